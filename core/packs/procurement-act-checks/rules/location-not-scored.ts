import type { Rule } from '../../pack';

export default {
  id: 'location-not-scored',
  title: 'No criterion rests on where a supplier is based',
  on: 'tender',
  expect: {
    all: [
      { not: { field: 'criteriaText', contains: ['local supplier', 'local bidder', 'local bidders'] } },
      { not: { field: 'criteriaText', contains: ['local company', 'local companies', 'local firm'] } },
      { not: { field: 'criteriaText', contains: ['local firms', 'local contractor', 'local contractors'] } },
      { not: { field: 'criteriaText', contains: ['supplier location', 'location of supplier'] } },
      { not: { field: 'criteriaText', contains: ['location of bidder', 'registered office', 'distance from'] } },
      { not: { field: 'criteriaText', contains: ['preference for local'] } },
    ],
  },
  rationale:
    'Local and certain other public authorities must disregard non-commercial matters, among them where contractors do business; suppliers of treaty states must not be treated worse. Where the benefit lands is another question. An order of 2026 lets English authorities reserve contracts below the threshold: it gives no marks for place.',
  hint: 'Ask for the benefit in a place, not for a supplier from it. Below the threshold, look at the pack on local reservation.',
  source: {
    publisher: 'UK Parliament',
    document: 'Local Government Act 1988',
    clause: 'section 17(1) and (5)(e); with section 90 of the Procurement Act 2023',
    url: 'https://www.legislation.gov.uk/ukpga/1988/9/section/17',
  },
  standing: 'second-hand',
  goals: [10, 16],
  examples: [
    { given: { criteriaText: 'Jobs for residents' }, verdict: 'met' },
    { given: { criteriaText: 'Local supplier (5 marks)' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
