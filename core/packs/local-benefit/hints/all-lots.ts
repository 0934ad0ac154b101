import type { Hint } from '../../pack';

export default {
  id: 'all-lots',
  title: 'One supplier takes every lot',
  on: 'supplier',
  when: {
    all: [
      { field: 'takesAllLots', is: true },
      { field: 'lotsOfNotice', atLeast: 2 },
    ],
  },
  tone: 'attention',
  chip: 'all {lotsOfNotice} lots',
  sentence: 'All {lotsOfNotice} lots were awarded to it alone, as given on {declaredOn}.',
  rationale:
    'Lots are there for several providers, and more contracts keep a market diverse. One winner may still be right.',
  source: {
    publisher: 'Cabinet Office',
    document: 'Procurement Act 2023 guidance: Lots',
    clause: 'paragraphs 1 and 2',
    date: '2024-12-03',
    url: 'https://www.gov.uk/government/publications/procurement-act-2023-guidance-documents-define-phase/guidance-lots-html',
  },
  standing: 'verified',
  goals: [8, 9],
  examples: [
    {
      given: {
        takesAllLots: true,
        lotsOfNotice: 4,
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'all 4 lots',
    },
    { given: { takesAllLots: true, lotsOfNotice: 1 }, chip: null },
    { given: { lotsOfNotice: 4 }, chip: null },
  ],
} as const satisfies Hint;
