import type { Rule } from '../../pack';

export default {
  id: 'good-work',
  title: 'Good work is a condition or a commitment',
  on: 'bid',
  expect: {
    any: [
      { field: 'commitmentTexts', contains: ['good work', 'fair work', 'secure work', 'guaranteed hours'] },
      { field: 'commitmentTexts', contains: ['employment charter', 'trade union', 'gwaith teg'] },
      { field: 'conditionsText', contains: ['good work', 'fair work', 'secure work', 'guaranteed hours'] },
      { field: 'conditionsText', contains: ['employment charter', 'trade union', 'gwaith teg'] },
    ],
  },
  rationale:
    'Aspire asks for Good Work beside the real Living Wage as the baseline of public contracts: security, a voice and hours one can live on.',
  hint: 'Make it a contract condition where that is lawful and proportionate, or ask the bidder how it employs people.',
  source: {
    publisher: '#BetterForUs (Aspire Community Works)',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    clause: 'Good Work as the baseline of public contracts',
    date: '2021-03-01',
    url: 'https://betterforus.org.uk/2021/03/10/march-2021-betterforus-response-to-uk-governments-green-paper-transforming-procurement/',
  },
  standing: 'second-hand',
  goals: [8, 10],
  examples: [
    { given: { commitmentTexts: 'Good Work accreditation by spring' }, verdict: 'met' },
    { given: { commitmentTexts: 'Plant 40 trees', conditionsText: 'Pass/fail: insurance' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
