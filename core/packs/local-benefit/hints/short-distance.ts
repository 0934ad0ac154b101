import type { Hint } from '../../pack';

export default {
  id: 'short-distance',
  title: 'Nearby',
  on: 'supplier',
  // From the middle of a county or a region anybody in it may be far off.
  when: {
    all: [
      { field: 'distance', atMost: 25 },
      { field: 'district', present: true },
    ],
  },
  tone: 'benefit',
  chip: '{distanceAbout}',
  sentence: '{distanceSays}. Information, not scoring.',
  rationale:
    'A supplier nearby may employ and spend nearby. The distance is between the middles of districts; the limit of 25 km is ours, and no rule of law.',
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
        distance: 6,
        district: 'OX5',
        distanceAbout: 'about 6 km',
        distanceSays: 'About 6 km from OX3 (postcode districts OX3 and OX5, straight line)',
      },
      chip: 'about 6 km',
    },
    { given: { distance: 6 }, chip: null },
    { given: { distance: 84, district: 'BA14' }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
