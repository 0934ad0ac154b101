import { type InventedTender, ranked } from './tender';

/** References without names, subtotals beside their parts, weights as fractions, and regions that were ticked. */
export const referencesAndSubtotals: readonly InventedTender[] = [
  {
    id: 'marks-by-reference-with-their-maximum',
    about:
      'marks go by T1 and T2 with the highest mark beside each; another sheet says what they are and what they weigh',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Ref', 'Criterion', 'Weighting'],
          ['T1', 'Methodology', '30%'],
          ['T2', 'Environment', '10%'],
          ['C1', 'Price', '60%'],
        ],
      },
      {
        name: 'Technical',
        rows: [
          ['Supplier', 'Ref', 'Score', 'Max'],
          ['Aspen Print', 'T1', 4, 5],
          ['Aspen Print', 'T2', 3, 5],
          ['Beech Press', 'T1', 3, 5],
          ['Beech Press', 'T2', 5, 5],
        ],
      },
      {
        name: 'Commercial',
        rows: [
          ['Supplier', 'Line', 'Description', 'Qty', 'Unit price', 'Line total'],
          ['Aspen Print', 1, 'Leaflets', 1000, 0.2, 200],
          ['Aspen Print', 2, 'Posters', 100, 3, 300],
          ['Beech Press', 1, 'Leaflets', 1000, 0.25, 250],
          ['Beech Press', 2, 'Posters', 100, 2, 200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Aspen Print', 24 + 6 + (60 * 450) / 500), ranked(1, 'Beech Press', 18 + 10 + 60)],
  },
  {
    id: 'weights-as-fractions',
    about: 'weights written 1/3, 1/6 and 1/2',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Dove Ltd', 'Egret Ltd'],
          ['Approach (0-10)', '1/3', 6, 9],
          ['Skills (0-10)', '1/6', 9, 6],
          ['Price', '1/2', 10000, 12500],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Dove Ltd', 20 + 15 + 50), ranked(2, 'Egret Ltd', 30 + 10 + 40)],
    never: [/unit in the cell/],
  },
  {
    id: 'subtotals-beside-their-parts',
    about:
      'points available and points of each bid for sections and for their questions, in one list without any weight',
    content: [
      {
        name: 'Score sheet',
        rows: [
          [null, 'Points available', 'Swift Ltd', 'Teal Ltd'],
          ['A. Delivery', 40, 32, 30],
          ['A1 Programme', 25, 20, 15],
          ['A2 Risk', 15, 12, 15],
          ['B. Social value', 20, 12, 16],
          ['B1 Jobs', 12, 6, 10],
          ['B2 Carbon', 8, 6, 6],
          ['C. Price', 40, '£310,000', '£300,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Swift Ltd', 32 + 12 + (40 * 30) / 31), ranked(1, 'Teal Ltd', 30 + 16 + 40)],
    never: [/belong to no criterion/],
  },
  {
    id: 'regions-ticked-and-priced',
    about: 'regions that bidders ticked on one sheet and priced on another under the same names: each is a lot',
    content: [
      {
        name: 'Regions',
        rows: [
          ['Bidder', 'North', 'South', 'East'],
          ['Gannet Ltd', 'Y', 'N', 'Y'],
          ['Heron Ltd', 'Y', 'Y', 'N'],
          ['Ibis Ltd', 'N', 'Y', 'Y'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Quality 50% (out of 20)'],
          ['Gannet Ltd', 16],
          ['Heron Ltd', 14],
          ['Ibis Ltd', 18],
        ],
      },
      {
        name: 'Prices 50%',
        rows: [
          ['Bidder', 'North £', 'South £', 'East £'],
          ['Gannet Ltd', 5000, null, 7000],
          ['Heron Ltd', 4500, 6000, null],
          ['Ibis Ltd', null, 6600, 6300],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gannet Ltd', 40 + 45, 'North'),
      ranked(1, 'Heron Ltd', 35 + 50, 'North'),
      ranked(2, 'Heron Ltd', 35 + 50, 'South'),
      ranked(1, 'Ibis Ltd', 45 + (50 * 60) / 66, 'South'),
      ranked(2, 'Gannet Ltd', 40 + 45, 'East'),
      ranked(1, 'Ibis Ltd', 45 + 50, 'East'),
    ],
    never: [/one line of several/],
  },
];
