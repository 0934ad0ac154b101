import type { Hint } from '../../pack';

export default {
  id: 'supported-employment-provider',
  title: 'Declared a supported employment provider',
  on: 'supplier',
  when: { field: 'supportedEmployment', is: true },
  tone: 'benefit',
  chip: 'supported employment',
  sentence: 'Declared a supported employment provider on {declaredOn}.',
  rationale:
    'At least 30 % of the workforce of such a provider, or of the part that delivers, are disabled or disadvantaged, and contracts may be reserved to such providers.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 32',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/32',
  },
  standing: 'verified',
  goals: [8, 10],
  examples: [
    {
      given: {
        supportedEmployment: true,
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'supported employment',
    },
    { given: { supportedEmployment: false }, chip: null },
  ],
} as const satisfies Hint;
