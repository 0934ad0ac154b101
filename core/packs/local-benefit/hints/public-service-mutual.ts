import type { Hint } from '../../pack';

export default {
  id: 'public-service-mutual',
  title: 'Declared a public service mutual',
  on: 'supplier',
  when: { field: 'publicServiceMutual', is: true },
  tone: 'benefit',
  chip: 'public service mutual',
  sentence: 'Declared a public service mutual on {declaredOn}.',
  rationale:
    'Its employees manage and control it, and it is not for profit or shares with its members. Some light-touch services may be reserved to mutuals for up to five years.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 33',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/33',
  },
  standing: 'verified',
  goals: [8, 16],
  examples: [
    {
      given: {
        publicServiceMutual: true,
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'public service mutual',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
