import type { Hint } from '../../pack';

export default {
  id: 'suitable-for-smes',
  title: 'Said to suit SMEs',
  on: 'notice',
  when: { field: 'smeSuitable', is: true },
  tone: 'benefit',
  chip: 'suits SMEs',
  sentence:
    'The contract or a lot of it may be particularly suitable for small and medium-sized enterprises, as given on {statedOn}. It says nothing of any supplier.',
  rationale: 'Tender notices say whether a contract may particularly suit smaller enterprises.',
  source: {
    publisher: 'UK Parliament',
    document: 'Procurement Act 2023',
    clause: 'section 21 and the Procurement Regulations 2024, as set out by Anthony Collins',
    date: '2025-02',
    url: 'https://blog.anthonycollins.com/post/102k9j7/procurement-unpacked-small-business-big-impact',
  },
  standing: 'second-hand',
  goals: [8, 9, 12],
  examples: [
    {
      given: { smeSuitable: true, statedOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'suits SMEs',
    },
    { given: { smeSuitable: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
