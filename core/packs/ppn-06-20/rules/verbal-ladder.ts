import type { Rule } from '../../pack';

export default {
  id: 'verbal-ladder',
  title: 'A ladder of words has all its five steps',
  on: 'tender',
  when: { field: 'criteriaText', contains: ['excellent'] },
  expect: {
    all: [
      { field: 'criteriaText', contains: ['excellent'] },
      { field: 'criteriaText', contains: ['very good'] },
      { field: 'criteriaText', contains: ['good'] },
      { field: 'criteriaText', contains: ['poor'] },
      { field: 'criteriaText', contains: ['fail'] },
    ],
  },
  rationale:
    'The guide marks in words: Excellent exceeds all the criteria, Very good exceeds some, Good meets all, Poor meets some, Fail meets none. The buyer sets the numbers. General knowledge, not checked against the guide.',
  hint: 'Compare the scale with the one that was published with the tender.',
  source: {
    publisher: 'Cabinet Office',
    document: 'PPN 06/20: Guide to using the Social Value Model',
    clause: 'marking of responses',
    date: '2020-12-03',
    url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
  },
  standing: 'unverified',
  goals: [16],
  examples: [
    { given: { criteriaText: 'Excellent, Very good, Good, Poor, Fail' }, verdict: 'met' },
    { given: { criteriaText: 'Excellent, Good, Poor' }, verdict: 'unmet' },
    { given: { criteriaText: 'Scored 0 to 5' }, verdict: 'not-applicable' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
