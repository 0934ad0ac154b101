/** Where a sheet has content: one pass over its cells that everything after it builds on. */
import type { Area, CellValue, Grid } from '../../../source';
import { isBlank } from '../../cells/kinds';

export interface OccupiedRow {
  readonly row: number;
  /** Columns with content, ascending; never empty. */
  readonly columns: readonly number[];
}

/** A part of a sheet that stands on its own. */
export interface Region {
  readonly area: Area;
  readonly rows: readonly OccupiedRow[];
  /** The region is an Excel table, so its first row is its heading row if the table says so. */
  readonly headerRow?: number;
}

/** Formatting alone does not count, however far it reaches. */
export function occupiedRows({ values }: Grid): readonly OccupiedRow[] {
  const rows: OccupiedRow[] = [];
  // Most rows have content in the same columns as one of the last few, and share the list of them.
  const recent: (readonly number[])[] = [];
  for (let row = 0; row < values.length; row++) {
    const cells = values[row];
    if (!cells) continue;
    const known = columnsLike(cells, recent);
    const columns = known ?? filledColumns(cells);
    if (columns.length > 0) rows.push({ row, columns });
    if (!known && recent.push(columns) > 4) recent.shift();
  }
  return rows;
}

function columnsLike(cells: readonly CellValue[], recent: readonly (readonly number[])[]) {
  for (const columns of recent) if (fills(cells, columns)) return columns;
  return undefined;
}

function filledColumns(cells: readonly CellValue[]): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) if (!isBlank(cells[column])) columns.push(column);
  return columns;
}

/** These columns have content, and no others. */
function fills(cells: readonly CellValue[], columns: readonly number[]): boolean {
  let next = 0;
  for (let column = 0; column < cells.length; column++) {
    const isNext = columns[next] === column;
    if (isNext === isBlank(cells[column])) return false;
    if (isNext) next += 1;
  }
  return next === columns.length;
}

/** Where the rows from this one on begin in a list of rows, which ascend. */
export function placeOf(rows: readonly OccupiedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some row has content in at least so many columns. */
export function hasWider(rows: readonly OccupiedRow[], atLeast: number): boolean {
  for (let at = 0; at < rows.length; at++) if ((rows[at]?.columns.length ?? 0) >= atLeast) return true;
  return false;
}

/** How many rows have content in at least so many columns. */
export function countWider(rows: readonly OccupiedRow[], atLeast: number): number {
  let count = 0;
  for (const { columns } of rows) if (columns.length >= atLeast) count += 1;
  return count;
}

export function areaOf(rows: readonly OccupiedRow[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  let before: readonly number[] | undefined;
  for (let at = 0; at < rows.length; at++) {
    const columns = rows[at]?.columns;
    // Rows that are alike share one list of columns.
    if (!columns || columns === before) continue;
    before = columns;
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return { top: rows[0]?.row ?? 0, left, bottom: rows.at(-1)?.row ?? 0, right };
}

/** The rows cut to the columns between two borders. */
export function within(rows: readonly OccupiedRow[], left: number, right: number): readonly OccupiedRow[] {
  const cut: OccupiedRow[] = [];
  for (const { row, columns } of rows) {
    const first = columns[0] ?? 0;
    const last = columns.at(-1) ?? 0;
    if (first >= left && last <= right) cut.push({ row, columns });
    else {
      const kept = columns.filter((column) => column >= left && column <= right);
      if (kept.length > 0) cut.push({ row, columns: kept });
    }
  }
  return cut;
}
