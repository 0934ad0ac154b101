import * as v from 'valibot';
import { zero } from '../exact';
import { defineMethod } from '../method';
import { highest, over } from '../working';

export default defineMethod({
  id: 'sv.proportionHighest',
  title: 'Social value over the highest social value',
  formula: {
    words: 'The highest sum of social value has all the points; another bid has them in the ratio of its sum to that.',
    symbols: 'W x SV/SVmax',
  },
  source: {
    publisher: 'Social value portals (common practice)',
    document: 'Tender documents of several councils',
    standing: 'second-hand',
  },
  parameters: v.strictObject({}),
  needs: 'commitments',
  relative: true,
  warnings: [
    'One wild promise takes the points from all others: check that offers can be delivered.',
    'A published target (sv.targetAttainment) has neither flaw.',
  ],
  example: {
    bids: [{ value: 180_000 }, { value: 300_000 }, { value: 90_000 }],
    bid: 0,
    rationale: '180,000/300,000',
  },
  vectors: [
    { bids: [{ value: 180_000 }, { value: 300_000 }, { value: 90_000 }], times: 5, expected: ['3.0', '5.0', '1.5'] },
  ],
  byWorth: () => true,
  points: (bid, all) => {
    const most = highest(all, 'value');
    return most.value.lte(zero)
      ? {
          why: 'No commitment of any bid has a value, so there is no highest one to measure by.',
          hint: 'Give unit values for the commitments, or choose a method that needs none.',
        }
      : over(bid.value, most);
  },
});
