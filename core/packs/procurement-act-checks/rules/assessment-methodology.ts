import type { Rule } from '../../pack';

export default {
  id: 'assessment-methodology',
  title: 'The criteria say how tenders are assessed',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['scored', 'scoring', 'score', 'scores', 'marked', 'marking', 'marks'] },
      { field: 'criteriaText', contains: ['points', 'scale', 'formula', 'methodology', 'assessed', 'evaluated'] },
      { field: 'criteriaText', contains: ['pass/fail', 'pass or fail'] },
    ],
  },
  rationale:
    'The assessment methodology must be described when the criteria are set. It may stand in another tender document than the workbook.',
  hint: 'Write beside each criterion how it is marked, or record which document says so.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(3)(a)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Quality. Scored 0 to 5' }, verdict: 'met' },
    { given: { criteriaText: 'Quality. Price' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
