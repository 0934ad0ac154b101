import type { Rule } from '../../pack';

export default {
  id: 'yearly-assessment',
  title: 'Above £5 million every commitment can be assessed each year',
  on: 'bid',
  when: { not: { field: 'price', atMost: 5000000 } },
  expect: {
    all: [
      { field: 'quantifiedShare', atLeast: 1 },
      { field: 'evidencedShare', atLeast: 1 },
    ],
  },
  rationale:
    'Where indicators are set, performance must be assessed and published at least every twelve months and at the end: Good, Approaching target, Requires improvement, Inadequate or Other. In force since 1 January 2026, not for light-touch contracts. What has no quantity and no evidence cannot be rated.',
  hint: 'Ask the bidder how much is promised and how it will be shown, for each commitment.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 71, as described by DAC Beachcroft and Muckle',
    date: '2025-12',
    url: 'https://www.dacbeachcroft.com/fr/What-we-think/Procurement-act-2023-final-publication-requirements-come-into-force',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { price: 6000000, quantifiedShare: 1, evidencedShare: 1 }, verdict: 'met' },
    { given: { price: 6000000, quantifiedShare: 0.5, evidencedShare: 1 }, verdict: 'unmet' },
    { given: { price: 200000 }, verdict: 'not-applicable' },
    { given: { price: 6000000 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
