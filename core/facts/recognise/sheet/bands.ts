/** Whether rows after an empty row go on with the table above it or begin something new. */
import { type Area, cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf, roughNumber } from '../../cells/kinds';
import { namesOf } from '../../headings/naming';
import { saysPrice } from '../../names/price-words';
import { keyFacts } from '../columns/roles';
import { sumsOver } from '../headings/sums-over-headings';
import { areaOf, hasWider, type OccupiedRow } from './occupied';

/** Titles, notes and section lines: no row of it has a second cell. */
export const isLoose = (rows: readonly OccupiedRow[]): boolean => !hasWider(rows, 2);

type Coarse = 'figure' | 'words' | 'nothing';

function coarse(grid: Grid, row: number, column: number): Coarse {
  const kind = kindOf(valueAt(grid, row, column), grid.formats.get(cellKey(row, column)));
  if (kind === 'blank' || kind === 'missing' || kind === 'error') return 'nothing';
  return isNumeric(kind) || kind === 'date' ? 'figure' : 'words';
}

/**
 * Labels with one value each below a wider table say something about it: "Design weighting | 30%". So does "Total price |
 * 150,000" that is not the sum of what stands above it.
 */
function onlyLabels(grid: Grid, table: readonly OccupiedRow[], run: readonly OccupiedRow[], above: Area): boolean {
  const below = areaOf(run);
  if (below.right > above.left + 1 || above.right - above.left < 3) return false;
  const { row = 0, columns = [] } = run[0] ?? {};
  const label = valueAt(grid, row, columns[0] ?? 0);
  if (typeof label !== 'string') return false;
  if (!/^\s*(?:sub-?\s?|grand |overall )?total/i.test(label)) return true;
  const total = roughNumber(valueAt(grid, row, columns[1] ?? 0));
  const figures = table.flatMap((line) => roughNumber(valueAt(grid, line.row, columns[1] ?? 0)) ?? []);
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return (
    saysPrice(label) && total !== undefined && Math.abs(sum - total) > 0.01 && total > 10 * Math.max(...figures, 1)
  );
}

/**
 * Where a run holds two tables with no empty row between: rows that are headings though rows with figures stand above
 * them. Returns the runs; nearly always the one run as it was.
 */
export function splitRun(grid: Grid, run: readonly OccupiedRow[]): readonly (readonly OccupiedRow[])[] {
  const starts = [0];
  let figures = false;
  for (let index = 0; index < Math.min(run.length, 400); index++) {
    const row = run[index];
    if (!row) break;
    if (
      figures &&
      isPlainWords(grid, row) &&
      headsFigures(grid, row, run.slice(index, index + 5)) &&
      sumsOver(grid, run, index) === 0 &&
      !repeats(grid, run[starts.at(-1) ?? 0], row)
    ) {
      starts.push(index);
      figures = false;
    } else figures ||= hasNumber(grid, row);
  }
  return starts.map((start, at) => run.slice(start, starts[at + 1]));
}

function hasNumber(grid: Grid, { row, columns }: OccupiedRow): boolean {
  for (const column of columns) if (typeof valueAt(grid, row, column) === 'number') return true;
  return false;
}

function isPlainWords(grid: Grid, { row, columns }: OccupiedRow): boolean {
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value.length > 40) return false;
  }
  return columns.length > 1;
}

const repeats = (grid: Grid, first: OccupiedRow | undefined, row: OccupiedRow): boolean =>
  first !== undefined &&
  row.columns.every((column) => valueAt(grid, first.row, column) === valueAt(grid, row.row, column));

/** "Bidder" and the like in front, and figures below the other words: headings, though nobody knows those words. */
function headsFigures(grid: Grid, first: OccupiedRow, run: readonly OccupiedRow[]): boolean {
  const key = valueAt(grid, first.row, first.columns[0] ?? 0);
  const named = typeof key === 'string' ? namesOf(key)[0] : undefined;
  if (!named?.whole || !keyFacts.has(named.fact)) return false;
  const below = run.filter(({ row }) => row > first.row).slice(0, 4);
  return first.columns
    .slice(1)
    .some(
      (column) =>
        below.length > 0 &&
        below.every(({ row }) => coarse(grid, row, column) !== 'words') &&
        below.some(({ row }) => coarse(grid, row, column) === 'figure'),
    );
}

/** Every cell is words, and they are words that head columns, or are set apart from the table's own rows. */
function beginsWithHeadings(
  grid: Grid,
  table: readonly OccupiedRow[],
  run: readonly OccupiedRow[],
  first: OccupiedRow,
): boolean {
  if (first.columns.some((column) => coarse(grid, first.row, column) === 'figure')) return false;
  const known = first.columns.filter((column) => {
    const value = valueAt(grid, first.row, column);
    return typeof value === 'string' && (namesOf(value)[0]?.score ?? 0) >= 0.85;
  }).length;
  if (known >= 2 && known >= first.columns.length / 2) return true;
  if (first.columns.length > 1 && headsFigures(grid, first, run)) return true;
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
  if (beginsWithHeadings(grid, table, run, first) || onlyLabels(grid, table, run, above)) return false;

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
