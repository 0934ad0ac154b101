import type { Hint } from '../../pack';

export default {
  id: 'charity-by-company-number',
  title: 'Charitable incorporated organisation, by its number',
  on: 'supplier',
  when: { field: 'charity', is: 'company-number' },
  tone: 'benefit',
  chip: 'charity',
  sentence:
    'Number {companyNumber}, as given on {declaredOn}, begins as those of charitable incorporated organisations do (CE, or CS in Scotland).',
  rationale:
    'What a charity earns stays with its purpose. The letters before the number tell the form; the register itself was not looked up.',
  source: {
    publisher: 'Companies House',
    document: 'Company number prefixes',
    clause: 'CE and CS',
    url: 'https://github.com/companieshouse/api-enumerations',
  },
  standing: 'second-hand',
  goals: [10, 17],
  examples: [
    {
      given: {
        charity: 'company-number',
        companyNumber: 'CE012345',
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'charity',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
