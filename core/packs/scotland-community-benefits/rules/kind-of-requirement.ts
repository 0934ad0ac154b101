import type { Rule } from '../../pack';

export default {
  id: 'kind-of-requirement',
  title: 'The requirements are of a kind that the Act names',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['training', 'recruitment', 'apprentice', 'apprentices'] },
      { field: 'criteriaText', contains: ['apprenticeships', 'employment', 'jobs', 'subcontracting'] },
      { field: 'criteriaText', contains: ['sub contracting', 'subcontractors', 'supply chain', 'well being'] },
      { field: 'criteriaText', contains: ['wellbeing', 'environment', 'environmental', 'community'] },
      { field: 'conditionsText', contains: ['training', 'recruitment', 'apprentices', 'jobs', 'subcontracting'] },
      { field: 'conditionsText', contains: ['supply chain', 'wellbeing', 'environment'] },
    ],
  },
  rationale:
    "A community benefit requirement relates to training and recruitment, to the availability of subcontracting opportunities, or is otherwise intended to improve the economic, social or environmental well-being of the authority's area, in a way additional to the main purpose of the contract.",
  hint: 'Say which of the three kinds each requirement is.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 24',
    url: 'https://www.legislation.gov.uk/asp/2014/12/part/3/crossheading/community-benefit-requirements/enacted',
  },
  standing: 'verified',
  goals: [8, 10, 11],
  examples: [
    { given: { criteriaText: 'Training and recruitment of residents' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
