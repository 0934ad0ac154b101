import { exact, one, sum } from '../../core/score/exact';
import type { Setup, SetupCriterion } from '../../core/setup/setup';

/** Indexes from the top of the tree down to one criterion: `[1, 0]` is the first sub-criterion of the second. */
export type CriterionPath = readonly number[];

/** The tree with one criterion changed; the rest is shared. */
export function changeCriterion(
  criteria: readonly SetupCriterion[],
  path: CriterionPath,
  change: (criterion: SetupCriterion) => SetupCriterion,
): readonly SetupCriterion[] {
  const [index, ...rest] = path;
  return criteria.map((criterion, i) => {
    if (i !== index) return criterion;
    if (rest.length === 0) return change(criterion);
    return { ...criterion, criteria: changeCriterion(criterion.criteria ?? [], rest, change) };
  });
}

/** The tree without one criterion. Where the last sub-criterion goes, the criterion is scored by a method of its own. */
export function withoutCriterion(criteria: readonly SetupCriterion[], path: CriterionPath): readonly SetupCriterion[] {
  const [index, ...rest] = path;
  if (rest.length === 0) return criteria.filter((_criterion, i) => i !== index);
  return criteria.map((criterion, i) => {
    if (i !== index) return criterion;
    const left = withoutCriterion(criterion.criteria ?? [], rest);
    return { ...criterion, criteria: left.length > 0 ? left : undefined };
  });
}

/** The criteria that count for a lot: its own, else those of the tender. `lot` is the lot's place in the set-up. */
export const criteriaOf = (setup: Setup, lot: number | null): readonly SetupCriterion[] =>
  (lot === null ? undefined : setup.lots?.[lot]?.criteria) ?? setup.criteria;

/** The set-up with the criteria of the tender, or of one lot, changed. */
export function changeCriteria(
  setup: Setup,
  lot: number | null,
  change: (criteria: readonly SetupCriterion[]) => readonly SetupCriterion[],
): Setup {
  if (lot === null || !setup.lots?.[lot]?.criteria) return { ...setup, criteria: [...change(setup.criteria)] };
  const lots = setup.lots.map((each, i) =>
    i === lot && each.criteria ? { ...each, criteria: [...change(each.criteria)] } : each,
  );
  return { ...setup, lots };
}

/** How a level adds up: said to the buyer, never repaired for them. `null`: a weight is not decided yet. */
export interface Level {
  readonly sum: number | null;
  readonly should: number;
  readonly whole: boolean;
}

/** The sum of one level's weights, in exact decimals, and what it should be. */
export function levelOf(criteria: readonly SetupCriterion[], parent: SetupCriterion | null): Level {
  const should = parent?.childWeights === 'of-total' ? (parent.weight ?? 1) : 1;
  const weights = criteria.map(({ weight }) => weight);
  if (weights.some((weight) => weight === null)) return { sum: null, should, whole: false };
  const total = sum(weights.filter((weight) => weight !== null).map((weight) => exact(weight)));
  return {
    sum: total.valueOf(),
    should,
    whole: total.equals(parent?.childWeights === 'of-total' ? exact(should) : one),
  };
}

/** A weight as a buyer types it: "40", "40%" or "40.5 %" is 0.4 or 0.405; `null` for nothing; `undefined` if it is no weight. */
export function readWeight(text: string): number | null | undefined {
  const trimmed = text.replace('%', '').trim();
  if (trimmed === '') return null;
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(trimmed)) return undefined;
  const share = exact(trimmed).div(100).valueOf();
  return share <= 1 ? share : undefined;
}

/** 0.405 as a buyer types it: "40.5". */
export const writeWeight = (weight: number | null): string =>
  weight === null ? '' : exact(weight).mul(100).valueOf().toString();
