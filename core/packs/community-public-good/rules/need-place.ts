import type { Rule } from '../../pack';

export default {
  id: 'need-place',
  title: 'Every stated need says where',
  on: 'tender',
  expect: { field: 'needsPlaced', is: true },
  rationale: 'A need belongs to a place; without it nobody can tell whether a commitment lands there.',
  hint: 'Name the ward, estate or district beside each need.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'People, places, problems',
  },
  standing: 'second-hand',
  goals: [11],
  examples: [
    { given: { needsPlaced: true }, verdict: 'met' },
    { given: {}, verdict: 'unclear' },
  ],
} as const satisfies Rule;
