import type { Rule } from '../../pack';

export default {
  id: 'beneficiaries-named',
  title: 'The commitment says who benefits',
  on: 'commitment',
  expect: {
    any: [
      { field: 'text', contains: ['people', 'residents', 'young people', 'children', 'pupils'] },
      { field: 'text', contains: ['students', 'apprentice', 'apprentices', 'unemployed', 'carers'] },
      { field: 'text', contains: ['care leavers', 'older people', 'disabled', 'women', 'families'] },
      { field: 'text', contains: ['tenants', 'communities', 'community', 'employees', 'staff', 'workers'] },
      { field: 'text', contains: ['jobseekers', 'refugees', 'veterans', 'homeless', 'ex offenders'] },
      { field: 'text', contains: ['pobl', 'trigolion'] },
    ],
  },
  rationale: 'Nobody can be left behind by a commitment that says whom it is for.',
  hint: 'Ask the bidder who will benefit, and how they will be reached.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Nobody left behind',
  },
  standing: 'second-hand',
  goals: [1, 5, 10],
  examples: [
    { given: { text: 'Ten work placements for care leavers' }, verdict: 'met' },
    { given: { text: 'Plant 40 trees' }, verdict: 'unmet' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
