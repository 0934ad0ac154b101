import type { Rule } from '../../pack';

export default {
  id: 'law-and-rights-condition',
  title: 'The conditions ask for compliance with employment, equality and safety law',
  on: 'tender',
  expect: { field: 'conditionsText', contains: ['employment law', 'equality', 'human rights', 'health and safety'] },
  rationale:
    'Since 1 September 2021 compliance with employment, equality and health and safety law and with human rights standards must be part of government contracts.',
  hint: 'Put the clause on law and rights into the conditions.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'compliance from 1 September 2021, as described by Carson McDowell',
    date: '2021-07-08',
    url: 'https://www.carson-mcdowell.com/news-and-events/new-northern-ireland-policy-requires-scoring-of-social-value-in-public-procurement-and-the-introduction-of-minimum-contractual-requirements',
  },
  standing: 'second-hand',
  goals: [8, 10, 16],
  examples: [
    { given: { conditionsText: 'Condition: equality and health and safety law' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
