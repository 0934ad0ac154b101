import type { Rule } from '../../pack';

export default {
  id: 'social-value-weight',
  title: 'Social value carries at least 10 % of the score',
  on: 'tender',
  expect: { field: 'socialValueWeight', atLeast: 0.1 },
  rationale:
    'A minimum of 10 % of the total score was to be given to social value in central government procurements above the threshold that began from 1 January 2021.',
  hint: 'Compare with the weight that was published: for a live contract nothing can be raised now.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20',
    clause: 'minimum weighting, as described by Trowers & Hamlins',
    date: '2020-09-24',
    url: 'https://www.trowers.com/insights/2020/december/procurement-policy-note-06-20-taking-account-of-social-value-in-the-award-of-central-government',
  },
  standing: 'second-hand',
  goals: [12],
  examples: [
    { given: { socialValueWeight: 0.1 }, verdict: 'met' },
    { given: { socialValueWeight: 0.05 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
