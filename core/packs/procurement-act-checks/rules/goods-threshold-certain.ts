import type { Rule } from '../../pack';

export default {
  id: 'goods-threshold-certain',
  title: 'The price leaves no doubt about the threshold for goods and services',
  on: 'bid',
  expect: { not: { field: 'price', between: [135018, 214904] } },
  rationale:
    'Between £135,018 and £214,904, VAT included, the threshold depends on who buys and when the procurement began. From 1 January 2026: £135,018 for central and £207,720 for other authorities; before: £139,688 and £214,904. Light touch: £663,540 throughout. Wales has figures of its own.',
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
    { given: { price: 90000 }, verdict: 'met' },
    { given: { price: 180000 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
