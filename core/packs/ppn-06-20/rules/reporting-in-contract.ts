import type { Rule } from '../../pack';

export default {
  id: 'reporting-in-contract',
  title: 'Reporting on social value stands in the contract conditions',
  on: 'tender',
  expect: {
    any: [
      { field: 'conditionsText', contains: ['kpi', 'kpis', 'key performance indicator'] },
      { field: 'conditionsText', contains: ['key performance indicators', 'reporting metric'] },
      { field: 'conditionsText', contains: ['reporting metrics', 'report', 'reporting'] },
    ],
  },
  rationale:
    'The winning commitments were to become obligations to report on and deliver, measured by the reporting metrics of the model.',
  hint: 'Look the metric up in the contract; a live contract is held to what it says.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: The Social Value Model',
    clause: 'reporting metrics in contracts, as described by Sustainable Advantage',
    date: '2021',
    url: 'https://www.sustainable-advantage.com/news/vitalsocialvalue/',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { conditionsText: 'KPI 1: FTE employed' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
