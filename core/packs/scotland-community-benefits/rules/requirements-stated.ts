import type { Rule } from '../../pack';

export default {
  id: 'requirements-stated',
  title: 'The tender asks for community benefits',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['community benefit', 'community benefits', 'community wealth'] },
      { field: 'conditionsText', contains: ['community benefit', 'community benefits', 'community wealth'] },
    ],
  },
  rationale:
    'From £4,000,000 a contracting authority must, before the procurement, consider whether to impose community benefit requirements. The contract notice must summarise those it intends, or give the reasons for having none. Having none is lawful; having no reasons is not. In force since 1 June 2016.',
  hint: 'State the requirements in the criteria or conditions; or record the reasons for having none, and put them into the notice.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 25(2) and (3)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/25',
  },
  standing: 'verified',
  goals: [8, 10, 11],
  examples: [
    { given: { criteriaText: 'Community benefits, 10 %' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: { criteriaText: 'Price. Quality' }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
