import type { Rule } from '../../pack';

export default {
  id: 'specific-wording',
  title: 'No criterion is worded so that nobody can be held to it',
  on: 'tender',
  expect: {
    all: [
      { not: { field: 'criteriaText', contains: ['as appropriate', 'where possible', 'where appropriate'] } },
      { not: { field: 'criteriaText', contains: ['and so on', 'etc', 'best endeavours'] } },
      { not: { field: 'criteriaText', contains: ['reasonable endeavours', 'general impression'] } },
      { not: { field: 'criteriaText', contains: ['overall impression', 'added value'] } },
    ],
  },
  rationale:
    'Criteria must be sufficiently clear, measurable and specific. The words looked for are our own; a person must judge what they find.',
  hint: 'Say what is measured and in which unit, or what a good answer contains.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(2)(b)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Weeks of training given' }, verdict: 'met' },
    { given: { criteriaText: 'Benefits for residents where possible' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
