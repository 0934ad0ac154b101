import type { Sensitivity } from '../../assessment';
import { type Contest, pointsFor, winnerOf } from '../contest';
import { type Criterion, leavesOf } from '../criteria';
import { type Exact, fixed, sum, zero } from '../exact';
import { isNoGround } from '../method';
import type { WhatIf } from './what-if';

type BreakEven = Sensitivity['breakEven'][number];

const percent = (weight: Exact): string => `${fixed(weight.mul(100), 2).replace(/\.?0+$/, '')} %`;

/** Points of a bid under one top criterion, out of 100. */
function pointsOf({ entries }: Contest, bid: string, criterion: Criterion): Exact {
  const shares = entries.get(bid)?.shares;
  return sum(
    leavesOf([criterion]).map((leaf) => {
      const share = shares?.get(leaf.id);
      return share && !isNoGround(share) ? pointsFor(leaf.weight, share).value : zero;
    }),
  );
}

interface Crossing {
  readonly bid: string;
  readonly weight: Exact;
}

/**
 * The weight of each top criterion at which the winner changes while the other weights keep their proportions.
 *
 * Shares do not depend on weights, so every total is linear in the weight w: with T the sum of all weights, w0 the weight
 * now, c the points here and r those elsewhere, total(w) = c w/w0 + r (T - w)/(T - w0). The winner's line meets each
 * other line at most once; the meeting nearest to w0 is the break-even weight.
 */
export function breakEven({ top, contest: full, nameOf }: WhatIf): readonly BreakEven[] {
  const winner = winnerOf(full.places);
  const whole = sum(top.map(({ weight }) => weight));
  if (winner === null || full.lowestWins || full.places.length < 2) return [];
  return top
    .filter(({ weight }) => weight.gt(zero))
    .map((criterion) => {
      const now = criterion.weight;
      const rest = whole.sub(now);
      const nearest = rest.gt(zero) ? nearestCrossing(full, winner, criterion, now, rest) : null;
      const weight = now.valueOf();
      if (!nearest)
        return {
          criterion: criterion.id,
          weight,
          breakEvenWeight: null,
          winnerThen: null,
          sentence: rest.gt(zero)
            ? `${nameOf(winner)} stays first whatever the weight of ${criterion.id}.`
            : `${criterion.id} has the whole weight, so there is nothing to weigh it against.`,
        };
      const then = nameOf(nearest.bid);
      const side = nearest.weight.gt(now) ? 'above' : 'below';
      return {
        criterion: criterion.id,
        weight,
        breakEvenWeight: nearest.weight.valueOf(),
        winnerThen: then,
        sentence: `${then} would come first if the weight of ${criterion.id} were ${side} ${percent(nearest.weight)} instead of ${percent(now)}, the others in proportion.`,
      };
    });
}

function nearestCrossing(
  full: Contest,
  winner: string,
  criterion: Criterion,
  now: Exact,
  rest: Exact,
): Crossing | null {
  const whole = now.add(rest);
  const perWeight = (bid: string) => {
    const here = pointsOf(full, bid, criterion);
    const total = full.entries.get(bid)?.total ?? zero;
    return { here: here.div(now), elsewhere: total.sub(here).div(rest) };
  };
  const own = perWeight(winner);
  let best: Crossing | null = null;
  for (const { bid } of full.places) {
    if (bid === winner) continue;
    const other = perWeight(bid);
    // Lead at w is here x w + elsewhere x (T - w); it is zero at w = elsewhere x T / (elsewhere - here).
    const here = own.here.sub(other.here);
    const elsewhere = own.elsewhere.sub(other.elsewhere);
    const slope = elsewhere.sub(here);
    if (slope.equals(zero)) continue;
    const weight = elsewhere.mul(whole).div(slope);
    // A meeting at the very end of the range is a tie there, and nobody overtakes.
    if (weight.lte(zero) || weight.gte(whole)) continue;
    if (!best || weight.sub(now).abs().lt(best.weight.sub(now).abs())) best = { bid, weight };
  }
  return best;
}
