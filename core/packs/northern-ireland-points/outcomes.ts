import type { Outcome, Source } from '../pack';

const source: Source = {
  publisher: 'Department of Finance (Northern Ireland)',
  document: 'PPN 01/21: Scoring Social Value',
  clause: 'themes, as described by the Social Value Unit',
  date: '2021-07-05',
  url: 'https://procuraplus.org/about-procura/public-authorities/strategic-investment-board-social-value-unit',
};

/** The four themes; which Sustainable Development Goals they serve is our own reading. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'theme-1',
    title: 'Increasing secure employment and skills',
    theme: 'Scoring Social Value',
    goals: [4, 8, 10],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'theme-2',
    title: 'Building ethical and resilient supply chains',
    theme: 'Scoring Social Value',
    goals: [8, 9, 12],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'theme-3',
    title: 'Delivering zero carbon',
    theme: 'Scoring Social Value',
    goals: [7, 12, 13],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'theme-4',
    title: 'Promoting well-being',
    theme: 'Scoring Social Value',
    goals: [3, 11],
    source: source,
    standing: 'second-hand',
  },
];
