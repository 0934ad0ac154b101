import type { Rule } from '../../pack';

export default {
  id: 'welsh-language',
  title: 'The tender speaks of the Welsh language or culture',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['welsh', 'welsh language', 'bilingual', 'cymraeg', 'y gymraeg'] },
      { field: 'criteriaText', contains: ['dwyieithog', 'culture', 'heritage', 'diwylliant'] },
      { field: 'conditionsText', contains: ['welsh', 'bilingual', 'cymraeg', 'dwyieithog'] },
    ],
  },
  rationale:
    'A Wales of vibrant culture and thriving Welsh language is one of the seven goals, and the one that tenders forget most easily.',
  hint: 'Ask how users will be served in Welsh, or record why the contract does not touch it.',
  source: {
    publisher: 'National Assembly for Wales',
    document: 'Well-being of Future Generations (Wales) Act 2015',
    clause: 'section 4, as quoted by Gwent Public Services Board',
    url: 'https://gwentpsb.org/en/well-being-of-future-generations/well-being-goals',
  },
  standing: 'second-hand',
  goals: [4, 11],
  examples: [
    { given: { criteriaText: 'Bilingual service' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
