import type { Hint } from '../../pack';

export default {
  id: 'declared-vcse',
  title: 'Declared a VCSE',
  on: 'supplier',
  when: { field: 'vcse', is: true },
  tone: 'benefit',
  chip: 'VCSE',
  sentence: 'Declared a voluntary, community or social enterprise on {declaredOn}.',
  rationale:
    'Public buyers are to maximise spend with voluntary, community and social enterprises. The declaration is what somebody entered: ordinary companies are sometimes declared so.',
  source: {
    publisher: 'Cabinet Office',
    document: 'National Procurement Policy Statement',
    clause: 'spend with SMEs and VCSEs',
    date: '2025-02',
    url: 'https://www.gov.uk/government/publications/national-procurement-policy-statement',
  },
  standing: 'second-hand',
  goals: [8, 10, 17],
  examples: [
    {
      given: { vcse: true, declaredOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'VCSE',
    },
    { given: { vcse: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
