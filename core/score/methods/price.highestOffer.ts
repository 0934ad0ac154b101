import * as v from 'valibot';
import { defineMethod } from '../method';
import { highest, over } from '../working';

export default defineMethod({
  id: 'price.highestOffer',
  title: 'Offer over the highest offer',
  formula: {
    words:
      'Where bidders pay the buyer, the highest offer has all the points; another bid has them in the ratio of its offer to the highest.',
    symbols: 'W x P/Pmax',
  },
  source: {
    publisher: 'Goodmark',
    document: 'The mirror of lowest price over bid price, for concessions and lettings',
    standing: 'unverified',
  },
  parameters: v.strictObject({}),
  needs: 'price',
  relative: true,
  warnings: ['One very high offer takes the points from all others; make sure that it can be paid.'],
  example: {
    bids: [{ price: 8000 }, { price: 10_000 }],
    bid: 0,
    rationale: '8,000/10,000',
  },
  vectors: [{ bids: [{ price: 8000 }, { price: 10_000 }], times: 40, expected: ['32.0000', '40.0000'] }],
  points: (bid, all) => over(bid.price, highest(all, 'price')),
});
