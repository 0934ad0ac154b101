import type { Hint } from '../../pack';

export default {
  id: 'registered-society-by-register',
  title: 'Registered society, as its register says',
  on: 'supplier',
  when: { field: 'registeredSociety', is: 'register-page' },
  tone: 'benefit',
  chip: 'registered society',
  sentence: 'A registered society, as {declaredOn} says: a co-operative or a community benefit society.',
  rationale: 'A registered society belongs to its members or works for its community.',
  source: {
    publisher: 'UK Parliament',
    document: 'Co-operative and Community Benefit Societies Act 2014',
    clause: 'sections 1 and 2',
    url: 'https://www.legislation.gov.uk/ukpga/2014/14/section/1',
  },
  standing: 'second-hand',
  goals: [8, 17],
  examples: [
    {
      given: { registeredSociety: 'register-page', declaredOn: 'this Companies House page' },
      chip: 'registered society',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
