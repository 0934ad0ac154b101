/** Where a sheet has content: one pass over its cells that everything after it builds on. */
import type { Area, Grid } from '../../../source';
import { isBlank } from './kinds';

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
export function occupiedRows(grid: Grid): readonly OccupiedRow[] {
  const rows: OccupiedRow[] = [];
  grid.values.forEach((cells, row) => {
    if (!cells) return;
    const columns: number[] = [];
    for (let column = 0; column < cells.length; column++) if (!isBlank(cells[column])) columns.push(column);
    if (columns.length > 0) rows.push({ row, columns });
  });
  return rows;
}

export function areaOf(rows: readonly OccupiedRow[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { columns } of rows) {
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
