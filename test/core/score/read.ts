/** What tests look at in a scoring. */
import type { BidScore, CriterionScore } from '../../../core/assessment';
import type { Scoring } from '../../../core/score/score';

export const codes = ({ problems }: Scoring, severity?: string): readonly string[] =>
  problems.filter((problem) => severity === undefined || problem.severity === severity).map(({ code }) => code);

export const problem = ({ problems }: Scoring, code: string) => problems.find((each) => each.code === code);

export const bid = ({ bids }: Scoring, name: string, lot: string | null = null): BidScore | undefined =>
  bids.find((each) => each.name === name && each.lot === lot);

const find = (criteria: readonly CriterionScore[], id: string): CriterionScore | undefined => {
  for (const criterion of criteria) {
    const found = criterion.id === id ? criterion : find(criterion.criteria ?? [], id);
    if (found) return found;
  }
  return undefined;
};

export const criterion = (scoring: Scoring, name: string, id: string, lot: string | null = null) =>
  find(bid(scoring, name, lot)?.criteria ?? [], id);

/** Name, rank, total: the table a buyer reads. */
export const table = ({ bids }: Scoring) => bids.map(({ name, rank, total }) => [name, rank, total]);
