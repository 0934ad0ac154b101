import type { Rule } from '../../pack';

export default {
  id: 'living-wage-condition',
  title: 'The living wage is a condition of the contract',
  on: 'tender',
  expect: { field: 'conditionsText', contains: ['living wage', 'real living wage'] },
  rationale:
    'Since 1 June 2022 payment of the living wage must be included as a condition of contract. Which living wage is meant stands in the policy note, which was not read.',
  hint: 'Put the living wage into the conditions.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'living wage as a condition from 1 June 2022, as described by Carson McDowell',
    date: '2021-07-08',
    url: 'https://www.carson-mcdowell.com/news-and-events/new-northern-ireland-policy-requires-scoring-of-social-value-in-public-procurement-and-the-introduction-of-minimum-contractual-requirements',
  },
  standing: 'second-hand',
  goals: [1, 8],
  examples: [
    { given: { conditionsText: 'Condition: real Living Wage' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
