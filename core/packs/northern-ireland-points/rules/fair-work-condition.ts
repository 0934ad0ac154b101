import type { Rule } from '../../pack';

export default {
  id: 'fair-work-condition',
  title: 'Fair work is a condition of the contract',
  on: 'tender',
  expect: {
    any: [
      { field: 'conditionsText', contains: ['fair work', 'terms of employment', 'work life balance', 'voice'] },
      { field: 'conditionsText', contains: ['representation', 'job design', 'collective agreement'] },
      { field: 'conditionsText', contains: ['collective agreements'] },
    ],
  },
  rationale:
    'Since 1 September 2021 contracts must ask for fair work practices for all workers on the contract: terms, pay and benefits, job design, support, health and safety, work-life balance, voice. Collective agreements must be kept.',
  hint: 'Put the fair work clauses into the conditions.',
  source: {
    publisher: 'Department of Finance (Northern Ireland)',
    document: 'PPN 01/21: Scoring Social Value',
    clause: 'fair work from 1 September 2021, as described by Carson McDowell',
    date: '2021-07-08',
    url: 'https://www.carson-mcdowell.com/news-and-events/new-northern-ireland-policy-requires-scoring-of-social-value-in-public-procurement-and-the-introduction-of-minimum-contractual-requirements',
  },
  standing: 'second-hand',
  goals: [8],
  examples: [
    { given: { conditionsText: 'Condition: fair work practices' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
