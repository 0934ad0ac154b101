import type { Hint } from '../../pack';

export default {
  id: 'charity-by-number',
  title: 'Charity, by its charity number',
  on: 'supplier',
  when: { field: 'charity', is: 'charity-number' },
  tone: 'benefit',
  chip: 'charity',
  sentence:
    'Charity number {charityNumber} of the register of {charityRegister}, as given on {declaredOn}. The register itself was not looked up.',
  rationale: 'What a charity earns stays with its purpose. A number is as good as whoever entered it.',
  source: {
    publisher: 'Open Data Services',
    document: 'org-id.guide: GB-CHC, GB-SC and GB-NIC',
    clause: 'registers of charities',
    url: 'https://org-id.guide/list/GB-CHC',
  },
  standing: 'second-hand',
  goals: [10, 17],
  examples: [
    {
      given: {
        charity: 'charity-number',
        charityNumber: '1105319',
        charityRegister: 'the Charity Commission for England and Wales',
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'charity',
    },
    { given: { charity: 'name-ending' }, chip: null },
  ],
} as const satisfies Hint;
