import type { Hint } from '../../pack';

export default {
  id: 'registered-society',
  title: 'Registered society',
  on: 'supplier',
  when: { field: 'registeredSociety', is: 'company-number' },
  tone: 'benefit',
  chip: 'registered society',
  sentence:
    'Number {companyNumber}, as given on {declaredOn}, begins as those of registered societies do: a co-operative or a community benefit society, and the number does not say which.',
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
      given: {
        registeredSociety: 'company-number',
        companyNumber: 'RS007777',
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'registered society',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
