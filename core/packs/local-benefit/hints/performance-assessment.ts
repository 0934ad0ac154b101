import type { Hint } from '../../pack';

export default {
  id: 'performance-assessment',
  title: 'Performance is assessed every year',
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
      { field: 'stage', isOneOf: ['contract'] },
      { field: 'asOf', after: '2025-12-31' },
    ],
  },
  tone: 'fact',
  chip: 'assessed every year',
  sentence:
    '{valueText}, as given on {statedOn}: where performance indicators were set, performance against them is assessed and published at least every 12 months and on termination. In force since 1 January 2026; under the Welsh Ministers since 1 April 2026.',
  rationale:
    'Published assessments let the community see whether promises were kept. The ratings run from good to inadequate.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 71 and SI 2025/1316, as set out by DAC Beachcroft',
    date: '2025-12-09',
    url: 'https://www.dacbeachcroft.com/fr/What-we-think/Procurement-act-2023-final-publication-requirements-come-into-force',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        value: 6_200_000,
        valueText: '£6,200,000',
        stage: 'contract',
        asOf: '2026-09-03',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'assessed every year',
    },
    {
      given: {
        regime: 'procurement-act-2023',
        value: 6_200_000,
        stage: 'contract',
        asOf: '2025-12-31',
      },
      chip: null,
    },
  ],
} as const satisfies Hint;
