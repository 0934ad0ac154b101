import { type InventedTender, incomplete, ranked } from './tender';

const sixty = Array.from({ length: 60 }, (_, at) => at + 1);

const weights = {
  name: 'Weights',
  rows: [
    ['Criterion', 'Weight'],
    ['Quality', '30%'],
    ['Staff', '20%'],
    ['Price', '50%'],
  ],
};

/** References that open names, highest marks beside each mark, and rows of comments below each bidder's marks. */
export const referencesInNames: readonly InventedTender[] = [
  {
    id: 'reference-opens-the-name',
    about: 'criteria are listed as "Question 1: Method statement", and marked under "Q1 (out of 5)"',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Question', 'Weighting'],
          ['Question 1: Method statement', '30%'],
          ['Question 2: Method statement on staff', '20%'],
          ['Price', '50%'],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Bidder', 'Q1 (out of 5)', 'Q2 (out of 5)', 'Price'],
          ['Alder Ltd', 4, 5, 10000],
          ['Birch Ltd', 5, 3, 12500],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', 24 + 20 + 50), ranked(2, 'Birch Ltd', 30 + 12 + 40)],
    never: [/No marks/, /belong to no criterion/],
  },
  {
    id: 'sixty-numbers-open-the-names',
    about: 'sixty questions "1.1 Quality of item 1" in sections, marked under "1.1" alone',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weighting', 'Max mark'],
          ...sixty.map((at) => [`${Math.ceil(at / 10)}.${((at - 1) % 10) + 1} Quality of item ${at}`, 1, 5]),
          ['Price', 40, null],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Bidder', ...sixty.map((at) => `${Math.ceil(at / 10)}.${((at - 1) % 10) + 1}`), 'Price'],
          ['Alder Ltd', ...sixty.map(() => 4), 10000],
          ['Birch Ltd', ...sixty.map((at) => (at % 5) + 1), 12500],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', 48 + 40), ranked(2, 'Birch Ltd', 36 + 32)],
  },
  {
    id: 'reference-opens-two-names',
    about: 'two criteria begin with Q1: whose marks stand under "Q1" is asked',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Question', 'Weighting', 'Max mark'],
          ['Q1 Method statement', '30%', 5],
          ['Q1 Staff', '20%', 5],
          ['Price', '50%', null],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Bidder', 'Q1', 'Q2', 'Price'],
          ['Alder Ltd', 4, 5, 10000],
          ['Birch Ltd', 5, 3, 12500],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /could belong to Q1 Method statement and Q1 Staff/, at: 'Marks!B2' }],
  },
  {
    id: 'each-mark-with-its-own-maximum',
    about: 'the highest mark stands beside each mark, under headings that name the criterion',
    content: [
      weights,
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Staff score', 'Staff max', 'Quality score', 'Quality max', 'Price'],
          ['Alder Ltd', 2, 10, 4, 5, 10000],
          ['Birch Ltd', 5, 10, 2, 5, 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', 4 + 24 + 50), ranked(2, 'Birch Ltd', 10 + 12 + 50)],
  },
  {
    id: 'each-mark-after-its-maximum',
    about: 'the highest mark stands before each mark, under "Max" alone',
    content: [
      weights,
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Max', 'Staff', 'Max', 'Quality', 'Price'],
          ['Alder Ltd', 10, 2, 5, 4, 10000],
          ['Birch Ltd', 10, 5, 5, 2, 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', 4 + 24 + 50), ranked(2, 'Birch Ltd', 10 + 12 + 50)],
  },
  {
    id: 'maxima-beside-marks-are-the-weights',
    about: 'no weights, but maxima beside the marks that make 100 with the points another sheet gives for price',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Method', null, 'Staff', null, 'Price'],
          [null, 'Score', 'Max', 'Score', 'Max', '£'],
          ['Alder Ltd', 30, 40, 15, 20, 10000],
          ['Birch Ltd', 35, 40, 12, 20, 12500],
        ],
        merge: ['B1:C1', 'D1:E1'],
      },
      { name: 'Notes', rows: [['Price', '40 points']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', 30 + 15 + 40), ranked(2, 'Birch Ltd', 35 + 12 + 32)],
  },
  {
    id: 'points-for-price-with-their-maximum',
    about:
      'no price is given, only the points it earned and what they are out of: that is no price of 50 for everybody',
    content: [
      weights,
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Staff score', 'Staff max', 'Quality score', 'Quality max', 'Price score', 'Price max'],
          ['Alder Ltd', 2, 10, 4, 5, 50, 50],
          ['Birch Ltd', 5, 10, 2, 5, 40, 50],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Price/ }],
  },
  {
    id: 'rows-of-scores-and-comments',
    about: 'under each bidder a row of scores and a row of comments, which a column without heading tells apart',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', null, 'Method (40%, out of 5)', 'Staff (20%, out of 5)', 'Price (40%)'],
          ['Alder Ltd', 'Score', 4, 3, 10000],
          ['Alder Ltd', 'Comment', 'Good plan', 'Thin', 'Lowest'],
          ['Birch Ltd', 'Score', 5, 4, 12500],
          ['Birch Ltd', 'Comment', 'Very good plan', 'Solid', 'Dear'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Alder Ltd', 32 + 12 + 40), ranked(1, 'Birch Ltd', 40 + 16 + 32)],
    never: [/weights/],
  },
  {
    id: 'reasons-above-scores',
    about: 'the row of reasons stands above the row of scores, and the name is merged over both',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', null, 'Method 40% (0-5)', 'Staff 20% (0-5)', 'Price 40%'],
          ['Alder Ltd', 'Justification', 'Good plan', 'Thin', null],
          [null, 'Score', 4, 3, 10000],
          ['Birch Ltd', 'Justification', 'Very good', 'Solid', null],
          [null, 'Score', 5, 4, 12500],
        ],
        merge: ['A2:A3', 'A4:A5'],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Alder Ltd', 32 + 12 + 40), ranked(1, 'Birch Ltd', 40 + 16 + 32)],
  },
  {
    id: 'mean-under-each-bidder',
    about:
      'two evaluators and their mean under each bidder: what both gave is agreed, and the mean is neither a criterion nor an agreed mark',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Alder Ltd', null, null, 'Birch Ltd'],
          [null, null, 'Eval 1', 'Eval 2', 'Mean', 'Eval 1', 'Eval 2', 'Mean'],
          ['Method (0-5)', '60%', 4, 4, 4, 5, 3, 4],
          ['Price', '40%', 10000, null, null, 12500],
        ],
        merge: ['C1:E1', 'F1:H1'],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Alder Ltd', 48 + 40), incomplete('Birch Ltd')],
    problems: [{ says: /No agreed mark of Birch Ltd/ }],
    never: [/"Mean"/],
  },
];
