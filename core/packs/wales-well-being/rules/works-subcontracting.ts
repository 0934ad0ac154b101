import type { Rule } from '../../pack';

export default {
  id: 'works-subcontracting',
  title: 'Major works: the conditions speak of small and voluntary providers',
  on: 'bid',
  when: {
    all: [
      { field: 'price', atLeast: 2000000 },
      { field: 'conditionsText', contains: ['works', 'construction', 'civil engineering', 'adeiladu'] },
    ],
  },
  expect: {
    any: [
      { field: 'conditionsText', contains: ['smes', 'sme', 'small and medium', 'voluntary organisations'] },
      { field: 'conditionsText', contains: ['subcontracting', 'sub contracting', 'subcontractors'] },
    ],
  },
  rationale:
    'A works contract of £2,000,000 or more is a major construction contract. Welsh Ministers must publish model clauses for these, the social public works clauses: one of their six subjects is opportunities for SMEs and voluntary organisations. Where an authority leaves the clauses out it must tell the Ministers why. Only the subject is looked for here, not the model wording; the price stands in for the estimate.',
  hint: 'Take the model clause into the conditions, or record the reasons that were sent to the Welsh Ministers.',
  source: {
    publisher: 'Senedd Cymru',
    document: 'Social Partnership and Public Procurement (Wales) Act 2023',
    clause: 'sections 25 and 27(2)',
    url: 'https://www.legislation.gov.uk/cy/asc/2023/1/section/27',
  },
  standing: 'verified',
  goals: [8, 9],
  examples: [
    { given: { price: 3000000, conditionsText: 'Works. Subcontracting to SMEs' }, verdict: 'met' },
    { given: { price: 3000000, conditionsText: 'Works. Insurance' }, verdict: 'unmet' },
    { given: { price: 150000 }, verdict: 'not-applicable' },
    { given: { price: 3000000 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
