/** Splits a sheet into regions: tables side by side, tables stacked, notes and titles between them. */
import { type Area, cellKey, type Grid, valueAt } from '../../../source';
import { namesOf } from '../../headings/naming';
import { keyFacts } from '../columns/roles';
import { continues, isLoose, splitRun } from './bands';
import { areaOf, type OccupiedRow, occupiedRows, placeOf, type Region, within } from './occupied';
import { bandsIn } from './price-bands';

/** Regions in reading order. An Excel table is a region of its own. */
export function splitRegions(grid: Grid): readonly Region[] {
  let rows = occupiedRows(grid);
  const regions: Region[] = [];
  for (const table of grid.tables) {
    if (table.area.bottom <= table.area.top) continue;
    const inside = within(
      rows.slice(placeOf(rows, table.area.top), placeOf(rows, table.area.bottom + 1)),
      table.area.left,
      table.area.right,
    );
    if (inside.length < 2) continue;
    regions.push({ area: areaOf(inside), rows: inside, ...(table.headerRow ? { headerRow: table.area.top } : {}) });
    rows = without(rows, table.area);
  }
  regions.push(...split(grid, rows, 0));
  return regions.toSorted((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function without(rows: readonly OccupiedRow[], area: Area): readonly OccupiedRow[] {
  return rows.flatMap(({ row, columns }) => {
    if (row < area.top || row > area.bottom) return [{ row, columns }];
    const kept = columns.filter((column) => column < area.left || column > area.right);
    return kept.length > 0 ? [{ row, columns: kept }] : [];
  });
}

function split(grid: Grid, rows: readonly OccupiedRow[], depth: number): readonly Region[] {
  return bandsOf(grid, rows).flatMap((band) => {
    const parts = depth < 4 ? columnParts(grid, band) : [];
    if (parts.length < 2) return [{ area: areaOf(band), rows: band }];
    return parts.flatMap((part) => split(grid, within(band, part.left, part.right), depth + 1));
  });
}

/** Rows with no empty row between them. */
function runsOf(rows: readonly OccupiedRow[]): readonly (readonly OccupiedRow[])[] {
  const runs: (readonly OccupiedRow[])[] = [];
  let start = 0;
  for (let at = 1; at <= rows.length; at++)
    if (rows[at]?.row !== (rows[at - 1]?.row ?? 0) + 1) {
      runs.push(rows.slice(start, at));
      start = at;
    }
  return runs;
}

/** Runs of rows between empty rows, put together again where an empty row merely interrupts a table. */
function bandsOf(grid: Grid, rows: readonly OccupiedRow[]): readonly (readonly OccupiedRow[])[] {
  const bands: OccupiedRow[][] = [];
  /** Index of the table that a later run may still continue; what lies between are notes or section headings. */
  let open = -1;
  for (const run of runsOf(rows).flatMap((whole) => splitRun(grid, whole))) {
    const table = bands[open];
    const between = open >= 0 ? bands.slice(open + 1) : [];
    if (
      table &&
      !isLoose(run) &&
      between.every((loose) => loose.length <= 2) &&
      between.length <= 1 &&
      continues(grid, table, run)
    ) {
      for (const row of between.flat().concat(run)) table.push(row);
      bands.length = open + 1;
      continue;
    }
    bands.push(run.slice());
    if (!isLoose(run)) open = bands.length - 1;
  }
  return bands;
}

interface Part {
  readonly left: number;
  readonly right: number;
}

/** The lists of columns of all rows: rows that are alike share one. */
function listsIn(band: readonly OccupiedRow[]): ReadonlySet<readonly number[]> {
  const lists = new Set<readonly number[]>();
  let before: readonly number[] | undefined;
  for (let at = 0; at < band.length; at++) {
    const columns = band[at]?.columns;
    if (columns && columns !== before) lists.add(columns);
    before = columns;
  }
  return lists;
}

/** Column spans separated by empty columns; a span that only goes on with its left neighbour's rows is joined to it. */
function columnParts(grid: Grid, band: readonly OccupiedRow[]): readonly Part[] {
  const filled = new Set([...listsIn(band)].flatMap((columns) => (columns.length > 1 ? columns : [])));
  for (const merge of grid.merges)
    if (filled.has(merge.left) && isWideRow(band, merge.top))
      for (let column = merge.left; column <= merge.right; column++) filled.add(column);
  const columns = [...filled].toSorted((a, b) => a - b);
  const parts: Part[] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last && column <= last.right + 1) parts[parts.length - 1] = { left: last.left, right: column };
    else parts.push({ left: column, right: column });
  }
  const joined: Part[] = [];
  for (const part of parts) {
    const left = joined.at(-1);
    if (left && !standsAlone(grid, band, left, part))
      joined[joined.length - 1] = { left: left.left, right: part.right };
    else joined.push(part);
  }
  const first = joined[0];
  const final = joined.at(-1);
  if (!first || !final) return [];
  const whole = areaOf(band);
  joined[0] = { left: Math.min(first.left, whole.left), right: first.right };
  const lastPart = joined.at(-1) ?? final;
  joined[joined.length - 1] = { left: lastPart.left, right: Math.max(lastPart.right, whole.right) };
  return joined;
}

function isWideRow(band: readonly OccupiedRow[], row: number): boolean {
  const found = band[placeOf(band, row)];
  return found?.row === row && found.columns.length > 1;
}

function standsAlone(grid: Grid, band: readonly OccupiedRow[], left: Part, right: Part): boolean {
  const leftRows = within(band, left.left, left.right).filter(
    ({ columns }) => left.left === left.right || columns.length > 1,
  );
  const rightRows = within(band, right.left, right.right);
  const leftArea = areaOf(leftRows.length > 0 ? leftRows : within(band, left.left, left.right));
  const rightArea = areaOf(rightRows);
  const outside = rightArea.bottom > leftArea.bottom + 1 || rightArea.top < leftArea.top - 2;
  const muchShorter = rightRows.length < 0.5 * leftRows.length || rightArea.top > leftArea.top + 3;
  if (isScale(grid, rightRows) || bandsIn(grid, rightRows, rightArea)) return true;
  if (opensWithKey(grid, rightRows)) return opensWithKey(grid, leftRows) || outside || muchShorter;
  return outside || (right.right > right.left && muchShorter);
}

/** "Score | Meaning" with 0, 1, 2 … below: a marking scale beside a table, never a part of it. */
function isScale(grid: Grid, rows: readonly OccupiedRow[]): boolean {
  const pairs = rows.filter(({ columns }) => columns.length === 2);
  const steps = pairs.filter(({ row, columns: [first = 0, second = 0] }) => {
    const step = valueAt(grid, row, first);
    return typeof step === 'number' && step >= 0 && typeof valueAt(grid, row, second) === 'string';
  });
  const wide = rows.some(({ columns }) => columns.length > 2);
  return !wide && steps.length >= 2 && steps.length >= pairs.length - 1;
}

/** Its first heading names what a row is about: a bidder, an item, a criterion. */
function opensWithKey(grid: Grid, rows: readonly OccupiedRow[]): boolean {
  return rows.slice(0, 5).some(({ row, columns }) => {
    const value = valueAt(grid, row, columns[0] ?? 0);
    if (typeof value !== 'string' || value.trim().endsWith(':')) return false;
    const best = namesOf(value)[0];
    return (
      best?.whole === true &&
      keyFacts.has(best.fact) &&
      (columns.length > 1 || grid.bold.has(cellKey(row, columns[0] ?? 0)))
    );
  });
}
