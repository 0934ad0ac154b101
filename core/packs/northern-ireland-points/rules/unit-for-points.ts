import type { Rule } from '../../pack';

export default {
  id: 'unit-for-points',
  title: 'The commitment says what is counted',
  on: 'commitment',
  expect: { not: { field: 'unit', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale:
    'Weeks of employment, placements and pounds earn different points; a number without a unit earns none that can be checked.',
  hint: 'Ask the bidder what the quantity counts.',
  source: { publisher: 'Goodmark', document: 'Our own check, beside the approach based on points', date: '2026-11-26' },
  standing: 'unverified',
  goals: [12],
  examples: [
    { given: { unit: 'weeks' }, verdict: 'met' },
    { given: { unit: 'TBC' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
