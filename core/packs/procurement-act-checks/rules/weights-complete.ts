import type { Rule } from '../../pack';

export default {
  id: 'weights-complete',
  title: 'Weights that are stated add up to the whole',
  on: 'tender',
  expect: { field: 'weightSum', between: [0.9999, 1.0001] },
  rationale:
    'Where there is more than one criterion, their relative importance must be indicated: by weights as percentages of the total, by rank or in another way. Weights that do not add up indicate it wrongly.',
  hint: 'Correct the weights in the criteria sheet, so that they add up to 100 %.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 23(3)(b)',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/23/enacted',
  },
  standing: 'verified',
  goals: [16],
  examples: [
    { given: { weightSum: 1 }, verdict: 'met' },
    { given: { weightSum: 0.95 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
