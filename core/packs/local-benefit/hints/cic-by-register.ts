import type { Hint } from '../../pack';

export default {
  id: 'cic-by-register',
  title: 'Community interest company, as its register says',
  on: 'supplier',
  when: { field: 'cic', is: 'register-page' },
  tone: 'benefit',
  chip: 'CIC',
  sentence: 'A community interest company, as {declaredOn} says.',
  rationale:
    'A community interest company works for a community, and its assets are locked to that purpose. It is not a charity.',
  source: {
    publisher: 'UK Parliament',
    document: 'Companies (Audit, Investigations and Community Enterprise) Act 2004',
    clause: 'section 26',
    url: 'https://www.legislation.gov.uk/ukpga/2004/27/section/26',
  },
  standing: 'verified',
  goals: [8, 17],
  examples: [
    {
      given: { cic: 'register-page', declaredOn: 'this Companies House page' },
      chip: 'CIC',
    },
    { given: { cic: 'name-ending' }, chip: null },
  ],
} as const satisfies Hint;
