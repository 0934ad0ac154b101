import type { Rule } from '../../pack';

export default {
  id: 'fair-work',
  title: 'The tender asks for fair work',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['fair work', 'living wage', 'trade union', 'trade unions', 'fair pay'] },
      { field: 'criteriaText', contains: ['gwaith teg', 'cyflog byw'] },
      { field: 'conditionsText', contains: ['fair work', 'living wage', 'trade union', 'gwaith teg'] },
    ],
  },
  rationale: 'The 2023 Act put fair work in the place of decent work in the goal of a prosperous Wales.',
  hint: 'Ask how people on the contract are paid, heard and kept secure, as far as that is proportionate.',
  source: {
    publisher: 'Senedd Cymru',
    document: 'Social Partnership and Public Procurement (Wales) Act 2023',
    clause: 'section 20, as described by Law Wales',
    url: 'https://law.gov.wales/social-partnership-and-public-procurement-wales-act-2023',
  },
  standing: 'second-hand',
  goals: [8],
  examples: [
    { given: { criteriaText: 'Fair work' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
