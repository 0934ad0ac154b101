import { type Area, cellKey } from '../../../core/source';
import type { ViewCell } from '../../file/view';
import type { CellBlocks } from './cell-blocks';
import { GridCell } from './GridCell';
import type { GridLayout } from './layout';
import { contains, type Sheet } from './sheet';

interface Props {
  readonly sheet: Sheet;
  readonly layout: GridLayout;
  readonly blocks: CellBlocks;
  readonly selection: Area;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly onSelect: (row: number, column: number) => void;
}

/** Whether Goodmark wrote the cell: `edge` for the first column of what it wrote. */
function ownPart({ own }: Sheet, row: number, column: number): 'edge' | 'inside' | undefined {
  const area = own.find((each) => contains(each, row, column));
  return area && (area.left === column ? 'edge' : 'inside');
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One row: its number, its frozen cells, and those in sight. A row after hidden ones says so. */
export function GridRow({ sheet, layout, blocks, selection, row, left, right, onSelect }: Props) {
  const { rows, columns, gutter, frozenRows, frozenColumns, frozenHeight, covered, merged } = layout;
  if (rows.size(row) === 0) return null;
  const hiddenBefore = row > 0 && rows.size(row - 1) === 0;
  const isFrozen = row < frozenRows;

  /** Text runs on over the blank cells to its right, as in a spreadsheet; numbers and wrapped text do not. */
  const roomFor = (content: ViewCell | undefined): number => {
    if (content?.align !== 'left' || content.wrapped) return 0;
    let end = content.column + 1;
    const most = Math.min(content.column < frozenColumns ? frozenColumns : columns.count, content.column + 16);
    while (end < most && !blocks.cell(sheet.id, row, end)?.text && !covered.has(cellKey(row, end))) end += 1;
    return end === content.column + 1 ? 0 : columns.start(end) - columns.start(content.column);
  };

  const cell = (column: number) => {
    const key = cellKey(row, column);
    if (columns.size(column) === 0 || covered.has(key)) return null;
    const span = merged.get(key);
    const content = blocks.cell(sheet.id, row, column);
    return (
      <GridCell
        key={column}
        id={cellId(row, column)}
        cell={content}
        room={span ? 0 : roomFor(content)}
        column={column}
        x={gutter + columns.start(column)}
        width={span?.width ?? columns.size(column)}
        height={span?.height ?? rows.size(row)}
        isMerged={span !== undefined}
        isFrozen={column < frozenColumns}
        own={ownPart(sheet, row, column)}
        isSelected={contains(selection, row, column)}
        isActive={row === selection.top && column === selection.left}
        onSelect={() => onSelect(row, column)}
      />
    );
  };
  const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its parts are not table elements.
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: rows.start(row) - (isFrozen ? 0 : frozenHeight), height: rows.size(row) }}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div
        role="rowheader"
        aria-colindex={1}
        className="row-number"
        data-selected={row >= selection.top && row <= selection.bottom}
        data-after-hidden={hiddenBefore}
        title={hiddenBefore ? 'There are hidden rows above.' : undefined}
        style={{ width: gutter }}
      >
        {row + 1}
      </div>
      {numbers(0, frozenColumns - 1).map(cell)}
      {numbers(left, right).map(cell)}
    </div>
  );
}
