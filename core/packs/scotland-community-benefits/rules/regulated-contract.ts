import type { Rule } from '../../pack';

export default {
  id: 'regulated-contract',
  title: 'The price is at or above the threshold of a regulated contract',
  on: 'bid',
  expect: { field: 'price', atLeast: 50000 },
  rationale:
    'The Act applies from £50,000 for goods and services and from £2,000,000 for works, without VAT. Below that it asks for nothing here. The thresholds were under consultation until 8 January 2026.',
  hint: 'Record the estimated value, and whether the contract is for works.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 3(2)',
    url: 'https://legislation.gov.uk/asp/2014/12/section/3',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { price: 120000 }, verdict: 'met' },
    { given: { price: 20000 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
