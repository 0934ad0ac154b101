import type { Rule } from '../../pack';

export default {
  id: 'reserved-below-threshold',
  title: 'A reserved contract for goods or services is below the threshold',
  on: 'bid',
  when: {
    all: [
      { field: 'conditionsText', contains: ['reserved', 'reservation'] },
      { not: { field: 'conditionsText', contains: ['works', 'construction', 'building works', 'refurbishment'] } },
    ],
  },
  expect: { not: { field: 'price', atLeast: 207720 } },
  rationale:
    "A competition may be reserved only for a contract below the threshold: £207,720 for goods and services of local and other sub-central authorities since 1 January 2026, VAT included; £135,018 for central government. The authority's estimate decides; the price only hints at it.",
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
    { given: { price: 90000, conditionsText: 'Mandatory: reserved to Kent' }, verdict: 'met' },
    { given: { price: 250000, conditionsText: 'Mandatory: reserved to Kent' }, verdict: 'unmet' },
    { given: { price: 250000, conditionsText: 'Mandatory: insurance' }, verdict: 'not-applicable' },
    { given: { conditionsText: 'Mandatory: reserved to Kent' }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
