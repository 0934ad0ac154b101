import type { Rule } from '../../pack';

export default {
  id: 'no-boycott',
  title: 'Nothing in the criteria looks at countries',
  on: 'tender',
  expect: { not: { field: 'criteriaText', contains: ['boycott', 'boycotts', 'country of origin', 'divestment'] } },
  rationale:
    'Authorities cannot target specific countries: political boycotts remain unlawful, as the minister told the House of Lords on 21 January 2026.',
  hint: 'Take the country out of the criteria.',
  source: {
    publisher: 'House of Lords',
    document:
      'Grand Committee on the Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
    clause: 'Baroness Taylor of Stevenage',
    date: '2026-01-21',
    url: 'https://parallelparliament.co.uk/debate/2026-01-21/lords/grand-committee/local-government-exclusion-of-non-commercial-considerations-england-order-2026/ministerial-extracts',
  },
  standing: 'second-hand',
  goals: [10, 16],
  examples: [
    { given: { criteriaText: 'Price. Quality' }, verdict: 'met' },
    { given: { criteriaText: 'Country of origin' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
