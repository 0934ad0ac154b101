import * as v from 'valibot';
import { defineMethod } from '../method';
import { atLeastZero, atMostOne, mean, minus, over, plus, term } from '../working';

export default defineMethod({
  id: 'price.meanRelative',
  title: 'Distance from the mean price',
  formula: {
    words:
      'A price at the mean has half the points; each 1 % below it adds 1 % of them, each 1 % above takes 1 % away.',
    symbols: 'W x clamp(0.5 + (mean - P)/mean, 0, 1)',
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
    'Every bid moves the mean, so any bid that comes or goes moves the points of all others.',
    'The lowest price rarely has all the points.',
  ],
  example: {
    bids: [{ price: 100 }, { price: 150 }],
    bid: 0,
    rationale: '0.5 + (125 - 100)/125',
  },
  vectors: [
    {
      bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
      times: 100,
      expected: ['56.7358', '53.6269', '39.6373'],
    },
    { bids: [{ price: 1 }, { price: 99 }], times: 100, expected: ['100.0000', '0.0000'] },
  ],
  points: (bid, all) => {
    const middle = mean(all, 'price');
    return atMostOne(atLeastZero(plus(term('0.5'), over(minus(middle, bid.price), middle))));
  },
});
