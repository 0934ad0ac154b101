import * as v from 'valibot';
import { asked, defineMethod } from '../method';
import { minus, term, times } from '../working';

export default defineMethod({
  id: 'price.monetisedNonCost',
  title: 'Price less the worth of quality',
  formula: {
    words:
      'Each quality point is worth a published sum that is taken off the price; the lowest adjusted price wins. The total is the quality points alone.',
    symbols: 'P - Q x WTP, lowest first',
  },
  source: {
    publisher: 'Ministry of Defence practice',
    document: 'tessa, a tender evaluation simulator (github.com/lajh87/tessa)',
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    willingnessToPay: asked(
      v.pipe(v.number(), v.gtValue(0)),
      'What one quality point (1 % of quality) is worth, in the currency of the prices.',
      'How much is the authority willing to pay for one quality point, as published in the tender documents?',
    ),
  }),
  needs: 'price+quality',
  relative: false,
  warnings: ['Price has no weight of its own: the quality criteria carry the whole weight.'],
  example: {
    parameters: { willingnessToPay: 500 },
    bids: [{ price: 124_000, quality: 71 }],
    bid: 0,
    rationale: '124,000 - 71 x 500',
  },
  vectors: [
    {
      parameters: { willingnessToPay: 500 },
      bids: [
        { price: 120_000, quality: 62 },
        { price: 124_000, quality: 71 },
        { price: 142_000, quality: 80 },
      ],
      expected: ['89000', '88500', '102000'],
    },
  ],
  points: ({ price, quality }, _all, { willingnessToPay }) => minus(price, times(quality, term(willingnessToPay))),
});
