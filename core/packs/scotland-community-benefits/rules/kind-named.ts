import type { Rule } from '../../pack';

export default {
  id: 'kind-named',
  title: 'The commitment names its kind of benefit',
  on: 'commitment',
  expect: { field: 'outcomeKnown', is: true },
  rationale:
    'Training and recruitment, subcontracting opportunities, or well-being of the area: a commitment under one of the three answers a requirement.',
  hint: 'Name one of the three kinds beside the commitment.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 24',
    url: 'https://www.legislation.gov.uk/asp/2014/12/part/3/crossheading/community-benefit-requirements/enacted',
  },
  standing: 'verified',
  goals: [],
  examples: [
    { given: { outcomeKnown: true }, verdict: 'met' },
    { given: { outcomeKnown: false }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
