import { type InventedTender, ranked } from './tender';

/** Workbooks that say a thing twice: two weights, two versions of marks or prices, a draft and what was agreed. */
export const twoVersions: readonly InventedTender[] = [
  {
    id: 'weights-that-differ-are-asked-about',
    about: 'criteria sheet says 60/40, the matrix says 70/30',
    content: [
      {
        name: 'ITT',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '60%'],
          ['Price', '40%'],
        ],
      },
      {
        name: 'Matrix',
        rows: [
          ['Bidder', 'Quality (70%) /10', 'Price (30%)'],
          ['Michaelchurch', 8, 1000],
          ['Newton Co', 6, 800],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /60 % in ITT!B2 and 70 % in Matrix!B1.*Price too/, at: 'ITT!B2' }],
  },
  {
    id: 'draft-weights-give-way',
    about: 'draft criteria superseded',
    content: [
      {
        name: 'Criteria (draft v1)',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '60%'],
          ['Price', '40%'],
        ],
      },
      {
        name: 'Criteria (final)',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '70%'],
          ['Price', '30%'],
        ],
      },
      {
        name: 'Matrix',
        rows: [
          ['Bidder', 'Quality /10', 'Price'],
          ['Michaelchurch', 8, '£1,000'],
          ['Newton Co', 6, '£800'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Michaelchurch', 56 + 24), ranked(2, 'Newton Co', 42 + 30)],
  },
  {
    id: 'two-sheets-of-marks-are-one-question',
    about: 'two sheets of marks, nothing says which counts',
    content: [
      {
        name: 'Scores A',
        rows: [
          ['Question', 'Weight', 'Aldon', 'Bexley'],
          ['Delivery /5', '40%', 3, 4],
          ['Innovation /5', '20%', 5, 2],
        ],
      },
      {
        name: 'Scores B',
        rows: [
          ['Question', 'Weight', 'Aldon', 'Bexley'],
          ['Delivery /5', '40%', 4, 5],
          ['Innovation /5', '20%', 4, 3],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Aldon', 8000],
          ['Bexley', 10000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /4 differ, such as 3 .* nothing tells which count/, at: "'Scores A'!C2" }],
  },
  {
    id: 'second-version-of-the-prices',
    about: 'price sheets v1 and v2',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Question', 'Weight', 'Aldon', 'Bexley'],
          ['Delivery /5', '60%', 3, 4],
          ['Price', '40%', null, null],
        ],
      },
      {
        name: 'Prices v1',
        rows: [
          ['Bidder', 'Price'],
          ['Aldon', 9000],
          ['Bexley', 12000],
        ],
      },
      {
        name: 'Prices v2',
        rows: [
          ['Bidder', 'Price'],
          ['Aldon', 8000],
          ['Bexley', 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bexley', 48 + 32), ranked(2, 'Aldon', 36 + 40)],
  },
  {
    id: 'prices-of-summary-and-detail-differ',
    about: 'price in detail and summary, differing',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality 60% /10', 'Price 40%'],
          ['Aldon', 7, '£8,000'],
          ['Bexley', 9, '£10,000'],
        ],
      },
      {
        name: 'Pricing',
        rows: [
          ['Bidder', 'Price'],
          ['Aldon', '£8,200'],
          ['Bexley', '£10,100'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /prices of the same bids, and 2 differ/, at: 'Summary!C2' }],
  },
  {
    id: 'marks-of-no-criterion-are-asked-about',
    about: 'same, with score headings',
    content: [
      {
        name: 'Panel',
        rows: [
          ['Bidder', 'Evaluator 1 score', 'Evaluator 2 score', 'Consensus score'],
          ['Aldon', 3, 4, 4],
          ['Bexley', 4, 5, 4],
        ],
      },
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight', 'Max'],
          ['Delivery', '40%', 5],
          ['Innovation', '20%', 5],
          ['Price', '40%', null],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Aldon', 8000],
          ['Bexley', 10000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /6 marks.*nothing says which criterion/, at: 'Panel!B2' }],
  },
  {
    id: 'initial-and-revised-in-headings',
    about: 'initial score/revised score in one sheet',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Delivery (60%) initial score /5', 'Delivery (60%) revised score /5', 'Price (40%)'],
          ['Aldon', 3, 4, '£8,000'],
          ['Bexley', 4, 4, '£10,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aldon', 48 + 40), ranked(2, 'Bexley', 48 + 32)],
  },
  {
    id: 'initial-and-revised-under-each-bidder',
    about: 'initial/revised under each bidder',
    content: [
      {
        name: 'Eval',
        merge: ['C1:D1', 'E1:F1'],
        bold: [1, 2],
        rows: [
          [null, null, 'Aldon', null, 'Bexley', null],
          ['Question', 'Weight', 'Initial score', 'Revised score', 'Initial score', 'Revised score'],
          ['Delivery /5', '40%', 3, 4, 4, 4],
          ['Innovation /5', '20%', 5, 4, 2, 3],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Aldon', 8000],
          ['Bexley', 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aldon', 32 + 16 + 40), ranked(2, 'Bexley', 32 + 12 + 32)],
  },
  {
    id: 'initial-and-final-in-titles',
    about: 'both tables on one sheet, titled initial and final',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Initial evaluation'],
          ['Question', 'Weight', 'Aldon', 'Bexley'],
          ['Delivery /5', '60%', 3, 4],
          [],
          ['Final evaluation'],
          ['Question', 'Weight', 'Aldon', 'Bexley'],
          ['Delivery /5', '60%', 5, 4],
          [],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Aldon', 8000],
          ['Bexley', 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aldon', 60 + 40), ranked(2, 'Bexley', 48 + 32)],
  },

  {
    id: 'weights-said-in-two-ways',
    about: 'a share of quality on one sheet and the share of the whole that it makes on another',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Sub-criterion', 'Weight'],
          ['Quality', null, '60%'],
          [null, 'Plan', '50%'],
          [null, 'Team', '50%'],
          ['Price', null, '40%'],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Bidder', 'Plan (30%) /5', 'Team (30%) /5', 'Price'],
          ['Aldon', 4, 5, '£1,000'],
          ['Bexley', 5, 3, '£800'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bexley', 30 + 18 + 40), ranked(2, 'Aldon', 24 + 30 + 32)],
    never: [/weight of/i],
  },
  {
    id: 'a-sentence-weighs-otherwise',
    about: 'criteria sheet 60/40 but sentence says 70/30',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '60%'],
          ['Price', '40%'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['The award is on the basis of 70% quality and 30% price.'],
          [],
          ['Bidder', 'Quality /10', 'Price'],
          ['Brue Ltd', 8, '£1,000'],
          ['Cam Co', 6, '£800'],
        ],
      },
    ],
    exit: 2,
    bids: [],
  },
  {
    id: 'draft-and-final-moderation',
    about: 'HA: draft moderation sheet and final consensus sheet with different weights columns',
    content: [
      {
        name: 'Moderation DRAFT',
        rows: [
          ['Question', 'Weight', 'Ash Lifts', 'Beech Lifts'],
          ['Service', '30%', 3, 3],
          ['Social value', '20%', 3, 3],
        ],
      },
      {
        name: 'Moderation FINAL',
        rows: [
          ['Question', 'Weight', 'Ash Lifts', 'Beech Lifts'],
          ['Service', '30%', 4, 3],
          ['Social value', '20%', 3, 5],
        ],
      },
      {
        name: 'Pricing',
        rows: [
          ['Bidder', 'Price (50%)'],
          ['Ash Lifts', 10000],
          ['Beech Lifts', 12500],
          [],
          ['Each question is scored from 0 to 5.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Lifts', 24 + 12 + 50), ranked(2, 'Beech Lifts', 18 + 20 + 40)],
  },
  {
    id: 'submitted-and-corrected-sums',
    about: 'submitted price and corrected price columns; corrected counts',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Tenderer', 'Quality 40% (0-5)', 'Submitted tender sum', 'Corrected tender sum (60%)'],
          ['Ancholme Ltd', 4, 100000, 102000],
          ['Witham Co', 3, 90000, 85000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Witham Co', 24 + 60), ranked(2, 'Ancholme Ltd', 32 + 50)],
  },
];
