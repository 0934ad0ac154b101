import type { Hint } from '../../pack';

export default {
  id: 'deprivation-of-place',
  title: 'In one of the three most deprived tenths',
  on: 'supplier',
  when: { field: 'deprivationTenth', atMost: 3 },
  tone: 'fact',
  chip: 'more deprived area',
  sentence:
    '{deprivationSays}: tenth {deprivationTenth} of 10, where 1 is the most deprived. Information, not scoring.',
  rationale:
    'Work in a deprived area can do more good there. The figure is of the whole authority: a street may be quite different.',
  source: {
    publisher: 'mySociety',
    document: 'Composite UK Index of Multiple Deprivation 2020 by local authority',
    clause: 'tenths of the population',
    date: '2020',
    url: 'https://github.com/mysociety/composite_uk_imd',
  },
  standing: 'verified',
  goals: [1, 10, 11],
  examples: [
    {
      given: {
        deprivationTenth: 2,
        deprivationSays: 'Burnley is one of the 57 most deprived UK authorities (composite UK index 2020, mySociety)',
      },
      chip: 'more deprived area',
    },
    {
      given: {
        deprivationTenth: 10,
        deprivationSays: 'Hart is not among the most deprived (composite UK index 2020, mySociety)',
      },
      chip: null,
    },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
