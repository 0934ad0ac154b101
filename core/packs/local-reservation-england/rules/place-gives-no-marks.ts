import type { Rule } from '../../pack';

export default {
  id: 'place-gives-no-marks',
  title: 'No criterion gives marks for where a supplier is based',
  on: 'tender',
  expect: {
    all: [
      { not: { field: 'criteriaText', contains: ['local supplier', 'local bidder', 'local bidders'] } },
      { not: { field: 'criteriaText', contains: ['local company', 'local firm', 'local firms'] } },
      { not: { field: 'criteriaText', contains: ['local contractor', 'supplier location'] } },
      { not: { field: 'criteriaText', contains: ['location of supplier', 'registered office'] } },
      { not: { field: 'criteriaText', contains: ['preference for local'] } },
    ],
  },
  rationale:
    'The order sets the rule of 1988 against regard to location aside only for reserving a competition, and only in the circumstances it names. It lets nobody give marks for place.',
  hint: 'Reserve the competition if the conditions are met; otherwise ask for the benefit in a place, not for a supplier from it.',
  source: {
    publisher: 'MHCLG',
    document: 'Guidance on reserving competitions for below-threshold contracts',
    clause: 'paragraphs 1 to 4',
    date: '2025-12-03',
    url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts/guidance-on-reserving-competitions-for-below-threshold-contracts',
  },
  standing: 'verified',
  goals: [10, 16],
  examples: [
    { given: { criteriaText: 'Jobs for residents' }, verdict: 'met' },
    { given: { criteriaText: 'Local supplier (5 marks)' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
