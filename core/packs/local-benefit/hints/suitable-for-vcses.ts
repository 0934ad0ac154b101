import type { Hint } from '../../pack';

export default {
  id: 'suitable-for-vcses',
  title: 'Said to suit VCSEs',
  on: 'notice',
  when: { field: 'vcseSuitable', is: true },
  tone: 'benefit',
  chip: 'suits VCSEs',
  sentence:
    'The contract or a lot of it may be particularly suitable for voluntary, community and social enterprises, as given on {statedOn}. It says nothing of any supplier.',
  rationale:
    'Buyers are to maximise spend with voluntary, community and social enterprises, and a notice that says so invites them.',
  source: {
    publisher: 'Cabinet Office',
    document: 'National Procurement Policy Statement',
    clause: 'spend with SMEs and VCSEs',
    date: '2025-02',
    url: 'https://www.gov.uk/government/publications/national-procurement-policy-statement',
  },
  standing: 'second-hand',
  goals: [8, 10, 17],
  examples: [
    {
      given: { vcseSuitable: true, statedOn: 'this Find a Tender notice, 3 September 2026' },
      chip: 'suits VCSEs',
    },
    { given: { vcseSuitable: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
