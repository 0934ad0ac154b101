import type { Rule } from '../../pack';

export default {
  id: 'value-within-price',
  title: 'The known value of the commitments is not above the price',
  on: 'bid',
  expect: { field: 'valueShareOfPrice', atMost: 1 },
  rationale:
    'A promise worth more than the contract deserves a question before it earns a mark. It is a check and changes no score.',
  hint: 'Ask the bidder for the working behind its largest commitments.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-22',
  },
  standing: 'unverified',
  goals: [16],
  examples: [
    { given: { valueShareOfPrice: 0.2 }, verdict: 'met' },
    { given: { valueShareOfPrice: 1.4 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
