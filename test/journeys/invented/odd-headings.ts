import { type InventedTender, incomplete, ranked } from './tender';

/** Headings in three rows, prices among criteria, names that look like headings. */
export const oddHeadings: readonly InventedTender[] = [
  {
    id: 'three-header-rows',
    about: 'merged headings in three rows, a row of column numbers, notes below with asterisks',
    content: [
      {
        name: 'Sheet1',
        merge: ['A1:G1', 'A2:A4', 'B2:E2', 'B3:C3', 'D3:E3', 'F2:G3'],
        bold: [1, 2, 3, 4],
        rows: [
          ['COMPARATIVE STATEMENT OF TENDERS'],
          ['Name of tenderer', 'Technical envelope (max 20 each)', null, null, null, 'Financial envelope', null],
          [null, 'Works', null, 'People', null, null, null],
          [null, 'Method', 'Programme', 'Skills', 'Apprentices', 'Tendered sum', 'Remarks'],
          [1, 2, 3, 4, 5, 6, 7],
          ['Heron Build', 16, 14, 18, 12, 512000, null],
          ['Ibis Civil*', 18, 16, 12, 10, 498000, 'Corrected arithmetic'],
          ['Jackdaw Works', 12, 12, 14, 20, 455000, null],
          ['* Sum corrected with the agreement of the tenderer.'],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight (%)'],
          ['Method', 15],
          ['Programme', 15],
          ['Skills', 10],
          ['Apprentices', 10],
          ['Tendered sum', 50],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Jackdaw Works', 9 + 9 + 7 + 10 + 50),
      ranked(2, 'Ibis Civil', 13.5 + 12 + 6 + 5 + (50 * 455) / 498),
      ranked(3, 'Heron Build', 12 + 10.5 + 9 + 6 + (50 * 455) / 512),
    ],
  },
  {
    id: 'matrix-with-blank',
    about: 'criteria down, a blank mark for one bidder and a price row among the criteria rows',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Scoring scale 0-5'],
          ['Criteria', 'Weighting', 'Kite Arts CIC', 'Linnet Youth', 'Magpie Play'],
          ['Engagement', '40%', 4, 5, 3],
          ['Safety', '20%', 5, null, 4],
          ['Price (£)', '40%', 18000, 17500, 20000],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Kite Arts CIC', 32 + 20 + 40),
      ranked(2, 'Magpie Play', 24 + 16 + (40 * 18000) / 20000),
      incomplete('Linnet Youth'),
    ],
    problems: [{ says: /mark/i, at: 'Scores!D4' }],
  },
  {
    id: 'reserve-bidder-names',
    about:
      'names that look like rows of a sheet: "Minimum Waste Ltd", "Rank & File CIC", "Maximum Impact", "Notes Café"',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Minimum Waste Ltd', 3, 1000],
          ['Rank & File CIC', 4, 1000],
          ['Maximum Impact', 5, 1000],
          ['Notes Café', 2, 1000],
          ['Sub Total Diving Ltd', 1, 1000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Maximum Impact', 100),
      ranked(2, 'Rank & File CIC', 90),
      ranked(3, 'Minimum Waste Ltd', 80),
      ranked(4, 'Notes Café', 70),
      ranked(5, 'Sub Total Diving Ltd', 60),
    ],
  },
];
