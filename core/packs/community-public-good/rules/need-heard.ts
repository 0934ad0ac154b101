import type { Rule } from '../../pack';

export default {
  id: 'need-heard',
  title: 'The needs say who was asked',
  on: 'tender',
  expect: {
    any: [
      { field: 'needTexts', contains: ['survey', 'consultation', 'workshop', 'focus group', 'residents said'] },
      { field: 'needTexts', contains: ['residents told', 'community plan', 'forum', 'co design'] },
      { field: 'needTexts', contains: ['lived experience', 'listening', 'asesiad llesiant'] },
    ],
  },
  rationale:
    'A dataset says how many; people affected say what it is like and what would help. A need known only from a table is half known.',
  hint: 'Add beside the needs who was asked, when, and where it is written down.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-26',
  },
  standing: 'unverified',
  goals: [10, 11, 16],
  examples: [
    { given: { needTexts: 'Youth unemployment; residents survey 2025' }, verdict: 'met' },
    { given: { needTexts: 'Youth unemployment, claimant count 7 %' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
