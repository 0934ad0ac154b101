import type { Rule } from '../../pack';

export default {
  id: 'no-double-counting',
  title: 'Nothing is promised twice under two measures',
  on: 'bid',
  expect: {
    all: [
      { field: 'overlaps', atMost: 0 },
      { field: 'measuresKnown', is: true },
    ],
  },
  rationale:
    'A local apprentice may be counted as an apprentice, as a new job and as a person facing barriers: one person, three promises.',
  hint: 'Ask the bidder whether the same people or pounds stand behind these commitments.',
  source: {
    publisher: 'Goodmark',
    document: 'Community public good: our own check, inspired by The Good Procurement Guide',
    date: '2026-11-22',
  },
  standing: 'unverified',
  goals: [16],
  examples: [
    { given: { overlaps: 0, measuresKnown: true }, verdict: 'met' },
    { given: { overlaps: 1 }, verdict: 'unmet' },
    { given: { overlaps: 0 }, verdict: 'unclear' },
  ],
} as const satisfies Rule;
