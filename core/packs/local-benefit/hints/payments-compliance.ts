import type { Hint } from '../../pack';

export default {
  id: 'payments-compliance',
  title: 'The buyer reports how it pays',
  on: 'notice',
  when: {
    all: [
      { field: 'regime', is: 'procurement-act-2023' },
      { field: 'aboveThreshold', is: true },
      { field: 'stage', isOneOf: ['contract'] },
      { field: 'asOf', after: '2025-12-31' },
    ],
  },
  tone: 'fact',
  chip: 'payment reports',
  sentence:
    'Under the Procurement Act 2023 and above the threshold, as given on {statedOn}: every six months the buyer publishes how far it paid within 30 days. In force since 1 January 2026; under the Welsh Ministers since 1 April 2026.',
  rationale:
    'Reports show suppliers who pays in time. Schools, concessions, private utilities and transferred Northern Ireland authorities are outside it.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 69 and SI 2025/1316, as set out by DAC Beachcroft',
    date: '2025-12-09',
    url: 'https://www.dacbeachcroft.com/fr/What-we-think/Procurement-act-2023-final-publication-requirements-come-into-force',
  },
  standing: 'second-hand',
  goals: [8, 16],
  examples: [
    {
      given: {
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        stage: 'contract',
        asOf: '2026-09-03',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'payment reports',
    },
    {
      given: {
        regime: 'procurement-act-2023',
        aboveThreshold: true,
        stage: 'contract',
        asOf: '2025-06-01',
      },
      chip: null,
    },
  ],
} as const satisfies Hint;
