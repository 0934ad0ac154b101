import type { Rule } from '../../pack';

export default {
  id: 'need-answered',
  title: 'The commitment names the need it answers',
  on: 'commitment',
  expect: { not: { field: 'need', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale:
    'Need, outcome and commitment are one chain; a commitment that answers no stated need may be welcome and still beside the point.',
  hint: 'Ask the bidder which stated need the commitment answers.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Aligned with the needs of local communities',
  },
  standing: 'second-hand',
  goals: [10, 11],
  examples: [
    { given: { need: 'Youth unemployment' }, verdict: 'met' },
    { given: { need: 'N/A' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
