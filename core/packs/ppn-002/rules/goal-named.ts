import type { Rule } from '../../pack';

export default {
  id: 'goal-named',
  title: 'The commitment serves a goal that can be named',
  on: 'commitment',
  expect: { field: 'goals', atLeast: 1 },
  rationale: 'A commitment whose goal is known can be counted beside the others in the coverage of the 17 goals.',
  hint: 'Name the goal beside the commitment, or use the wording of a measure.',
  source: { publisher: 'Goodmark', document: 'Our own check, beside the model', date: '2026-11-22' },
  standing: 'unverified',
  goals: [17],
  examples: [
    { given: { goals: 2 }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
