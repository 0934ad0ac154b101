import type { Rule } from '../../pack';

export default {
  id: 'fair-work-first',
  title: 'The tender asks for fair work',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['fair work', 'fair work first', 'living wage', 'effective voice'] },
      { field: 'criteriaText', contains: ['zero hours', 'trade union'] },
      { field: 'conditionsText', contains: ['fair work', 'living wage', 'zero hours'] },
    ],
  },
  rationale:
    'Statutory guidance under the Act covers fair work beside community benefits, and Scottish policy applies Fair Work First to public contracts. The guidance was not read in full.',
  hint: 'Ask how workers on the contract are paid, heard and kept secure, where that is relevant and proportionate.',
  source: {
    publisher: 'Scottish Government',
    document: 'Procurement Reform (Scotland) Act 2014: statutory guidance',
    clause: 'sustainable procurement duty; Fair Work',
    url: 'https://www.gov.scot/publications/procurement-reform-scotland-act-2014-statutory-guidance/pages/3/',
  },
  standing: 'second-hand',
  goals: [8, 10],
  examples: [
    { given: { criteriaText: 'Fair Work First' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
