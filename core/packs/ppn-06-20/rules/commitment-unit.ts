import type { Rule } from '../../pack';

export default {
  id: 'commitment-unit',
  title: 'The commitment says what is counted',
  on: 'commitment',
  expect: { not: { field: 'unit', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'Each reporting metric has its unit, and a number without one reports nothing.',
  hint: 'Look the unit up in the contract: hours, people, tonnes.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: The Social Value Model',
    clause: 'reporting metrics',
    date: '2020-12-03',
    url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
  },
  standing: 'unverified',
  goals: [12],
  examples: [
    { given: { unit: 'hours' }, verdict: 'met' },
    { given: { unit: 'TBC' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
