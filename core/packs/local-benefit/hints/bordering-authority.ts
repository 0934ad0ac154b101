import type { Hint } from '../../pack';

export default {
  id: 'bordering-authority',
  title: 'In a bordering area',
  on: 'supplier',
  when: { field: 'bordering', is: true },
  tone: 'benefit',
  chip: 'bordering authority',
  sentence: '{borderingSays}. Information, not scoring.',
  rationale:
    'Below the threshold, a council in England may count bordering counties and London boroughs to its local area. Districts border here, which is not quite the same.',
  source: {
    publisher: 'UK Government',
    document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
    clause: 'SI 2026/94, meaning of local area, as set out by Brabners',
    date: '2026-02-04',
    url: 'https://www.brabners.com/insights/procurement/key-considerations-for-local-authorities-navigating-the-2026-below-threshold-procurement-reforms',
  },
  standing: 'second-hand',
  goals: [8, 11],
  examples: [
    {
      given: { bordering: true, borderingSays: 'Swindon borders Wiltshire' },
      chip: 'bordering authority',
    },
    { given: { bordering: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
