/** Places on the ranked list as last written, so that the next preview can say who moves. */
import type { Assessment } from '../../core/assessment';
import type { Preview } from './session';

const rankKey = (bid: { readonly id: string; readonly lot: string | null }): string =>
  bid.lot === null ? bid.id : `${bid.lot}/${bid.id}`;

export const ranksOf = (assessment: Assessment): Record<string, number | null> =>
  Object.fromEntries(assessment.bids.map((bid) => [rankKey(bid), bid.rank]));

export const moves = (assessment: Assessment, before: Readonly<Record<string, number | null>>): Preview['moves'] =>
  assessment.bids.flatMap((bid) => {
    const from = before[rankKey(bid)];
    return from === undefined || from === bid.rank ? [] : [{ bid: bid.name, from, to: bid.rank }];
  });
