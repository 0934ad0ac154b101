/** Whether rows after an empty row go on with the table above it or begin something new. */
import { cellKey, type Grid, valueAt } from '../source';
import { isNumeric, kindOf } from './kinds';
import { namesOf } from './naming';
import { areaOf, type OccupiedRow } from './occupied';

/** Titles, notes and section lines: no row of it has a second cell. */
export const isLoose = (rows: readonly OccupiedRow[]): boolean => rows.every(({ columns }) => columns.length < 2);

type Coarse = 'figure' | 'words' | 'nothing';

function coarse(grid: Grid, row: number, column: number): Coarse {
  const kind = kindOf(valueAt(grid, row, column), grid.formats.get(cellKey(row, column)));
  if (kind === 'blank' || kind === 'missing' || kind === 'error') return 'nothing';
  return isNumeric(kind) || kind === 'date' ? 'figure' : 'words';
}

/** Every cell is words, and they are words that head columns, or are set apart from the table's own rows. */
function beginsWithHeadings(grid: Grid, table: readonly OccupiedRow[], first: OccupiedRow): boolean {
  if (first.columns.some((column) => coarse(grid, first.row, column) === 'figure')) return false;
  const known = first.columns.filter((column) => {
    const value = valueAt(grid, first.row, column);
    return typeof value === 'string' && (namesOf(value)[0]?.score ?? 0) >= 0.85;
  }).length;
  if (known >= 2 && known >= first.columns.length / 2) return true;
  const last = table.at(-1);
  const isBold = (row: OccupiedRow) => row.columns.every((column) => grid.bold.has(cellKey(row.row, column)));
  return last !== undefined && isBold(first) && !isBold(last);
}

/**
 * True when `run` has its cells under the table's columns, holds the same kinds of things, and does not open with
 * headings of its own. A table that so far is only its headings goes on with any rows below them.
 */
export function continues(grid: Grid, table: readonly OccupiedRow[], run: readonly OccupiedRow[]): boolean {
  const above = areaOf(table.filter(({ columns }) => columns.length > 1));
  const below = areaOf(run);
  const first = run.find(({ columns }) => columns.length > 1);
  if (!first || below.top - areaOf(table).bottom > 4) return false;
  if (below.left < above.left || below.right > above.right) return false;
  if (beginsWithHeadings(grid, table, first)) return false;

  const body = table.filter(({ columns }) => columns.length > 1).slice(-8);
  const tall = body.length > 1;
  const expected = new Map<number, Set<Coarse>>();
  for (const { row, columns } of tall ? body.slice(1) : [])
    for (const column of columns) {
      const seen = expected.get(column) ?? new Set();
      seen.add(coarse(grid, row, column));
      expected.set(column, seen);
    }
  let alike = 0;
  let compared = 0;
  for (const { row, columns } of run.slice(0, 6))
    for (const column of columns) {
      const kind = coarse(grid, row, column);
      if (kind === 'nothing') continue;
      compared += 1;
      const seen = expected.get(column);
      if (!tall || seen?.has(kind)) alike += 1;
      else if (!seen || seen.has('nothing')) alike += 0.5;
    }
  if (!tall) return first.columns.length >= 0.6 * (body[0]?.columns.length ?? 1);
  return compared === 0 || alike / compared >= 0.6;
}
