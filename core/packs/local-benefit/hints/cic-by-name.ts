import type { Hint } from '../../pack';

export default {
  id: 'cic-by-name',
  title: 'Community interest company, by its name',
  on: 'supplier',
  when: { field: 'cic', is: 'name-ending' },
  tone: 'benefit',
  chip: 'CIC',
  sentence:
    'Its legal name, {name}, ends as only that of a community interest company may. The register itself was not looked up.',
  rationale:
    'A community interest company works for a community, and its assets are locked to that purpose. It is not a charity.',
  source: {
    publisher: 'UK Parliament',
    document: 'Companies (Audit, Investigations and Community Enterprise) Act 2004',
    clause: 'section 33 and schedule 6',
    url: 'https://www.legislation.gov.uk/ukpga/2004/27/section/33',
  },
  standing: 'second-hand',
  goals: [8, 17],
  examples: [
    { given: { cic: 'name-ending', name: 'Northway Trees CIC' }, chip: 'CIC' },
    { given: { cic: 'register-page' }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
