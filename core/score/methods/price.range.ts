import * as v from 'valibot';
import { defineMethod } from '../method';
import { highest, lowest, minus, over } from '../working';

export default defineMethod({
  id: 'price.range',
  title: 'Place between the highest and the lowest price',
  formula: {
    words: 'The lowest price has all the points, the highest none, and the rest by their place between the two.',
    symbols: 'W x (Pmax - P)/(Pmax - Pmin)',
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
  warnings: [
    'The highest price always has no points, however near it is to the others.',
    'A bid at either end moves the points of all others, and can change which of them wins.',
  ],
  example: {
    bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
    bid: 1,
    rationale: '(142,000 - 124,000)/(142,000 - 120,000)',
  },
  vectors: [
    {
      bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
      times: 100,
      expected: ['100.0000', '81.8182', '0.0000'],
    },
  ],
  points: (bid, all) => {
    const least = lowest(all, 'price');
    const most = highest(all, 'price');
    if (least.value.equals(most.value))
      return {
        why: 'All prices are equal, so there is no range to place this one in.',
        hint: 'Choose a price formula that works for equal prices.',
      };
    return over(minus(most, bid.price), minus(most, least));
  },
});
