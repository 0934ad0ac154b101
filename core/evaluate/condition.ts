/** Three-valued conditions: what a row says, what it denies, and what it leaves open. */
import type { Verdict } from '../assessment';
import type { Condition, Rule } from '../packs/pack';
import { fold, plainReader, type Reader, words } from './words';

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

const degree = (holds: boolean): Degree => (holds ? met : unmet);

/** An ISO day, `2026-03-31`, of an ISO date with or without a time; anything else is no date. */
export const dayOf = (value: Value): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? value.slice(0, 10) : undefined;

type Test = (value: Exclude<Value, undefined>, reader: Reader) => Degree;

const onNumber =
  (holds: (value: number) => boolean): Test =>
  (value) =>
    typeof value === 'number' && !Number.isNaN(value) ? degree(holds(value)) : unclear;

const onText =
  (holds: (padded: string) => boolean): Test =>
  (value, reader) =>
    typeof value === 'string' ? degree(holds(reader.words(value))) : unclear;

const onDay =
  (holds: (day: string) => boolean): Test =>
  (value) => {
    const day = dayOf(value);
    return day === undefined ? unclear : degree(holds(day));
  };

/** Equal to any of these; unclear where the value is of a type that none of them is of. */
function equalsAny(expected: readonly (string | number | boolean)[]): Test {
  const texts = new Set(expected.flatMap((item) => (typeof item === 'string' ? [fold(item)] : [])));
  const others = new Set(expected.filter((item) => typeof item !== 'string'));
  const types = new Set<string>(expected.map((item) => typeof item));
  return (value, reader) => {
    if (!types.has(typeof value)) return unclear;
    return degree(typeof value === 'string' ? texts.has(reader.fold(value)) : others.has(value));
  };
}

function testOf(leaf: Exclude<Leaf, { readonly present: boolean }>): Test {
  if ('is' in leaf) return equalsAny([leaf.is]);
  if ('isOneOf' in leaf) return equalsAny(leaf.isOneOf);
  if ('atLeast' in leaf) return onNumber((value) => value >= leaf.atLeast);
  if ('atMost' in leaf) return onNumber((value) => value <= leaf.atMost);
  if ('between' in leaf) return onNumber((value) => value >= leaf.between[0] && value <= leaf.between[1]);
  if ('startsWith' in leaf) {
    const start = words(leaf.startsWith);
    return onText((padded) => start !== ' ' && padded.startsWith(start));
  }
  if ('contains' in leaf) {
    // A phrase without a letter or digit has no words, and would be found in every text.
    const phrases = leaf.contains.map((phrase) => words(phrase).trim()).filter((phrase) => phrase !== '');
    if (phrases.length === 0) return onText(() => false);
    // Words are letters, digits and spaces alone, so nothing in them can mean anything else to a regular expression.
    const any = new RegExp(` (?:${phrases.join('|')}) `, 'u');
    return onText((padded) => any.test(padded));
  }
  if ('before' in leaf) return onDay((day) => day < leaf.before);
  return onDay((day) => day > leaf.after);
}

/**
 * What one condition says of one value, made ready once and asked often. Blank is unclear, and so is a value of
 * another type than the condition speaks of. Only `present` is two-valued, since it asks about blankness itself.
 */
export function leafTest(leaf: Leaf): (value: Value, reader: Reader) => Degree {
  if ('present' in leaf) return (value) => degree(isBlank(value) !== leaf.present);
  const test = testOf(leaf);
  return (value, reader) => (isBlank(value) ? unclear : test(value, reader));
}

export const lesser = (a: Degree, b: Degree): Degree => (a < b ? a : b);
export const greater = (a: Degree, b: Degree): Degree => (a > b ? a : b);
export const opposite = (a: Degree): Degree => (a === met ? unmet : a === unmet ? met : unclear);

function degreeOf(condition: Condition, row: Row): Degree {
  if ('all' in condition) return condition.all.reduce<Degree>((least, part) => lesser(least, degreeOf(part, row)), met);
  if ('any' in condition)
    return condition.any.reduce<Degree>((most, part) => greater(most, degreeOf(part, row)), unmet);
  if ('not' in condition) return opposite(degreeOf(condition.not, row));
  return leafTest(condition)(row[condition.field], plainReader);
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
