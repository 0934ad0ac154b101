import { labelKey } from '../facts/names/labels';
import type { CriterionFact } from '../facts/tender';
import type { Problem } from '../result';
import type { SetupCriterion } from '../setup/setup';
import type { Where } from '../source';
import { type Exact, exact, fixed, one, sum, zero } from './exact';

/** A criterion in its place: its path, its share of the whole, and what the workbook says about it. */
export interface Criterion {
  /** Slash-joined path of names: "Quality/Method statement". */
  readonly id: string;
  readonly name: string;
  /** Names from the top down to this one. */
  readonly path: readonly string[];
  /** Share of the whole. */
  readonly weight: Exact;
  readonly setup: SetupCriterion;
  /** Where the workbook states it, if it does: weight, maximum and minimum cells. */
  readonly stated: CriterionFact | null;
  readonly criteria: readonly Criterion[];
}

export interface Tree {
  readonly top: readonly Criterion[];
  readonly weightSum: Exact;
  readonly problems: readonly Problem[];
}

/** Cells to click for a criterion: its weight's where there is one, then its path. */
export const pathOf = (criterion: Criterion): readonly string[] => {
  const where = criterion.stated?.weight?.where ?? criterion.stated?.where;
  return where === undefined ? [criterion.id] : [where, criterion.id];
};

export const leavesOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.criteria.length > 0 ? leavesOf(criterion.criteria) : [criterion]));

/** Cells a criterion's weight came from. */
export const weightCells = (criterion: Criterion): readonly Where[] =>
  criterion.stated?.weight?.kind === 'value' ? [criterion.stated.weight.where] : [];

const percent = (share: Exact): string => `${fixed(share.mul(100), 2).replace(/\.?0+$/, '')} %`;

/** The workbook's statement of a criterion: same name under the same parent, in this lot or for all lots. */
function statementOf(path: readonly string[], stated: readonly CriterionFact[]): CriterionFact | null {
  const name = labelKey(path.at(-1) ?? '');
  const parent = path.length > 1 ? labelKey(path.at(-2) ?? '') : null;
  const named = stated.filter((fact) => labelKey(fact.name) === name);
  const placed = named.filter((fact) => (fact.parent === null ? parent === null : labelKey(fact.parent) === parent));
  return placed[0] ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/**
 * Weights at every level as shares of the whole. With `of-total` the weights one level down are shares of the whole
 * already; otherwise they are shares of their parent. Sums that are not whole are reported and never rescaled.
 * @param isRanking whether a criterion's method ranks whole bids, and so takes no weight
 */
export function resolveCriteria(
  criteria: readonly SetupCriterion[],
  stated: readonly CriterionFact[],
  isRanking: (criterion: SetupCriterion) => boolean,
): Tree {
  const problems: Problem[] = [];

  function level(
    items: readonly SetupCriterion[],
    above: readonly string[],
    shareOfWhole: (weight: Exact) => Exact,
  ): readonly Criterion[] {
    const seen = new Set<string>();
    return items.map((item) => {
      const path = [...above, item.name];
      const id = path.join('/');
      const fact = statementOf(path, stated);
      const where = fact?.weight?.where ?? fact?.where;
      const place = where === undefined ? [id] : [where, id];
      if (seen.has(item.name))
        problems.push({
          code: 'criterion-twice',
          severity: 'stop',
          path: place,
          message: `Two criteria beside each other are called ${id}.`,
          hint: 'Give each criterion a name of its own.',
        });
      seen.add(item.name);
      if (item.weight === null && !isRanking(item))
        problems.push({
          code: 'weight-missing',
          severity: 'stop',
          path: place,
          message: `The weight of ${id} is not decided.`,
          hint: `Enter the published weight of ${item.name}.`,
        });
      if (isRanking(item) && item.weight !== null && item.weight !== 0)
        problems.push({
          code: 'ranking-method-has-weight',
          severity: 'stop',
          path: place,
          message: `${id} ranks whole bids by price against quality, so it cannot have a weight of its own.`,
          hint: `Set the weight of ${item.name} to 0, or choose a price formula that gives points.`,
        });
      const weight = isRanking(item) ? zero : shareOfWhole(exact(item.weight ?? 0));
      const children = item.criteria ?? [];
      const ofTotal = item.childWeights === 'of-total';
      const whole = ofTotal ? weight : one;
      checkSum(children, whole, `The sub-criteria of ${id}`, place, ofTotal);
      return {
        id,
        name: item.name,
        path,
        weight,
        setup: item,
        stated: fact,
        criteria: level(children, path, ofTotal ? (share) => share : (share) => weight.mul(share)),
      };
    });
  }

  function checkSum(
    items: readonly SetupCriterion[],
    whole: Exact,
    what: string,
    path: readonly string[],
    ofTotal: boolean,
  ) {
    const weights = items.flatMap((item) => (item.weight === null ? [] : [exact(item.weight)]));
    const total = sum(weights);
    if (items.length === 0 || weights.length < items.filter((item) => !isRanking(item)).length || total.equals(whole))
      return;
    problems.push({
      code: 'weights-not-whole',
      severity: 'notice',
      path,
      message: `${what} add up to ${percent(total)}, not ${percent(whole)}. They are used as they stand.`,
      hint: ofTotal
        ? 'Correct the weights, or say that they are shares of their criterion.'
        : 'Correct the weights; if they are shares of the whole tender, say so in the set-up.',
    });
  }

  checkSum(criteria, one, 'The weights of the criteria', [], false);
  const top = level(criteria, [], (share) => share);
  return { top, weightSum: sum(top.map(({ weight }) => weight)), problems };
}
