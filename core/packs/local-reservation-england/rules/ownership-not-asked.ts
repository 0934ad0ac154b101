import type { Rule } from '../../pack';

export default {
  id: 'ownership-not-asked',
  title: 'A reservation does not look at who owns the supplier',
  on: 'tender',
  when: { field: 'conditionsText', contains: ['reserved', 'reservation'] },
  expect: {
    all: [
      { not: { field: 'conditionsText', contains: ['ownership', 'owned', 'parent company', 'headquarters'] } },
      { not: { field: 'conditionsText', contains: ['headquartered', 'shareholders'] } },
    ],
  },
  rationale:
    'Location means where the supplier is based or established and has substantive business operations, rather than the location of corporate ownership.',
  hint: 'Take ownership and headquarters out of the wording.',
  source: {
    publisher: 'Government Commercial Function',
    document: 'PPN 005: reserving below threshold',
    clause: 'overview',
    url: 'https://www.procurementpathway.civilservice.gov.uk/documents/ppn/ppn-005-reserving-below-threshold/contract-award-and-implementation',
  },
  standing: 'verified',
  goals: [8, 16],
  examples: [
    { given: { conditionsText: 'Mandatory: reserved, substantive operations in Kent' }, verdict: 'met' },
    { given: { conditionsText: 'Mandatory: reserved, locally owned' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
