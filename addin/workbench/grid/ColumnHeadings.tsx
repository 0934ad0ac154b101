import { columnLetters } from '../../../core/facts/where';
import type { Area } from '../../../core/source';
import type { GridLayout } from './layout';

interface Props {
  readonly layout: GridLayout;
  readonly left: number;
  readonly right: number;
  readonly selection: Area;
}

/** The line of column letters. A column after hidden ones says so. */
export function ColumnHeadings({ layout, left, right, selection }: Props) {
  const { columns, gutter, headerHeight, frozenColumns } = layout;
  const heading = (column: number, frozen: boolean) => {
    const hiddenBefore = column > 0 && columns.size(column - 1) === 0;
    if (columns.size(column) === 0) return null;
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus and names its active cell.
      // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its parts are not table elements.
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className="column-letter"
        data-selected={column >= selection.left && column <= selection.right}
        data-after-hidden={hiddenBefore}
        title={hiddenBefore ? 'There are hidden columns to the left.' : undefined}
        style={
          frozen
            ? { position: 'sticky', left: gutter + columns.start(column), width: columns.size(column), zIndex: 1 }
            : { position: 'absolute', left: gutter + columns.start(column), width: columns.size(column) }
        }
      >
        {columnLetters(column)}
      </div>
    );
  };
  const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus and names its active cell.
    // biome-ignore lint/a11y/useSemanticElements: the grid is virtual, so its parts are not table elements.
    <div role="row" aria-rowindex={1} className="column-letters" style={{ height: headerHeight }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div role="columnheader" aria-colindex={1} className="corner" style={{ width: gutter }}>
        <span className="only-heard">Row</span>
      </div>
      {numbers(0, frozenColumns - 1).map((column) => heading(column, true))}
      {numbers(left, right).map((column) => heading(column, false))}
    </div>
  );
}
