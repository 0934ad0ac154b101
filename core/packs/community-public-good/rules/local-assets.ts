import type { Rule } from '../../pack';

export default {
  id: 'local-assets',
  title: 'The bid makes use of local assets',
  on: 'bid',
  expect: {
    any: [
      { field: 'sme', is: true },
      { field: 'vcse', is: true },
      { field: 'supplierType', isOneOf: ['sme', 'micro', 'small', 'medium'] },
      { field: 'supplierType', contains: ['vcse', 'charity', 'cic', 'community interest company'] },
      { field: 'supplierType', contains: ['social enterprise', 'co operative', 'cooperative', 'mutual'] },
      { field: 'supplierType', contains: ['community benefit society', 'supported employment', 'voluntary'] },
      { field: 'commitmentTexts', contains: ['smes', 'vcses', 'social enterprise', 'social enterprises'] },
      { field: 'commitmentTexts', contains: ['local suppliers', 'local businesses', 'supported employment'] },
    ],
  },
  rationale:
    'SMEs, VCSEs, mutuals and supported employers are assets of a place. What they declare is information; where a bidder is based is no ground for marks.',
  hint: 'Look at who will do the work: the bidder itself, or suppliers it names.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Local assets, including people',
  },
  standing: 'second-hand',
  goals: [8, 9],
  examples: [
    { given: { sme: true }, verdict: 'met' },
    {
      given: { sme: false, vcse: false, supplierType: 'Public limited company', commitmentTexts: 'Plant 40 trees' },
      verdict: 'unmet',
    },
    { given: { sme: false }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
