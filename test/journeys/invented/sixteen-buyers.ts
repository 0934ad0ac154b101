import { formula, type InventedTender, ranked } from './tender';

/** Of sixteen more, tried when the thirty were read right, those that taught something. */
export const sixteenBuyers: readonly InventedTender[] = [
  {
    id: 'points-in-brackets-of-headings',
    about: 'points out of the number in brackets, all awarded, prices in another sheet',
    content: [
      {
        name: 'Scores awarded',
        rows: [
          ['Tenderer', 'Quality (60)', 'Social Value (10)', 'Price (30)', 'Total (100)'],
          ['Dee Landscapes', 48, 8, 30, 86],
          ['Esk Gardens', 54, 6, 25, 85],
          ['Forth Green', 42, 9, 28, 79],
        ],
      },
      {
        name: 'Tender sums',
        rows: [
          ['Tenderer', 'Tender sum'],
          ['Dee Landscapes', '£250,000'],
          ['Esk Gardens', '£300,000'],
          ['Forth Green', '£267,857.14'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Dee Landscapes', 48 + 8 + 30),
      ranked(2, 'Esk Gardens', 54 + 6 + 25),
      ranked(3, 'Forth Green', 42 + 9 + (30 * 250000) / 267857.14),
    ],
  },
  {
    id: 'totals-by-bidder-among-promises',
    about: 'long social value commitments with proxies and totals per bidder, summary of marks, 60/30/10',
    content: [
      {
        name: 'Social value offers',
        bold: [2],
        rows: [
          ['All commitments are for the initial term'],
          ['Bidder', 'TOM ref', 'Commitment', 'Unit', 'Quantity', 'Proxy (£)', 'Social value (£)', 'Evidence'],
          ['Gaunless Ltd', 'E1', 'Local jobs', 'FTE', 3, 20000, formula('E3*F3', 60000), 'Plan'],
          ['Gaunless Ltd', 'S2', 'School visits', 'hours', 100, 15, formula('E4*F4', 1500), 'Diary'],
          ['Gaunless Ltd Total', null, null, null, null, null, 61500],
          ['Hodder CIC', 'E1', 'Local jobs', 'FTE', 5, 20000, formula('E6*F6', 100000), 'Plan'],
          ['Hodder CIC', 'S2', 'School visits', 'hours', 400, 15, formula('E7*F7', 6000), 'Diary'],
          ['Hodder CIC Total', null, null, null, null, null, 106000],
        ],
      },
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Method statement 1 (35%)', 'Method statement 2 (25%)', 'Price (30%)'],
          ['Gaunless Ltd', 8, 9, 410000],
          ['Hodder CIC', 9, 6, 500000],
          [],
          ['Method statements are scored 0-10. Social value (10%) is the bidder’s total divided by the highest total.'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gaunless Ltd', 28 + 22.5 + 30 + (10 * 61500) / 106000),
      ranked(2, 'Hodder CIC', 31.5 + 15 + (30 * 41) / 50 + 10),
    ],
  },
  {
    id: 'price-by-bands-is-asked-about',
    about: 'price by bands below the table: none of the methods, so it is asked about',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Quality 60% (0-5)', 'Price 40%'],
          ['Goyt Ltd', 4, 100000],
          ['Hiz Ltd', 5, 108000],
          [],
          ['Price scoring:'],
          ['Lowest price', '40 marks'],
          ['Within 5% of lowest', '30 marks'],
          ['Within 10% of lowest', '20 marks'],
          ['More than 10% above lowest', '10 marks'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /none of the methods/, at: 'Eval!B7' }],
    never: [/weight/],
  },
  {
    id: 'cards-below-their-summary',
    about: 'cards stacked per bid with merged title, weighted formula, and a summary block on top',
    content: [
      {
        name: 'Evaluation',
        bold: [1, 8, 9, 15, 16],
        merge: ['A8:E8', 'A15:E15'],
        rows: [
          ['SUMMARY'],
          ['Bidder', 'Quality', 'Price', 'Total', 'Rank'],
          ['Leven Catering', 46, 40, 86, 1],
          ['Mersey Meals', 44, 34.8, 78.8, 2],
          [],
          ['Scores: 0-5'],
          [],
          ['Bidder: Leven Catering'],
          ['Criterion', 'Weight', 'Score', 'Weighted score', 'Comments'],
          ['Menus', '40%', 4, formula('B10*C10/5*100', 32), 'Good'],
          ['Staffing', '20%', 3.5, formula('B11*C11/5*100', 14), 'Ok'],
          ['Price', '40%', 87000, formula('40', 40), ''],
          ['Total', '100%', null, 86, ''],
          [],
          ['Bidder: Mersey Meals'],
          ['Criterion', 'Weight', 'Score', 'Weighted score', 'Comments'],
          ['Menus', '40%', 3, formula('B17*C17/5*100', 24), 'Ok'],
          ['Staffing', '20%', 5, formula('B18*C18/5*100', 20), 'Good'],
          ['Price', '40%', 100000, formula('34.8', 34.8), ''],
          ['Total', '100%', null, 78.8, ''],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Leven Catering', 32 + 14 + 40), ranked(2, 'Mersey Meals', 24 + 20 + 34.8)],
  },
  {
    id: 'lots-as-numbers-and-marks-in-words',
    about: 'marks "4 - Good" and weights in a key table; lots column numeric with "1,3"',
    content: [
      {
        name: 'Panel',
        rows: [
          ['Lot', 'Provider', 'Care quality', 'Workforce', 'Price per hour'],
          [1, 'Nidd Care', '4 - Good', '3 - Satisfactory', 22],
          ['1,3', 'Oykel Homes', '5 - Excellent', '4 - Good', 24],
          [3, 'Petteril Support', '3 - Satisfactory', '5 - Excellent', 20],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Care quality', '40%'],
          ['Workforce', '20%'],
          ['Price', '40%'],
          ['Scale', '0 to 5'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Oykel Homes', 40 + 16 + (40 * 22) / 24, '1'),
      ranked(2, 'Nidd Care', 32 + 12 + 40, '1'),
      ranked(1, 'Oykel Homes', 40 + 16 + (40 * 20) / 24, '3'),
      ranked(2, 'Petteril Support', 24 + 20 + 40, '3'),
    ],
  },
];
