import type { Rule } from '../../pack';

export default {
  id: 'commitment-date',
  title: 'The commitment says by when',
  on: 'commitment',
  expect: { field: 'date', after: '2020-09-24' },
  rationale: 'A date before the policy note was published belongs to no contract under it.',
  hint: 'Look the date up in the contract.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20',
    clause: 'published 24 September 2020, as described by Trowers & Hamlins',
    date: '2020-09-24',
    url: 'https://www.trowers.com/insights/2020/december/procurement-policy-note-06-20-taking-account-of-social-value-in-the-award-of-central-government',
  },
  standing: 'second-hand',
  goals: [12],
  examples: [
    { given: { date: '2024-03-31' }, verdict: 'met' },
    { given: { date: '2019-06-01' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
