import type { Rule } from '../../pack';

export default {
  id: 'supplier-says-where',
  title: 'A bidder for a reserved contract says where it is',
  on: 'bid',
  when: { field: 'conditionsText', contains: ['reserved', 'reservation'] },
  expect: {
    any: [
      { field: 'region', present: true },
      { field: 'postcode', present: true },
    ],
  },
  rationale:
    'Whether a bidder may take part depends on where it has substantive operations. A postcode does not prove that; without one nobody can begin to check.',
  hint: 'Ask the bidder where its operations are, and for what shows it.',
  source: {
    publisher: 'MHCLG',
    document: 'Guidance on reserving competitions for below-threshold contracts',
    clause: 'paragraphs 1 to 4',
    date: '2025-12-03',
    url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts/guidance-on-reserving-competitions-for-below-threshold-contracts',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { conditionsText: 'Mandatory: reserved to Kent', postcode: 'ME14 1XX' }, verdict: 'met' },
    { given: { conditionsText: 'Mandatory: reserved to Kent' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
