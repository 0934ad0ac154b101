import type { Outcome, Source } from '../pack';

const source: Source = {
  publisher: 'Cabinet Office',
  document: 'PPN 002: The Social Value Model',
  date: '2025-02-13',
  url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
  clause: 'Missions and outcomes',
};

/** Titles as quoted by others; which goals an outcome serves is our own reading. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'outcome-1',
    title: 'Fair work',
    theme: 'Kick start economic growth',
    goals: [1, 5, 8, 10],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-2',
    title: 'Skills for growth',
    theme: 'Kick start economic growth',
    goals: [4, 8],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-3',
    title: 'Resilient, innovative and flexible supply chains',
    theme: 'Kick start economic growth',
    goals: [8, 9, 12, 17],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-4',
    title: 'Sustainable procurement practices',
    theme: 'Make Britain a clean energy superpower',
    goals: [6, 7, 12, 13, 15],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-5',
    title: 'Reducing crime',
    theme: 'Take back our streets',
    goals: [5, 11, 16],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-6',
    title: 'Employment and training',
    theme: 'Break down barriers to opportunity',
    goals: [4, 8, 10],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-7',
    title: 'Creating a pipeline of opportunities',
    theme: 'Break down barriers to opportunity',
    goals: [4, 8, 10],
    source,
    standing: 'second-hand',
  },
  {
    id: 'outcome-8',
    title: 'Increasing productivity through physical and mental wellbeing',
    theme: 'Build an NHS fit for the future',
    goals: [3, 8],
    source,
    standing: 'second-hand',
  },
];
