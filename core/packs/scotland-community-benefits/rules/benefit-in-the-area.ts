import type { Rule } from '../../pack';

export default {
  id: 'benefit-in-the-area',
  title: 'The commitment says where the benefit lands',
  on: 'commitment',
  expect: { not: { field: 'place', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: "The duty is to improve the well-being of the authority's own area, so a benefit needs a place.",
  hint: 'Ask the bidder in which places the commitment will be delivered.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 9(1)(a)(i)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/9/2017-04-01/data.htm',
  },
  standing: 'verified',
  goals: [11],
  examples: [
    { given: { place: 'Govan' }, verdict: 'met' },
    { given: { place: 'TBC' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
