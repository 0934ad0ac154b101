import type { Rule } from '../../pack';

export default {
  id: 'performance-indicators',
  title: 'A contract above £5 million has three measurable commitments',
  on: 'bid',
  when: { not: { field: 'price', atMost: 5000000 } },
  expect: { not: { field: 'commitments', atMost: 2 } },
  rationale:
    'Above £5 million at least three key performance indicators must be set and published; three commitments are the fewest they can be made from. Frameworks and light-touch contracts are exempt.',
  hint: 'Choose three commitments with a quantity and a date, and make them indicators.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 52, as described by Ward Hadaway',
    url: 'https://wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-guidance-on-kpis',
  },
  standing: 'second-hand',
  goals: [16, 17],
  examples: [
    { given: { price: 6000000, commitments: 3 }, verdict: 'met' },
    { given: { price: 6000000, commitments: 2 }, verdict: 'unmet' },
    { given: { price: 200000, commitments: 0 }, verdict: 'not-applicable' },
    { given: { commitments: 3 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
