import type { Rule } from '../../pack';

export default {
  id: 'operations-not-address',
  title: 'A reservation looks at substantive operations',
  on: 'tender',
  when: {
    any: [
      { field: 'criteriaText', contains: ['reserved', 'reservation'] },
      { field: 'conditionsText', contains: ['reserved', 'reservation'] },
    ],
  },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['substantive', 'operations', 'established', 'trading'] },
      { field: 'criteriaText', contains: ['substantive', 'operations', 'established', 'trading'] },
    ],
  },
  rationale:
    'What counts is where a supplier is based or established and has substantive business operations: an address alone is not enough.',
  hint: 'Word the reservation by substantive business operations in the area.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 005: Guide to reserving below threshold',
    clause: 'paragraph 3',
    date: '2025-02-17',
    url: 'https://gov.uk/government/publications/ppn-005-reserving-below-threshold-procurements/ppn-005-guide-to-reserving-below-threshold-html',
  },
  standing: 'verified',
  goals: [8, 11],
  examples: [
    { given: { conditionsText: 'Mandatory: reserved, substantive operations in Kent' }, verdict: 'met' },
    { given: { conditionsText: 'Mandatory: reserved to Kent', criteriaText: 'Price. Quality' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance', criteriaText: 'Price' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
