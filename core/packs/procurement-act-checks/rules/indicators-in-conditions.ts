import type { Rule } from '../../pack';

export default {
  id: 'indicators-in-conditions',
  title: 'Above £5 million the conditions name performance indicators',
  on: 'bid',
  when: { not: { field: 'price', atMost: 5000000 } },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['kpi', 'kpis', 'key performance indicator'] },
      { field: 'conditionsText', contains: ['key performance indicators', 'performance indicator'] },
      { field: 'conditionsText', contains: ['performance indicators'] },
    ],
  },
  rationale:
    'Before a contract with an estimated value above £5 million is entered, at least three key performance indicators must be set and published. Not for frameworks and light-touch contracts, nor where performance cannot appropriately be assessed so. The price stands in for the estimate, VAT included.',
  hint: 'Set at least three indicators, and name them in the conditions.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 52, as described by Ward Hadaway',
    url: 'https://wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-guidance-on-kpis',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { price: 6000000, conditionsText: 'KPI 1: apprentices in post' }, verdict: 'met' },
    { given: { price: 6000000, conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: { price: 200000 }, verdict: 'not-applicable' },
    { given: { price: 6000000 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
