/** Numbers that carry the words which make them: value and sentence come out of one expression and cannot drift apart. */
import Fraction from 'fraction.js';
import { eachCellOnce } from '../facts/where';
import type { Where } from '../source';
import { type Exact, exact, fixed, one, sum, zero } from './exact';

/** A number, how it reads in a sentence, and the cells it came from. */
export interface Term {
  readonly value: Exact;
  /** "4/5", "120,000/124,000", "1 - (124,000 - 120,000)/120,000". */
  readonly text: string;
  readonly from: readonly Where[];
  /** How tightly the text binds, so that brackets stand only where they are needed. */
  readonly binds: 'atom' | 'product' | 'sum';
}

const isTerminating = (value: Exact): boolean => {
  let denominator = value.d;
  while (denominator % 2n === 0n) denominator /= 2n;
  while (denominator % 5n === 0n) denominator /= 5n;
  return denominator === 1n;
};

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** As people read it: "120,000", "4", "0.25"; at most four decimals, so a third reads "0.3333". */
export function plain(value: Exact): string {
  const [whole = '0', decimals = ''] = fixed(value, 4).split('.');
  const short = decimals.replace(/0+$/, '');
  return short === '' ? group(whole) : `${group(whole)}.${short}`;
}

/** The exact value as text: a decimal where it ends ("90.575"), else a fraction ("271/3"). */
export const exactText = (value: Exact): string => (isTerminating(value) ? value.toString(400) : value.toFraction());

/** A number as it was read. It is put into words when somebody asks: a what-if run never does. */
class Given implements Term {
  readonly value: Exact;
  readonly from: readonly Where[];
  readonly binds: Term['binds'];
  private words: string | undefined;

  constructor(value: Exact, from: readonly Where[], words: string | undefined) {
    this.value = value;
    this.from = from;
    this.binds = value.s < 0n ? 'sum' : 'atom';
    this.words = words;
  }

  get text(): string {
    this.words ??= plain(this.value);
    return this.words;
  }
}

export const term = (value: Exact | number | string, from: readonly Where[] = [], text?: string): Term =>
  new Given(typeof value === 'object' ? value : exact(value), from, text);

/** A term made of others: its words too, and its cells, are put together when somebody asks. */
class Made implements Term {
  readonly value: Exact;
  readonly binds: Term['binds'];
  readonly parts: readonly Term[];
  private readonly say: () => string;
  private words: string | undefined;
  private cells: readonly Where[] | undefined;

  constructor(value: Exact, binds: Term['binds'], parts: readonly Term[], say: () => string) {
    this.value = value;
    this.binds = binds;
    this.parts = parts;
    this.say = say;
  }

  get text(): string {
    this.words ??= this.say();
    return this.words;
  }

  get from(): readonly Where[] {
    this.cells ??= cellsOf(this.parts);
    return this.cells;
  }
}

/** The cells of all terms that others were made of, each once: put together here and not again at every step. */
function cellsOf(parts: readonly Term[]): readonly Where[] {
  const lists = new Set<readonly Where[]>();
  const collect = (part: Term): void => {
    if (part instanceof Made) for (const inner of part.parts) collect(inner);
    else if (part.from.length > 0) lists.add(part.from);
  };
  for (const part of parts) collect(part);
  return eachCellOnce(...lists);
}

const factor = (t: Term): string => (t.binds === 'sum' ? `(${t.text})` : t.text);
const atom = (t: Term): string => (t.binds === 'atom' ? t.text : `(${t.text})`);

export const plus = (a: Term, b: Term): Term =>
  new Made(a.value.add(b.value), 'sum', [a, b], () => `${a.text} + ${factor(b)}`);

export const minus = (a: Term, b: Term): Term =>
  new Made(a.value.sub(b.value), 'sum', [a, b], () => `${a.text} - ${factor(b)}`);

export const times = (a: Term, b: Term): Term =>
  new Made(a.value.mul(b.value), 'product', [a, b], () => `${factor(a)} x ${factor(b)}`);

/** `a/b`. The caller sees to it that `b` is not zero. */
export const over = (a: Term, b: Term): Term =>
  new Made(a.value.div(b.value), 'product', [a, b], () => `${factor(a)}/${atom(b)}`);

export const atMostOne = (t: Term): Term =>
  t.value.gt(one) ? new Made(one, 'atom', [t], () => `min(1, ${t.text})`) : t;

export const atLeastZero = (t: Term): Term =>
  t.value.lt(zero) ? new Made(zero, 'atom', [t], () => `max(0, ${t.text})`) : t;

/** The exact sum of many fractions: those with one denominator first, so that denominators grow as late as they can. */
export function sumOfMany(values: readonly Exact[]): Exact {
  const byDenominator = new Map<bigint, bigint>();
  for (const { s, n, d } of values) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + s * n);
  return sum([...byDenominator].map(([d, n]) => new Fraction(n, d)));
}

/** Neighbouring cells of a column as one area: "Bids!C4", "Bids!C5" become "Bids!C4:C5". Other cells stay as they are. */
export function mergeCells(from: readonly Where[]): readonly Where[] {
  const areas: Where[] = [];
  // The area under way: its first cell, where the digits of that begin, and its first and last row.
  let start: Where | undefined;
  let digits = 0;
  let top = 0;
  let bottom = 0;
  const close = () => {
    if (start === undefined) return;
    areas.push(top === bottom ? start : `${start}:${start.slice(start.lastIndexOf('!') + 1, digits)}${bottom}`);
  };
  for (let i = 0; i < from.length; i++) {
    const where = from[i] ?? '';
    const at = digitsFrom(where);
    const row = rowAt(where, at);
    if (row === bottom + 1 && start !== undefined && at === digits && isBelow(start, where, at)) {
      bottom = row;
      continue;
    }
    close();
    start = where;
    digits = at;
    top = bottom = row;
  }
  close();
  return areas;
}

function digitsFrom(where: Where): number {
  let at = where.length;
  while (at > 0 && where.charCodeAt(at - 1) >= 48 && where.charCodeAt(at - 1) <= 57) at -= 1;
  return at;
}

function rowAt(where: Where, digits: number): number {
  let row = 0;
  for (let at = digits; at < where.length; at++) row = row * 10 + where.charCodeAt(at) - 48;
  return row;
}

/** Single cells of one column: asked only of cells in neighbouring rows, so that few texts are cut. */
function isBelow(start: Where, where: Where, digits: number): boolean {
  const column = start.slice(0, digits);
  return where.startsWith(column) && column.includes('!') && !column.includes(':');
}

type Field = 'price' | 'discount' | 'value';
const known = new WeakMap<object, Map<string, Term>>();

/** Worked out once for a list of bids, not once for each bid in it. */
function once<F extends Field>(
  bids: readonly Readonly<Record<F, Term>>[],
  what: string,
  work: (terms: readonly Term[]) => Term,
  field: F,
): Term {
  const own = known.get(bids) ?? new Map<string, Term>();
  known.set(bids, own);
  const found = own.get(what + field) ?? work(bids.map((bid) => bid[field]));
  own.set(what + field, found);
  return found;
}

const lowestOf = (terms: readonly Term[]): Term => terms.reduce(lower, terms[0] ?? term(0));
const highestOf = (terms: readonly Term[]): Term => terms.reduce(higher, terms[0] ?? term(0));
const lower = (best: Term, next: Term): Term => (next.value.lt(best.value) ? next : best);
const higher = (best: Term, next: Term): Term => (next.value.gt(best.value) ? next : best);

/** The first of the lowest; a list always holds at least the bid that asks. */
export const lowest = <F extends Field>(bids: readonly Readonly<Record<F, Term>>[], field: F): Term =>
  once(bids, 'lowest ', lowestOf, field);

export const highest = <F extends Field>(bids: readonly Readonly<Record<F, Term>>[], field: F): Term =>
  once(bids, 'highest ', highestOf, field);

export const mean = <F extends Field>(bids: readonly Readonly<Record<F, Term>>[], field: F): Term =>
  once(
    bids,
    'mean ',
    (terms) =>
      term(
        sum(terms.map(({ value }) => value)).div(Math.max(terms.length, 1)),
        terms.flatMap(({ from }) => from),
      ),
    field,
  );
