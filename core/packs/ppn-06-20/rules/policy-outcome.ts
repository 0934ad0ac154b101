import type { Rule } from '../../pack';

export default {
  id: 'policy-outcome',
  title: 'The stated outcome is one of the model',
  on: 'commitment',
  expect: { field: 'outcomeKnown', is: true },
  rationale: 'The model has eight policy outcomes under five themes, and a commitment is reported under one of them.',
  hint: 'Name one of the eight policy outcomes beside the commitment.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: The Social Value Model',
    clause: 'themes and policy outcomes, as quoted by Bevan Brittan',
    date: '2020-12-03',
    url: 'https://www.bevanbrittan.com/insights/articles/2020/procurement-social-value-model-and-guidance-published/',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { outcomeKnown: true }, verdict: 'met' },
    { given: { outcomeKnown: false }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
