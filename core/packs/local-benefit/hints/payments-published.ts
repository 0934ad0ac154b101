import type { Hint } from '../../pack';

export default {
  id: 'payments-published',
  title: 'Payments over £30,000 are published',
  on: 'notice',
  when: {
    all: [
      { field: 'regime', is: 'procurement-act-2023' },
      { field: 'aboveThreshold', is: true },
      { field: 'stage', isOneOf: ['contract'] },
      { field: 'asOf', after: '2026-03-31' },
    ],
  },
  tone: 'fact',
  chip: 'payments published',
  sentence:
    'Under the Procurement Act 2023 and above the threshold, as given on {statedOn}: payments of more than £30,000 are published within 30 days of the end of their quarter. In force since 1 April 2026, and not under the Welsh Ministers.',
  rationale: 'Anyone can then see what was spent with whom.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 70 and SI 2025/1316, as set out by DAC Beachcroft',
    date: '2025-12-09',
    url: 'https://www.dacbeachcroft.com/fr/What-we-think/Procurement-act-2023-final-publication-requirements-come-into-force',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        stage: 'contract',
        asOf: '2026-09-03',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'payments published',
    },
    {
      given: {
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        stage: 'contract',
        asOf: '2026-03-31',
      },
      chip: null,
    },
  ],
} as const satisfies Hint;
