import type { Rule } from '../../pack';

export default {
  id: 'well-being-goal-named',
  title: 'The commitment names a well-being goal',
  on: 'commitment',
  expect: { field: 'outcomeKnown', is: true },
  rationale:
    'Public procurement is socially responsible when it takes action aimed at contributing to the achievement of the well-being goals. In force since 25 March 2026.',
  hint: 'Name one of the seven well-being goals beside the commitment.',
  source: {
    publisher: 'Senedd Cymru',
    document: 'Social Partnership and Public Procurement (Wales) Act 2023',
    clause: 'section 24(1) and (2); in force by WSI 2025/1353',
    url: 'https://www.legislation.gov.uk/asc/2023/1/section/24/data.html',
  },
  standing: 'verified',
  goals: [17],
  examples: [
    { given: { outcomeKnown: true }, verdict: 'met' },
    { given: { outcomeKnown: false }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
