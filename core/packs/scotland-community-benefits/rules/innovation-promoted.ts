import type { Rule } from '../../pack';

export default {
  id: 'innovation-promoted',
  title: 'The criteria leave room for innovation',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['innovation', 'innovations', 'innovative', 'new approach'] },
      { field: 'criteriaText', contains: ['new approaches', 'continuous improvement'] },
    ],
  },
  rationale:
    'The duty includes considering how the procurement can promote innovation. Only what is relevant and proportionate must be considered, and the consideration may have led to nothing.',
  hint: 'Ask for better ways of delivering, or record why innovation is out of place here.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 9(1)(a)(iii) and (2)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/9/2017-04-01/data.htm',
  },
  standing: 'verified',
  goals: [9],
  examples: [
    { given: { criteriaText: 'Innovation in delivery' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
