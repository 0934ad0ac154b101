import type { Rule } from '../../pack';

export default {
  id: 'quantity-for-points',
  title: 'The commitment says how much',
  on: 'commitment',
  expect: { not: { field: 'quantity', atMost: 0 } },
  rationale:
    'Points are given for so much of something, and a promise without a quantity earns none that can be checked.',
  hint: 'Ask the bidder how much is promised; do not fill it in.',
  source: { publisher: 'Goodmark', document: 'Our own check, beside the approach based on points', date: '2026-11-26' },
  standing: 'unverified',
  goals: [12],
  examples: [
    { given: { quantity: 26 }, verdict: 'met' },
    { given: { quantity: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
