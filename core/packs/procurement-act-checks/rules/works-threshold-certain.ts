import type { Rule } from '../../pack';

export default {
  id: 'works-threshold-certain',
  title: 'The price leaves no doubt about the threshold for works',
  on: 'bid',
  expect: { not: { field: 'price', between: [5193000, 5372609] } },
  rationale:
    'Between £5,193,000 and £5,372,609, VAT included, the threshold for works and concessions depends on when the procurement began: the lower one from 1 January 2026, the higher one before. For goods and services both are far passed.',
  hint: 'Record which threshold applies and the estimate made before the tender: the price only hints at it.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025, SI 2025/1200',
    clause: 'Schedule 1, as listed by LUPC',
    date: '2026-01-01',
    url: 'https://www.lupc.ac.uk/news-events/newsarticle/new-financial-thresholds-from-1-january-2026',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { price: 4000000 }, verdict: 'met' },
    { given: { price: 5200000 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
