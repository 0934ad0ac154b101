import type { Hint } from '../../pack';

export default {
  id: 'reserved-contract',
  title: 'The contract is reserved',
  on: 'notice',
  when: { field: 'reserved', present: true },
  tone: 'benefit',
  chip: 'reserved',
  sentence: 'Reserved, in the words of {statedOn}: {reserved}.',
  rationale:
    'A contract may be reserved to supported employment providers or, for some services, to public service mutuals; below the threshold others are possible.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 32 and 33',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/32',
  },
  standing: 'verified',
  goals: [8, 10],
  examples: [
    {
      given: {
        reserved: 'Supported employment providers',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'reserved',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
