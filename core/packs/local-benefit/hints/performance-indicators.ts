import type { Hint } from '../../pack';

export default {
  id: 'performance-indicators',
  title: 'Three performance indicators over £5 million',
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
      { field: 'stage', isOneOf: ['tender', 'award', 'contract'] },
    ],
  },
  tone: 'fact',
  chip: 'over £5m: KPIs',
  sentence:
    '{valueText}, as given on {statedOn}: over £5 million, the buyer sets and publishes at least three key performance indicators before entering into the contract. Not for frameworks, concessions, light-touch contracts, private utilities, or where indicators would not fit.',
  rationale:
    'What is promised in a tender is kept where it is measured. Commitments to social value can be among the indicators.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 52, as set out by Ward Hadaway',
    date: '2026-02-27',
    url: 'https://www.wardhadaway.com/?p=87001',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        value: 6_200_000,
        valueText: '£6,200,000 excluding VAT',
        stage: 'tender',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'over £5m: KPIs',
    },
    {
      given: { regime: 'procurement-act-2023', value: 5_000_000, stage: 'tender' },
      chip: null,
    },
    { given: { regime: 'procurement-act-2023', stage: 'tender' }, chip: null },
  ],
} as const satisfies Hint;
