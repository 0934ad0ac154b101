import type { Rule } from '../../pack';

export default {
  id: 'commitment-date',
  title: 'The commitment is time-bound: it says by when',
  on: 'commitment',
  expect: { field: 'date', after: '2025-02-13' },
  rationale:
    'A response is asked for time-bound commitments in a timed project plan. A date before the model was published is no plan.',
  hint: 'Ask the bidder by when; do not assume the end of the contract.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
    clause: 'Model question: time-bound commitments',
  },
  standing: 'verified',
  goals: [12],
  examples: [
    { given: { date: '2027-03-31' }, verdict: 'met' },
    { given: { date: '2019-06-01' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
