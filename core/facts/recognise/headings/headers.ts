/** Heading cells of a table: the last heading row, group headings above it, and what each column is called. */
import { type Area, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { isNumberedBidder } from '../../names/company';
import { keyFacts } from '../columns/roles';
import { type OccupiedRow, placeOf, type Region } from '../sheet/occupied';
import type { Texts } from '../sheet/texts';
import { findHeaderRow, searched } from './header-row';
import { sumsOver } from './sums-over-headings';

export interface HeadingPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The name of an evaluator that stood in one heading with what is marked. */
  readonly isEvaluator?: true;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly confidence: number;
  /** Rows between group headings and headings that hold figures, and so are rows of the table. */
  readonly between: readonly number[];
  /** By column, from the topmost group heading to the column's own; empty where a column has no heading. */
  readonly parts: ReadonlyMap<number, readonly HeadingPart[]>;
}

/** At most two rows of group headings stand above the last heading row. */
const deepest = 2;

/** Rows among which a heading is searched, and those below that may complete it. */
const headed = searched + deepest;

export function findHeader(grid: Grid, region: Region, texts: Texts): Header | null {
  const found = findHeaderRow(grid, region, texts);
  if (!found) return null;
  // Headings stand among the first rows; those below them are not looked at.
  const byRow = new Map(region.rows.slice(0, headed).map((row) => [row.row, row]));
  let bottom = found.row;
  if (region.headerRow === undefined)
    for (let step = 0; step < deepest; step++) {
      const next = byRow.get(bottom + 1);
      const current = byRow.get(bottom);
      if (!next || !current || !completes(grid, region, current, next)) break;
      bottom = next.row;
    }
  const sums = sumsOver(grid, region.rows, placeOf(region.rows, found.row));
  const between = Array.from({ length: sums }, (_, at) => found.row - sums + at);
  for (const row of between) byRow.delete(row);
  let top = found.row - sums;
  for (let row = top - 1; row >= bottom - sums - deepest && row >= region.area.top; row--) {
    const above = byRow.get(row);
    const lower = byRow.get(row + 1) ?? byRow.get(found.row);
    if (!above || !lower || !groups(grid, region, above, lower)) break;
    top = row;
  }
  return {
    top,
    bottom,
    confidence: found.confidence,
    between,
    parts: partsOf(grid, region, { top, bottom, between }, byRow),
  };
}

const mergeAt = (grid: Grid, row: number, column: number): Area | undefined =>
  grid.merges.find((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return value === null ? '' : tidy(String(value));
};

const isWords = (grid: Grid, row: number, column: number): boolean => {
  const text = textAt(grid, row, column);
  return text !== '' && text.length <= 80 && !isNumeric(kindOf(valueAt(grid, row, column), undefined));
};

/** The row below is a second heading row: it names the columns of a group whose heading spans them. */
function completes(grid: Grid, region: Region, header: OccupiedRow, next: OccupiedRow): boolean {
  if (next.columns.length < 2 || !next.columns.every((column) => isWords(grid, next.row, column))) return false;
  // "Supplier 1 | Supplier 2" over who they are.
  if (next.columns.every((column) => isNumberedBidder(textAt(grid, header.row, column)))) return true;
  const spanned = next.columns.filter((column) => {
    const merge = mergeAt(grid, header.row, column);
    if (merge && merge.bottom === header.row && merge.right > merge.left) return true;
    return !header.columns.includes(column) && header.columns.some((other) => other < column);
  });
  const vertical = header.columns.filter((column) => (mergeAt(grid, header.row, column)?.bottom ?? 0) >= next.row);
  const single = header.columns.filter((column) => !next.columns.includes(column));
  const below = placeOf(region.rows, next.row + 1);
  const after = region.rows.slice(below, below + 6);
  const keyBlank =
    !next.columns.includes(region.area.left) &&
    after.filter(({ columns }) => columns.includes(region.area.left)).length >= after.length / 2;
  if (vertical.length > 0 && spanned.length > 0) return true;
  // "Bidder" stands only beside the words below the groups.
  if (spanned.length >= 2 && !header.columns.includes(region.area.left) && namesKey(grid, next, region.area.left))
    return true;
  return spanned.length >= 2 && keyBlank && single.length >= 1 && after.length > 0;
}

function namesKey(grid: Grid, { row, columns }: OccupiedRow, column: number): boolean {
  const best = columns.includes(column) ? namesOf(textAt(grid, row, column))[0] : undefined;
  return best?.whole === true && keyFacts.has(best.fact);
}

/** The row above holds headings of groups of columns, not a title, a total or a label with its value. */
function groups(grid: Grid, region: Region, above: OccupiedRow, lower: OccupiedRow): boolean {
  if (!above.columns.every((column) => isWords(grid, above.row, column))) return false;
  if (above.columns.some((column) => textAt(grid, above.row, column).endsWith(':'))) return false;
  if (above.columns.some((column) => !covers(grid, above, column, lower))) return false;
  const first = textAt(grid, above.row, above.columns[0] ?? 0);
  if (/^(?:sub-?\s?total|total|grand total)$/i.test(first)) return false;
  const vertical = above.columns.some((column) => (mergeAt(grid, above.row, column)?.bottom ?? above.row) > above.row);
  if (vertical) return true;
  if (above.columns.length === 1) {
    const column = above.columns[0] ?? 0;
    const merge = mergeAt(grid, above.row, column);
    const spansAll = merge !== undefined && merge.left <= region.area.left && merge.right >= region.area.right;
    if (merge && merge.right > merge.left) return !spansAll && column > region.area.left;
    return column > region.area.left + 1 && lower.columns.includes(column) && first.length <= 40;
  }
  const names = above.columns.filter((column) => (namesOf(textAt(grid, above.row, column))[0]?.score ?? 0) >= 0.9);
  const repeats =
    new Set(lower.columns.map((column) => textAt(grid, lower.row, column).toLowerCase())).size < lower.columns.length;
  const merged = above.columns.some((column) => {
    const merge = mergeAt(grid, above.row, column);
    return merge !== undefined && merge.right > merge.left;
  });
  return merged || repeats || (above.columns.length <= lower.columns.length && names.length < above.columns.length);
}

/** A group heading stands over something, or closes a column by itself down to the last heading row. */
function covers(grid: Grid, above: OccupiedRow, column: number, lower: OccupiedRow): boolean {
  const merge = mergeAt(grid, above.row, column);
  const right = merge?.right ?? column;
  return (
    (merge?.bottom ?? 0) > above.row ||
    lower.columns.some((other) => other >= column && other <= right) ||
    above.columns.length > 2
  );
}

function partsOf(
  grid: Grid,
  region: Region,
  { top, bottom, between }: Pick<Header, 'top' | 'bottom' | 'between'>,
  byRow: ReadonlyMap<number, OccupiedRow>,
): ReadonlyMap<number, readonly HeadingPart[]> {
  const parts = new Map<number, HeadingPart[]>();
  for (let column = region.area.left; column <= region.area.right; column++) {
    const list: HeadingPart[] = [];
    for (let row = top; row <= bottom; row++) {
      const from = between.includes(row) ? undefined : sourceOf(grid, row, column, bottom, byRow.get(row));
      if (!from) continue;
      const text = textAt(grid, from.row, from.column);
      const last = list.at(-1);
      if (text !== '' && !(last && last.row === from.row && last.column === from.column) && last?.text !== text)
        list.push({ text, ...from });
    }
    parts.set(column, list);
  }
  return parts;
}

/** The cell whose text heads this column in this row: its own, a merged one, or a group heading to its left. */
function sourceOf(
  grid: Grid,
  row: number,
  column: number,
  bottom: number,
  occupied: OccupiedRow | undefined,
): { readonly row: number; readonly column: number } | undefined {
  if (!occupied) {
    const merge = mergeAt(grid, row, column);
    return merge ? { row: merge.top, column: merge.left } : undefined;
  }
  if (occupied.columns.includes(column)) return { row, column };
  const merge = mergeAt(grid, row, column);
  if (merge) return { row: merge.top, column: merge.left };
  if (row === bottom || textAt(grid, bottom, column) === '') return undefined;
  const left = occupied.columns.findLast((other) => other < column);
  if (left === undefined || mergeAt(grid, row, left) || textAt(grid, bottom, left) === '') return undefined;
  return { row, column: left };
}
