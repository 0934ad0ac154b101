/** Finds the last heading row of a region by scoring its first rows; reasons in docs: type clash, words, formatting. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric } from '../../cells/kinds';
import { opensWithFate } from '../../names/fate';
import type { OccupiedRow, Region } from '../sheet/occupied';
import { type Look, looksLikeOrdinal, type Texts } from '../sheet/texts';
import { ColumnKinds, compared, isTyped } from './column-kinds';
import type { HeaderRow } from './seen-headings';

/** Rows looked at for a heading. */
export const searched = 45;

/** A row must score this much to be taken for headings; below it the table has none. */
const threshold = 2.6;

/** `null` when no row looks like headings: the buyer is asked, nothing is guessed. */
export function findHeaderRow(grid: Grid, region: Region, texts: Texts): HeaderRow | null {
  if (region.headerRow !== undefined) return { row: region.headerRow, confidence: 1 };
  const seen = texts.headings.find(grid, region.rows.slice(0, searched));
  if (seen) return seen;
  const search = new Search(grid, region, texts);
  const scored = region.rows
    .slice(0, searched)
    .map(({ row }, at) => ({ row, score: search.score(at) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored.filter(({ row, score }, at) => at > 1 || score < threshold || !saysFate(grid, row));
  if (!best || best.score < threshold) return null;
  const lead = best.score - (next?.score ?? 0);
  const confidence = Math.max(0.05, Math.min(1, 0.4 + (best.score - threshold) / 5 + lead / 6));
  texts.headings.add(
    grid,
    region.rows.find(({ row }) => row === best.row),
    confidence,
  );
  return { row: best.row, confidence };
}

/** "Status | Compliant | Withdrawn | Disqualified" is said of those in the headings. */
const saysFate = (grid: Grid, row: number): boolean => (grid.values[row] ?? []).some(opensWithFate);

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

/** The rows among which a heading is searched, and those that they are compared with. */
class Search {
  readonly rows: readonly OccupiedRow[];
  readonly widest: number;
  private readonly grid: Grid;
  private readonly texts: Texts;
  private readonly columns = new Map<number, ColumnKinds>();
  private lastColumns: readonly number[] | undefined;
  private lastKinds: readonly ColumnKinds[] = [];

  constructor(grid: Grid, region: Region, texts: Texts) {
    this.grid = grid;
    this.texts = texts;
    this.rows = region.rows.slice(0, searched + compared);
    this.widest = typicalWidth(region.rows);
  }

  score(at: number): number {
    const row = this.rows[at];
    if (!row) return 0;
    const { columns } = row;
    if (columns.length < Math.min(2, this.widest) || columns.length < 0.3 * this.widest) return 0;
    const below = this.rows.slice(at + 1, at + 1 + compared);
    if (below.length === 0) return 0;
    const looks = columns.map((column) => this.look(row.row, column));
    const kinds = this.kindsDown(columns);
    const { words, figures } = nature(looks, kinds, at);
    if (words < 0.5 || figures >= 0.5) return 0;
    const unique = this.different(looks, row) / looks.length;
    const { short, long, known, labels } = style(looks);
    const { turns, dates } = contrast(kinds, at);
    const carriesOn = goesOn(columns, below.slice(0, 5));
    const apart = setApart(this.grid, row, below);

    let score =
      words +
      0.4 * unique +
      0.4 * short +
      1.2 * Math.min(1, columns.length / this.widest) +
      1.6 * known +
      1.6 * turns +
      0.5 * carriesOn;
    score += apart + (this.grid.frozenRows === row.row + 1 ? 0.7 : 0);
    score -= 0.8 * labels + 0.8 * dates + figures + long + (this.grid.hiddenRows.has(row.row) ? 0.4 : 0) + 0.03 * at;
    if (sumsUp.test(looks[0]?.tidied ?? '') && known < 0.6) score -= 1.5;
    if (turns === 0 && known < 0.3 && apart === 0) score -= 1.2;
    return score;
  }

  /** A figure has no text, unless it can be a heading all the same: a year, a small whole number. */
  private look(row: number, column: number): Look {
    const value = valueAt(this.grid, row, column);
    if (typeof value === 'string') return this.texts.of(value);
    const figure = String(value);
    return this.texts.of(looksLikeOrdinal(figure) ? figure : '');
  }

  /** How many of the texts of a row differ, whatever their case. */
  private different(looks: readonly Look[], row: OccupiedRow): number {
    let count = 0;
    for (const { lower } of looks) if (this.texts.of(lower).countsIn(row)) count += 1;
    return count;
  }

  private kindsDown(columns: readonly number[]): readonly ColumnKinds[] {
    // Rows that are alike share one list of columns.
    if (columns === this.lastColumns) return this.lastKinds;
    this.lastColumns = columns;
    this.lastKinds = columns.map((column) => {
      const kinds = this.columns.get(column) ?? new ColumnKinds(this.grid, this.rows, column, this.texts);
      this.columns.set(column, kinds);
      return kinds;
    });
    return this.lastKinds;
  }
}

/** Shares of the cells that are words, and that are figures. */
function nature(looks: readonly Look[], kinds: readonly ColumnKinds[], at: number) {
  const keyed = isKeyed(looks);
  let words = 0;
  let figures = 0;
  for (let index = 0; index < looks.length; index++) {
    const look = looks[index];
    const kind = kinds[index]?.kinds[at] ?? 'blank';
    if (!look) continue;
    const { tidied, isOrdinal } = look;
    if (tidied !== '' && ((keyed && isOrdinal) || (!isTyped(kind) && kind !== 'missing'))) words += 1;
    if (isNumeric(kind) && !(isOrdinal && (keyed || tidied.length >= 4))) figures += 1;
  }
  return { words: words / looks.length, figures: figures / looks.length };
}

/** Years or numbers stand beside a name that heads columns: they head columns too. */
const isKeyed = (looks: readonly Look[]): boolean =>
  looks.filter(({ isOrdinal }) => isOrdinal).length > 1 && looks.some(({ named }) => named?.whole === true);

/** Shares of the cells that are short, long, known as headings, and labels of what stands beside them. */
function style(looks: readonly Look[]) {
  let short = 0;
  let long = 0;
  let known = 0;
  let labels = 0;
  for (const { tidied, named } of looks) {
    if (tidied.length <= 45) short += 1;
    else if (tidied.length > 90) long += 1;
    if (tidied !== '' && (named?.score ?? 0) >= 0.75) known += 1;
    if (tidied.endsWith(':')) labels += 1;
  }
  const all = looks.length;
  return { short: short / all, long: long / all, known: known / all, labels: labels / all };
}

/** Shares of the cells that are words over figures, and that are dates. */
function contrast(kinds: readonly ColumnKinds[], at: number) {
  let turns = 0;
  let dates = 0;
  for (const down of kinds) {
    const kind = down.kinds[at] ?? 'blank';
    if (!isTyped(kind) && down.isTypedBelow(at)) turns += 1;
    if (kind === 'date') dates += 1;
  }
  return { turns: turns / kinds.length, dates: dates / kinds.length };
}

const sumsUp = /^(?:sub-?\s?total|total|grand total|average|cyfanswm|is-gyfanswm)\b/i;

/** The share of columns with content in one of these rows. */
function goesOn(columns: readonly number[], rows: readonly OccupiedRow[]): number {
  if (rows[0]?.columns === columns) return 1;
  return shareOf(columns, (column) => rows.some((row) => row.columns.includes(column)));
}

const shareMarked = ({ row, columns }: OccupiedRow, marks: ReadonlySet<number>): number =>
  shareOf(columns, (column) => marks.has(cellKey(row, column)));

/** Bold or filled where the rows below are not. */
function setApart(grid: Grid, row: OccupiedRow, below: readonly OccupiedRow[]): number {
  let score = 0;
  for (const marks of [grid.bold, grid.filled]) {
    if (marks.size === 0) continue;
    const here = shareMarked(row, marks);
    const there =
      below.slice(0, 6).reduce((sum, other) => sum + shareMarked(other, marks), 0) / Math.min(6, below.length);
    if (here >= 0.6 && there < 0.4) score += 0.6;
    else if (here < 0.2 && there >= 0.6) score -= 0.3;
  }
  return score;
}
