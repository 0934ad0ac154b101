import type { Hint } from '../../pack';

export default {
  id: 'social-value-not-named',
  title: 'No award criterion is named social value',
  on: 'notice',
  when: {
    all: [
      { field: 'socialValueNamed', is: false },
      { field: 'stage', is: 'tender' },
    ],
  },
  tone: 'attention',
  chip: 'no social value named',
  sentence:
    'None of the award criteria given on {statedOn} is named social value: {criteriaText}. The tender documents may say more.',
  rationale:
    'Central government takes account of social value in every award above the threshold from 1 October 2025; other buyers may.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    clause: 'Minimum weighting, as quoted by Impact Reporting',
    date: '2025-02-13',
    url: 'https://impactreporting.co.uk/?p=17297',
  },
  standing: 'second-hand',
  goals: [12],
  examples: [
    {
      given: {
        socialValueNamed: false,
        stage: 'tender',
        criteriaText: 'Price. Quality',
        statedOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'no social value named',
    },
    { given: { socialValueNamed: true, stage: 'tender' }, chip: null },
    { given: { stage: 'tender' }, chip: null },
  ],
} as const satisfies Hint;
