/** What a buyer should hear about one lot beside its ranking. */

import { list } from '../facts/names/labels';
import type { Problem } from '../result';
import type { Contest } from './contest';
import { exact, fixed } from './exact';
import { notice, stop } from './ground';
import type { Leaf } from './leaf';
import type { Lot } from './lots';
import { isNoGround } from './method';
import type { Standing } from './standing';
import { exactText } from './working';

type Standings = ReadonlyMap<string, Standing>;

/** Two methods that rank whole bids would each need the last word. */
export function severalRankings(leaves: readonly Leaf[]): readonly Problem[] {
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
export function lackingProblems(leaves: readonly Leaf[], standings: Standings): readonly Problem[] {
  const problems = leaves.flatMap(({ lacking }) =>
    [...lacking].filter(([bid]) => standings.get(bid)?.status === 'incomplete').map(([, problem]) => problem),
  );
  const open = problems.filter(isConsensus);
  const [first] = open;
  if (!first || open.length < 3) return problems;
  return [withoutConsensus(first, open.length), ...problems.filter((problem) => !isConsensus(problem))];
}

const isConsensus = ({ code }: Problem): boolean => code === 'consensus-missing';

/** A panel that has not met yet is one question, and not one for each question and bid. */
const withoutConsensus = (first: Problem, count: number): Problem => ({
  ...first,
  message: `${count} marks have no agreed mark, only those of evaluators: which marks count? The first: ${first.message}`,
  hint: 'Enter the marks the panel agreed, here or in a column or sheet headed “Consensus”. If one evaluator’s marks count, say that the others’ columns are not used. Evaluators are never averaged.',
});

/** A formula that gives no number for a bid that has everything: all prices equal, no quality points. */
export function unfounded({ entries }: Contest, nameOf: (bid: string) => string): readonly Problem[] {
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
export function leftOut(leaves: readonly Leaf[], standings: Standings, lot: Lot): readonly Problem[] {
  const relative = leaves.filter(({ method }) => method.relative);
  return lot.bidders.flatMap(({ id, name, where }) => {
    const standing = standings.get(id);
    if (standing?.status !== 'incomplete') return [];
    const present = relative.filter(({ lacking }) => !lacking.has(id)).map(({ criterion }) => criterion.id);
    if (present.length === 0) return [];
    return [
      notice(
        'not-compared',
        [...where.slice(0, 1), name],
        `${name} is incomplete, so what it offers for ${list(present)} does not count in the comparison of the others.`,
        'Complete the bid, or exclude it with a reason, before the result is used.',
      ),
    ];
  });
}

export const belowMinimum = (standings: Standings, lot: Lot): readonly Problem[] =>
  lot.bidders.flatMap(({ id, name }) => {
    const { status, reason, from } = standings.get(id) ?? {};
    if (status !== 'below-minimum') return [];
    return [
      notice(
        'below-minimum',
        [...(from ?? []), name],
        `${name} is not ranked, and counts in no comparison. ${reason ?? ''}`,
        'Check that the minimum was published as it is used here.',
      ),
    ];
  });

const close = exact('0.05');

/** A tie or a hair's breadth at the top: what decides then must have been published. */
export function topNotices(
  { places, lowestWins }: Contest,
  nameOf: (bid: string) => string,
  lot: Lot,
): readonly Problem[] {
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
