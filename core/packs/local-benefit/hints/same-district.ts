import type { Hint } from '../../pack';

export default {
  id: 'same-district',
  title: 'In the same postcode district',
  on: 'supplier',
  when: { field: 'sameDistrict', is: true },
  tone: 'benefit',
  chip: 'same district',
  sentence: 'In {district}, your own postcode district. Information, not scoring.',
  rationale:
    'A supplier nearby may employ and spend nearby. An address does not say where the work is done or where the benefit lands.',
  source: {
    publisher: 'Gibbs',
    document: 'UK postcodes: outward codes with centroids',
    clause: 'middles of postcode districts',
    url: 'https://github.com/Gibbs/uk-postcodes',
  },
  standing: 'verified',
  goals: [8, 11],
  examples: [
    { given: { sameDistrict: true, district: 'OX3' }, chip: 'same district' },
    { given: { sameDistrict: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
