import type { BidScore, CommitmentValue, LotAssessment } from '../assessment';
import type { Bidder } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup } from '../setup/setup';
import { bidScore } from './bid-score';
import { type Contest, contest, type Entry, winnerOf } from './contest';
import { resolveCriteria } from './criteria';
import { exact, fixed } from './exact';
import { gatesOf } from './gates';
import { notice, stop } from './ground';
import type { Leaf } from './leaf';
import type { Lot } from './lots';
import { isNoGround } from './method';
import { list } from './names';
import { type Context, isRankingMethod, readLeaves } from './read/leaves';
import { sensitivityOf } from './sensitivity/index';
import { type Standing, standingOf } from './standing';
import { exactText } from './working';

interface ScoredLot {
  readonly lot: LotAssessment;
  readonly bids: readonly BidScore[];
  readonly problems: readonly Problem[];
}

/** Scores one lot: reads every criterion, decides which bids compete, compares them, and says what would change the winner. */
export function scoreLot(
  lot: Lot,
  setup: Setup,
  values: readonly CommitmentValue[],
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
  const leaves = readLeaves(top, context, values, allBidders);
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

function severalRankings(leaves: readonly Leaf[]): readonly Problem[] {
  const ranking = leaves.filter(({ figure }) => figure !== undefined).map(({ criterion }) => criterion.id);
  if (ranking.length < 2) return [];
  return [
    stop(
      'ranking-method-twice',
      ranking,
      `${list(ranking)} each rank whole bids, and bids can be ranked in one way only.`,
      'Keep one of them, and choose price formulas that give points for the others.',
    ),
  ];
}

/** Each cell that a bid lacks, once; nothing more is asked of a bid that is below a minimum. */
const lackingProblems = (leaves: readonly Leaf[], standings: ReadonlyMap<string, Standing>): readonly Problem[] =>
  leaves.flatMap(({ lacking }) =>
    [...lacking].filter(([bid]) => standings.get(bid)?.status === 'incomplete').map(([, problem]) => problem),
  );

/** A formula that gives no number for a bid that has everything: all prices equal, no quality points. */
function unfounded({ entries }: Contest, nameOf: (bid: string) => string): readonly Problem[] {
  return [...entries.values()].flatMap(({ bid, shares, figure }) =>
    [...shares, ...(figure ? [['', figure] as const] : [])].flatMap(([criterion, share]) =>
      isNoGround(share)
        ? [
            {
              code: 'formula-undefined',
              severity: 'unranked' as const,
              path: [nameOf(bid), criterion].filter((step) => step !== ''),
              message: `${nameOf(bid)}: ${share.why}`,
              hint: share.hint,
            },
          ]
        : [],
    ),
  );
}

/** An unranked bid sets no lowest price and no highest offer, and the buyer should know that it would have counted. */
function leftOut(leaves: readonly Leaf[], standings: ReadonlyMap<string, Standing>, lot: Lot): readonly Problem[] {
  const relative = leaves.filter(({ method }) => method.relative);
  return lot.bidders.flatMap(({ id, name, where }) => {
    const standing = standings.get(id);
    if (standing?.status !== 'incomplete' && standing?.status !== 'below-minimum') return [];
    const present = relative.filter(({ lacking }) => !lacking.has(id)).map(({ criterion }) => criterion.id);
    if (present.length === 0) return [];
    const what = standing.status === 'incomplete' ? 'incomplete' : 'below a minimum';
    return [
      notice(
        'not-compared',
        [...where.slice(0, 1), name],
        `${name} is ${what}, so what it offers for ${list(present)} does not count in the comparison of the others.`,
        'Complete the bid, or exclude it with a reason, before the result is used.',
      ),
    ];
  });
}

const close = exact('0.05');

/** A tie or a hair's breadth at the top: what decides then must have been published. */
function topNotices({ places, lowestWins }: Contest, nameOf: (bid: string) => string, lot: Lot): readonly Problem[] {
  const [first, second] = places;
  if (!first || !second) return [];
  const path = lot.name === null ? [] : [lot.name];
  if (first.tied) {
    const tied = places.filter(({ rank }) => rank === 1).map(({ bid }) => nameOf(bid));
    return [
      notice(
        'tie-at-the-top',
        path,
        `${list(tied)} share the first place.`,
        'Use the tie-break that the tender documents publish.',
      ),
    ];
  }
  const gap = lowestWins ? second.exact.sub(first.exact) : first.exact.sub(second.exact);
  if (gap.gte(close)) return [];
  const shown = fixed(gap, 6).replace(/0+$/, '');
  return [
    notice(
      'close-margin',
      path,
      `${nameOf(first.bid)} is ahead of ${nameOf(second.bid)} by ${shown === '0.' ? exactText(gap) : shown} before rounding.`,
      'Check the marks and the rounding rule that the tender documents publish.',
    ),
  ];
}
