import type { Rule } from '../../pack';

export default {
  id: 'minimum-requirement',
  title: 'At least one commitment has a quantity and one a date',
  on: 'bid',
  expect: { all: [{ not: { field: 'quantifiedShare', atMost: 0 } }, { not: { field: 'datedShare', atMost: 0 } }] },
  rationale: 'A specific, measurable, time-bound commitment is the minimum requirement to score any points.',
  hint: 'Check the bid for such a commitment before giving marks, and record what was found.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.stoneking.co.uk/literature/e-bulletins/ppn02-revised-uk-social-value-model-how-will-your-bid-response-be-evaluated',
    clause: 'Minimum requirement, as quoted by Stone King',
  },
  standing: 'second-hand',
  goals: [],
  examples: [
    { given: { quantifiedShare: 0.5, datedShare: 0.25 }, verdict: 'met' },
    { given: { quantifiedShare: 0.5, datedShare: 0 }, verdict: 'unmet' },
    { given: { quantifiedShare: 0.5 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
