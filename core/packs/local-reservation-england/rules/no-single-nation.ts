import type { Rule } from '../../pack';

export default {
  id: 'no-single-nation',
  title: 'A reservation is not for one nation of the United Kingdom',
  on: 'tender',
  when: { field: 'conditionsText', contains: ['reserved', 'reservation'] },
  expect: {
    all: [
      { not: { field: 'conditionsText', contains: ['england only', 'english suppliers', 'english companies'] } },
      { not: { field: 'conditionsText', contains: ['suppliers in england', 'scottish suppliers'] } },
      { not: { field: 'conditionsText', contains: ['welsh suppliers', 'reserved to england'] } },
      { not: { field: 'conditionsText', contains: ['reserved for england'] } },
    ],
  },
  rationale:
    'In-scope organisations of central government should not define an area by nations of the United Kingdom. The order for local authorities knows the United Kingdom and local areas, and nothing between them.',
  hint: 'Reserve for the United Kingdom or for a local area, or do not reserve.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 005: Guide to reserving below threshold',
    clause: 'paragraph 3',
    date: '2025-02-17',
    url: 'https://gov.uk/government/publications/ppn-005-reserving-below-threshold-procurements/ppn-005-guide-to-reserving-below-threshold-html',
  },
  standing: 'verified',
  goals: [10, 16],
  examples: [
    { given: { conditionsText: 'Mandatory: reserved to the United Kingdom' }, verdict: 'met' },
    { given: { conditionsText: 'Mandatory: reserved to suppliers in England' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
