import * as v from 'valibot';
import { amountOf, amountSchema } from '../amount';
import { attainment } from '../attainment';
import { defineMethod, isNoGround } from '../method';
import { atMostOne, over, term } from '../working';

export default defineMethod({
  id: 'sv.targetAttainment',
  title: 'Offer over the published target',
  formula: {
    words:
      'An offer at or above the published target has all the points; below it, the ratio of offer to target. Where each measure has its own target, the mean of the ratios.',
    symbols: 'W x min(1, offer/target)',
  },
  source: {
    publisher: 'Goodmark',
    document: 'Recommended default for quantities: it does not depend on the other bids',
    standing: 'unverified',
  },
  parameters: v.strictObject({
    of: amountSchema,
    target: v.pipe(
      v.optional(v.pipe(v.number(), v.gtValue(0))),
      v.description('The published target for the whole offer. Leave out where the sheet states targets by measure.'),
      v.metadata({ question: 'What target do the tender documents publish?' }),
    ),
  }),
  needs: 'commitments',
  relative: false,
  warnings: ['Nothing above the target counts.'],
  example: { parameters: { target: 250_000 }, bids: [{ value: 180_000 }], bid: 0, rationale: '180,000/250,000' },
  vectors: [
    {
      parameters: { target: 200_000 },
      bids: [{ value: 180_000 }, { value: 300_000 }, { value: 90_000 }],
      times: 5,
      expected: ['4.50', '5.00', '2.25'],
    },
    {
      bids: [
        {
          commitments: [
            { name: 'Apprentices', quantity: 2, target: 4 },
            { name: 'Hours', quantity: 90, target: 60 },
          ],
        },
        { commitments: [{ name: 'Apprentices', quantity: 4, target: 4 }] },
      ],
      times: 100,
      expected: ['75.0', '50.0'],
    },
  ],
  byWorth: ({ of, target }) => target !== undefined && of === 'value',
  points: (bid, _all, { of, target }) => {
    if (target === undefined) return attainment(bid);
    const amount = amountOf(bid, of);
    return isNoGround(amount) ? amount : atMostOne(over(amount, term(target)));
  },
});
