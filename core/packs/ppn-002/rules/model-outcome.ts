import type { Rule } from '../../pack';

export default {
  id: 'model-outcome',
  title: 'The stated outcome is one of the model',
  on: 'commitment',
  expect: { field: 'outcomeKnown', is: true },
  rationale: 'A commitment earns points under the outcome that the buyer chose from the model.',
  hint: 'Name one of the eight outcomes of the model beside the commitment.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
    clause: 'Missions and outcomes',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { outcomeKnown: true }, verdict: 'met' },
    { given: { outcomeKnown: false }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
