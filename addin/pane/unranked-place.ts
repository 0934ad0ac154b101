import type { Assessment, BidScore } from '../../core/assessment';
import type { Where } from '../../core/source';

/** The cell that keeps a bid unranked: the place its reason names, else the first place the bid stands. */
export function unrankedPlace({ statusReason, where }: BidScore, { problems }: Assessment): Where | undefined {
  const named = problems
    .filter(({ severity }) => severity === 'unranked')
    .flatMap(({ path }) => path.slice(0, 1))
    .filter((place) => place.includes('!') && statusReason?.includes(place));
  // Bids!C1 stands in a sentence about Bids!C12 too: the longest place named is the one meant.
  return named.sort((a, b) => b.length - a.length)[0] ?? where[0];
}
