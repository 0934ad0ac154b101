import type { Rule } from '../../pack';

export default {
  id: 'commitment-quantity',
  title: 'The commitment says how much',
  on: 'commitment',
  expect: { not: { field: 'quantity', atMost: 0 } },
  rationale:
    'The reporting metrics are counts: people, hours, pounds, tonnes. Without a quantity there is nothing to report against.',
  hint: 'Look the quantity up in the contract; do not fill it in.',
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
    { given: { quantity: 12 }, verdict: 'met' },
    { given: { quantity: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
