/** Numbers that carry the words which make them: value and sentence come out of one expression and cannot drift apart. */
import Fraction from 'fraction.js';
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

export const term = (value: Exact | number | string, from: readonly Where[] = [], text?: string): Term => {
  const number = typeof value === 'object' ? value : exact(value);
  return { value: number, text: text ?? plain(number), from, binds: number.s < 0n ? 'sum' : 'atom' };
};

/** A term made of others. Its cells are put together when somebody asks: a what-if run never does. */
function made(value: Exact, text: string, binds: Term['binds'], ...parts: readonly Term[]): Term {
  let cells: readonly Where[] | undefined;
  return {
    value,
    text,
    binds,
    get from() {
      cells ??= parts.length === 1 ? parts[0]?.from : [...new Set(parts.flatMap(({ from }) => from))];
      return cells ?? [];
    },
  };
}

const factor = (t: Term): string => (t.binds === 'sum' ? `(${t.text})` : t.text);
const atom = (t: Term): string => (t.binds === 'atom' ? t.text : `(${t.text})`);

export const plus = (a: Term, b: Term): Term => made(a.value.add(b.value), `${a.text} + ${factor(b)}`, 'sum', a, b);

export const minus = (a: Term, b: Term): Term => made(a.value.sub(b.value), `${a.text} - ${factor(b)}`, 'sum', a, b);

export const times = (a: Term, b: Term): Term =>
  made(a.value.mul(b.value), `${factor(a)} x ${factor(b)}`, 'product', a, b);

/** `a/b`. The caller sees to it that `b` is not zero. */
export const over = (a: Term, b: Term): Term => made(a.value.div(b.value), `${factor(a)}/${atom(b)}`, 'product', a, b);

export const atMostOne = (t: Term): Term => (t.value.gt(one) ? made(one, `min(1, ${t.text})`, 'atom', t) : t);

export const atLeastZero = (t: Term): Term => (t.value.lt(zero) ? made(zero, `max(0, ${t.text})`, 'atom', t) : t);

/** The exact sum of many fractions: those with one denominator first, so that denominators grow as late as they can. */
export function sumOfMany(values: readonly Exact[]): Exact {
  const byDenominator = new Map<bigint, bigint>();
  for (const { s, n, d } of values) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + s * n);
  return sum([...byDenominator].map(([d, n]) => new Fraction(n, d)));
}

/** Neighbouring cells of a column as one area: "Bids!C4", "Bids!C5" become "Bids!C4:C5". Other cells stay as they are. */
export function mergeCells(from: readonly Where[]): readonly Where[] {
  const areas: { readonly start: Where; readonly column: string; readonly top: number; bottom: number }[] = [];
  for (const where of from) {
    let digits = where.length;
    while (digits > 0 && where.charCodeAt(digits - 1) >= 48 && where.charCodeAt(digits - 1) <= 57) digits -= 1;
    const column = where.slice(0, digits);
    const row = Number(where.slice(digits));
    const last = areas.at(-1);
    if (last && last.column === column && row === last.bottom + 1 && column.includes('!') && !column.includes(':'))
      last.bottom = row;
    else areas.push({ start: where, column, top: row, bottom: row });
  }
  return areas.map(({ start, column, top, bottom }) =>
    top === bottom ? start : `${start}:${column.slice(column.lastIndexOf('!') + 1)}${bottom}`,
  );
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

const pick = (better: (a: Exact, b: Exact) => boolean) => (terms: readonly Term[]) =>
  terms.reduce((best, next) => (better(next.value, best.value) ? next : best), terms[0] ?? term(0));

/** The first of the lowest; a list always holds at least the bid that asks. */
export const lowest = <F extends Field>(bids: readonly Readonly<Record<F, Term>>[], field: F): Term =>
  once(
    bids,
    'lowest ',
    pick((a, b) => a.lt(b)),
    field,
  );

export const highest = <F extends Field>(bids: readonly Readonly<Record<F, Term>>[], field: F): Term =>
  once(
    bids,
    'highest ',
    pick((a, b) => a.gt(b)),
    field,
  );

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
