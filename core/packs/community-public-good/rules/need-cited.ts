import type { Rule } from '../../pack';

export default {
  id: 'need-cited',
  title: 'The needs cite a source',
  on: 'tender',
  expect: {
    any: [
      { field: 'needTexts', contains: ['census', 'index of multiple deprivation', 'indices of deprivation'] },
      { field: 'needTexts', contains: ['imd', 'jsna', 'joint strategic needs assessment', 'claimant count'] },
      { field: 'needTexts', contains: ['survey', 'consultation', 'community plan', 'well being assessment'] },
      { field: 'needTexts', contains: ['asesiad llesiant'] },
    ],
  },
  rationale: 'A need with a dataset or a community source behind it can be checked, and measured again at the end.',
  hint: 'Cite at least one dataset and one community source beside the needs.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-22',
  },
  standing: 'unverified',
  goals: [16, 17],
  examples: [
    { given: { needTexts: 'Youth unemployment, claimant count 7 %' }, verdict: 'met' },
    { given: { needTexts: 'Youth unemployment' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
