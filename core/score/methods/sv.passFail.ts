import * as v from 'valibot';
import { exact, one, zero } from '../exact';
import { asked, defineMethod } from '../method';
import { term } from '../working';

export default defineMethod({
  id: 'sv.passFail',
  title: 'Pass or fail',
  formula: {
    words: 'A bid whose mark reaches the pass mark has all the points, any other none.',
    symbols: 'W x 1 if mark >= pass mark, else W x 0',
  },
  source: {
    publisher: 'Crown Commercial Service',
    document: 'G-Cloud 15 social value declaration',
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    passMark: asked(
      v.number(),
      'The lowest mark that passes; 1 where the sheet says 1 for yes and 0 for no.',
      'At which mark does a bid pass?',
    ),
  }),
  needs: 'mark',
  relative: false,
  warnings: ['A fail costs points only. To keep a bid out of the ranking, give the criterion a minimum.'],
  example: { parameters: { passMark: 1 }, bids: [{ mark: 1 }], bid: 0, rationale: '1 (1 reaches the pass mark of 1)' },
  vectors: [{ parameters: { passMark: 1 }, bids: [{ mark: 1 }, { mark: 0 }], expected: ['1', '0'] }],
  points: ({ mark }, _all, { passMark }) => {
    const pass = term(passMark);
    return mark.value.gte(exact(passMark))
      ? term(one, mark.from, `1 (${mark.text} reaches the pass mark of ${pass.text})`)
      : term(zero, mark.from, `0 (${mark.text} is below the pass mark of ${pass.text})`);
  },
});
