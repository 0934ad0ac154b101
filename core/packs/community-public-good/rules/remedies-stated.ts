import type { Rule } from '../../pack';

export default {
  id: 'remedies-stated',
  title: 'The conditions say what follows when a promise is not kept',
  on: 'tender',
  expect: {
    any: [
      { field: 'conditionsText', contains: ['remedy', 'remedies', 'service credit', 'service credits'] },
      { field: 'conditionsText', contains: ['retention', 'withheld', 'withhold', 'termination', 'terminate'] },
      { field: 'conditionsText', contains: ['improvement plan'] },
    ],
  },
  rationale: 'Buyers dictate contract conditions. A promise that nothing hangs on is soon forgotten by both sides.',
  hint: 'Say in the conditions what follows: an improvement plan first, then a remedy that helps the community.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    clause: 'Buyers dictate contract conditions',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { conditionsText: 'KPI 1: apprentices in post. Remedy: improvement plan' }, verdict: 'met' },
    { given: { conditionsText: 'KPI 1: apprentices in post' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
