import type { Hint } from '../../pack';

export default {
  id: 'small-business-duty',
  title: 'Barriers to SMEs below the threshold',
  on: 'notice',
  when: {
    all: [
      { field: 'aboveThreshold', is: false },
      { field: 'regime', is: 'procurement-act-2023' },
      { field: 'stage', is: 'tender' },
    ],
  },
  tone: 'fact',
  chip: 'SME barriers duty',
  sentence:
    'Below the threshold, as given on {statedOn}: the buyer has regard to barriers that small and medium-sized enterprises may face, and considers whether they can be removed or reduced.',
  rationale:
    'Smaller contracts are those that smaller enterprises can win. Some kinds of contract and some buyers are outside this duty.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 86, as set out by Anthony Collins',
    date: '2025-02',
    url: 'https://www.anthonycollins.com/insights/ebriefings/small-business-big-impact',
  },
  standing: 'second-hand',
  goals: [8, 9, 12],
  examples: [
    {
      given: {
        aboveThreshold: false,
        regime: 'procurement-act-2023',
        stage: 'tender',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'SME barriers duty',
    },
    {
      given: { aboveThreshold: true, regime: 'procurement-act-2023', stage: 'tender' },
      chip: null,
    },
    { given: { regime: 'procurement-act-2023', stage: 'tender' }, chip: null },
  ],
} as const satisfies Hint;
