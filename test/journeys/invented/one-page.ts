import { formula, type InventedTender, percent, ranked } from './tender';

/** Several tables on one sheet. */
export const onePage: readonly InventedTender[] = [
  {
    id: 'stacked-tables',
    about: 'criteria table above, notes between, bids table below with a rank column of the buyer',
    content: [
      {
        name: 'Tender board',
        bold: [3, 12],
        rows: [
          ['Tender evaluation: playground surfacing (synthetic)'],
          [],
          ['Criterion', 'Weighting', 'How it is scored'],
          ['Technical', percent(0.45), 'Marked 0-10 by the panel'],
          ['Local benefit', percent(0.15), 'Marked 0-10 by the panel'],
          ['Cost', percent(0.4), 'Lowest cost / bidder cost x 40'],
          ['Total', percent(1), null],
          [],
          ['Note 1: the council may accept all or part of a tender.'],
          ['Note 2: marks are the agreed marks of the panel.'],
          [],
          ['Bidder', 'Technical', 'Local benefit', 'Cost', 'Position'],
          ['Acorn Surfaces', 7, 9, 48000, 2],
          ['Bounce & Tread', 8, 5, 45500, 1],
          ['Cartwheel Play', 6, 6, 51000, 3],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Acorn Surfaces', 31.5 + 13.5 + (40 * 45.5) / 48),
      ranked(1, 'Bounce & Tread', 36 + 7.5 + 40),
      ranked(3, 'Cartwheel Play', 27 + 9 + (40 * 45.5) / 51),
    ],
  },
  {
    id: 'side-by-side-tables',
    about: 'bids on the left, criteria on the right of one sheet, an empty column between',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality', 'Social value', 'Price', null, 'Criterion', 'Weight', 'Max score'],
          ['Dale Minibus Ltd', 3, 3, 30500, null, 'Quality', 0.5, 4],
          ['Esk Community Transport', 4, 4, 34000, null, 'Social value', 0.1, 4],
          ['Foss Coaches', 2, 1, 29000, null, 'Price', 0.4, null],
          ['Gill Travel', 3, 2, 31000, null, 'Total', formula('SUM(G2:G4)', 1), null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Esk Community Transport', 50 + 10 + (40 * 29) / 34),
      ranked(2, 'Dale Minibus Ltd', 37.5 + 7.5 + (40 * 29) / 30.5),
      ranked(3, 'Gill Travel', 37.5 + 5 + (40 * 29) / 31),
      ranked(4, 'Foss Coaches', 25 + 2.5 + 40),
    ],
  },
  {
    id: 'marks-above-prices-below',
    about: 'marks table above, price table below it on the same sheet, statements as label and value between',
    content: [
      {
        name: 'Results',
        bold: [2, 12],
        rows: [
          ['1. Quality evaluation'],
          ['Supplier', 'Design', 'Accessibility', 'Weighted quality score'],
          ['Gannet Web Ltd', 9, 7, formula('B3*3+C3*2', 41)],
          ['Harrier Code CIC', 7, 9, formula('B4*3+C4*2', 39)],
          ['Total', formula('SUM(B3:B4)', 16), formula('SUM(C3:C4)', 16), null],
          [],
          ['Maximum mark', 10],
          ['Design weighting', '30%'],
          ['Accessibility weighting', '20%'],
          ['Price weighting', '50%'],
          ['2. Price evaluation'],
          ['Supplier', 'Price (£)'],
          ['Gannet Web Ltd', 24000],
          ['Harrier Code CIC', 26000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gannet Web Ltd', 27 + 14 + 50), ranked(2, 'Harrier Code CIC', 21 + 18 + (50 * 24) / 26)],
  },
];
