import type { Rule } from '../../pack';

export default {
  id: 'place-named',
  title: 'The commitment says where the benefit lands',
  on: 'commitment',
  expect: { not: { field: 'place', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'Where the benefit lands may count in an award; where the bidder is based is a hint and not a score.',
  hint: 'Ask the bidder in which places the commitment will be delivered.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Needs of local communities',
  },
  standing: 'second-hand',
  goals: [11],
  examples: [
    { given: { place: 'Netherby ward' }, verdict: 'met' },
    { given: { place: 'TBC' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
