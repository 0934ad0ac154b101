import type { Rule } from '../../pack';

export default {
  id: 'points-stated',
  title: 'The criteria are marked in points',
  on: 'tender',
  expect: { field: 'criteriaText', contains: ['points', 'point', 'scored', 'scoring'] },
  rationale:
    'Northern Ireland uses an approach of its own based on points: so many for each initiative that a bidder commits to. How many is for the tender to say, and no table of points was found to bundle.',
  hint: 'State how many points each initiative earns, and the most a bid can earn.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'approach based on points, as described by the Social Value Unit',
    date: '2021-07-05',
    url: 'https://procuraplus.org/about-procura/public-authorities/strategic-investment-board-social-value-unit',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Social value: points per initiative' }, verdict: 'met' },
    { given: { criteriaText: 'Social value. Price' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
