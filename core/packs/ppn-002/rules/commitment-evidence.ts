import type { Rule } from '../../pack';

export default {
  id: 'commitment-evidence',
  title: 'The commitment says how it will be monitored',
  on: 'commitment',
  expect: { not: { field: 'evidence', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'A response is asked for monitoring, governance and transparency beside the commitment.',
  hint: 'Ask the bidder how delivery will be shown and how often.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
    clause: 'Model question: monitoring and transparency',
  },
  standing: 'verified',
  goals: [12, 16],
  examples: [
    { given: { evidence: 'Quarterly payroll extract' }, verdict: 'met' },
    { given: { evidence: 'n/a' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
