import type { BidScore, CommitmentValue, LotAssessment } from '../assessment';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup } from '../setup/setup';
import { scoreLot } from './lot';
import { lotsOf } from './lots';
import { Worths } from './read/commitments';
import { exclusionsIn, realBidders, statusQuestions } from './standing';

export interface Scoring {
  readonly lots: LotAssessment[];
  /** Lot by lot, ranked bids first. */
  readonly bids: BidScore[];
  readonly problems: Problem[];
}

/**
 * Scores a tender: every lot on its own, exactly, rounded once at the end.
 * @param facts what the workbook says, with the cell of every fact
 * @param setup what people decided; nothing that it leaves open is guessed, and a `stop` problem asks for it
 * @param values the worth of each commitment, matched by its cell and bidder
 */
export function score(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): Scoring {
  const bidders = realBidders(facts.bidders, setup);
  const { lots, problems } = lotsOf({ ...facts, bidders }, setup);
  const { reasonsIn, problems: unknown } = exclusionsIn(setup, bidders);
  if (bidders.length === 0)
    problems.push({
      code: 'no-bidders',
      severity: 'stop',
      path: [],
      message: 'No bidders were found in the workbook.',
      hint: 'Check which column holds the names of the bidders.',
    });
  problems.push(...unknown, ...statusQuestions(bidders, reasonsIn));
  const worths = new Worths(facts.commitments, values);
  const scored = lots.map((lot) => scoreLot(lot, setup, worths, reasonsIn(lot.name), bidders));
  return {
    lots: scored.map(({ lot }) => lot),
    bids: scored.flatMap(({ bids }) => bids),
    problems: eachOnce([...problems, ...scored.flatMap((lot) => lot.problems)]),
  };
}

/** Two criteria may read one cell, and two lots may share criteria: a problem is said once. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map((problem) => [[problem.code, problem.message, ...problem.path].join('\n'), problem]),
  ).values(),
];
