import * as v from 'valibot';
import { defineMethod } from '../method';
import { lowest, over } from '../working';

export default defineMethod({
  id: 'price.lowestOverBid',
  title: 'Lowest price over bid price',
  formula: {
    words: 'The lowest price has all the points; another bid has them in the ratio of the lowest price to its own.',
    symbols: 'W x Pmin/P',
  },
  source: {
    publisher: 'Cabinet Office',
    document: 'Bid evaluation guidance note, May 2021',
    clause: '7.2 relative scoring',
    standing: 'second-hand',
  },
  parameters: v.strictObject({}),
  needs: 'price',
  relative: true,
  warnings: ['A very cheap bid moves the points between the others, and can change which of them wins.'],
  example: {
    bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
    bid: 1,
    rationale: '120,000/124,000',
  },
  vectors: [
    {
      bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
      times: 100,
      expected: ['100.0000', '96.7742', '84.5070'],
    },
    { bids: [{ price: 15_000 }, { price: 10_000 }, { price: 30_000 }], expected: ['0.667', '1.000', '0.333'] },
  ],
  points: (bid, all) => over(lowest(all, 'price'), bid.price),
});
