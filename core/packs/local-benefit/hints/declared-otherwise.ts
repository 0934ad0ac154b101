import type { Hint } from '../../pack';

export default {
  id: 'declared-otherwise',
  title: 'Declared otherwise elsewhere',
  on: 'supplier',
  when: { field: 'declaredOtherwise', present: true },
  tone: 'attention',
  chip: 'declared otherwise',
  sentence: 'The declarations differ: {declaredOtherwise}. Each is quoted, and neither is taken for the truth.',
  rationale:
    'Two notices that say the opposite of one supplier cannot both be right on one day. Whoever relies on the status should ask.',
  source: {
    publisher: 'Goodmark',
    document: 'Local benefit',
    clause: 'Declarations are quoted and never merged',
    date: '2026-11-26',
  },
  standing: 'unverified',
  goals: [16],
  examples: [
    {
      given: {
        declaredOtherwise: 'SME no on a Contracts Finder notice, 14 May 2023, and yes here',
      },
      chip: 'declared otherwise',
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
