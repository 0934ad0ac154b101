import type { Hint } from '../../pack';

export default {
  id: 'same-region',
  title: 'In your region',
  on: 'supplier',
  when: {
    all: [
      { field: 'sameRegion', is: true },
      {
        any: [
          { field: 'sameAuthority', present: false },
          { field: 'sameAuthority', is: false },
        ],
      },
      {
        any: [
          { field: 'bordering', present: false },
          { field: 'bordering', is: false },
        ],
      },
    ],
  },
  tone: 'fact',
  chip: 'same region',
  sentence: '{regionSays}. Information, not scoring.',
  rationale:
    'A region is wide: it tells less than an authority or a distance, and is shown where it is the narrowest that is known.',
  source: {
    publisher: 'Cabinet Office',
    document: 'Region codes of the central digital platform',
    clause: 'NUTS and ITL of 2021',
    url: 'https://github.com/cabinetoffice/GCGS-Central-Digital-Platform',
  },
  standing: 'verified',
  goals: [8, 11],
  examples: [
    {
      given: { sameRegion: true, regionSays: 'In the same region, South East' },
      chip: 'same region',
    },
    { given: { sameRegion: true, sameAuthority: true }, chip: null },
    { given: { sameRegion: false }, chip: null },
  ],
} as const satisfies Hint;
