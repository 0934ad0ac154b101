import type { Rule } from '../../pack';

export default {
  id: 'people-involved',
  title: 'The criteria ask for involvement',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['involvement', 'involve', 'co design', 'co production', 'coproduction'] },
      { field: 'criteriaText', contains: ['engagement', 'consultation', 'residents panel', 'lived experience'] },
      { field: 'criteriaText', contains: ['cyd gynhyrchu', 'cydgynhyrchu', 'ymgysylltu'] },
    ],
  },
  rationale:
    'The sustainable development principle, by which the duty is to be carried out, has five ways of working. One is to involve diverse people in decisions that affect them.',
  hint: 'Ask how people affected will shape delivery, or record how they shaped the tender.',
  source: {
    publisher: 'National Assembly for Wales',
    document: 'Well-being of Future Generations (Wales) Act 2015',
    clause: 'section 5, as described by Cardiff Partnership',
    url: 'https://www.cardiffpartnership.co.uk/well-being-plan/well-future-generations-wales-act-2015/',
  },
  standing: 'second-hand',
  goals: [11, 16],
  examples: [
    { given: { criteriaText: 'Co-design with residents' }, verdict: 'met' },
    { given: { criteriaText: 'Price. Quality' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
