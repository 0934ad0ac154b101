import type { Hint } from '../../pack';

export default {
  id: 'contract-published',
  title: 'The contract itself is published over £5 million',
  on: 'notice',
  when: {
    all: [
      { field: 'regime', is: 'procurement-act-2023' },
      { not: { field: 'value', atMost: 5_000_000 } },
      {
        any: [
          { field: 'aboveThreshold', present: false },
          { field: 'aboveThreshold', is: true },
        ],
      },
      { field: 'stage', isOneOf: ['award', 'contract'] },
    ],
  },
  tone: 'fact',
  chip: 'contract is published',
  sentence:
    '{valueText}, as given on {statedOn}: over £5 million, the buyer publishes a copy of the contract, with the details of it in a contract details notice.',
  rationale: 'What was agreed, social value among it, can then be read by those it is for.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 53(3), as set out by Ward Hadaway',
    date: '2024-09',
    url: 'https://wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-guidance-on-kpis',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        value: 6_200_000,
        valueText: '£6,200,000',
        stage: 'award',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'contract is published',
    },
    {
      given: { regime: 'procurement-act-2023', value: 400_000, stage: 'award' },
      chip: null,
    },
    { given: { regime: 'procurement-act-2023', stage: 'award' }, chip: null },
  ],
} as const satisfies Hint;
