import type { Rule } from '../../pack';

export default {
  id: 'reporting-metric',
  title: 'A reporting metric stands in the contract conditions',
  on: 'tender',
  expect: {
    any: [
      { field: 'conditionsText', contains: ['reporting metric', 'reporting metrics', 'srm', 'srms', 'kpi', 'kpis'] },
      { field: 'conditionsText', contains: ['key performance indicator', 'key performance indicators'] },
    ],
  },
  rationale:
    'Where an outcome is chosen, reporting on its standard metric is mandatory; a bespoke metric must be in the contract.',
  hint: 'Name the reporting metric in the contract conditions.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 002: The Social Value Model',
    date: '2025-02-13',
    url: 'https://www.insidehousing.co.uk/comment/social-value-is-being-treated-as-a-tot-up-exercise-rather-than-a-lever-for-measurable-growth-95118',
    clause: 'Standard Reporting Metrics, as quoted by Inside Housing',
  },
  standing: 'second-hand',
  goals: [12, 16],
  examples: [
    { given: { conditionsText: 'KPI 1: apprentices in post' }, verdict: 'met' },
    { given: { conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
