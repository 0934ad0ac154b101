import type { Rule } from '../../pack';

export default {
  id: 'evidence-stated',
  title: 'The commitment says how it will be shown',
  on: 'commitment',
  expect: { not: { field: 'evidence', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'A community can only be told what became of a promise when somebody agreed how to find out.',
  hint: 'Ask the bidder for the record, its owner and how often it is read.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-22',
  },
  standing: 'unverified',
  goals: [16],
  examples: [
    { given: { evidence: 'Signed timesheets, quarterly' }, verdict: 'met' },
    { given: { evidence: 'none' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
