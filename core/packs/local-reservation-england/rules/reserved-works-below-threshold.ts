import type { Rule } from '../../pack';

export default {
  id: 'reserved-works-below-threshold',
  title: 'A reserved contract for works is below the threshold',
  on: 'bid',
  when: {
    all: [
      { field: 'conditionsText', contains: ['reserved', 'reservation'] },
      { field: 'conditionsText', contains: ['works', 'construction', 'building works', 'refurbishment'] },
    ],
  },
  expect: { not: { field: 'price', atLeast: 5193000 } },
  rationale:
    "The threshold for works is £5,193,000 since 1 January 2026, VAT included. The authority's estimate decides; the price only hints at it.",
  hint: 'Record the estimate. If it reaches the threshold, the reservation must go.',
  source: {
    publisher: 'UK Parliament',
    document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
    clause: 'relevant contracts; thresholds of Schedule 1 to the Procurement Act 2023, as listed by LUPC',
    date: '2026-01-01',
    url: 'https://www.lupc.ac.uk/news-events/newsarticle/new-financial-thresholds-from-1-january-2026',
  },
  standing: 'second-hand',
  goals: [8, 16],
  examples: [
    { given: { price: 400000, conditionsText: 'Mandatory: works, reserved to Kent' }, verdict: 'met' },
    { given: { price: 6000000, conditionsText: 'Mandatory: works, reserved to Kent' }, verdict: 'unmet' },
    { given: { price: 6000000, conditionsText: 'Mandatory: insurance for the works' }, verdict: 'not-applicable' },
    { given: { conditionsText: 'Mandatory: works, reserved to Kent' }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
