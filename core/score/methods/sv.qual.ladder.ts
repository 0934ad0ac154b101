import * as v from 'valibot';
import { defineMethod } from '../method';
import { markParameters } from '../scale';
import { over, term } from '../working';

export default defineMethod({
  id: 'sv.qual.ladder',
  title: 'Social value marked on a ladder of words',
  formula: {
    words: 'Each step of the ladder has its words; the mark is the step that fits, divided by the top step.',
    symbols: 'W x step/top step',
  },
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002 Social Value Model',
    standing: 'unverified',
  },
  parameters: v.strictObject({
    ...markParameters,
    ladder: v.pipe(
      v.optional(v.pipe(v.array(v.string()), v.minLength(2))),
      v.description('The words of each step, from step 0 upwards; the last is the top of the scale.'),
    ),
  }),
  needs: 'mark',
  relative: false,
  warnings: ['Give a high step only to commitments that are specific, measurable and dated.'],
  scale: ({ maximum, wholeSteps, steps, ladder }) => ({
    maximum: maximum ?? (ladder && ladder.length - 1),
    wholeSteps,
    steps,
  }),
  example: {
    parameters: { ladder: ['no answer', 'poor', 'limited', 'satisfactory', 'good', 'excellent'] },
    bids: [{ mark: 4, maximum: 5 }],
    bid: 0,
    rationale: '4 (good)/5',
  },
  vectors: [
    {
      bids: [
        { mark: 5, maximum: 5 },
        { mark: 2, maximum: 5 },
      ],
      times: 100,
      expected: ['100.0', '40.0'],
    },
  ],
  points: ({ mark, maximum }, _all, { ladder }) => {
    if (!maximum)
      return { why: 'The top step of the ladder is not known.', hint: 'Say in the set-up what the marks are out of.' };
    const words = ladder?.[mark.value.valueOf()];
    return over(words === undefined ? mark : term(mark.value, mark.from, `${mark.text} (${words})`), maximum);
  },
});
