import type { Rule } from '../../pack';

export default {
  id: 'small-providers-involved',
  title: 'SMEs, third sector bodies or supported businesses take part',
  on: 'tender',
  expect: {
    any: [
      { field: 'smes', atLeast: 1 },
      { field: 'vcses', atLeast: 1 },
      { field: 'lots', atLeast: 2 },
    ],
  },
  rationale:
    'The sustainable procurement duty: before a regulated procurement, consider how the process can facilitate the involvement of small and medium enterprises, third sector bodies and supported businesses.',
  hint: 'Ask those who stayed away what kept them, and record what was done to let them in.',
  source: {
    publisher: 'Scottish Parliament',
    document: 'Procurement Reform (Scotland) Act 2014',
    clause: 'section 9(1)(a)(ii)',
    url: 'https://www.legislation.gov.uk/asp/2014/12/section/9/2017-04-01/data.htm',
  },
  standing: 'verified',
  goals: [8, 9, 10],
  examples: [
    { given: { smes: 2 }, verdict: 'met' },
    { given: { smes: 0, vcses: 0, lots: 1 }, verdict: 'unmet' },
    { given: { smes: 0 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
