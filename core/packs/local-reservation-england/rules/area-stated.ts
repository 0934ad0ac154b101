import type { Rule } from '../../pack';

export default {
  id: 'area-stated',
  title: 'A reservation says for which area',
  on: 'tender',
  when: {
    any: [
      { field: 'criteriaText', contains: ['reserved', 'reservation'] },
      { field: 'conditionsText', contains: ['reserved', 'reservation'] },
    ],
  },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['area', 'county', 'borough', 'united kingdom', 'uk'] },
      { field: 'criteriaText', contains: ['area', 'county', 'borough', 'united kingdom', 'uk'] },
    ],
  },
  rationale:
    "The advertisement must say that the contract is reserved, and for the United Kingdom or for which local area: the authority's own, or that with any bordering county or London borough.",
  hint: 'Write beside the reservation which area it is for, in the words of the notice.',
  source: {
    publisher: 'UK Parliament',
    document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
    clause: 'local area and advertisement, as described by Brabners and Ward Hadaway',
    date: '2026-02-04',
    url: 'https://www.brabners.com/insights/procurement/key-considerations-for-local-authorities-navigating-the-2026-below-threshold-procurement-reforms',
  },
  standing: 'second-hand',
  goals: [11, 16],
  examples: [
    { given: { conditionsText: 'Reserved to the area of the council' }, verdict: 'met' },
    { given: { conditionsText: 'Reserved to local firms', criteriaText: 'Price' }, verdict: 'unmet' },
    { given: { conditionsText: 'Pass/fail: insurance', criteriaText: 'Price' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
