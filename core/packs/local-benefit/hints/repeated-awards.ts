import type { Hint } from '../../pack';

export default {
  id: 'repeated-awards',
  title: 'Other awards by the same buyer',
  on: 'supplier',
  when: { field: 'awardsSeen', atLeast: 1 },
  tone: 'attention',
  chip: 'other awards: {awardsSeen}',
  sentence:
    'Other procurements that {buyer} awarded to it, among the notices opened on this computer: {awardsSeen}. There may be more, and there may be good reasons.',
  rationale:
    'A buyer who returns to one supplier may want to know, and to see who else could serve. Notices of one procurement count once.',
  source: {
    publisher: 'Goodmark',
    document: 'Local benefit',
    clause: 'Awards are counted by buyer, supplier and procurement',
    date: '2026-11-26',
  },
  standing: 'unverified',
  goals: [8, 16],
  examples: [
    { given: { awardsSeen: 3, buyer: 'Hartwell Council' }, chip: 'other awards: 3' },
    { given: { awardsSeen: 0 }, chip: null },
  ],
} as const satisfies Hint;
