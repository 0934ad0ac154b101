import type { Rule } from '../../pack';

export default {
  id: 'outcome-named',
  title: 'The commitment names the outcome it works for',
  on: 'commitment',
  expect: { not: { field: 'outcome', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'Public value is an outcome for people, which the quantity only stands for.',
  hint: 'Ask the bidder what will be different for whom.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Clear public-value outcomes',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { outcome: 'Young people in work' }, verdict: 'met' },
    { given: { outcome: 'tbc' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
