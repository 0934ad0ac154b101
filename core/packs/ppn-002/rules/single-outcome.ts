import type { Rule } from '../../pack';

export default {
  id: 'single-outcome',
  title: 'One outcome of the model is chosen',
  on: 'tender',
  expect: {
    all: [
      { field: 'outcomes', atMost: 1 },
      { field: 'outcomesKnown', is: true },
    ],
  },
  rationale: 'Buyers are encouraged to choose one outcome, except for the most important contracts.',
  hint: 'Keep the outcome that relates most closely to the contract, or record why there are several.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.bidvantage.co.uk/blog/top-10-social-value-bidding-tips-for-beginners-updated-for-ppn-002',
    clause: 'Choice of outcome, as quoted by BidVantage',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { outcomes: 1, outcomesKnown: true }, verdict: 'met' },
    { given: { outcomes: 3 }, verdict: 'unmet' },
    { given: { outcomes: 1 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
