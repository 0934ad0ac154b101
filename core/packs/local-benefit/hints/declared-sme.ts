import type { Hint } from '../../pack';

export default {
  id: 'declared-sme',
  title: 'Declared an SME',
  on: 'supplier',
  when: { field: 'sme', is: true },
  tone: 'fact',
  chip: 'SME',
  sentence: 'Declared a small or medium-sized enterprise on {declaredOn}.',
  rationale:
    'Public buyers are to maximise spend with small and medium-sized enterprises. The declaration is what somebody entered: it is quoted, not asserted.',
  source: {
    publisher: 'Cabinet Office',
    document: 'National Procurement Policy Statement',
    clause: 'spend with SMEs and VCSEs',
    date: '2025-02',
    url: 'https://www.gov.uk/government/publications/national-procurement-policy-statement',
  },
  standing: 'second-hand',
  goals: [8, 9, 12],
  examples: [
    {
      given: { sme: true, declaredOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'SME',
    },
    { given: { sme: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
