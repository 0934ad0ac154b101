import * as v from 'valibot';
import { asked, defineMethod } from '../method';
import { atMostOne, over, term } from '../working';

export default defineMethod({
  id: 'price.benchmark',
  title: 'Published benchmark over bid price',
  formula: {
    words: 'A price at or below the published benchmark has all the points; above it, the ratio of benchmark to price.',
    symbols: 'W x min(1, B/P)',
  },
  source: {
    publisher: 'Cabinet Office',
    document: 'Bid evaluation guidance note, May 2021',
    clause: '7.3 price per quality point and benchmark',
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    benchmark: asked(
      v.pipe(v.number(), v.gtValue(0)),
      'The price published in the tender documents against which every bid is measured.',
      'What benchmark price do the tender documents publish?',
    ),
  }),
  needs: 'price',
  relative: false,
  warnings: ['Bids below the benchmark are not told apart by price.'],
  example: {
    parameters: { benchmark: 125_000 },
    bids: [{ price: 142_000 }],
    bid: 0,
    rationale: '125,000/142,000',
  },
  vectors: [
    {
      parameters: { benchmark: 120_000 },
      bids: [{ price: 120_000 }, { price: 124_000 }, { price: 142_000 }],
      times: 100,
      expected: ['100.0000', '96.7742', '84.5070'],
    },
    { parameters: { benchmark: 120_000 }, bids: [{ price: 90_000 }], times: 100, expected: ['100.0000'] },
  ],
  points: (bid, _all, { benchmark }) => atMostOne(over(term(benchmark), bid.price)),
});
