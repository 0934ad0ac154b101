import type { Rule } from '../../pack';

export default {
  id: 'three-to-measure',
  title: 'Above £5 million there are three commitments to measure',
  on: 'bid',
  when: { not: { field: 'price', atMost: 5000000 } },
  expect: { field: 'commitments', atLeast: 3 },
  rationale:
    'Three indicators are the fewest that section 52 allows. Social value can only be among them where a bid promises something.',
  hint: 'Choose commitments with a quantity and a date, and make them indicators.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 52(1), as described by Ward Hadaway',
    url: 'https://wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-guidance-on-kpis',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { price: 6000000, commitments: 4 }, verdict: 'met' },
    { given: { price: 6000000, commitments: 1 }, verdict: 'unmet' },
    { given: { price: 200000, commitments: 0 }, verdict: 'not-applicable' },
    { given: { commitments: 3 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
