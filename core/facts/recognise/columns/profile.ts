/** Evidence from a column's cells: what kinds of values it holds, how many differ, whether formulas make them. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { wordedMark } from '../../cells/worded-mark';
import { isNumeric, type Kind, kindOf, roughNumber } from '../sheet/kinds';

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
  /** Share of filled cells that a formula works out, more than a reference to one cell. */
  readonly derived: number;
  /** Texts that end in a legal form (Ltd, CIC) or are "Bidder A". */
  readonly companies: number;
  readonly samples: readonly string[];
  /** Texts of the first cells, for look-ups of names. */
  readonly texts: readonly string[];
}

const most = 160;

/** `=Scores!B3` repeats a cell; it works nothing out. */
const mereReference = /^=\s*\+?(?:'(?:[^']|'')+'!|[^!'"()+\-*/&<>=]+!)?\$?[A-Z]{1,3}\$?\d+\s*$/i;
const company =
  /\b(?:ltd|limited|plc|llp|lp|cic|cio|cyf|inc|gmbh|bv|sarl|s\.?a\.?|pty|llc|& (?:co|sons?|daughters?|partners)|and (?:sons?|daughters?|partners)|group|holdings?|partnership|co-?op(?:erative)?|consortium|enterprises?|associates|c\.i\.c\.?)\.?\)?$/i;
const placeholderName =
  /^(?:bidder|tenderer|supplier|contractor|company|applicant|provider|vendor|cynigydd|cyflenwr)(?:\s+(?:no\.?\s*)?[a-z]|\s*(?:no\.?\s*)?\d{1,2})$/i;

/** "Bidder A", "Supplier 2". */
export const isNumberedBidder = (text: string): boolean => placeholderName.test(text.trim());

export const looksLikeCompany = (text: string): boolean =>
  company.test(text.trim()) || placeholderName.test(text.trim());

/** At most 160 cells, the first and then evenly spread, so that ten thousand rows cost no more than two hundred. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= most) return rows;
  const step = rows.length / most;
  return Array.from({ length: most }, (_, index) => rows[index < 20 ? index : Math.floor(index * step)] ?? 0);
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  return profileCells(
    grid,
    rows.map((row) => ({ row, column })),
  );
}

export function profileCells(grid: Grid, cells: readonly { readonly row: number; readonly column: number }[]): Profile {
  const kinds: Partial<Record<Kind, number>> = {};
  const seen = new Set<string>();
  const samples: string[] = [];
  const texts: string[] = [];
  let filled = 0;
  let figures = 0;
  let length = 0;
  let derived = 0;
  let companies = 0;
  let whole = true;
  let sum = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const { row, column } of cells) {
    const value = valueAt(grid, row, column);
    const kind = kindOf(value, grid.formats.get(cellKey(row, column)));
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (kind === 'blank') continue;
    const text = String(value).trim();
    if (samples.length < 3) samples.push(text);
    if (kind === 'missing' || kind === 'error') continue;
    filled += 1;
    seen.add(text);
    const formula = grid.formulas.get(cellKey(row, column));
    if (formula !== undefined && !mereReference.test(formula)) derived += 1;
    if (isNumeric(kind)) {
      figures += 1;
      const figure = roughNumber(value);
      if (figure !== undefined) {
        whole &&= Number.isInteger(figure);
        sum += figure;
        minimum = Math.min(minimum, figure);
        maximum = Math.max(maximum, figure);
      }
    } else if (kind === 'text') {
      length += text.length;
      texts.push(text);
      if (looksLikeCompany(text)) companies += 1;
    }
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    kinds,
    figures: share(figures),
    distinct: share(seen.size),
    length: texts.length === 0 ? 0 : length / texts.length,
    minimum,
    maximum,
    whole: whole && figures > 0,
    sum,
    derived: share(derived),
    companies: share(companies),
    samples,
    texts,
  };
}

/** A column of "4 - Good" and "3 (no dates)" holds marks; one of "1 - Approach", "2 - Team" numbers its texts. */
export function withWordedMarks(profile: Profile, markOf: (text: string) => number | undefined = wordedMark): Profile {
  const marks = profile.texts.map((text) => markOf(text));
  const worded = marks.flatMap((mark) => mark ?? []);
  const figures = worded.length / Math.max(1, profile.filled) + profile.figures;
  const numbers = marks.length > 1 && marks.every((mark, index) => mark === index + 1);
  if (worded.length === 0 || figures < 0.6 || numbers) return profile;
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

export const shareOfKind = (profile: Profile, ...kinds: readonly Kind[]): number =>
  profile.filled === 0 ? 0 : kinds.reduce((sum, kind) => sum + (profile.kinds[kind] ?? 0), 0) / profile.filled;
