import type { Hint } from '../../pack';

export default {
  id: 'charity-by-register',
  title: 'Charity, as its register says',
  on: 'supplier',
  when: { field: 'charity', is: 'register-page' },
  tone: 'benefit',
  chip: 'charity',
  sentence: 'A charity, as {declaredOn} says.',
  rationale: 'What a charity earns stays with its purpose.',
  source: {
    publisher: 'Companies House',
    document: 'Company page',
    clause: 'company type',
    url: 'https://find-and-update.company-information.service.gov.uk',
  },
  standing: 'second-hand',
  goals: [10, 17],
  examples: [
    {
      given: { charity: 'register-page', declaredOn: 'this Companies House page' },
      chip: 'charity',
    },
    { given: { charity: 'declared' }, chip: null },
  ],
} as const satisfies Hint;
