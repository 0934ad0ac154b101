import type { Outcome, Source } from '../pack';

const source: Source = {
  publisher: 'National Assembly for Wales',
  document: 'Well-being of Future Generations (Wales) Act 2015',
  clause: 'section 4, as quoted by Gwent Public Services Board',
  url: 'https://gwentpsb.org/en/well-being-of-future-generations/well-being-goals',
};

/** The seven goals, none above another; which Sustainable Development Goals they serve is our own reading. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'prosperous',
    title: 'A prosperous Wales',
    theme: 'Well-being goals',
    goals: [4, 7, 8, 9, 12],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'resilient',
    title: 'A resilient Wales',
    theme: 'Well-being goals',
    goals: [13, 14, 15],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'healthier',
    title: 'A healthier Wales',
    theme: 'Well-being goals',
    goals: [3],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'more-equal',
    title: 'A more equal Wales',
    theme: 'Well-being goals',
    goals: [1, 5, 10],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'cohesive-communities',
    title: 'A Wales of cohesive communities',
    theme: 'Well-being goals',
    goals: [11, 16],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'culture-and-language',
    title: 'A Wales of vibrant culture and thriving Welsh language',
    theme: 'Well-being goals',
    goals: [4, 11],
    source: source,
    standing: 'second-hand',
  },
  {
    id: 'globally-responsible',
    title: 'A globally responsible Wales',
    theme: 'Well-being goals',
    goals: [12, 13, 17],
    source: source,
    standing: 'second-hand',
  },
];
