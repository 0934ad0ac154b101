import { memo } from 'react';
import type { ViewCell } from '../../file/view';

interface Props {
  readonly id: string;
  readonly cell: ViewCell | undefined;
  readonly column: number;
  /** Pixels from the left edge of the sheet, row numbers included. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that its text may take over blank cells to the right; 0: only its own. */
  readonly room: number;
  readonly isMerged: boolean;
  readonly isFrozen: boolean;
  /** Written by Goodmark. */
  readonly own: 'edge' | 'inside' | undefined;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onSelect: () => void;
}

const sameLook = (a: Props, b: Props) =>
  (Object.keys(a) as (keyof Props)[]).every((name) => name === 'onSelect' || a[name] === b[name]);

/** One cell. Drawn again only when something about it changes: scrolling touches hundreds at a time. */
export const GridCell = memo(function GridCell(props: Props) {
  const { id, cell, column, x, width, height, room, isMerged, isFrozen, own, isSelected, isActive, onSelect } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its parts are not table elements.
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      className="cell"
      data-active={isActive}
      data-merged={isMerged}
      data-runs-on={room > 0}
      data-own={own}
      data-align={cell?.align}
      data-wrapped={cell?.wrapped ?? false}
      onPointerDown={onSelect}
      style={{
        position: isFrozen ? 'sticky' : 'absolute',
        left: x,
        width,
        height,
        ...(cell?.fill && { backgroundColor: cell.fill }),
        ...(cell?.colour && { color: cell.colour }),
        ...(cell?.bold && { fontWeight: 700 }),
        ...(cell?.italic && { fontStyle: 'italic' }),
        ...(cell?.indent && { paddingInlineStart: 3 + 9 * cell.indent }),
      }}
    >
      {room > 0 ? (
        <span className="run-on" style={{ width: room - 6 }}>
          {cell?.text}
        </span>
      ) : (
        cell?.text
      )}
    </div>
  );
}, sameLook);
