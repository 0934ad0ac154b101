import type { Hint } from '../../pack';

export default {
  id: 'longer-distance',
  title: 'Further away',
  on: 'supplier',
  when: { not: { field: 'distance', atMost: 25 } },
  tone: 'fact',
  chip: '{distanceAbout}',
  sentence: '{distanceSays}. Information, not scoring.',
  rationale:
    'The distance is between the middles of districts or areas. Where a supplier is based does not say where the benefit lands.',
  source: {
    publisher: 'Gibbs',
    document: 'UK postcodes: outward codes with centroids',
    clause: 'middles of postcode districts',
    url: 'https://github.com/Gibbs/uk-postcodes',
  },
  standing: 'verified',
  goals: [8, 11],
  examples: [
    {
      given: {
        distance: 84,
        distanceAbout: 'about 85 km',
        distanceSays: 'About 85 km from OX3 (postcode districts OX3 and BA14, straight line)',
      },
      chip: 'about 85 km',
    },
    { given: { distance: 6 }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
