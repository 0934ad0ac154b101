import type { Rule } from '../../pack';

export default {
  id: 'contract-not-company',
  title: 'The commitment is for this contract and not for the company as a whole',
  on: 'commitment',
  expect: {
    all: [
      { not: { field: 'text', contains: ['csr', 'corporate social responsibility', 'company wide'] } },
      { not: { field: 'text', contains: ['group wide', 'across our business', 'across the group'] } },
    ],
  },
  rationale:
    'What a company does at large for its social responsibility did not count: the criteria ask what is done in delivering the contract. The words looked for are our own.',
  hint: 'Ask which part of it belongs to this contract.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: Guide to using the Social Value Model',
    clause: 'corporate responsibility, as described by Bevan Brittan',
    date: '2020-12-03',
    url: 'https://www.bevanbrittan.com/insights/articles/2020/procurement-social-value-model-and-guidance-published/',
  },
  standing: 'second-hand',
  goals: [12],
  examples: [
    { given: { text: 'Four apprentices on this contract' }, verdict: 'met' },
    { given: { text: 'Our CSR programme' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
