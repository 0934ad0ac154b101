import type { Rule } from '../../pack';

export default {
  id: 'community-told',
  title: 'The bid says how the community will hear of the results',
  on: 'bid',
  expect: {
    any: [
      { field: 'commitmentTexts', contains: ['publish', 'published', 'report to residents', 'residents told'] },
      { field: 'commitmentTexts', contains: ['annual report', 'newsletter', 'public meeting'] },
      { field: 'commitmentTexts', contains: ['community meeting', 'open day', 'share results'] },
    ],
  },
  rationale: 'Need, outcome and commitment end where they began: with people who are told what became of it.',
  hint: 'Ask the bidder how and how often residents will be told what was delivered.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-26',
  },
  standing: 'unverified',
  goals: [11, 16],
  examples: [
    { given: { commitmentTexts: 'Results published each spring' }, verdict: 'met' },
    { given: { commitmentTexts: 'Plant 40 trees' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
