import type { Rule } from '../../pack';

export default {
  id: 'commitment-quantity',
  title: 'The commitment says how much',
  on: 'commitment',
  expect: { not: { field: 'quantity', atMost: 0 } },
  rationale:
    'An objective can only be reported on where somebody said how much. Annual reports are due under section 39, in force since 1 April 2026.',
  hint: 'Ask the bidder how much is promised; do not fill it in.',
  source: { publisher: 'Goodmark', document: 'Our own check, beside section 39', date: '2026-11-26' },
  standing: 'unverified',
  goals: [12, 16],
  examples: [
    { given: { quantity: 12 }, verdict: 'met' },
    { given: { quantity: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
