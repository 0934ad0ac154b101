import * as v from 'valibot';
import { defineMethod } from '../method';
import { atLeastZero, lowest, minus, over, term } from '../working';

export default defineMethod({
  id: 'price.linearFromLowest',
  title: 'Points lost in step with the excess over the lowest price',
  formula: {
    words: 'The lowest price has all the points; each 1 % above it costs 1 % of them; twice the lowest price has none.',
    symbols: 'W x max(0, 1 - (P - Pmin)/Pmin)',
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
    'A very cheap bid moves the points between the others, and can change which of them wins.',
    'Every bid at twice the lowest price or more has no points, however far apart they are.',
  ],
  example: {
    bids: [{ price: 120_000 }, { price: 124_000 }],
    bid: 1,
    rationale: '1 - (124,000 - 120,000)/120,000',
  },
  vectors: [
    {
      bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
      times: 100,
      expected: ['100.0000', '96.6667', '81.6667'],
    },
    { bids: [{ price: 100 }, { price: 250 }], times: 100, expected: ['100.0000', '0.0000'] },
  ],
  points: (bid, all) => {
    const least = lowest(all, 'price');
    return atLeastZero(minus(term(1), over(minus(bid.price, least), least)));
  },
});
