/** Finds the last heading row of a region by scoring its first rows; reasons in docs: type clash, words, formatting. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { namesOf } from '../columns/naming';
import { isNumeric, type Kind, kindOf } from '../sheet/kinds';
import type { OccupiedRow, Region } from '../sheet/occupied';
import { tidy } from './headings';

/** Rows looked at for a heading, and rows below it that it is compared with. */
export const searched = 45;
const compared = 12;

/** A row must score this much to be taken for headings; below it the table has none. */
const threshold = 2.6;

export interface HeaderRow {
  readonly row: number;
  /** 0 to 1: how far above the threshold, and above the next best row. */
  readonly confidence: number;
}

/** `null` when no row looks like headings: the buyer is asked, nothing is guessed. */
export function findHeaderRow(grid: Grid, region: Region): HeaderRow | null {
  if (region.headerRow !== undefined) return { row: region.headerRow, confidence: 1 };
  const rows = region.rows.slice(0, searched);
  const widest = typicalWidth(region.rows);
  const kindAt = kindsOf(grid);
  const scored = rows
    .map((row, index) => ({ row: row.row, score: scoreRow(grid, region, row, index, widest, kindAt) }))
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < threshold) return null;
  const lead = best.score - (scored[1]?.score ?? 0);
  return { row: best.row, confidence: Math.max(0.05, Math.min(1, 0.4 + (best.score - threshold) / 5 + lead / 6)) };
}

/** The width that the fuller rows of a region have; one over-long stray row does not set it. */
function typicalWidth(rows: readonly OccupiedRow[]): number {
  const widths = rows
    .slice(0, 200)
    .map(({ columns }) => columns.length)
    .toSorted((a, b) => b - a);
  return widths[Math.floor(widths.length * 0.1)] ?? 1;
}

const shareOf = <T>(list: readonly T[], test: (item: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

const typed = (kind: Kind): boolean => isNumeric(kind) || kind === 'date' || kind === 'yes-no' || kind === 'postcode';

type KindAt = (row: number, column: number) => Kind;

/** Each cell is one of the rows below a dozen others, so its kind is worked out once. */
function kindsOf(grid: Grid): KindAt {
  const known = new Map<number, Kind>();
  return (row, column) => {
    const key = cellKey(row, column);
    const kind = known.get(key) ?? kindOf(valueAt(grid, row, column), grid.formats.get(key));
    known.set(key, kind);
    return kind;
  };
}

/** The cells below a heading are figures, dates and the like, with or without some that are missing. */
function isTypedBelow(below: readonly OccupiedRow[], column: number, kindAt: KindAt): boolean {
  let filled = 0;
  let typedOnes = 0;
  let missing = 0;
  for (const { row } of below) {
    const kind = kindAt(row, column);
    if (kind === 'blank') continue;
    filled += 1;
    if (typed(kind)) typedOnes += 1;
    else if (kind === 'missing') missing += 1;
  }
  return typedOnes > 0 && (typedOnes + missing) / filled >= 0.6;
}

function scoreRow(grid: Grid, region: Region, row: OccupiedRow, index: number, widest: number, kindAt: KindAt): number {
  const { columns } = row;
  if (columns.length < Math.min(2, widest) || columns.length < 0.3 * widest) return 0;
  const cells = columns.map((column) => {
    const value = valueAt(grid, row.row, column);
    const text = value === null ? '' : tidy(String(value));
    return {
      column,
      kind: kindAt(row.row, column),
      text: typeof value === 'string' || looksLikeOrdinal(text) ? text : '',
    };
  });
  const below = region.rows.slice(index + 1, index + 1 + compared);
  if (below.length === 0) return 0;
  const keyed =
    cells.filter(({ text }) => looksLikeOrdinal(text)).length > 1 &&
    cells.some(({ text }) => namesOf(text)[0]?.whole === true);
  const words = shareOf(
    cells,
    ({ kind, text }) => text !== '' && ((keyed && looksLikeOrdinal(text)) || (!typed(kind) && kind !== 'missing')),
  );
  const figures = shareOf(
    cells,
    ({ kind, text }) => isNumeric(kind) && !(looksLikeOrdinal(text) && (keyed || text.length >= 4)),
  );
  if (words < 0.5 || figures >= 0.5) return 0;
  const unique = new Set(cells.map(({ text }) => text.toLowerCase())).size / cells.length;
  const short = shareOf(cells, ({ text }) => text.length <= 45);
  const long = shareOf(cells, ({ text }) => text.length > 90);
  const known = shareOf(cells, ({ text }) => text !== '' && (namesOf(text)[0]?.score ?? 0) >= 0.75);
  const turns = shareOf(cells, ({ column, kind }) => !typed(kind) && isTypedBelow(below, column, kindAt));
  const carriesOn = shareOf(cells, ({ column }) => below.slice(0, 5).some((other) => other.columns.includes(column)));
  const labels = shareOf(cells, ({ text }) => text.endsWith(':'));
  const dates = shareOf(cells, ({ kind }) => kind === 'date');
  const first = cells[0]?.text ?? '';

  let score =
    words +
    0.4 * unique +
    0.4 * short +
    1.2 * Math.min(1, columns.length / widest) +
    1.6 * known +
    1.6 * turns +
    0.5 * carriesOn;
  score += setApart(grid, row, below) + (grid.frozenRows === row.row + 1 ? 0.7 : 0);
  score -= 0.8 * labels + 0.8 * dates + figures + long + (grid.hiddenRows.has(row.row) ? 0.4 : 0) + 0.03 * index;
  if (/^(?:sub-?\s?total|total|grand total|average|cyfanswm|is-gyfanswm)\b/i.test(first) && known < 0.6) score -= 1.5;
  if (turns === 0 && known < 0.3 && setApart(grid, row, below) === 0) score -= 1.2;
  return score;
}

/** Years and small whole numbers over columns ("2026", "1.1") are headings as much as words are. */
const looksLikeOrdinal = (text: string): boolean => /^(?:19|20)\d\d(?:[/-]\d\d)?$|^\d{1,2}(?:\.\d{1,2})?$/.test(text);

/** Bold or filled where the rows below are not. */
function setApart(grid: Grid, row: OccupiedRow, below: readonly OccupiedRow[]): number {
  const share = (marks: ReadonlySet<number>, other: OccupiedRow) =>
    shareOf(other.columns, (column) => marks.has(cellKey(other.row, column)));
  let score = 0;
  for (const marks of [grid.bold, grid.filled]) {
    if (marks.size === 0) continue;
    const here = share(marks, row);
    const there = below.slice(0, 6).reduce((sum, other) => sum + share(marks, other), 0) / Math.min(6, below.length);
    if (here >= 0.6 && there < 0.4) score += 0.6;
    else if (here < 0.2 && there >= 0.6) score -= 0.3;
  }
  return score;
}
