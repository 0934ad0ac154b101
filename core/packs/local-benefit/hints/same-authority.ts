import type { Hint } from '../../pack';

export default {
  id: 'same-authority',
  title: "In your authority's area",
  on: 'supplier',
  when: { field: 'sameAuthority', is: true },
  tone: 'benefit',
  chip: 'same authority',
  sentence: '{authoritySays}. Information, not scoring.',
  rationale:
    "An authority's own area is the narrowest local area to which a council in England may reserve a contract below the threshold. The test there is substantive operations, not an address.",
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
      given: { sameAuthority: true, authoritySays: 'In the area of Wiltshire Council' },
      chip: 'same authority',
    },
    { given: { sameAuthority: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
