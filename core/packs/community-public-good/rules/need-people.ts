import type { Rule } from '../../pack';

export default {
  id: 'need-people',
  title: 'Every stated need says who is affected',
  on: 'tender',
  expect: { field: 'needsPeople', is: true },
  rationale: 'Nobody is left behind only when those at risk of it are named.',
  hint: 'Say beside each need who is affected, and how many if it is known.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'People, places, problems',
  },
  standing: 'second-hand',
  goals: [1, 5, 10],
  examples: [
    { given: { needsPeople: true }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
