/** One change to the open workbook, as apply and revert want it: what comes, what goes, and what is kept about it. */
import type { Area, Grid } from '../../core/source';
import { valueAt } from '../../core/source';
import type { PreparedSheet } from '../workbook/placing/prepare';
import type { RowOfColumns } from '../workbook/placing/removal';
import type { OutputState } from '../workbook/port';
import type { BeforeUs } from './before-us';
import type { WrittenInExcel } from './state-parts';
import type { Block } from './write-cells';

/** Cells of ours on a buyer's sheet that go. */
export interface Cleared {
  readonly grid: Grid;
  readonly area: Area;
  readonly rows: readonly RowOfColumns[];
  /** How they looked before us. */
  readonly before: readonly BeforeUs[];
}

/** Cells of ours that come beside a buyer's table. */
export interface NewColumns {
  readonly grid: Grid;
  /** The buyer's table. */
  readonly beside: Area;
  readonly block: Block;
  /** Characters, a column each. */
  readonly widths: readonly number[];
}

export interface Change {
  readonly sheets: readonly PreparedSheet[];
  readonly columns: readonly NewColumns[];
  readonly cleared: readonly Cleared[];
  /** Sheets of ours that go, by id. */
  readonly removed: readonly string[];
  /** What is saved with it; a state or mark that is not given stays as it is. */
  readonly kept: Partial<Pick<OutputState, 'state' | 'mark'>>;
  /**
   * What is known from then on, once the records that the workbook holds now, the ids of the new sheets and the looks
   * under the new columns are.
   */
  records(
    now: readonly WrittenInExcel[],
    sheetIds: readonly string[],
    before: readonly BeforeUs[],
  ): Promise<readonly WrittenInExcel[]>;
  /**
   * Where sheets of ours go: what is known once they have gone. Until then they are known too, because a pane may be
   * closed at any moment, and what it leaves behind is to be found.
   */
  readonly recordsAtEnd: ((now: readonly WrittenInExcel[]) => readonly WrittenInExcel[]) | null;
}

/** Areas of the buyer's own sheets that the change writes to. */
export const touchedBy = ({
  columns,
  cleared,
}: Change): readonly { readonly sheetId: string; readonly area: Area }[] => [
  ...columns.map(({ grid, block }) => ({ sheetId: grid.id, area: block.area })),
  ...cleared.map(({ grid, area }) => ({ sheetId: grid.id, area })),
];

/** Cells row by row as rectangles: rows below each other with the same cells are one. */
export function rectangles(rows: readonly RowOfColumns[]): readonly Area[] {
  const done: Area[] = [];
  let open: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, columns } of rows) {
    const next: typeof open = [];
    for (const { left, right } of spans([...columns].sort((a, b) => a - b))) {
      const above = open.find((one) => one.left === left && one.right === right && one.bottom === row - 1);
      next.push(above ? Object.assign(above, { bottom: row }) : { top: row, left, bottom: row, right });
    }
    done.push(...open.filter((one) => !next.includes(one)));
    open = next;
  }
  return [...done, ...open];
}

function spans(columns: readonly number[]): readonly { readonly left: number; readonly right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}

/** The cells that stand in an area now, as ones to write: ours are texts and numbers only. */
export function blockOf(grid: Grid, area: Area): Block {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_r, n) =>
    Array.from({ length: area.right - area.left + 1 }, (_c, m) => {
      const value = valueAt(grid, area.top + n, area.left + m);
      return { value: typeof value === 'boolean' ? String(value) : value };
    }),
  );
  return { area, rows };
}
