/** A pack's rules as the engine runs them. Data, not code: it can be stored, posted and read. */
import type { Condition, Rule } from '../../packs/pack';

export type Judging = Pick<Rule, 'when' | 'expect'>;

/** A condition that a lane needs; `strictly`: so that its being unclear ends the lane as its being unmet does. */
export interface Term {
  readonly condition: number;
  readonly strictly: boolean;
}

/** Conditions that must all hold. */
export type Lane = readonly Term[];

export interface BundledRule {
  /** What it expects, where it surely applies. */
  readonly lane: number;
  /** Whether it applies; `null` where it always does. */
  readonly when: number | null;
}

/** Rules that are run together, with every different lane they need once. */
export interface Bundle {
  readonly lanes: readonly Lane[];
  readonly rules: readonly BundledRule[];
}

export interface Program {
  /** Every different condition once, however many rules ask it. */
  readonly conditions: readonly Condition[];
  /** All rules in their order, `bundleRules` in each but the last. */
  readonly bundles: readonly Bundle[];
}

export const bundleRules = 256;

/** A name that two conditions share only if they ask the same. */
export function nameOf(condition: Condition): string {
  const name = JSON.stringify(condition);
  return name.includes('null') ? JSON.stringify(condition, withOddNumbers) : name;
}

/** JSON would write all of NaN and the infinities as `null`. */
const withOddNumbers = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;

/** The parts that must all hold for the whole to hold. */
function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if (!('not' in condition)) return [condition];
  const { not } = condition;
  if ('not' in not) return partsOf(not.not);
  return 'any' in not ? not.any.flatMap((part) => partsOf({ not: part })) : [condition];
}

/** Numbers things by name, each different one once. */
class Numbered<T> {
  readonly list: T[] = [];
  private readonly places = new Map<string, number>();

  of(name: string, make: () => T): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.list.push(make()) - 1;
    this.places.set(name, place);
    return place;
  }
}

export function compile(rules: readonly Judging[]): Program {
  const conditions = new Numbered<Condition>();
  const termsOf = (whole: Condition, strictly: boolean): Lane =>
    partsOf(whole).map((part) => ({ condition: conditions.of(nameOf(part), () => part), strictly }));
  const bundleOf = (some: readonly Judging[]): Bundle => {
    const lanes = new Numbered<Lane>();
    const laneOf = (terms: Lane): number => lanes.of(JSON.stringify(terms), () => terms);
    const bundled = some.map(({ when, expect }) => ({
      lane: laneOf([...(when ? termsOf(when, true) : []), ...termsOf(expect, false)]),
      when: when ? laneOf(termsOf(when, false)) : null,
    }));
    return { lanes: lanes.list, rules: bundled };
  };
  const bundles = Array.from({ length: Math.ceil(rules.length / bundleRules) }, (_, n) =>
    bundleOf(rules.slice(n * bundleRules, (n + 1) * bundleRules)),
  );
  return { conditions: conditions.list, bundles };
}
