import * as v from 'valibot';
import { amountOf, amountSchema } from '../amount';
import { bandOf, bandsSchema, topOf } from '../bands';
import { asked, defineMethod, isNoGround } from '../method';
import { over } from '../working';

export default defineMethod({
  id: 'sv.bands',
  title: 'Marks by bands of the amount offered',
  formula: {
    words: 'The amount offered falls into a published band; the band has its mark.',
    symbols: 'W x band(offer)/top band',
  },
  source: {
    publisher: 'Local authorities (common practice)',
    document: "Tender documents of several councils; the bands are each buyer's own",
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    of: amountSchema,
    bands: asked(
      bandsSchema,
      'Bands by their lower end, each with its mark.',
      'From which amount does each mark start?',
    ),
  }),
  needs: 'commitments',
  relative: false,
  warnings: ["A bid just below a band's end loses a whole step."],
  example: {
    parameters: {
      of: 'quantity',
      bands: [
        { from: 0, mark: 0 },
        { from: 2, mark: 1 },
        { from: 5, mark: 3 },
      ],
    },
    bids: [{ commitments: [{ name: 'Apprentices', quantity: 4 }] }],
    bid: 0,
    rationale: '1 (4 is 2 or more)/3',
  },
  vectors: [
    {
      parameters: {
        of: 'value',
        bands: [
          { from: 10_000, mark: 1 },
          { from: 50_000, mark: 2 },
        ],
      },
      bids: [{ value: 9_999.99 }, { value: 10_000 }, { value: 50_000 }],
      times: 2,
      expected: ['0', '1', '2'],
    },
  ],
  byWorth: ({ of }) => of === 'value',
  points: (bid, _all, { of, bands }) => {
    const amount = amountOf(bid, of);
    return isNoGround(amount) ? amount : over(bandOf(bands, amount), topOf(bands));
  },
});
