import type { Rule } from '../../pack';

export default {
  id: 'social-value-weight',
  title: 'Social value carries at least 10 % of the award criteria',
  on: 'tender',
  expect: { field: 'socialValueWeight', atLeast: 0.1 },
  rationale:
    'Since 1 June 2022 tenders within the policy must give social value at least 10 % of the total award criteria. A rise to 20 % from June 2023 was announced subject to review, and no source was found that it came: 10 % is checked.',
  hint: 'Raise the weight of social value to 10 %, or record why the policy does not apply.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'minimum of 10 % from 1 June 2022',
    date: '2021-07-05',
    url: 'https://finance-ni.gov.uk/node/52522',
  },
  standing: 'verified',
  goals: [12],
  examples: [
    { given: { socialValueWeight: 0.1 }, verdict: 'met' },
    { given: { socialValueWeight: 0.05 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
