import type { Rule } from '../../pack';

export default {
  id: 'reserved-to-small-or-social',
  title: 'A contract reserved to SMEs or VCSEs has no other bidders',
  on: 'bid',
  when: {
    any: [
      { field: 'conditionsText', contains: ['reserved to smes', 'reserved for smes', 'reserved to vcses'] },
      { field: 'conditionsText', contains: ['reserved for vcses', 'smes only', 'vcses only'] },
      { field: 'conditionsText', contains: ['reserved to small and medium', 'reserved to voluntary'] },
    ],
  },
  expect: {
    any: [
      { field: 'sme', is: true },
      { field: 'vcse', is: true },
      { field: 'excluded', is: true },
    ],
  },
  rationale:
    'English local authorities may also reserve to small and medium-sized enterprises or to voluntary and social enterprises, with a reservation of place or without it. For central government the reservation of place must always apply as well.',
  hint: 'Ask the bidder for its status; a bidder outside the reservation cannot be ranked.',
  source: {
    publisher: 'MHCLG',
    document: 'Guidance on reserving competitions for below-threshold contracts',
    clause: 'paragraphs 1 to 4',
    date: '2025-12-03',
    url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts/guidance-on-reserving-competitions-for-below-threshold-contracts',
  },
  standing: 'verified',
  goals: [8, 9],
  examples: [
    { given: { conditionsText: 'Reserved to SMEs', sme: true }, verdict: 'met' },
    { given: { conditionsText: 'Reserved to SMEs', sme: false, vcse: false, excluded: false }, verdict: 'unmet' },
    { given: { conditionsText: 'Reserved to Kent', sme: false }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
