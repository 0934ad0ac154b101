import type { Rule } from '../../pack';

export default {
  id: 'payment-within-30-days',
  title: 'No condition lets payment wait for more than 30 days',
  on: 'tender',
  when: { field: 'conditionsText', contains: ['payment', 'payments', 'paid', 'pay', 'invoice', 'invoices'] },
  expect: { not: { field: 'conditionsText', contains: ['45 days', '60 days', '75 days', '90 days', '120 days'] } },
  rationale:
    'Payment within 30 days is implied into public contracts and passed on to subcontracts. A condition that says otherwise misleads.',
  hint: 'Correct the term to 30 days, for subcontractors too.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'sections 68 and 73, as described by DAC Beachcroft',
    date: '2025-12',
    url: 'https://www.dacbeachcroft.com/fr/What-we-think/Procurement-act-2023-final-publication-requirements-come-into-force',
  },
  standing: 'second-hand',
  goals: [8, 17],
  examples: [
    { given: { conditionsText: 'Mandatory: invoices paid in 30 days' }, verdict: 'met' },
    { given: { conditionsText: 'Mandatory: payment 60 days after invoice' }, verdict: 'unmet' },
    { given: { conditionsText: 'KPI 1: apprentices in post' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
