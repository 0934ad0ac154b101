import type { BidScore, LotAssessment } from '../assessment';
import type { Bidder } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup } from '../setup/setup';
import { bidScore } from './bid-score';
import { contest, type Entry, winnerOf } from './contest';
import { resolveCriteria } from './criteria';
import { gatesOf } from './gates';
import { stop } from './ground';
import type { Leaf } from './leaf';
import { belowMinimum, lackingProblems, leftOut, severalRankings, topNotices, unfounded } from './lot-notices';
import type { Lot } from './lots';
import { isNoGround } from './method';
import type { Worths } from './read/commitments';
import type { Context } from './read/context';
import { isRankingMethod, readLeaves } from './read/leaves';
import { sensitivityOf } from './sensitivity/index';
import { type Standing, standingOf } from './standing';

interface ScoredLot {
  readonly lot: LotAssessment;
  readonly bids: readonly BidScore[];
  readonly problems: readonly Problem[];
}

/** Scores one lot: reads every criterion, decides which bids compete, compares them, and says what would change the winner. */
export function scoreLot(
  lot: Lot,
  setup: Setup,
  worths: Worths,
  excluded: ReadonlyMap<string, string>,
  allBidders: readonly Bidder[],
): ScoredLot {
  const { top, weightSum, problems: weightProblems } = resolveCriteria(lot.criteria, lot.stated, isRankingMethod);
  const problems: Problem[] = [...weightProblems];
  if (top.length === 0)
    problems.push(
      stop(
        'criteria-missing',
        lot.name === null ? [] : [lot.name],
        'The set-up has no criteria.',
        'Add the award criteria with their weights.',
      ),
    );
  const context: Context = { lot, setup, bidders: lot.bidders.filter(({ id }) => !excluded.has(id)), problems };
  const leaves = readLeaves(top, context, worths, allBidders);
  const { gates, problems: gateProblems } = gatesOf(top, leaves);
  problems.push(...gateProblems, ...severalRankings(leaves));
  const stopped = problems.some(({ severity }) => severity === 'stop');
  const standings = new Map(
    lot.bidders.map(({ id }) => [id, standingOf(id, excluded.get(id), gates, leaves)] as const),
  );
  const competing = lot.bidders.filter(({ id }) => standings.get(id)?.status === 'ranked').map(({ id }) => id);
  const result = contest(leaves, stopped ? [] : competing, setup);
  const byId = new Map(leaves.map((leaf) => [leaf.criterion.id, leaf]));
  const nameOf = (bid: string) => lot.bidders.find(({ id }) => id === bid)?.name ?? bid;
  problems.push(
    ...lackingProblems(leaves, standings),
    ...unfounded(result, nameOf),
    ...leftOut(leaves, standings, lot),
    ...belowMinimum(standings, lot),
  );
  const bids = lot.bidders.map((bidder) => {
    const entry = result.entries.get(bidder.id) ?? null;
    return bidScore(top, byId, {
      bidder,
      lot: lot.name,
      standing: finalStanding(standings.get(bidder.id) ?? { status: 'incomplete' }, entry, stopped),
      entry,
      own: ownShares(leaves, bidder.id, excluded.has(bidder.id)),
      contest: result,
      published: setup,
      nameOf,
    });
  });
  problems.push(...topNotices(result, nameOf, lot));
  const winner = winnerOf(result.places);
  return {
    lot: {
      lot: lot.name,
      weightSum: weightSum.valueOf(),
      winner: winner === null ? null : nameOf(winner),
      sensitivity: sensitivityOf({ top, leaves, contest: result, published: setup, nameOf }),
    },
    bids: bids.sort(byRank),
    problems,
  };
}

const byRank = (a: BidScore, b: BidScore): number =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1);

/** While something stops scoring, or a formula gives no number, the bid is not ranked, and says why. */
function finalStanding(standing: Standing, entry: Entry | null, stopped: boolean): Standing {
  if (standing.status !== 'ranked') return standing;
  if (stopped) return { status: 'incomplete', reason: 'Nothing is ranked until the open questions are answered.' };
  const grounds = entry ? [...entry.shares.values(), ...(entry.figure ? [entry.figure] : [])] : [];
  const none = grounds.find(isNoGround);
  return none ? { status: 'incomplete', reason: none.why } : standing;
}

/** What a bid that does not compete can still be shown: points that do not depend on other bids. */
const ownShares = (leaves: readonly Leaf[], bid: string, isExcluded: boolean): Entry['shares'] =>
  new Map(
    isExcluded
      ? []
      : leaves
          .filter(({ method, lacking, figure }) => !method.relative && !figure && !lacking.has(bid))
          .map((leaf) => [leaf.criterion.id, leaf.among([bid])(bid)]),
  );
