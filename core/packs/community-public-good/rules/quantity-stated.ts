import type { Rule } from '../../pack';

export default {
  id: 'quantity-stated',
  title: 'The commitment says how much',
  on: 'commitment',
  expect: { not: { field: 'quantity', atMost: 0 } },
  rationale: 'Criteria must be clear, measurable and specific, and so must the promise that is marked by them.',
  hint: 'Ask the bidder how much is promised; do not fill it in.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(2)(b)',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/23',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { quantity: 12 }, verdict: 'met' },
    { given: { quantity: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
