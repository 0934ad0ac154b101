import type { Hint } from '../../pack';

export default {
  id: 'social-value-weight-low',
  title: 'Social value carries less than 10 %',
  on: 'notice',
  when: { not: { field: 'socialValueWeight', atLeast: 0.1 } },
  tone: 'attention',
  chip: 'social value {socialValueWeight}',
  sentence:
    'Award criteria named social value carry {socialValueWeight} of the whole, as given on {statedOn}. Central government gives at least 10 %, or 10 % of the quality score where price is set against quality points.',
  rationale: 'The minimum binds central government. Whether this buyer belongs to it is not known here.',
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
      given: { socialValueWeight: 0.05, statedOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'social value 5 %',
    },
    { given: { socialValueWeight: 0.1 }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
