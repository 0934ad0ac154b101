import type { CommitmentFact } from '../tender';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';
import type { Gathering, View } from './views';

/** One sum of social value a bid, with no list behind it: an offer of that many pounds, each worth one. */
export function summedOffers(view: View, { problems }: Gathering, used: Used): CommitmentFact[] {
  if (!view.entryIsBid) return [];
  return view.own
    .filter(({ fact }) => fact === 'social-value')
    .flatMap((field) =>
      view.frame.numbers(field, 'money').flatMap((quantity, index): CommitmentFact[] => {
        const bidder = view.bidders[index];
        if (bidder === null || bidder === undefined) return [];
        tellAnomaly(quantity, 'notice', problems);
        used.add(index);
        return [
          {
            bidder,
            lot: view.lots[index] ?? null,
            text: field.heading,
            reference: null,
            outcome: null,
            theme: null,
            quantity,
            unit: '£',
            unitValue: { kind: 'value', value: 1, where: field.where, raw: '1', flags: [] },
            target: null,
            date: null,
            place: null,
            need: null,
            evidence: null,
            goal: null,
            where: quantity.where,
          },
        ];
      }),
    );
}
