import * as v from 'valibot';
import { labelKey } from '../../facts/names/labels';
import { type Exact, exact, sum, zero } from '../exact';
import { asked, defineMethod } from '../method';
import { atMostOne, over, plain, term } from '../working';

export default defineMethod({
  id: 'sv.points',
  title: 'Points per unit, capped by theme',
  formula: {
    words: 'Each unit of a measure earns its points; a theme counts up to its cap; the sum is divided by the maximum.',
    symbols: 'W x min(1, sum over themes of min(cap, sum of quantity x points)/maximum)',
  },
  source: {
    publisher: 'Department of Finance, Northern Ireland',
    document: 'Buy Social points menus',
    standing: 'second-hand',
  },
  parameters: v.strictObject({
    measures: asked(
      v.pipe(
        v.array(
          v.strictObject({
            measure: v.pipe(v.string(), v.minLength(1)),
            points: v.pipe(v.number(), v.minValue(0)),
            theme: v.optional(v.string()),
          }),
        ),
        v.minLength(1),
      ),
      'Points per unit for each measure, by its reference or name, with its theme where it has one.',
      'How many points does one unit of each measure earn?',
    ),
    caps: v.pipe(
      v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0))), {}),
      v.description('The most that each theme can earn.'),
    ),
    maximum: asked(
      v.pipe(v.number(), v.gtValue(0)),
      'The points that earn the whole weight.',
      'How many points earn the whole weight?',
    ),
  }),
  needs: 'commitments',
  relative: false,
  warnings: ['A commitment to a measure that is not on the list earns nothing.'],
  example: {
    parameters: {
      measures: [
        { measure: 'Apprentice', points: 5 },
        { measure: 'School visit', points: 1 },
      ],
      maximum: 40,
    },
    bids: [
      {
        commitments: [
          { name: 'Apprentice', quantity: 4 },
          { name: 'School visit', quantity: 6 },
        ],
      },
    ],
    bid: 0,
    rationale: '26 (4 x 5 + 6 x 1)/40',
  },
  vectors: [
    {
      parameters: {
        measures: [
          { measure: 'A1', points: 10, theme: 'Jobs' },
          { measure: 'A2', points: 2.5, theme: 'Jobs' },
          { measure: 'B1', points: 1 },
        ],
        caps: { Jobs: 50 },
        maximum: 100,
      },
      bids: [
        {
          commitments: [
            { name: 'A1', quantity: 3 },
            { name: 'A2', quantity: 2 },
            { name: 'B1', quantity: 7 },
          ],
        },
        {
          commitments: [
            { name: 'A1', quantity: 30 },
            { name: 'B1', quantity: 7 },
          ],
        },
        { commitments: [{ name: 'Z9', quantity: 30 }] },
      ],
      times: 100,
      expected: ['42', '57', '0'],
    },
  ],
  points: (bid, _all, { measures, caps, maximum }) => {
    const capOf = new Map(Object.entries(caps).map(([theme, cap]) => [labelKey(theme), exact(cap)]));
    const earned = new Map<string, { points: Exact; parts: string[] }>();
    const cells: string[] = [];
    const byKey = new Map(measures.map((each) => [labelKey(each.measure), each]));
    for (const { keys, quantity, theme } of bid.commitments) {
      const measure = keys.flatMap((key) => byKey.get(key) ?? [])[0];
      if (!quantity || !measure) continue;
      const at = labelKey(measure.theme ?? theme ?? '');
      const soFar = earned.get(at) ?? { points: zero, parts: [] };
      const rate = term(measure.points);
      const amount = term(quantity.value);
      soFar.points = soFar.points.add(amount.value.mul(rate.value));
      soFar.parts.push(`${amount.text} x ${rate.text}`);
      earned.set(at, soFar);
      cells.push(...quantity.from);
    }
    const themes = [...earned].map(([theme, { points, parts }]) => {
      const cap = capOf.get(theme);
      return cap?.lt(points)
        ? { points: cap, text: `at most ${plain(cap)} of ${parts.join(' + ')}` }
        : { points, text: parts.join(' + ') };
    });
    const total = sum(themes.map(({ points }) => points));
    const words = themes.map(({ text }) => text).join(' + ') || 'no listed measure offered';
    return atMostOne(over(term(total, cells, `${plain(total)} (${words})`), term(maximum)));
  },
});
