/**
 * Where cells of ours, and rows of the buyer, have been carried since a change was planned: somebody may insert, sort or
 * delete in the very moment of writing.
 */
import { type Area, type CellValue, cellKey, type Grid, valueAt } from '../../core/source';
import { blockNow } from '../workbook/placing/block-now';
import { heldValue } from '../workbook/placing/held-value';
import type { RowOfColumns } from '../workbook/placing/removal';
import { printsByCell } from '../workbook/placing/written';
import { type Change, type Cleared, type NewColumns, rectangles, touchedBy } from './change';
import { isTyped } from './typed-meanwhile';

/** New cells of ours as they stand now. */
interface CarriedColumns {
  /** Where they were to stand. */
  readonly from: Area;
  readonly area: Area;
  /** What of it is ours, and to be cleared. */
  readonly areas: readonly Area[];
}

/** Rows that were carried equally far. */
interface CarriedRows {
  readonly down: number;
  readonly across: number;
  readonly rows: readonly RowOfColumns[];
}

export interface CarriedSheet {
  readonly columns: readonly CarriedColumns[];
  /** Cells of ours were written over the buyer's, because a column came in between in that moment. */
  readonly isOverwritten: boolean;
  /** Where cells that were cleared belong now; not `whole` where that cannot be told, or others took their place. */
  placesOf(cleared: Cleared): { readonly groups: readonly CarriedRows[]; readonly whole: boolean };
}

/** `then`: the sheet as the change was planned on it. */
export function carriedSheet(then: Grid, now: Grid, change: Change): CarriedSheet {
  const touched = touchedBy(change).filter(({ sheetId }) => sheetId === then.id);
  const rowNow = carriedRows(
    then,
    now,
    touched.map(({ area }) => area),
  );
  const columns = change.columns
    .filter(({ grid }) => grid.id === then.id)
    .map((one) => carriedColumns(one, now, rowNow));
  const across = columns[0] ? columns[0].area.left - columns[0].from.left : 0;
  const isFree = (row: number, column: number, old: unknown): boolean => {
    const held = valueAt(now, row, column);
    return held === null || held === old || columns.some(({ areas }) => areas.some((area) => holds(area, row, column)));
  };
  /** Somebody typed there, where nothing has moved: a cell of ours that was changed after we wrote it. */
  const isTaken = (row: number, column: number, old: CellValue, by: number): boolean =>
    by === 0 && across === 0 && !isFree(row, column, old);
  const ours = columns.flatMap(({ areas }) => areas);
  const theirs = touched.map(({ area }) => area);
  const inPlace = theirs.flatMap(({ top, bottom }) => span(top, bottom).filter((row) => rowNow(row) === row));
  const fewer = inPlace.some((row) => heldIn(now, row, ours).size < heldIn(then, row, theirs).size);
  return {
    columns,
    isOverwritten: fewer && !columnsWereDeleted(then, now, inPlace, theirs, ours),
    placesOf({ grid, rows }) {
      const groups = new Map<number, RowOfColumns[]>();
      let whole = true;
      for (const one of rows) {
        const row = rowNow(one.row);
        // Whoever deleted the row deleted its cells with it.
        if (row === null) continue;
        const left = [...one.columns].filter(
          (n) => row === undefined || !isTaken(row, n, valueAt(grid, one.row, n), row - one.row),
        );
        if (row === undefined || !left.every((n) => isFree(row, n + across, valueAt(grid, one.row, n)))) {
          whole = false;
          continue;
        }
        const group = groups.get(row - one.row) ?? [];
        groups.set(row - one.row, group);
        group.push({ row: one.row, columns: new Set(left) });
      }
      return { groups: [...groups].map(([down, some]) => ({ down, across, rows: some })), whole };
    },
  };
}

function carriedColumns({ block }: NewColumns, now: Grid, rowNow: RowNow): CarriedColumns {
  const { area: from, rows } = block;
  const prints = printsByCell(from, (row, column) => {
    const cell = rows[row - from.top]?.[column - from.left];
    return cell ? heldValue(cell) : null;
  });
  const found = blockNow(now, { area: from, prints });
  const stays =
    found.area.top === from.top &&
    found.area.left === from.left &&
    rows.every((_row, n) => rowNow(from.top + n) === from.top + n);
  if (!stays) return { from, area: found.area, areas: rectangles(found.rows) };
  // Where nothing moved, all cells there are ours, whatever Excel made of them, but for what somebody typed.
  const ours = rows.map((cells, n) => {
    const wrote = span(from.left, from.right).map((column) => {
      const cell = cells[column - from.left];
      return { column, value: cell ? heldValue(cell) : null };
    });
    const left = wrote.filter(({ column, value }) => !isTyped(value, valueAt(now, from.top + n, column)));
    return { row: from.top + n, columns: new Set(left.map(({ column }) => column)) };
  });
  return { from, area: from, areas: rectangles(ours) };
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const span = (top: number, bottom: number): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, n) => top + n);

/** The cells of a row that hold something, by column, apart from those of some areas. */
const heldIn = (grid: Grid, row: number, apart: readonly Area[]): ReadonlyMap<number, CellValue> =>
  new Map(
    [...(grid.values[row] ?? []).entries()].filter(
      ([column, value]) => (value ?? null) !== null && !apart.some((area) => holds(area, row, column)),
    ),
  );

/**
 * Cells of the buyer that are gone went with columns that somebody deleted: in every row, all that stood right of those
 * stands that much further left. Where nothing did, it cannot be told.
 */
function columnsWereDeleted(
  then: Grid,
  now: Grid,
  rows: readonly number[],
  theirs: readonly Area[],
  ours: readonly Area[],
): boolean {
  const before = rows.map((row) => ({ row, cells: heldIn(then, row, theirs), now: heldIn(now, row, ours) }));
  const last = Math.max(0, ...before.flatMap(({ cells }) => [...cells.keys()]));
  return span(0, last).some((at) =>
    span(1, last - at).some((gone) =>
      before.every(({ row, cells, now: found }) =>
        [...cells].every(([column, value]) => {
          if (column >= at && column < at + gone) return true;
          const held = found.get(column < at ? column : column - gone);
          return then.formulas.has(cellKey(row, column)) ? held !== undefined : held === value;
        }),
      ),
    ),
  );
}

/** Where a row is now; `null` where it is gone, `undefined` where that cannot be told. */
type RowNow = (row: number) => number | null | undefined;

/** Rows are known by what the buyer has in them; one that holds something new and stands where it stood is the same. */
function carriedRows(then: Grid, now: Grid, touched: readonly Area[]): RowNow {
  const before = Array.from(then.values, (_cells, row) => textOf(then, row, touched));
  const after = Array.from(now.values, (_cells, row) => textOf(now, row, touched));
  const known = new Set(before);
  const places = new Map<string, number | undefined>();
  for (const [row, text] of after.entries()) places.set(text, places.has(text) ? undefined : row);
  return (row) => {
    const text = before[row] ?? '';
    if ((after[row] ?? '') === text) return row;
    if (places.has(text)) return places.get(text);
    return known.has(after[row] ?? '') ? null : row;
  };
}

/** Without blanks, which inserted columns bring, without results of formulas, and without cells of ours. */
function textOf(grid: Grid, row: number, touched: readonly Area[]): string {
  const cells = [...(grid.values[row] ?? []).entries()].filter(
    ([column, value]) =>
      (value ?? null) !== null &&
      !grid.formulas.has(cellKey(row, column)) &&
      !touched.some(({ left, right }) => column >= left && column <= right),
  );
  return cells.length === 0 ? '' : JSON.stringify(cells.map(([, value]) => value));
}
