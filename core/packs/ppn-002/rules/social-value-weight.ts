import type { Rule } from '../../pack';

export default {
  id: 'social-value-weight',
  title: 'Social value carries at least 10 % of the score',
  on: 'tender',
  expect: {
    any: [
      { field: 'socialValueWeight', atLeast: 0.1 },
      {
        all: [
          { field: 'priceMethod', is: 'price.pqp' },
          { field: 'socialValueShareOfQuality', atLeast: 0.1 },
        ],
      },
    ],
  },
  rationale: 'The model asks for at least 10 % of the total or, under price per quality point, of the quality score.',
  hint: 'Raise the weight of social value to 10 %, or record why not. The rule binds central government; others may follow it.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://impactreporting.co.uk/?p=17297',
    clause: 'Minimum weighting, as quoted by Impact Reporting',
  },
  standing: 'second-hand',
  goals: [12],
  examples: [
    { given: { socialValueWeight: 0.1 }, verdict: 'met' },
    {
      given: { socialValueWeight: 0.05, priceMethod: 'price.lowestOverBid', socialValueShareOfQuality: 0.2 },
      verdict: 'unmet',
    },
    { given: { socialValueWeight: 0.05, priceMethod: 'price.pqp', socialValueShareOfQuality: 0.1 }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
