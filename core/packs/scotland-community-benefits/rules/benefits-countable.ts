import type { Rule } from '../../pack';

export default {
  id: 'benefits-countable',
  title: 'At £4 million or more a benefit can be stated in numbers',
  on: 'bid',
  when: { field: 'price', atLeast: 4000000 },
  expect: { not: { field: 'quantifiedShare', atMost: 0 } },
  rationale:
    'The statement of benefits in the award notice can only name what was promised. The Act does not ask for numbers: this check is our own reading of what a useful statement needs.',
  hint: 'Ask the bidder how much is promised; do not fill it in.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 25(4)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/25',
  },
  standing: 'verified',
  goals: [12, 16],
  examples: [
    { given: { price: 4500000, quantifiedShare: 0.5 }, verdict: 'met' },
    { given: { price: 4500000, quantifiedShare: 0 }, verdict: 'unmet' },
    { given: { price: 900000 }, verdict: 'not-applicable' },
    { given: { price: 4500000 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
