/** Evidence from a column's cells: what kinds of values it holds, how many differ, whether formulas make them. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, type Kind, kindOf } from '../../cells/kinds';
import { type Look, Texts } from '../sheet/texts';

export interface Profile {
  /** Cells looked at that hold something other than "N/A" and its like. */
  readonly filled: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Share of filled cells that are figures of any kind. */
  readonly figures: number;
  /** Different values over filled cells. */
  readonly distinct: number;
  /** Mean length of texts. */
  readonly length: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  readonly sum: number;
  /** Share of filled cells that a formula works out, more than a reference to one cell or a look-up of one. */
  readonly derived: number;
  /** Texts that end in a legal form (Ltd, CIC) or are "Bidder A". */
  readonly companies: number;
  readonly samples: readonly string[];
  /** Texts of the first cells, for look-ups of names. */
  readonly texts: readonly string[];
}

const most = 100;

/** `=Scores!B3` repeats a cell; it works nothing out. */
const isReference = /^=\s*\+?(?:'(?:[^']|'')+'!|[^!'"()+\-*/&<>=]+!)?\$?[A-Z]{1,3}\$?\d+\s*$/i;
/** So does one that is looked up, `=IFERROR(VLOOKUP(A2,Panel!A:C,3,FALSE),"")`, unless it is reckoned with. */
const isLookup = /^=\s*\+?(?:IF(?:ERROR|NA)\()?(?:_xlfn\.)?(?:[VHX]?LOOKUP|INDEX|INDIRECT)\(/i;
const quotedParts = /"[^"]*"|'(?:[^']|'')*'/g;

function repeatsCell(formula: string): boolean {
  if (isReference.test(formula)) return true;
  return (
    isLookup.test(formula) && !/[*/+^]|\b(?:SUM|AVERAGE|ROUND|MIN|MAX)/i.test(formula.slice(2).replace(quotedParts, ''))
  );
}

/** At most 100 cells, the first and then evenly spread, so that ten thousand rows cost no more than a hundred. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= most) return rows;
  const step = rows.length / most;
  return Array.from({ length: most }, (_, index) => rows[index < 20 ? index : Math.floor(index * step)] ?? 0);
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[], texts: Texts): Profile {
  const profiler = new Profiler(grid, texts);
  for (const row of rows) profiler.add(row, column);
  return profiler.profile();
}

export function profileCells(grid: Grid, cells: readonly { readonly row: number; readonly column: number }[]): Profile {
  const profiler = new Profiler(grid, new Texts());
  for (const { row, column } of cells) profiler.add(row, column);
  return profiler.profile();
}

/** Counts cells one by one. */
class Profiler {
  private readonly grid: Grid;
  private readonly known: Texts;
  private readonly kinds: Partial<Record<Kind, number>> = {};
  private readonly numbers = new Set<number>();
  /** Different texts and truth values. */
  private different = 0;
  private readonly samples: string[] = [];
  private readonly texts: string[] = [];
  private filled = 0;
  private figures = 0;
  private length = 0;
  private derived = 0;
  private companies = 0;
  private whole = true;
  private sum = 0;
  private minimum = Number.POSITIVE_INFINITY;
  private maximum = Number.NEGATIVE_INFINITY;

  constructor(grid: Grid, known: Texts) {
    this.grid = grid;
    this.known = known;
  }

  add(row: number, column: number): void {
    const value = valueAt(this.grid, row, column);
    if (typeof value === 'string') this.addText(value, row, column);
    else this.addOther(value, row, column);
  }

  profile(): Profile {
    const { filled, kinds, figures, texts, numbers, minimum, maximum, sum, samples } = this;
    // "5" and 5 are one value.
    if (this.different === 0) this.different = numbers.size;
    else for (const number of numbers) this.count(this.known.of(String(number)));
    return {
      filled,
      kinds,
      figures: this.share(figures),
      distinct: this.share(this.different),
      length: texts.length === 0 ? 0 : this.length / texts.length,
      minimum,
      maximum,
      whole: this.whole && figures > 0,
      sum,
      derived: this.share(this.derived),
      companies: this.share(this.companies),
      samples,
      texts,
    };
  }

  private addText(text: string, row: number, column: number): void {
    const look = this.known.of(text);
    const { kind } = look;
    if (!this.counts(kind)) return;
    const { trimmed } = look;
    this.sample(trimmed);
    if (kind === 'missing' || kind === 'error') return;
    this.fill(row, column);
    this.count(trimmed === text ? look : this.known.of(trimmed));
    if (isNumeric(kind)) this.addFigure(look.figure);
    else if (kind === 'text') {
      this.length += trimmed.length;
      this.texts.push(trimmed);
      if (look.isCompany) this.companies += 1;
    }
  }

  private addOther(value: number | boolean | null, row: number, column: number): void {
    const kind = kindOf(value, this.grid.formats.get(cellKey(row, column)));
    if (!this.counts(kind)) return;
    this.sample(value);
    this.fill(row, column);
    if (typeof value === 'number') this.numbers.add(value);
    else this.count(this.known.of(String(value)));
    if (isNumeric(kind) && typeof value === 'number') this.addFigure(value);
  }

  /** Counts the kind; false for a blank, of which there is nothing more to say. */
  private counts(kind: Kind): boolean {
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    return kind !== 'blank';
  }

  private count(look: Look): void {
    if (look.countsIn(this)) this.different += 1;
  }

  private share(count: number): number {
    return this.filled === 0 ? 0 : count / this.filled;
  }

  private sample(value: string | number | boolean | null): void {
    if (this.samples.length < 3) this.samples.push(String(value));
  }

  private fill(row: number, column: number): void {
    this.filled += 1;
    if (this.grid.formulas.size === 0) return;
    const formula = this.grid.formulas.get(cellKey(row, column));
    if (formula !== undefined && !repeatsCell(formula)) this.derived += 1;
  }

  private addFigure(figure: number | undefined): void {
    this.figures += 1;
    if (figure === undefined) return;
    this.whole &&= Number.isInteger(figure);
    this.sum += figure;
    this.minimum = Math.min(this.minimum, figure);
    this.maximum = Math.max(this.maximum, figure);
  }
}

/** A column of "4 - Good" and "3 (no dates)" holds marks; one of "1 - Approach", "2 - Team" numbers its texts. */
export function withWordedMarks(profile: Profile, markOf: (text: string) => number | undefined): Profile {
  if (!hasMark(profile.texts, markOf)) return profile;
  const marks = profile.texts.map((text) => markOf(text));
  const worded = marks.flatMap((mark) => mark ?? []);
  const figures = worded.length / Math.max(1, profile.filled) + profile.figures;
  const numbers = marks.length > 1 && marks.every((mark, index) => mark === index + 1);
  if (figures < 0.6 || numbers) return profile;
  const number = (profile.kinds.number ?? 0) + worded.length;
  return {
    ...profile,
    kinds: { ...profile.kinds, number, text: marks.length - worded.length },
    figures,
    length: 0,
    minimum: Math.min(profile.minimum, ...worded),
    maximum: Math.max(profile.maximum, ...worded),
    whole: (profile.whole || profile.figures === 0) && worded.every(Number.isInteger),
    sum: worded.reduce((sum, mark) => sum + mark, profile.sum),
    texts: profile.texts.filter((_, index) => marks[index] === undefined),
  };
}

function hasMark(texts: readonly string[], markOf: (text: string) => number | undefined): boolean {
  for (const text of texts) if (markOf(text) !== undefined) return true;
  return false;
}

/** "Withdrawn" among the figures of a bid says nothing of what the others are. */
export function withoutFates(profile: Profile, isFate: (text: string) => boolean): Profile {
  const { filled, figures, texts, kinds } = profile;
  if (figures === 0 || texts.length === 0 || !texts.every(isFate)) return profile;
  const left = filled - texts.length;
  return {
    ...profile,
    filled: left,
    figures: (figures * filled) / left,
    kinds: { ...kinds, text: 0 },
    texts: [],
    length: 0,
  };
}

export const shareOfKind = (profile: Profile, ...kinds: readonly Kind[]): number =>
  profile.filled === 0 ? 0 : kinds.reduce((sum, kind) => sum + (profile.kinds[kind] ?? 0), 0) / profile.filled;
