import type { Outcome, Source } from '../pack';

const source: Source = {
  publisher: 'Goodmark',
  document: 'Community public good: our own outcomes, inspired by The Good Procurement Guide',
  date: '2026-11-22',
};

/** From need to outcome to commitment: plain words for what should be different for people. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'people-in-work',
    title: 'People in good work',
    theme: 'Fair work',
    goals: [8, 10],
    source,
    standing: 'unverified',
  },
  {
    id: 'fair-work',
    title: 'Fair pay and equal chances',
    theme: 'Fair work',
    goals: [1, 5, 8, 10],
    source,
    standing: 'unverified',
  },
  { id: 'skills', title: 'Skills and learning', theme: 'People', goals: [4, 8], source, standing: 'unverified' },
  {
    id: 'good-lives',
    title: 'Healthy and safe lives',
    theme: 'People',
    goals: [3, 5, 16],
    source,
    standing: 'unverified',
  },
  {
    id: 'strong-communities',
    title: 'Communities with a voice and means of their own',
    theme: 'Community',
    goals: [2, 10, 11, 16, 17],
    source,
    standing: 'unverified',
  },
  {
    id: 'plural-economy',
    title: 'Many kinds of provider in a mixed economy',
    theme: 'Economy',
    goals: [8, 9, 12, 17],
    source,
    standing: 'unverified',
  },
  {
    id: 'healthy-planet',
    title: 'A healthy planet',
    theme: 'Planet',
    goals: [6, 7, 12, 13, 14, 15],
    source,
    standing: 'unverified',
  },
];
