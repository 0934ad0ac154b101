import type { Rule } from '../../pack';

export default {
  id: 'prompt-payment',
  title: 'Suppliers are paid within 30 days',
  on: 'bid',
  expect: {
    any: [
      {
        field: 'commitmentTexts',
        contains: ['30 days', 'thirty days', '30 day', '14 days', '10 days', 'prompt payment', 'pay promptly'],
      },
      {
        field: 'conditionsText',
        contains: ['30 days', 'thirty days', '30 day', '14 days', '10 days', 'prompt payment', 'pay promptly'],
      },
    ],
  },
  rationale:
    'Thirty-day terms are implied down the supply chain of a public contract, and small providers live on them.',
  hint: 'State the terms in the contract conditions, and ask bidders to pass them on.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'sections 68 and 73',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/68',
  },
  standing: 'second-hand',
  goals: [8, 17],
  examples: [
    { given: { commitmentTexts: 'Subcontractors paid within 30 days' }, verdict: 'met' },
    { given: { commitmentTexts: 'Plant 40 trees', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: { commitmentTexts: 'Plant 40 trees' }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
