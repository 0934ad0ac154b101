import type { Hint } from '../../pack';

export default {
  id: 'several-lots',
  title: 'The contract is divided into lots',
  on: 'notice',
  when: { field: 'lots', atLeast: 2 },
  tone: 'benefit',
  chip: '{lots} lots',
  sentence: '{lots} lots, as given on {statedOn}.',
  rationale:
    'Smaller contracts are easier to bid for and to deliver for small and medium-sized enterprises, and several keep a market diverse.',
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
      given: { lots: 3, statedOn: 'this Find a Tender notice, 3 September 2026' },
      chip: '3 lots',
    },
    { given: { lots: 1 }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
