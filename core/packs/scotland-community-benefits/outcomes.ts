import type { Outcome, Source } from '../pack';

const source: Source = {
  publisher: 'Scottish Parliament',
  document: 'Procurement Reform (Scotland) Act 2014',
  clause: 'section 24',
  url: 'https://www.legislation.gov.uk/asp/2014/12/part/3/crossheading/community-benefit-requirements/enacted',
};

/** The three kinds of requirement that the Act names; which goals they serve is our own reading. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'training-and-recruitment',
    title: 'Training and recruitment',
    theme: 'Community benefit requirements',
    goals: [4, 8, 10],
    source: source,
    standing: 'verified',
  },
  {
    id: 'subcontracting',
    title: 'Subcontracting opportunities',
    theme: 'Community benefit requirements',
    goals: [8, 9],
    source: source,
    standing: 'verified',
  },
  {
    id: 'well-being-of-the-area',
    title: 'Economic, social or environmental well-being of the area',
    theme: 'Community benefit requirements',
    goals: [3, 11, 13, 15],
    source: source,
    standing: 'verified',
  },
];
