import type { Rule } from '../../pack';

export default {
  id: 'goals-together',
  title: 'The commitments serve more than one well-being goal',
  on: 'tender',
  expect: { any: [{ not: { field: 'outcomes', atMost: 1 } }, { not: { field: 'outcomesKnown', is: true } }] },
  rationale:
    'Public bodies must work towards all seven goals, not just one or two. One contract need not serve them all.',
  hint: 'Look at which goals no bid speaks of, and whether the contract could serve them.',
  source: {
    publisher: 'National Assembly for Wales',
    document: 'Well-being of Future Generations (Wales) Act 2015',
    clause: 'section 4; all of the goals, as described by Gwent Public Services Board',
    url: 'https://gwentpsb.org/en/well-being-of-future-generations/well-being-goals',
  },
  standing: 'second-hand',
  goals: [17],
  examples: [
    { given: { outcomes: 3 }, verdict: 'met' },
    { given: { outcomes: 1, outcomesKnown: true }, verdict: 'unmet' },
    { given: { outcomes: 1 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
