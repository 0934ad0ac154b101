import { formula, type InventedTender, percent, ranked } from './tender';

/** Sheets that say again what others say, points without marks, and prices in several guises. */
export const summaries: readonly InventedTender[] = [
  {
    id: 'summary-by-formula',
    about:
      'a summary that repeats marks and prices by formula beside weighted scores, total and rank: said twice, counted once',
    content: [
      {
        name: 'Summary',
        bold: [3],
        rows: [
          ['Summary of evaluation'],
          [],
          [
            'Bidder',
            'Approach',
            'Approach weighted',
            'Social value',
            'Social value weighted',
            'Price',
            'Price score',
            'Total',
            'Rank',
          ],
          [
            'Abbot Rd Ltd',
            formula('Scores!B3', 4),
            formula('B4/5*50', 40),
            formula('Scores!C3', 3),
            formula('D4/5*10', 6),
            formula('Prices!B2', 5000),
            formula('1', 40),
            formula('C4+E4+G4', 86),
            formula('RANK(H4,H$4:H$5)', 2),
          ],
          [
            'Brook Fm CIC',
            formula('Scores!B4', 5),
            formula('B5/5*50', 50),
            formula('Scores!C4', 5),
            formula('D5/5*10', 10),
            formula('Prices!B3', 6250),
            formula('1', 32),
            formula('C5+E5+G5', 92),
            formula('RANK(H5,H$4:H$5)', 1),
          ],
        ],
      },
      {
        name: 'Scores',
        rows: [['Scored 0-5'], ['Bidder', 'Approach', 'Social value'], ['Abbot Rd Ltd', 4, 3], ['Brook Fm CIC', 5, 5]],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Abbot Rd Ltd', 5000],
          ['Brook Fm CIC', 6250],
        ],
      },
      {
        name: 'Weightings',
        rows: [
          ['Criterion', 'Weighting'],
          ['Approach', 0.5],
          ['Social value', 0.1],
          ['Price', 0.4],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Brook Fm CIC', 50 + 10 + 32), ranked(2, 'Abbot Rd Ltd', 40 + 6 + 40)],
  },
  {
    id: 'points-only',
    about: 'no raw marks and no prices: points out of 60 and out of 40, which are their weights',
    content: [
      {
        name: 'Outcome',
        rows: [
          ['Supplier', 'Quality score (out of 60)', 'Price score (out of 40)', 'Total (100)'],
          ['Cuckmere Ltd', 51, 36.4, formula('B2+C2', 87.4)],
          ['Dunwich CIC', 48.5, 40, formula('B3+C3', 88.5)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Dunwich CIC', 48.5 + 40), ranked(2, 'Cuckmere Ltd', 51 + 36.4)],
  },
  {
    id: 'weights-row-without-label',
    about: 'a row of percentages under the headings with no label, headings with line breaks',
    content: [
      {
        name: 'Matrix',
        bold: [2],
        rows: [
          ['Final moderated scores (0-5)'],
          ['Organisation', 'Delivery\nmodel', 'Social\nvalue', 'Price\n(£)'],
          [null, percent(0.5), percent(0.2), percent(0.3)],
          ['Eastry Trust', 4, 5, 90000],
          ['Frome Ltd', 5, 2, 75000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Frome Ltd', 50 + 8 + 30), ranked(2, 'Eastry Trust', 40 + 20 + 25)],
  },
  {
    id: 'score-weight-weighted-triplets',
    about: 'Score, Weight and Weighted under each merged criterion, weights repeated on every row',
    content: [
      {
        name: 'Scoring',
        merge: ['B1:D1', 'E1:G1', 'A1:A2', 'H1:H2'],
        bold: [1, 2],
        rows: [
          ['Bidder', 'Technical', null, null, 'Social value', null, null, 'Tender price (£)'],
          [null, 'Score (0-5)', 'Weight', 'Weighted', 'Score (0-5)', 'Weight', 'Weighted', null],
          ['Gade Ltd', 3, 0.4, formula('B3/5*C3', 0.24), 4, 0.2, formula('E3/5*F3', 0.16), 1000],
          ['Hamble CIC', 5, 0.4, formula('B4/5*C4', 0.4), 5, 0.2, formula('E4/5*F4', 0.2), 1600],
        ],
      },
      { name: 'Note', rows: [['Price is weighted at 40%. Price score = lowest price / tender price.']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Hamble CIC', 40 + 20 + 25), ranked(2, 'Gade Ltd', 24 + 16 + 40)],
  },
  {
    id: 'net-vat-gross',
    about: 'net price, the VAT itself and gross price; net prices are evaluated',
    content: [
      {
        name: 'Offers',
        rows: [
          ['Scores 0-5. Prices are evaluated net of VAT, lowest price / price x 50.'],
          ['Bidder', 'Quality (50%)', 'Net price', 'VAT', 'Gross price'],
          ['Itchen Ltd', 4, 10000, 2000, 12000],
          ['Kennet CIC', 5, 11000, 0, 11000],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '50%'],
          ['Price', '50%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kennet CIC', 50 + (50 * 10) / 11), ranked(2, 'Itchen Ltd', 40 + 50)],
  },
  {
    id: 'worth-of-quality',
    about: 'each quality point is worth a published sum that is taken off the price; the lowest adjusted price wins',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Method (80%)', 'Social value (20%)', 'Price'],
          ['Leam Ltd', 3, 3, 120000],
          ['Mole CIC', 4, 5, 124000],
          ['Nadder & Co', 5, 5, 142000],
          [],
          [
            'Marks are out of 5. Bids are ranked by price less the monetised non-cost score: the authority is willing to pay £500 for each quality point.',
          ],
        ],
      },
    ],
    exit: 0,
    // Quality 60, 84 and 100: 120,000 - 30,000 = 90,000; 124,000 - 42,000 = 82,000; 142,000 - 50,000 = 92,000.
    bids: [ranked(1, 'Mole CIC', 84), ranked(2, 'Leam Ltd', 60), ranked(3, 'Nadder & Co', 100)],
  },
  {
    id: 'rank-column-first',
    about: 'the rank stands first and the bidder third, with a blank heading and two empty columns',
    content: [
      {
        name: 'Sheet1',
        rows: [
          [],
          [null, 'Marks are out of 10'],
          [],
          [null, 'Position', null, 'Name of bidder', null, 'Quality 70%', 'Price 30%'],
          [null, 2, null, 'Ouse Ltd', null, 6, 900],
          [null, 1, null, 'Parrett CIC', null, 9, 1000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Parrett CIC', 63 + 27), ranked(2, 'Ouse Ltd', 42 + 30)],
  },
];
