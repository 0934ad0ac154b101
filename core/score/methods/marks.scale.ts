import * as v from 'valibot';
import { defineMethod } from '../method';
import { markParameters } from '../scale';
import { over } from '../working';

export default defineMethod({
  id: 'marks.scale',
  title: 'Mark over the maximum mark',
  formula: {
    words: "The panel's mark, divided by the highest mark of the scale.",
    symbols: 'W x mark/maximum',
  },
  source: {
    publisher: 'Cabinet Office',
    document: 'Bid evaluation guidance note, May 2021',
    clause: '9.3 moderation',
    standing: 'second-hand',
  },
  parameters: v.strictObject(markParameters),
  needs: 'mark',
  relative: false,
  warnings: ['A mark is a whole step of the published scale unless the tender documents say otherwise.'],
  scale: ({ maximum, wholeSteps, steps }) => ({ maximum, wholeSteps, steps }),
  example: { bids: [{ mark: 4, maximum: 5 }], bid: 0, rationale: '4/5' },
  vectors: [
    {
      bids: [
        { mark: 0, maximum: 5 },
        { mark: 3, maximum: 5 },
        { mark: 75, maximum: 100 },
      ],
      times: 100,
      expected: ['0.0', '60.0', '75.0'],
    },
  ],
  points: ({ mark, maximum }) =>
    maximum
      ? over(mark, maximum)
      : { why: 'The highest mark of the scale is not known.', hint: 'Say in the set-up what the marks are out of.' },
});
