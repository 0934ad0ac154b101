import type { Rule } from '../../pack';

export default {
  id: 'outcome-chosen',
  title: 'At least one policy outcome of the model is used',
  on: 'tender',
  expect: { field: 'outcomes', atLeast: 1 },
  rationale:
    'At least one policy outcome of the model was expected to apply to every procurement, other than in exceptional cases.',
  hint: 'Name the policy outcome beside the commitments; look it up in the contract.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: Guide to using the Social Value Model',
    clause: 'at least one policy outcome, as described by Bevan Brittan',
    date: '2020-12-03',
    url: 'https://www.bevanbrittan.com/insights/articles/2020/procurement-social-value-model-and-guidance-published/',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { outcomes: 2 }, verdict: 'met' },
    { given: { outcomes: 0 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
