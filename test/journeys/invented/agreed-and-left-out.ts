import { formula, type InventedTender, out, ranked } from './tender';

/** What needs no question, and what must be told: marks that all gave, lines in a total, marks without a weight, late bids; all synthetic. */
export const agreedAndLeftOut: readonly InventedTender[] = [
  {
    id: 'row-of-marks-without-a-weight',
    about: 'a row of marks beside criteria that make the whole: not scored, and told before scoring',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Criterion', 'Weight', 'Ash Ltd', 'Box Ltd'],
          ['Quality 0-5', '60%', 4, 5],
          ['Interview 0-5', null, 5, 1],
          ['Price', '40%', 1000, 1200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 10) / 12), ranked(2, 'Ash Ltd', 48 + 40)],
    problems: [{ says: /“Interview 0-5” has marks.*no weight.*not scored/, at: 'Bids!C3' }],
  },
  {
    id: 'sum-leaves-out-a-year',
    about: 'a total whose formula leaves out the third year: told, while a total made of all its lines is not',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (40%) 0-5', 'Year 1 £', 'Year 2 £', 'Year 3 £', 'Total price £ (60%)'],
          ['Ash Ltd', 4, 100, 110, 120, formula('SUM(C2:D2)', 210)],
          ['Box Ltd', 5, 90, 100, 110, formula('SUM(C3:D3)', 190)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 100), ranked(2, 'Ash Ltd', 32 + (60 * 19) / 21)],
    problems: [{ says: /lines add up to no bid's total/ }],
  },
  {
    id: 'not-evaluated-name',
    about: 'name (not evaluated) on the price sheet',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Supplier', 'Quality (60%) 0-5'],
          ['Ash Ltd', 4],
          ['Box Ltd', 5],
          ['Cox Ltd', 1],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Supplier', 'Price (40%)'],
          ['Ash Ltd', 1000],
          ['Box Ltd', 1200],
          ['Cox Ltd (not evaluated)', 800],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200), ranked(2, 'Ash Ltd', 48 + 40), out('Cox Ltd')],
  },
  {
    id: 'not-evaluated-matrix',
    about: 'name (not evaluated) in a matrix head',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Criterion', 'Weight', 'Ash Ltd', 'Box Ltd', 'Cox Ltd (not evaluated)'],
          ['Quality 0-5', '60%', 4, 5, null],
          ['Price', '40%', 1000, 1200, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200), ranked(2, 'Ash Ltd', 48 + 40), out('Cox Ltd')],
  },
  {
    id: 'late-unknown',
    about: 'LATE - not opened in a column not known',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) 0-5', 'Price (40%)', 'Opening record'],
          ['Ash Ltd', 4, 1000, '12:01, seals intact'],
          ['Box Ltd', 5, 1200, '12:02'],
          ['Cox Ltd', null, null, 'LATE - not opened'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200), ranked(2, 'Ash Ltd', 48 + 40), out('Cox Ltd')],
  },
  {
    id: 'late-transposed',
    about: 'row Opening in a matrix',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Criterion', 'Weight', 'Ash Ltd', 'Box Ltd', 'Cox Ltd'],
          ['Opening', null, 'On time', 'On time', 'LATE - not opened'],
          ['Quality 0-5', '60%', 4, 5, null],
          ['Price', '40%', 1000, 1200, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200), ranked(2, 'Ash Ltd', 48 + 40), out('Cox Ltd')],
  },
  {
    id: 'unknown-excluded-items',
    about: 'a column of things included or excluded is no fate',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) 0-5', 'Price (40%)', 'Crane hire'],
          ['Ash Ltd', 4, 1000, 'Included'],
          ['Box Ltd', 5, 1200, 'Excluded'],
          ['Cox Ltd', 3, 1100, 'Rejected'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200),
      ranked(2, 'Ash Ltd', 48 + 40),
      ranked(3, 'Cox Ltd', 36 + (40 * 1000) / 1100),
    ],
  },
  {
    id: 'unknown-prev',
    about: 'history column',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) 0-5', 'Price (40%)', 'Last time'],
          ['Ash Ltd', 4, 1000, 'Won'],
          ['Box Ltd', 5, 1200, 'Withdrawn'],
          ['Cox Ltd', 3, 1100, 'Late - not opened'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200),
      ranked(2, 'Ash Ltd', 48 + 40),
      ranked(3, 'Cox Ltd', 36 + (40 * 1000) / 1100),
    ],
  },
  {
    id: 'withdrawn-unknown-with-figures',
    about: 'withdrawn in unknown column with figures',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) 0-5', 'Price (40%)', 'Obs.'],
          ['Ash Ltd', 4, 1000, null],
          ['Box Ltd', 5, 1200, null],
          ['Cox Ltd', 5, 900, 'Withdrawn 3 May'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 60 + (40 * 1000) / 1200), ranked(2, 'Ash Ltd', 48 + 40), out('Cox Ltd')],
  },
  {
    id: 'price-weight-missing',
    about: 'weights for quality, none for price, sum 60',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight'],
          ['Method', '30%'],
          ['Team', '20%'],
          ['Social value', '10%'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Method 0-5', 'Team 0-5', 'Social value 0-5', 'Price'],
          ['Ash Ltd', 4, 3, 2, 1000],
          ['Box Ltd', 5, 4, 3, 1200],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /have 60 % between them/ }],
  },
  {
    id: 'list-points-missing',
    about: 'list with points, price in other sheet only',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Points'],
          ['Method', 30],
          ['Team', 20],
          ['Social value', 10],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Method', 'Team', 'Social value', 'Price'],
          ['Ash Ltd', 24, 13, 2, 1000],
          ['Box Ltd', 25, 14, 3, 1200],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /how many Price/ }],
  },
  {
    id: 'equal-weights-in-a-sentence',
    about: 'no weight beside any criterion, and a sentence that weighs all alike',
    content: [
      {
        name: 'Bids',
        rows: [
          ['All criteria carry equal weight.'],
          ['Supplier', 'Quality 0-5', 'Social value 0-5', 'Price £'],
          ['Ash Ltd', 4, 3, 1000],
          ['Box Ltd', 5, 2, 1200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', (80 + 60 + 100) / 3), ranked(2, 'Box Ltd', (100 + 40 + 1000 / 12) / 3)],
    never: [/not 100 %/],
  },
];
