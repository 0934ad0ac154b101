import type { Rule } from '../../pack';

export default {
  id: 'commitment-evidence',
  title: 'The commitment says how it will be shown',
  on: 'commitment',
  expect: { not: { field: 'evidence', isOneOf: ['tbc', 'tba', 'to be confirmed', 'unknown', 'none', 'n/a', '-'] } },
  rationale: 'A contract manager can only report what somebody agreed how to show.',
  hint: 'Agree with the supplier what shows delivery, and how often it is read.',
  source: { publisher: 'Goodmark', document: 'Our own check, beside the model', date: '2026-11-26' },
  standing: 'unverified',
  goals: [12, 16],
  examples: [
    { given: { evidence: 'Quarterly payroll extract' }, verdict: 'met' },
    { given: { evidence: 'n/a' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
