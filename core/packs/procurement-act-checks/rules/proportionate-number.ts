import type { Rule } from '../../pack';

export default {
  id: 'proportionate-number',
  title: 'Social value has no more than six sub-criteria',
  on: 'tender',
  expect: { field: 'socialValueCriteria', atMost: 6 },
  rationale:
    'Criteria must be a proportionate means of assessing tenders, for the nature, complexity and cost of the contract. The Act gives no number: six is the limit that one council, Bradford, sets itself.',
  hint: 'Keep the sub-criteria that matter most, or record why this contract needs more.',
  source: {
    publisher: 'City of Bradford Metropolitan District Council',
    document: 'Social value bid evaluation guidance',
    clause: 'at most six measures; beside section 23(2)(d) of the Procurement Act 2023',
    url: 'https://www.bradford.gov.uk',
  },
  standing: 'second-hand',
  goals: [16],
  examples: [
    { given: { socialValueCriteria: 4 }, verdict: 'met' },
    { given: { socialValueCriteria: 12 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
