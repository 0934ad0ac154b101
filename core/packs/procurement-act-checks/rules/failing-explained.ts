import type { Rule } from '../../pack';

export default {
  id: 'failing-explained',
  title: 'Pass or fail: the wording says what failing means',
  on: 'tender',
  when: { field: 'conditionsText', contains: ['pass/fail', 'pass or fail', 'mandatory', 'minimum score'] },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['disqualified', 'disqualify', 'disqualifies', 'disqualification'] },
      { field: 'conditionsText', contains: ['excluded', 'exclusion', 'rejected', 'not be considered'] },
      { field: 'conditionsText', contains: ['fails the tender', 'eliminated'] },
    ],
  },
  rationale:
    'The methodology must in particular specify whether failing one or more criteria would disqualify a tender.',
  hint: 'Write beside each pass or fail question that a fail disqualifies the tender, or that it does not.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(3)(a)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { conditionsText: 'Pass/fail: insurance. A fail is disqualified' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: { conditionsText: 'KPI 1: apprentices in post' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
