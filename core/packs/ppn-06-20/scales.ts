import type { Scale } from '../pack';

/** The words are general knowledge and not checked against the guide; the marks are our own, since buyers set theirs. */
export const scales: readonly Scale[] = [
  {
    id: 'five-steps',
    title: 'The five steps of the guide, with marks of our own',
    steps: [
      { mark: 0, label: 'Fail', meaning: 'Meets none of the award criteria.' },
      { mark: 25, label: 'Poor', meaning: 'Meets some of the award criteria.' },
      { mark: 50, label: 'Good', meaning: 'Meets all of the award criteria.' },
      { mark: 75, label: 'Very good', meaning: 'Exceeds some of the award criteria.' },
      { mark: 100, label: 'Excellent', meaning: 'Exceeds all of the award criteria.' },
    ],
    source: {
      publisher: 'Cabinet Office',
      document: 'PPN 06/20: Guide to using the Social Value Model',
      clause: 'marking of responses; the marks are ours',
      date: '2020-12-03',
      url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
    },
    standing: 'unverified',
  },
];
