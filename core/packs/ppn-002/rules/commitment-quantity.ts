import type { Rule } from '../../pack';

export default {
  id: 'commitment-quantity',
  title: 'The commitment is specific: it says how much',
  on: 'commitment',
  expect: { not: { field: 'quantity', atMost: 0 } },
  rationale: 'A response is asked for specific commitments, and a promise without a quantity cannot be held to.',
  hint: 'Ask the bidder how much is promised; do not fill it in.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
    clause: 'Model question: specific commitments',
  },
  standing: 'verified',
  goals: [12],
  examples: [
    { given: { quantity: 12 }, verdict: 'met' },
    { given: { quantity: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
