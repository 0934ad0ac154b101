import type { Rule } from '../../pack';

export default {
  id: 'goals-spread',
  title: 'The commitments of the bid serve more than one goal',
  on: 'bid',
  expect: { any: [{ not: { field: 'goals', atMost: 1 } }, { not: { field: 'goalsKnown', is: true } }] },
  rationale: 'The 17 goals are equal and hang together; a bid for a single one may forget what it costs the others.',
  hint: 'Look at the coverage of goals, and ask about those the need touches.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'The Sustainable Development Goals as framework, all 17 equal',
  },
  standing: 'second-hand',
  goals: [17],
  examples: [
    { given: { goals: 4 }, verdict: 'met' },
    { given: { goals: 1, goalsKnown: true }, verdict: 'unmet' },
    { given: { goals: 1 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
