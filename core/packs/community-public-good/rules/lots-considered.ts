import type { Rule } from '../../pack';

export default {
  id: 'lots-considered',
  title: 'The contract is divided into lots',
  on: 'tender',
  expect: { field: 'lots', atLeast: 2 },
  rationale:
    'Buyers must consider lots, and smaller ones let smaller providers bid. One lot may be right; the reason should be on record.',
  hint: 'Divide the contract, or record why it is awarded whole.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 18, as described by Mills & Reeve',
    url: 'https://procurementportal.com/procurement-law-and-guidance/navigating-the-procurement-act-2023/part-3-award-of-public-contracts-and-procedures',
  },
  standing: 'second-hand',
  goals: [8, 9],
  examples: [
    { given: { lots: 3 }, verdict: 'met' },
    { given: { lots: 1 }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
