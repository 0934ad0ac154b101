import type { Rule } from '../../pack';

export default {
  id: 'benefits-at-4-million',
  title: 'At £4 million or more the bid answers with a commitment',
  on: 'bid',
  when: { field: 'price', atLeast: 4000000 },
  expect: { field: 'commitments', atLeast: 1 },
  rationale:
    'Where requirements are included, the award notice must state the benefits that are expected of them. A bid that promises nothing leaves nothing to state. The price stands in for the estimated value.',
  hint: 'Ask the bidder how it will meet the requirements; where none were set, record that none were.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 25(1) and (4)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/25',
  },
  standing: 'verified',
  goals: [8, 12, 16],
  examples: [
    { given: { price: 4500000, commitments: 6 }, verdict: 'met' },
    { given: { price: 4500000, commitments: 0 }, verdict: 'unmet' },
    { given: { price: 900000, commitments: 0 }, verdict: 'not-applicable' },
    { given: { commitments: 2 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
