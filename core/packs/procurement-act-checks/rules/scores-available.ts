import type { Rule } from '../../pack';

export default {
  id: 'scores-available',
  title: 'The criteria say which scores can be given',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['0-5', '0 to 5', '0-4', '0 to 4', '0-10', '0 to 10', '0-100'] },
      { field: 'criteriaText', contains: ['0 to 100', '1 to 5', 'out of', 'scale', 'maximum score'] },
      { field: 'criteriaText', contains: ['maximum marks', 'marks available', 'points available', 'pass/fail'] },
      { field: 'criteriaText', contains: ['pass or fail'] },
    ],
  },
  rationale:
    'An assessment summary must say how each criterion was to be assessed by reference to scores, and what scores were available. That is written before tenders arrive, not after.',
  hint: 'Name the scale of each criterion: its steps, what each step means, and the lowest that passes.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Regulations 2024 (SI 2024/692), read in the draft laid',
    clause: 'regulation 31(2)(d)(i)(cc)',
    date: '2024',
    url: 'https://www.legislation.gov.uk/ukdsi/2024/9780348259728/regulation/31',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Quality: 0-5' }, verdict: 'met' },
    { given: { criteriaText: 'Quality, scored by the panel' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
