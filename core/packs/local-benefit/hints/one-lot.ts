import type { Hint } from '../../pack';

export default {
  id: 'one-lot',
  title: 'The contract is one lot',
  on: 'notice',
  when: {
    all: [
      { field: 'lots', is: 1 },
      { field: 'stage', is: 'tender' },
      { field: 'regime', is: 'procurement-act-2023' },
      { field: 'aboveThreshold', is: true },
    ],
  },
  tone: 'attention',
  chip: 'one lot',
  sentence:
    'One lot, as given on {statedOn}. Above the threshold buyers consider lots and, where they could be used and are not, give the reasons in the tender notice.',
  rationale: 'Smaller lots let smaller providers bid. One lot may be right.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 18, as set out by Trowers & Hamlins',
    date: '2026-01',
    url: 'https://www.trowers.com/insights/2026/january/to-lot-or-not-to-lot-a-thorny-procurement-question',
  },
  standing: 'second-hand',
  goals: [8, 9],
  examples: [
    {
      given: {
        lots: 1,
        stage: 'tender',
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'one lot',
    },
    { given: { lots: 3 }, chip: null },
    {
      given: { lots: 1, stage: 'tender', regime: 'procurement-act-2023', aboveThreshold: false },
      chip: null,
    },
  ],
} as const satisfies Hint;
