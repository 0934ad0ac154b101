/** Three-valued conditions: what a row says, what it denies, and what it leaves open. */
import type { Verdict } from '../assessment';
import type { Condition, Rule } from '../packs/pack';
import { Values } from './values';
import { fold, plainReader, words } from './words';

export type Value = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Value>>;
export type Truth = 'unmet' | 'unclear' | 'met';

/** Ordered, so that `all` is the least of its parts, `any` the greatest, and `not` the mirror image. */
export type Degree = 0 | 1 | 2;
export const unmet: Degree = 0;
export const unclear: Degree = 1;
export const met: Degree = 2;
export const truths: readonly [Truth, Truth, Truth] = ['unmet', 'unclear', 'met'];

export type Leaf = Extract<Condition, { readonly field: string }>;

/** A cell that was left empty, or filled with spaces, says nothing. */
export const isBlank = (value: Value): value is undefined =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** An ISO day, `2026-03-31`, of an ISO date with or without a time; anything else is no date. */
export const dayOf = (value: Value): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? value.slice(0, 10) : undefined;

/**
 * Writes what a condition says of each of these values: of a blank, which comes here as `undefined`, and of a value of
 * another type than it speaks of, nothing. Many values at a time, because a tender is over before a browser has compiled
 * anything, and until then it is calls that cost.
 */
export type Test = (values: Values, degrees: Uint8Array) => void;

const within =
  (low: number, high: number): Test =>
  ({ list }, degrees) => {
    for (let at = 0; at < list.length; at++) {
      const value = list[at];
      if (typeof value !== 'number' || Number.isNaN(value)) degrees[at] = unclear;
      else degrees[at] = value >= low && value <= high ? met : unmet;
    }
  };

const onText =
  (holds: (padded: string) => boolean): Test =>
  ({ words: texts }, degrees) => {
    for (let at = 0; at < texts.length; at++) {
      const padded = texts[at];
      if (padded === undefined) degrees[at] = unclear;
      else degrees[at] = holds(padded) ? met : unmet;
    }
  };

/** Each phrase is looked for in all texts at once: a browser does that at its own speed, and calls are what cost. */
const containsAny =
  (phrases: readonly string[]): Test =>
  (values, degrees) => {
    const { text, ends, before } = values.passage;
    degrees.set(before);
    for (const phrase of phrases) {
      let at = 0;
      for (let found = text.indexOf(phrase); found >= 0; found = text.indexOf(phrase, ends[at])) {
        while ((ends[at] ?? text.length) <= found) at++;
        degrees[at] = met;
      }
    }
  };

const onDay =
  (holds: (day: string) => boolean): Test =>
  ({ list }, degrees) => {
    for (let at = 0; at < list.length; at++) {
      const day = dayOf(list[at]);
      if (day === undefined) degrees[at] = unclear;
      else degrees[at] = holds(day) ? met : unmet;
    }
  };

/** Equal to any of these; unclear where the value is of a type that none of them is of. */
function equalsAny(expected: readonly (string | number | boolean)[]): Test {
  const texts = new Set(expected.flatMap((item) => (typeof item === 'string' ? [fold(item)] : [])));
  const others = new Set<Value>(expected.filter((item) => typeof item !== 'string'));
  const types = new Set<string>(expected.map((item) => typeof item));
  return (values, degrees) => {
    const { list } = values;
    const folds = texts.size > 0 ? values.folds : none;
    for (let at = 0; at < list.length; at++) {
      const text = folds[at];
      const value = list[at];
      if (text !== undefined) degrees[at] = texts.has(text) ? met : unmet;
      else if (types.has(typeof value)) degrees[at] = others.has(value) ? met : unmet;
      else degrees[at] = unclear;
    }
  };
}

const none: readonly undefined[] = [];

const isPresent = (expected: boolean): Test => {
  const [present, absent] = expected ? [met, unmet] : [unmet, met];
  return ({ list }, degrees) => {
    for (let at = 0; at < list.length; at++) degrees[at] = list[at] === undefined ? absent : present;
  };
};

/** A pack's leaves are asked of one tender after another, and some of their tests are slow to make. */
const made = new WeakMap<Leaf, Test>();

export function leafTest(leaf: Leaf): Test {
  const before = made.get(leaf);
  if (before) return before;
  const test = testOf(leaf);
  made.set(leaf, test);
  return test;
}

/** Only `present` is two-valued, since it asks about blankness itself. */
function testOf(leaf: Leaf): Test {
  if ('present' in leaf) return isPresent(leaf.present);
  if ('is' in leaf) return equalsAny([leaf.is]);
  if ('isOneOf' in leaf) return equalsAny(leaf.isOneOf);
  if ('atLeast' in leaf) return within(leaf.atLeast, Number.POSITIVE_INFINITY);
  if ('atMost' in leaf) return within(Number.NEGATIVE_INFINITY, leaf.atMost);
  if ('between' in leaf) return within(...leaf.between);
  if ('startsWith' in leaf) {
    const start = words(leaf.startsWith);
    return onText((padded) => start !== ' ' && padded.startsWith(start));
  }
  if ('contains' in leaf) {
    // A phrase without a letter or digit has no words, and would be found in every text.
    return containsAny(leaf.contains.map(words).filter((phrase) => phrase !== ' '));
  }
  if ('before' in leaf) return onDay((day) => day < leaf.before);
  return onDay((day) => day > leaf.after);
}

export const lesser = (a: Degree, b: Degree): Degree => (a < b ? a : b);
export const greater = (a: Degree, b: Degree): Degree => (a > b ? a : b);
export const opposite = (a: Degree): Degree => (a === met ? unmet : a === unmet ? met : unclear);

/** Written over by every leaf of a single row. */
const oneDegree = new Uint8Array(1);
const degreesThereAre = [unmet, unclear, met] as const;

function degreeOf(condition: Condition, row: Row): Degree {
  if ('all' in condition) return condition.all.reduce<Degree>((least, part) => lesser(least, degreeOf(part, row)), met);
  if ('any' in condition)
    return condition.any.reduce<Degree>((most, part) => greater(most, degreeOf(part, row)), unmet);
  if ('not' in condition) return opposite(degreeOf(condition.not, row));
  const value = row[condition.field];
  leafTest(condition)(new Values([isBlank(value) ? undefined : value], plainReader), oneDegree);
  return degreesThereAre[oneDegree[0] ?? unclear] ?? unclear;
}

/** Three-valued (Kleene): a field nobody filled in is unclear, never unmet. */
export const holds = (condition: Condition, row: Row): Truth => truths[degreeOf(condition, row)];

/** A rule's verdict on one row. Where `when` does not hold it is not applicable; where that is unclear, so is the rule. */
export function verdictOf(rule: Pick<Rule, 'when' | 'expect'>, row: Row): Verdict {
  const applies = rule.when ? holds(rule.when, row) : 'met';
  if (applies === 'unmet') return 'not-applicable';
  return applies === 'unclear' ? 'unclear' : holds(rule.expect, row);
}

/** The leaves of a condition, left to right. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** The names of the fields a condition asks about, each once. */
export const fieldsOf = (condition: Condition): readonly string[] => [
  ...new Set(leavesOf(condition).map((leaf) => leaf.field)),
];
