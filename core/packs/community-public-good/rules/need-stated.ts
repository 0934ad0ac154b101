import type { Rule } from '../../pack';

export default {
  id: 'need-stated',
  title: 'The tender states the need it answers',
  on: 'tender',
  expect: { field: 'needs', atLeast: 1 },
  rationale: 'Procurement for public good starts from people, places and problems that someone has named.',
  hint: 'Add a sheet of needs: what, who is affected, where, and the source that says so.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Clear identification of public need',
  },
  standing: 'second-hand',
  goals: [10, 11],
  examples: [
    { given: { needs: 3 }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
    { given: { needs: 0 }, verdict: 'unmet' },
  ],
} as const satisfies Rule;
