/** Whether tests of one field can hold together. Sound on one side: what is called impossible is; the rest may be. */
import type { Leaf } from '../../evaluate/condition';
import { fold } from '../../evaluate/words';
import type { Conjunction, Literal } from './conjunctions';

/** False only where no row whatever can meet all of these. */
export function possible(way: Conjunction): boolean {
  const byField = new Map<string, Literal[]>();
  for (const literal of way) byField.set(literal.leaf.field, [...(byField.get(literal.leaf.field) ?? []), literal]);
  return [...byField.values()].every(possibleOnField);
}

function possibleOnField(literals: readonly Literal[]): boolean {
  return presence(literals) && values(literals) && numbers(literals) && days(literals);
}

/** Every test but `present` needs a value, also to fail: blank is unclear. */
function presence(literals: readonly Literal[]): boolean {
  const wanted = new Set(literals.map(({ leaf, holds }) => ('present' in leaf ? leaf.present === holds : true)));
  return wanted.size < 2;
}

const key = (value: string | number | boolean): string =>
  `${typeof value}:${typeof value === 'string' ? fold(value) : value}`;

function named(leaf: Leaf): readonly string[] | undefined {
  if ('is' in leaf) return [key(leaf.is)];
  return 'isOneOf' in leaf ? leaf.isOneOf.map(key) : undefined;
}

function values(literals: readonly Literal[]): boolean {
  let allowed: ReadonlySet<string> | undefined;
  for (const { leaf, holds } of literals) {
    const list = named(leaf);
    if (!list || !holds) continue;
    allowed = new Set(allowed ? list.filter((one) => allowed?.has(one)) : list);
  }
  if (!allowed) return true;
  const refused = new Set(literals.flatMap(({ leaf, holds }) => (holds ? [] : (named(leaf) ?? []))));
  return [...allowed].some((one) => !refused.has(one) && inRange(one, literals));
}

/** A named number must also lie within the limits. */
function inRange(named: string, literals: readonly Literal[]): boolean {
  if (!named.startsWith('number:')) return true;
  const { low, high } = span(literals);
  const value = Number(named.slice('number:'.length));
  return value >= low && value <= high;
}

interface Span {
  readonly low: number;
  readonly high: number;
  /** A limit that must fail shuts its own edge out. */
  readonly open: boolean;
}

function span(literals: readonly Literal[]): Span {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  // Of the edge in force alone: a limit that a narrower one has passed shuts nothing out any more.
  let [openBelow, openAbove] = [false, false];
  const above = (limit: number, without: boolean): void => {
    if (limit < low) return;
    openBelow = without || (openBelow && limit === low);
    low = limit;
  };
  const below = (limit: number, without: boolean): void => {
    if (limit > high) return;
    openAbove = without || (openAbove && limit === high);
    high = limit;
  };
  for (const { leaf, holds } of literals) {
    if ('atLeast' in leaf) holds ? above(leaf.atLeast, false) : below(leaf.atLeast, true);
    else if ('atMost' in leaf) holds ? below(leaf.atMost, false) : above(leaf.atMost, true);
    else if ('between' in leaf && holds) {
      above(leaf.between[0], false);
      below(leaf.between[1], false);
    }
  }
  return { low, high, open: openBelow || openAbove };
}

function numbers(literals: readonly Literal[]): boolean {
  const { low, high, open } = span(literals);
  return low < high || (low === high && !open);
}

/** `before` and `after` shut their own day out; a test that must fail lets it in. */
function days(literals: readonly Literal[]): boolean {
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { leaf, holds } of literals) {
    if ('after' in leaf) {
      if (holds) first = Math.max(first, dayNumber(leaf.after) + 1);
      else last = Math.min(last, dayNumber(leaf.after));
    } else if ('before' in leaf) {
      if (holds) last = Math.min(last, dayNumber(leaf.before) - 1);
      else first = Math.max(first, dayNumber(leaf.before));
    }
  }
  return first <= last;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
