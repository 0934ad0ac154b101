import type { Hint } from '../../pack';

export default {
  id: 'local-reservation',
  title: 'Local reservation may be possible',
  on: 'notice',
  when: {
    all: [
      { field: 'aboveThreshold', is: false },
      { field: 'nation', is: 'England' },
      { field: 'reserved', present: false },
      { field: 'stage', isOneOf: ['pipeline', 'planning', 'tender'] },
      { field: 'published', after: '2026-02-03' },
    ],
  },
  tone: 'fact',
  chip: 'local reservation?',
  sentence:
    'Below the threshold, as given on {statedOn}. Best-value authorities and parish councils in England may, since 4 February 2026, decide before inviting tenders to reserve such a contract to UK or local suppliers, and then advertise it so. Whether {buyer} is one of them is not known here.',
  rationale:
    'Location may be a condition only below the threshold, and only as the Order allows. Central government has rules of its own (PPN 005). Take advice before relying on it.',
  source: {
    publisher: 'UK Government',
    document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
    clause: 'SI 2026/94, as set out by Brabners',
    date: '2026-02-04',
    url: 'https://www.brabners.com/insights/procurement/key-considerations-for-local-authorities-navigating-the-2026-below-threshold-procurement-reforms',
  },
  standing: 'second-hand',
  goals: [8, 11, 12],
  examples: [
    {
      given: {
        aboveThreshold: false,
        nation: 'England',
        stage: 'planning',
        published: '2026-09-03',
        buyer: 'Hartwell Council',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'local reservation?',
    },
    {
      given: {
        aboveThreshold: false,
        nation: 'England',
        stage: 'planning',
        published: '2026-01-15',
      },
      chip: null,
    },
  ],
} as const satisfies Hint;
