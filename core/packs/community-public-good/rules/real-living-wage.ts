import type { Rule } from '../../pack';

export default {
  id: 'real-living-wage',
  title: 'The real Living Wage is a condition or a commitment',
  on: 'bid',
  expect: {
    any: [
      {
        field: 'commitmentTexts',
        contains: ['real living wage', 'living wage foundation', 'living wage employer', 'cyflog byw go iawn'],
      },
      {
        field: 'conditionsText',
        contains: ['real living wage', 'living wage foundation', 'living wage employer', 'cyflog byw go iawn'],
      },
    ],
  },
  rationale:
    'Fair pay is the baseline of a contract for public good. The statutory National Living Wage is not the real Living Wage.',
  hint: 'Make it a contract condition where that is lawful and proportionate, or ask the bidder what it pays.',
  source: {
    publisher: '#BetterForUs (Aspire Community Works)',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://betterforus.org.uk/good-procurement-guide/',
    clause: 'Real Living Wage as the baseline of public contracts',
  },
  standing: 'second-hand',
  goals: [1, 8, 10],
  examples: [
    { given: { commitmentTexts: 'All staff are paid the real Living Wage' }, verdict: 'met' },
    { given: { commitmentTexts: 'National Living Wage', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: { commitmentTexts: 'Plant 40 trees' }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
