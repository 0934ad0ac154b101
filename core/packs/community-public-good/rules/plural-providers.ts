import type { Rule } from '../../pack';

export default {
  id: 'plural-providers',
  title: 'More than one kind of provider bids',
  on: 'tender',
  expect: { any: [{ field: 'providerKinds', atLeast: 2 }, { not: { field: 'providerKindsKnown', is: true } }] },
  rationale: 'A mixed economy needs more than one kind of provider, and a tender shows who was able to come.',
  hint: 'Ask those who stayed away what kept them: size, insurance, turnover, time.',
  source: {
    publisher: 'Aspire Community Works',
    document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
    date: '2021-03-01',
    url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
    clause: 'Plurality of providers in a mixed economy',
  },
  standing: 'second-hand',
  goals: [8, 9, 17],
  examples: [
    { given: { providerKinds: 2 }, verdict: 'met' },
    { given: { providerKinds: 1, providerKindsKnown: true }, verdict: 'unmet' },
    { given: { providerKinds: 1 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
