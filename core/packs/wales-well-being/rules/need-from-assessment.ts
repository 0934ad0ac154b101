import type { Rule } from '../../pack';

export default {
  id: 'need-from-assessment',
  title: 'The needs rest on a local well-being assessment or plan',
  on: 'tender',
  expect: {
    any: [
      { field: 'needTexts', contains: ['well being assessment', 'wellbeing assessment', 'well being plan'] },
      { field: 'needTexts', contains: ['wellbeing plan', 'public services board', 'population assessment'] },
      { field: 'needTexts', contains: ['asesiad llesiant', 'cynllun llesiant'] },
    ],
  },
  rationale:
    'Public services boards improve well-being by a plan for their area. A need that cites it is a need the area has agreed on.',
  hint: 'Cite the local well-being plan or assessment beside the needs.',
  source: {
    publisher: 'National Assembly for Wales',
    document: 'Well-being of Future Generations (Wales) Act 2015',
    clause: 'Part 4, as described by Cardiff Partnership',
    url: 'https://www.cardiffpartnership.co.uk/well-being-plan/well-future-generations-wales-act-2015/',
  },
  standing: 'second-hand',
  goals: [11, 16],
  examples: [
    { given: { needTexts: 'Youth unemployment, Gwent well-being plan' }, verdict: 'met' },
    { given: { needTexts: 'Youth unemployment' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
