import type { Rule } from '../../pack';

export default {
  id: 'method-statement',
  title: 'The criteria ask for a method statement with a timed plan',
  on: 'tender',
  expect: {
    any: [
      { field: 'criteriaText', contains: ['method statement', 'project plan', 'delivery plan', 'action plan'] },
      { field: 'criteriaText', contains: ['timed plan', 'implementation plan'] },
    ],
  },
  rationale:
    'The model question asks for a method statement within a limit of words and a timed project plan, with commitments, monitoring and transparency in them.',
  hint: 'Take the model question into the criteria, and omit what is not proportionate.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    clause: 'Model question',
    date: '2025-02-13',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
  },
  standing: 'verified',
  goals: [12, 16],
  examples: [
    { given: { criteriaText: 'Method statement and timed project plan' }, verdict: 'met' },
    { given: { criteriaText: 'Social value. Price' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
