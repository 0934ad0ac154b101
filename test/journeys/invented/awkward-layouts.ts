import { formula, type InventedTender, ranked, type Sheet } from './tender';

const named = (bidder: string, price: number, marks: readonly [number, number]): Sheet => ({
  name: bidder,
  rows: [
    [`Evaluation of ${bidder}`],
    [],
    ['Criterion', 'Weight', 'Score', 'Weighted score'],
    ['Design', 0.4, marks[0], formula('B4*C4/5*100', 8 * marks[0])],
    ['Community use', 0.2, marks[1], formula('B5*C5/5*100', 4 * marks[1])],
    [],
    ['Tender price', price],
  ],
});

export const awkwardLayouts: readonly InventedTender[] = [
  {
    id: 'sheets-named-for-bidders',
    about: 'the sheet’s name is the bidder; the price in a label below the marks; scale and split in the guide',
    content: [
      { name: 'Guide', rows: [['Scores are from 0 to 5. Price carries 40% of the marks.']] },
      named('Fennel Ltd', 9000, [4, 3]),
      named('Goldenrod CIC', 11250, [5, 4]),
    ],
    exit: 0,
    bids: [ranked(1, 'Goldenrod CIC', 40 + 16 + 32), ranked(2, 'Fennel Ltd', 32 + 12 + 40)],
  },
  {
    id: 'long-with-evaluators',
    about: 'one row a bidder, question and evaluator; rows of the Consensus are what counts',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Supplier', 'Question', 'Evaluator', 'Score', 'Comment'],
          ['Henbane Ltd', 'Approach', 'AB', 3, null],
          ['Henbane Ltd', 'Approach', 'CD', 5, null],
          ['Henbane Ltd', 'Approach', 'Consensus', 4, 'Agreed 2 June'],
          ['Ivy CIC', 'Approach', 'AB', 4, null],
          ['Ivy CIC', 'Approach', 'CD', 4, null],
          ['Ivy CIC', 'Approach', 'Consensus', 5, 'Agreed 2 June'],
        ],
      },
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight', 'Max score'],
          ['Approach', '70%', 5],
          ['Price', '30%', null],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Supplier', 'Price'],
          ['Henbane Ltd', 300],
          ['Ivy CIC', 400],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ivy CIC', 70 + 22.5), ranked(2, 'Henbane Ltd', 56 + 30)],
  },
  {
    id: 'rate-basket',
    about: 'roles down with days, day rates across by bidder: the price is the sum of days times rate',
    content: [
      {
        name: 'Rates',
        rows: [
          ['Role', 'Estimated days', 'Kale Consulting', 'Leek Partners'],
          ['Director', 10, 900, 1000],
          ['Manager', 40, 600, 550],
          ['Analyst', 100, 400, 380],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (80%)', 'Price (20%)'],
          ['Kale Consulting', 4, null],
          ['Leek Partners', 3, null],
        ],
      },
    ],
    exit: 0,
    // 9,000 + 24,000 + 40,000 = 73,000; 10,000 + 22,000 + 38,000 = 70,000.
    bids: [ranked(1, 'Kale Consulting', 64 + (20 * 70) / 73), ranked(2, 'Leek Partners', 48 + 20)],
  },
  {
    id: 'criteria-in-sections',
    about: 'long list of criteria under section rows with their weights; marks across by bidder in one column each',
    content: [
      {
        name: 'Scoring',
        bold: [2, 3, 6],
        rows: [
          ['Scored 0-10 by the panel'],
          ['Criteria', 'Weighting', 'Mallow Ltd', 'Nettle CIC'],
          ['Quality', '50%'],
          ['Mobilisation', '30%', 7, 8],
          ['Contract management', '20%', 6, 9],
          ['Social value', '10%'],
          ['Local jobs', '10%', 10, 5],
        ],
      },
      {
        name: 'Tender prices',
        rows: [['Price evaluation (40%)'], ['Tenderer', 'Tender sum'], ['Mallow Ltd', 700000], ['Nettle CIC', 800000]],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Mallow Ltd', 21 + 12 + 10 + 40), ranked(2, 'Nettle CIC', 24 + 18 + 5 + 35)],
  },
  {
    id: 'lots-with-own-weights',
    about: 'two lots on two sheets, each with its own weights in its headings',
    content: [
      {
        name: 'Lot A',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (70%)', 'Price (30%)'],
          ['Orache Ltd', 4, 1000],
          ['Purslane CIC', 5, 1250],
        ],
      },
      {
        name: 'Lot B',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (40%)', 'Price (60%)'],
          ['Orache Ltd', 4, 2000],
          ['Purslane CIC', 5, 2500],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Purslane CIC', 70 + 24, 'Lot A'),
      ranked(2, 'Orache Ltd', 56 + 30, 'Lot A'),
      ranked(1, 'Orache Ltd', 32 + 60, 'Lot B'),
      ranked(2, 'Purslane CIC', 40 + 48, 'Lot B'),
    ],
  },
  {
    id: 'bill-one-column-a-bidder',
    about: 'a bill of three items, one column a bidder, total at the foot by formula',
    content: [
      {
        name: 'Bill',
        rows: [
          ['Ref', 'Description', 'Rocket Roofing', 'Sorrel Roofs'],
          ['1', 'Scaffold', 4000, 4500],
          ['2', 'Strip and felt', 9000, 8000],
          ['3', 'Slates', 15000, 14500],
          [null, 'Total', formula('SUM(C2:C4)', 28000), formula('SUM(D2:D4)', 27000)],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Quality scored 0-10 and weighted 50%; price weighted 50%'],
          ['Contractor', 'Quality'],
          ['Rocket Roofing', 8],
          ['Sorrel Roofs', 6],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Rocket Roofing', 40 + (50 * 27) / 28), ranked(2, 'Sorrel Roofs', 30 + 50)],
  },
];
