import * as v from 'valibot';
import { zero } from '../exact';
import { defineMethod } from '../method';
import { highest, over } from '../working';

export default defineMethod({
  id: 'price.highestDiscount',
  title: 'Discount over the highest discount',
  formula: {
    words: 'The highest discount has all the points; another bid has them in the ratio of its discount to the highest.',
    symbols: 'W x d/dmax',
  },
  source: {
    publisher: 'Crown Commercial Service',
    document: 'G-Cloud 15, lot 1 award criteria',
    standing: 'second-hand',
  },
  parameters: v.strictObject({}),
  needs: 'discount',
  relative: true,
  warnings: ['One very high discount takes the points from all others.'],
  example: {
    bids: [{ discount: 0.05 }, { discount: 0.2 }],
    bid: 0,
    rationale: '0.05/0.2',
  },
  vectors: [
    {
      bids: [{ discount: 5 }, { discount: 20 }, { discount: 0 }],
      times: 100,
      expected: ['25.0000', '100.0000', '0.0000'],
    },
  ],
  points: (bid, all) => {
    const most = highest(all, 'discount');
    return most.value.equals(zero)
      ? {
          why: 'No bid offers a discount, so there is no highest one to measure by.',
          hint: 'Say in the set-up how equal discounts are scored.',
        }
      : over(bid.discount, most);
  },
});
