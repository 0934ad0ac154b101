import type { Rule } from '../../pack';

export default {
  id: 'theme-named',
  title: 'The commitment names a theme',
  on: 'commitment',
  expect: { field: 'outcomeKnown', is: true },
  rationale:
    'The policy scores social value under four themes: secure employment and skills, ethical and resilient supply chains, zero carbon, well-being.',
  hint: 'Name one of the four themes beside the commitment.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'four themes, as described by the Social Value Unit',
    date: '2021-07-05',
    url: 'https://procuraplus.org/about-procura/public-authorities/strategic-investment-board-social-value-unit',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { outcomeKnown: true }, verdict: 'met' },
    { given: { outcomeKnown: false }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
