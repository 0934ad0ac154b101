import type { Rule } from '../../pack';

export default {
  id: 'subject-matter',
  title: 'No criterion asks about the company as a whole',
  on: 'tender',
  expect: {
    all: [
      { not: { field: 'criteriaText', contains: ['corporate social responsibility', 'csr', 'company wide'] } },
      { not: { field: 'criteriaText', contains: ['corporate wide', 'group wide', 'corporate policy'] } },
      { not: { field: 'criteriaText', contains: ['charitable giving'] } },
    ],
  },
  rationale:
    'Criteria must relate to the subject-matter of the contract. What a supplier does elsewhere in its business seldom does. The words looked for are our own.',
  hint: 'Ask what the bidder will do in this contract, or take the criterion out.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(2)(a) and (5)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Apprentices employed on this contract' }, verdict: 'met' },
    { given: { criteriaText: 'Your CSR policy' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
