import type { Rule } from '../../pack';

export default {
  id: 'threshold-certain',
  title: 'The price leaves no doubt about the threshold of the policy',
  on: 'bid',
  expect: { not: { field: 'price', between: [122999, 500000] } },
  rationale:
    'The policy applies to contracts above a threshold, and sources differ on it for services: £138,760 on the page of the department (2022), £123,000 and £426,000 elsewhere, £500,000 in a later summary. For construction: £4.7 million to £5,336,937.',
  hint: 'Look up the threshold in force when the procurement began, and record it.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'services above £138,760, construction above £5,336,937; other figures elsewhere',
    date: '2022-10-06',
    url: 'https://finance-ni.gov.uk/node/52522',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { price: 900000 }, verdict: 'met' },
    { given: { price: 200000 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
