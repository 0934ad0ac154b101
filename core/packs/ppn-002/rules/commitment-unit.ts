import type { Rule } from '../../pack';

export default {
  id: 'commitment-unit',
  title: 'The commitment is measurable: it says what is counted',
  on: 'commitment',
  expect: { not: { field: 'unit', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'A response is asked for measurable commitments, and a number without a unit measures nothing.',
  hint: 'Ask the bidder what the quantity counts: hours, people, tonnes.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
    clause: 'Model question: measurable commitments',
  },
  standing: 'verified',
  goals: [12],
  examples: [
    { given: { unit: 'hours' }, verdict: 'met' },
    { given: { unit: 'TBC' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
