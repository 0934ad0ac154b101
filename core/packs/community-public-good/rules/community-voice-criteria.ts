import type { Rule } from '../../pack';

export default {
  id: 'community-voice-criteria',
  title: 'The criteria ask for community involvement',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['co design', 'codesign', 'co designed', 'co production'] },
      { field: 'criteriaText', contains: ['coproduction', 'co produced', 'community panel', 'residents panel'] },
      { field: 'criteriaText', contains: ['resident panel', 'community forum', 'steering group'] },
      { field: 'criteriaText', contains: ['lived experience', 'consultation', 'consult', 'engagement'] },
      { field: 'criteriaText', contains: ['participatory', 'cyd gynhyrchu', 'cydgynhyrchu'] },
    ],
  },
  rationale:
    'The guide asks for involvement, engagement and participation of the community, and what is not asked for is seldom offered.',
  hint: 'Ask in a criterion how people affected will shape delivery, or record how they shaped the tender.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Community involvement, engagement and participation',
  },
  standing: 'second-hand',
  goals: [11, 16],
  examples: [
    { given: { criteriaText: 'Price. Co-design with residents' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
