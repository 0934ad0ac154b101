import type { Sensitivity } from '../../assessment';
import { list } from '../../facts/names/labels';
import { type Contest, contest, orderOf, type Place, sameOrder, winnerOf } from '../contest';
import type { WhatIf } from './what-if';

type Without = Sensitivity['leaveOneOut'][number];

/** Places of the others as they stand, as if the bid had never been ranked among them. */
const othersOf = ({ places }: Contest, bid: string): readonly Place[] => places.filter((place) => place.bid !== bid);

const firstOf = (order: readonly (readonly string[])[]): readonly string[] => order[0] ?? [];

/**
 * Scores the lot again without each ranked bid in turn, and keeps those whose absence changes the order of the others.
 * `winnerChanges`: another of the remaining bids comes first than the one that stood highest among them before; for a
 * winner that is left out, that one was its runner-up.
 */
export function leaveOneOut({ leaves, contest: full, published, nameOf }: WhatIf): readonly Without[] {
  if (!leaves.some(({ method }) => method.relative)) return [];
  const bids = full.places.map(({ bid }) => bid);
  if (bids.length < 3) return [];
  return bids.flatMap((bid): readonly Without[] => {
    const then = contest(
      leaves,
      bids.filter((other) => other !== bid),
      published,
    );
    const before = orderOf(othersOf(full, bid));
    const after = orderOf(then.places);
    if (sameOrder(before, after)) return [];
    const winner = winnerOf(then.places);
    const winnerChanges = !sameOrder([firstOf(before)], [firstOf(after)]);
    return [
      {
        without: nameOf(bid),
        winner: winner === null ? null : nameOf(winner),
        winnerChanges,
        orderChanges: true,
        sentence: sentenceFor(
          nameOf(bid),
          full.places[0]?.bid === bid,
          winnerChanges,
          firstOf(after).map(nameOf),
          firstOf(before).map(nameOf),
        ),
      },
    ];
  });
}

function sentenceFor(
  without: string,
  isWinner: boolean,
  winnerChanges: boolean,
  then: readonly string[],
  before: readonly string[],
): string {
  if (!winnerChanges)
    return `The order of the other bids changes if ${without} is left out, but not which comes first.`;
  const comes = then.length > 1 ? `${list(then)} would share the first place` : `${list(then)} would come first`;
  return isWinner
    ? `If the winner ${without} is left out, ${comes}, not ${list(before)} who stood next.`
    : `The winner changes if ${without} is left out: ${comes} instead of ${list(before)}.`;
}
