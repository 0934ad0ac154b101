import type { Assessment, CriterionScore } from '../../core/assessment';
import { nameFirst } from '../workbook/name-first';

const find = (criteria: readonly CriterionScore[], name: string): CriterionScore | undefined => {
  for (const criterion of criteria) {
    if (criterion.name === name && !criterion.criteria?.length) return criterion;
    const below = find(criterion.criteria ?? [], name);
    if (below) return below;
  }
  return undefined;
};

/** One bid of this very tender worked under a criterion: the last ranked, so that the sum is not simply the whole weight. */
export function workedExample(assessment: Assessment, criterion: string): string | null {
  for (const bid of [...assessment.bids].reverse()) {
    const score = find(bid.criteria, criterion);
    if (bid.rank !== null && score && score.points !== null) return nameFirst(bid.name, score.rationale);
  }
  return null;
}
