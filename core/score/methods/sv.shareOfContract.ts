import * as v from 'valibot';
import { bandOf, bandsSchema, topOf } from '../bands';
import { exact } from '../exact';
import { asked, defineMethod } from '../method';
import { over, term } from '../working';

export default defineMethod({
  id: 'sv.shareOfContract',
  title: 'Social value as a share of the contract value, in bands',
  formula: {
    words: 'Social value divided by the contract value falls into a published band; the band has its mark.',
    symbols: 'W x band(SV/contract value)/top band',
  },
  source: {
    publisher: 'Local authorities (common practice)',
    document: "Tender documents of several councils; the bands are each buyer's own",
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    contractValue: asked(
      v.union([v.pipe(v.number(), v.gtValue(0)), v.literal('bid-price')]),
      'The contract value that social value is measured by, or "bid-price" for each bid\'s own price.',
      "By which contract value is social value divided: a published sum, or each bid's own price?",
    ),
    bands: asked(
      bandsSchema,
      'Bands by their lower end as a share (0.05 is 5 %), each with its mark.',
      'From which share of the contract value does each mark start?',
    ),
  }),
  needs: 'commitments',
  relative: false,
  warnings: ['A weight of 10 % for social value and social value of 10 % of the contract are two different things.'],
  example: {
    parameters: {
      contractValue: 1_000_000,
      bands: [
        { from: 0, mark: 0 },
        { from: 0.05, mark: 2 },
        { from: 0.2, mark: 5 },
      ],
    },
    bids: [{ value: 60_000 }],
    bid: 0,
    rationale: '2 (60,000/1,000,000 is 0.05 or more)/5',
  },
  vectors: [
    {
      parameters: {
        contractValue: 100,
        bands: [
          { from: 0, mark: 0 },
          { from: 0.02, mark: 1 },
          { from: 0.05, mark: 2 },
          { from: 0.1, mark: 3 },
          { from: 0.15, mark: 4 },
          { from: 0.2, mark: 5 },
        ],
      },
      bids: [{ value: 1.99 }, { value: 2 }, { value: 5 }, { value: 14.99 }, { value: 15 }, { value: 250 }],
      times: 5,
      expected: ['0', '1', '2', '3', '4', '5'],
    },
  ],
  byWorth: () => true,
  points: (bid, _all, { contractValue, bands }) => {
    const base = contractValue === 'bid-price' ? bid.price : term(exact(contractValue));
    return base
      ? over(bandOf(bands, over(bid.value, base)), topOf(bands))
      : {
          why: 'The bid has no price to divide its social value by.',
          hint: 'Enter the price, or give a contract value.',
        };
  },
});
