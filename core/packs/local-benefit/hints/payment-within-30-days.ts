import type { Hint } from '../../pack';

export default {
  id: 'payment-within-30-days',
  title: 'Payment within 30 days',
  on: 'notice',
  when: {
    all: [
      { field: 'regime', is: 'procurement-act-2023' },
      { field: 'aboveThreshold', is: true },
      { field: 'stage', isOneOf: ['tender', 'award', 'contract'] },
    ],
  },
  tone: 'fact',
  chip: 'paid within 30 days',
  sentence:
    'Under the Procurement Act 2023 and above the threshold, as given on {statedOn}: payment within 30 days of a valid invoice is implied into the contract and into its sub-contracts, whatever they say.',
  rationale:
    'Small providers live on being paid in time, down the whole supply chain. Concessions and schools are outside it.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 68 and 73, as set out by Ward Hadaway',
    date: '2025-11-14',
    url: 'https://www.wardhadaway.com/?p=84690',
  },
  standing: 'second-hand',
  goals: [8, 17],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        stage: 'contract',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'paid within 30 days',
    },
    {
      given: { regime: 'earlier-regulations', aboveThreshold: true, stage: 'contract' },
      chip: null,
    },
    { given: { regime: 'procurement-act-2023', stage: 'contract' }, chip: null },
  ],
} as const satisfies Hint;
