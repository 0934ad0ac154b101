import type { Rule } from '../../pack';

export default {
  id: 'award-criteria-stated',
  title: 'The tender states its award criteria',
  on: 'tender',
  expect: { field: 'criteria', atLeast: 1 },
  rationale:
    'Tenders may only be assessed against criteria that were set beforehand: the most advantageous tender is the one that best satisfies them.',
  hint: 'Put every award criterion, with its sub-criteria, into the criteria sheet.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(1), with section 19(2)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { criteria: 3 }, verdict: 'met' },
    { given: { criteria: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
