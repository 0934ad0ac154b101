/**
 * Drafts of assessment summaries: what section 50 of the Procurement Act 2023 and regulation 31 of the Procurement
 * Regulations 2024 (SI 2024/692; in Wales regulation 32 of the Procurement (Wales) Regulations 2024) ask a buyer to give
 * every supplier whose tender was assessed. https://www.legislation.gov.uk/uksi/2024/692/regulation/31
 */
import type { Assessment, BidScore, CriterionScore } from '../assessment';
import type { Problem } from '../result';
import { exact, fixed, sum } from '../score/exact';
import { methodById } from '../score/methods/index';
import { methodIdOf } from '../score/read/leaves';
import type { Setup, SetupCriterion } from '../setup/setup';
import { reasonProblems } from './reasons';

export interface SummaryCriterion {
  readonly id: string;
  readonly name: string;
  /** "25%", of the whole. */
  readonly weight: string;
  readonly howScored: string;
  /** Points to be had, and points given, as published: "25.00". `null`: the tender has none. */
  readonly available: string;
  readonly awarded: string | null;
  /** How the points come about; never with a figure from another tender. `null` where only sub-criteria have points. */
  readonly working: string | null;
  /** The panel's reason, as written in the workbook or the set-up. */
  readonly reason: string | null;
  /** Points of the successful tender, in the summary of another. */
  readonly successful: string | null;
  readonly criteria: readonly SummaryCriterion[];
}

export interface AssessmentSummary {
  readonly bid: string;
  readonly name: string;
  readonly lot: string | null;
  /** `undecided`: a tie or a missing figure has to be settled before anything is sent. */
  readonly outcome: 'successful' | 'unsuccessful' | 'undecided';
  readonly outcomeSentence: string;
  readonly total: string | null;
  readonly available: string;
  readonly successful: { readonly name: string; readonly total: string | null } | null;
  readonly criteria: readonly SummaryCriterion[];
  /** Things to look at before it is sent. */
  readonly problems: readonly Problem[];
}

type Scored = Pick<Assessment, 'bids' | 'setup'>;
type Published = Pick<Setup, 'decimals' | 'rounding'>;

/** One draft for each bid of each lot, in the order of the ranking. */
export function summarise(assessment: Scored): readonly AssessmentSummary[] {
  return assessment.bids.map((bid) => summaryOf(bid, assessment));
}

function summaryOf(bid: BidScore, { bids, setup }: Scored): AssessmentSummary {
  const inLot = bids.filter(({ lot }) => lot === bid.lot);
  const first = inLot.filter(({ rank }) => rank === 1);
  const winner = first.length === 1 ? first[0] : undefined;
  const other = winner && winner.id !== bid.id ? winner : undefined;
  const criteria = setup.lots?.find(({ name }) => name === bid.lot)?.criteria ?? setup.criteria;
  const problems: Problem[] = [];
  const lines = linesOf(bid.criteria, other?.criteria, criteria);
  if (bid.status === 'incomplete')
    problems.push({
      code: 'summary-incomplete',
      severity: 'unranked',
      path: bid.where.slice(0, 1),
      message: `${bid.name} is not ranked: ${bid.statusReason ?? 'a figure is missing.'}`,
      hint: 'Complete the assessment or exclude the bid before a summary is sent.',
    });
  return {
    bid: bid.id,
    name: bid.name,
    lot: bid.lot,
    outcome:
      bid.status === 'incomplete' || (bid.rank === 1 && !winner)
        ? 'undecided'
        : bid === winner
          ? 'successful'
          : 'unsuccessful',
    outcomeSentence: outcomeOf(bid, winner, inLot, setup),
    total: totalOf(bid, setup),
    available: fixed(sum(bid.criteria.map(({ weight }) => exact(weight))).mul(100), setup.decimals),
    successful: other ? { name: other.name, total: totalOf(other, setup) } : null,
    criteria: lines,
    problems,
  };

  function linesOf(
    scores: readonly CriterionScore[],
    successful: readonly CriterionScore[] | undefined,
    decided: readonly SetupCriterion[],
  ): readonly SummaryCriterion[] {
    return scores.map((score) => {
      const set = decided.find(({ name }) => name === score.name);
      const won = successful?.find(({ id }) => id === score.id);
      const method = set && !score.criteria ? methodById(methodIdOf(set)) : undefined;
      if (!score.criteria) problems.push(...reasonProblems(score, method?.needs === 'mark', bid, inLot));
      return {
        id: score.id,
        name: score.name,
        weight: percent(score.weight),
        howScored: score.criteria
          ? 'The sum of its sub-criteria.'
          : (method?.formula.words ?? 'The method is not known.'),
        available: fixed(exact(score.weight).mul(100), setup.decimals),
        awarded: pointsOf(score, setup),
        // A relative formula's working holds figures of other tenders, which are not ours to pass on.
        working: score.criteria || method?.relative ? null : score.rationale,
        reason: score.reason ?? null,
        successful: won ? (pointsOf(won, setup) ?? 'none') : null,
        criteria: score.criteria ? linesOf(score.criteria, won?.criteria, set?.criteria ?? []) : [],
      };
    });
  }
}

const pointsOf = ({ exact: points }: CriterionScore, { decimals, rounding }: Published): string | null =>
  points === null ? null : fixed(exact(points), decimals, rounding);

const totalOf = ({ totalExact }: BidScore, { decimals, rounding }: Published): string | null =>
  totalExact === null ? null : fixed(exact(totalExact), decimals, rounding);

const percent = (share: number): string => `${fixed(exact(share).mul(100), 2).replace(/\.?0+$/, '')}%`;

/** What was decided about the tender, and why it was not the one, as far as the assessment says. */
function outcomeOf(bid: BidScore, winner: BidScore | undefined, inLot: readonly BidScore[], setup: Setup): string {
  const ranked = inLot.filter(({ rank }) => rank !== null).length;
  if (bid.status === 'incomplete') return `Not ranked yet: ${bid.statusReason ?? 'a figure is missing.'}`;
  if (bid.rank === null) return `The contract is not being awarded to this tender. ${bid.statusReason ?? ''}`.trim();
  if (!winner && bid.rank === 1)
    return 'Ranked first together with another tender. The published rule for a tie decides before this is sent.';
  if (bid === winner) return `This is the most advantageous tender: ranked 1 of ${ranked}.`;
  const won = winner && (winner.rankedBy ? winner.rankedBy.value.toFixed(setup.decimals) : totalOf(winner, setup));
  const how = bid.rankedBy ? 'lowest figure' : 'highest total';
  return [
    `The contract is not being awarded to this tender, which is ranked ${bid.rank} of ${ranked}.`,
    winner && won !== null && `The tender of ${winner.name} has the ${how}, ${won}.`,
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}
