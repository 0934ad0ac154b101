import type { Rule } from '../../pack';

export default {
  id: 'public-value-weighed',
  title: 'Public value carries weight in the award',
  on: 'tender',
  expect: { not: { field: 'socialValueWeight', atMost: 0 } },
  rationale:
    'Public-value outcomes should be measured for all public services and shape them. What carries no weight shapes nothing.',
  hint: 'Give public value a weight, or record why price and quality of service are all that counts here.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    clause: 'Public value measured for all public services',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { socialValueWeight: 0.2 }, verdict: 'met' },
    { given: { socialValueWeight: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
