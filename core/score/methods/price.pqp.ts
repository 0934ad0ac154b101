import * as v from 'valibot';
import { zero } from '../exact';
import { defineMethod } from '../method';
import { over } from '../working';

export default defineMethod({
  id: 'price.pqp',
  title: 'Price per quality point',
  formula: {
    words:
      'Bids are ranked by price divided by quality points; the lowest wins. The total is the quality points alone.',
    symbols: 'P/Q, lowest first',
  },
  source: {
    publisher: 'Cabinet Office',
    document: 'Bid evaluation guidance note, May 2021',
    clause: '7.3 and Appendix II',
    standing: 'second-hand',
  },
  parameters: v.strictObject({}),
  needs: 'price+quality',
  relative: false,
  warnings: [
    'Price has no weight of its own: the quality criteria carry the whole weight.',
    'A cheap bid of low quality can win, so publish a minimum for quality.',
  ],
  example: {
    bids: [{ price: 124_000, quality: 71 }],
    bid: 0,
    rationale: '124,000/71',
  },
  vectors: [
    {
      bids: [
        { price: 120_000, quality: 62 },
        { price: 124_000, quality: 71 },
        { price: 142_000, quality: 80 },
      ],
      expected: ['1935.4839', '1746.4789', '1775.0000'],
    },
  ],
  points: ({ price, quality }) =>
    quality.value.equals(zero)
      ? {
          why: 'The bid has no quality points, so there is no price per quality point.',
          hint: 'Exclude the bid, or set a minimum for quality.',
        }
      : over(price, quality),
});
