import type { Hint } from '../../pack';

export default {
  id: 'social-value-weight',
  title: 'Social value carries 10 % or more',
  on: 'notice',
  when: { field: 'socialValueWeight', atLeast: 0.1 },
  tone: 'benefit',
  chip: 'social value {socialValueWeight}',
  sentence: 'Award criteria named social value carry {socialValueWeight} of the whole, as given on {statedOn}.',
  rationale: 'Central government gives social value at least 10 %; other buyers may do likewise.',
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
      given: { socialValueWeight: 0.2, statedOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'social value 20 %',
    },
    { given: { socialValueWeight: 0.05 }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
