import type { Rule } from '../../pack';

export default {
  id: 'unfit-bid-disregarded',
  title: 'A bid marked as withdrawn or non-compliant is not ranked',
  on: 'bid',
  when: {
    any: [
      { field: 'status', contains: ['withdrawn', 'non compliant', 'noncompliant', 'not compliant'] },
      { field: 'status', contains: ['disqualified', 'rejected', 'late'] },
    ],
  },
  expect: { field: 'excluded', is: true },
  rationale:
    "The most advantageous tender is one that satisfies the authority's requirements; a bid that does not, or is gone, cannot be it.",
  hint: 'Take the bid out of the ranking with the reason, or correct what stands beside it.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 19(2)(a)',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/part/3/chapter/2/crossheading/terms-of-a-procurement',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { status: 'Withdrawn', excluded: true }, verdict: 'met' },
    { given: { status: 'Non-compliant: form missing', excluded: false }, verdict: 'unmet' },
    { given: { status: 'Compliant', excluded: false }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
