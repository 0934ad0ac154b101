import { type InventedTender, ranked } from './tender';

/** One small tender under different scales, maxima and sums of weights. */
const marksAndPrice = (
  title: string,
  headings: readonly string[],
  a: readonly number[],
  b: readonly number[],
  last: readonly string[] = [],
) => [
  {
    name: 'Evaluation',
    rows: [[title], [], ['Bidder', ...headings], ['Nettle Ltd', ...a], ['Oat CIC', ...b], [], last],
  },
];

export const scales: readonly InventedTender[] = [
  {
    id: 'scale-0-100',
    about: 'marks out of 100',
    content: marksAndPrice(
      'Each criterion is marked out of 100',
      ['Quality (60%)', 'Price (40%)'],
      [80, 20000],
      [95, 25000],
    ),
    exit: 0,
    bids: [ranked(1, 'Oat CIC', 57 + 32), ranked(2, 'Nettle Ltd', 48 + 40)],
  },
  {
    id: 'maximum-in-heading',
    about: 'two maxima, each in its heading: out of 10 and out of 4',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Method statement (score out of 10)', 'Social value (score out of 4)', 'Price (£)'],
          ['Nettle Ltd', 7, 4, 20000],
          ['Oat CIC', 9, 3, 25000],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Method statement', 40],
          ['Social value', 20],
          ['Price', 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Nettle Ltd', 28 + 20 + 40), ranked(2, 'Oat CIC', 36 + 15 + 32)],
  },
  {
    id: 'maximum-absent',
    about: 'no highest mark anywhere: must stop and ask, never guess 5',
    content: marksAndPrice('Evaluation of quotations', ['Quality (60%)', 'Price (40%)'], [4, 20000], [3, 25000]),
    exit: 2,
    bids: [],
    problems: [{ says: /highest (?:possible )?mark|maximum/i }],
  },
  {
    id: 'mark-above-maximum',
    about:
      'a 6 on a scale of 0 to 5 is named with its cell: either the mark or the scale is wrong, so nothing is scored',
    content: marksAndPrice('Scores 0-5', ['Quality (60%)', 'Price (40%)'], [6, 20000], [3, 25000]),
    exit: 2,
    bids: [],
    problems: [{ says: /6 for Nettle Ltd/, at: 'Evaluation!B4' }],
  },
  {
    id: 'weights-sum-90',
    about: '23, 40 and 27 make 90: reported, never rescaled',
    content: marksAndPrice(
      'All marks out of 5',
      ['Approach (23%)', 'Social value (40%)', 'Price (27%)'],
      [5, 3, 20000],
      [4, 5, 25000],
    ),
    exit: 0,
    bids: [ranked(1, 'Oat CIC', (23 * 4) / 5 + 40 + (27 * 20) / 25), ranked(2, 'Nettle Ltd', 23 + 24 + 27)],
    problems: [{ says: /90 ?%/ }],
  },
  {
    id: 'weights-nowhere',
    about: 'no weight is stated anywhere: must stop and ask',
    content: marksAndPrice('All marks out of 5', ['Approach', 'Social value', 'Price'], [5, 3, 20000], [4, 5, 25000]),
    exit: 2,
    bids: [],
    problems: [{ says: /weight/i }],
  },
  {
    id: 'weights-as-points',
    about: 'headings say the points available: 300, 200 and 500 of 1,000; marks are the points given',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Delivery (max 30 points)', 'Social value (max 20 points)', 'Price'],
          ['Nettle Ltd', 24, 15, 20000],
          ['Oat CIC', 27, 18, 25000],
        ],
      },
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Points available'],
          ['Delivery', 30],
          ['Social value', 20],
          ['Price', 50],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Nettle Ltd', 24 + 15 + 50), ranked(2, 'Oat CIC', 27 + 18 + 40)],
  },
  {
    id: 'minimum-gate',
    about: 'a minimum of 3 for safeguarding in the criteria table: the bid below is not ranked nor in the comparison',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight', 'Max score', 'Minimum score'],
          ['Safeguarding', '30%', 5, 3],
          ['Activities', '30%', 5, null],
          ['Price', '40%', null, null],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Safeguarding', 'Activities', 'Price'],
          ['Nettle Ltd', 4, 3, 20000],
          ['Oat CIC', 3, 5, 25000],
          ['Poppy Play', 2, 5, 15000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Nettle Ltd', 24 + 18 + 40),
      ranked(2, 'Oat CIC', 18 + 30 + 32),
      { name: 'Poppy Play', status: 'below-minimum' },
    ],
    problems: [{ says: /minimum/i, at: 'Scores!B4' }],
  },
  {
    id: 'minimum-in-words',
    about: 'a stated gate: tenderers must score at least 2 out of 5 on each question',
    content: marksAndPrice(
      'Scores 0-5',
      ['Quality (60%)', 'Price (40%)'],
      [4, 20000],
      [1, 15000],
      ['Tenderers must score at least 2 for each quality question or they will be rejected.'],
    ),
    exit: 0,
    bids: [ranked(1, 'Nettle Ltd', 48 + 40), { name: 'Oat CIC', status: 'below-minimum' }],
  },
  {
    id: 'ties',
    about: 'two bids with the same total share first place, and the third is third',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Nettle Ltd', 4, 20000],
          ['Oat CIC', 5, 25000],
          ['Poppy Play', 3, 25000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Nettle Ltd', 40 + 50), ranked(1, 'Oat CIC', 50 + 40), ranked(3, 'Poppy Play', 30 + 40)],
  },
];
