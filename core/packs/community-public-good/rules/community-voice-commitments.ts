import type { Rule } from '../../pack';

export default {
  id: 'community-voice-commitments',
  title: 'The bid offers the community a say',
  on: 'bid',
  expect: {
    any: [
      { field: 'commitmentTexts', contains: ['co design', 'codesign', 'co designed', 'co production'] },
      { field: 'commitmentTexts', contains: ['coproduction', 'co produced', 'community panel', 'residents panel'] },
      { field: 'commitmentTexts', contains: ['resident panel', 'community forum', 'steering group'] },
      { field: 'commitmentTexts', contains: ['lived experience', 'consultation', 'consult', 'engagement'] },
      { field: 'commitmentTexts', contains: ['participatory', 'cyd gynhyrchu', 'cydgynhyrchu'] },
    ],
  },
  rationale: 'People who are asked know what would help; a bid that gives them a say can change course.',
  hint: 'Ask the bidder how residents will take part in delivery.',
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
    { given: { commitmentTexts: 'Quarterly residents panel' }, verdict: 'met' },
    { given: { commitmentTexts: 'Plant 40 trees' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
