import type { Rule } from '../../pack';

export default {
  id: 'workforce-clauses',
  title: 'Outsourcing: the conditions speak of the workforce',
  on: 'tender',
  when: { field: 'conditionsText', contains: ['outsourcing', 'outsourced', 'outsource'] },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['tupe', 'workforce', 'transfer of staff'] },
      { field: 'conditionsText', contains: ['terms and conditions of employment', 'two tier'] },
    ],
  },
  rationale:
    'An outsourcing services contract comes with actions of its own, the social public workforce clauses and a code on outsourcing and workforce matters. Their wording was not read.',
  hint: 'Look up the code and the clauses, and take them into the conditions.',
  source: {
    publisher: 'Welsh Ministers',
    document:
      'The Social Partnership and Public Procurement (Wales) Act 2023 (Commencement No. 4) Order 2025, WSI 2025/1353',
    clause: 'article 2(d) and (i) to (l)',
    date: '2025-12-16',
    url: 'https://www.legislation.gov.uk/wsi/2025/1353',
  },
  standing: 'second-hand',
  goals: [8],
  examples: [
    { given: { conditionsText: 'Condition: outsourced service. TUPE applies' }, verdict: 'met' },
    { given: { conditionsText: 'Condition: outsourced service' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
