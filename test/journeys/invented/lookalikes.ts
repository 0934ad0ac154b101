import { type Cell, formula, type InventedTender, incomplete, ranked } from './tender';

const two = (heading: string, rows: readonly (readonly Cell[])[], notes: readonly (readonly Cell[])[] = []) => [
  { name: 'Bids', rows: [['Quality is marked 0-5'], ...notes, ['Bidder', 'Quality (60%)', heading], ...rows] },
];
/** What only looks like a gate, a mark, a grade or a withdrawal. */
export const lookalikes: readonly InventedTender[] = [
  {
    id: 'not-rejected',
    about: 'remarks that begin with near words take nobody out',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Quality 0-5'],
          ['Bidder', 'Quality (60%)', 'Price (40%)', 'Remarks'],
          ['Ant Ltd', 4, 1000, 'Excluded items: skips and permits'],
          ['Bee CIC', 5, 1250, 'Rejected alternative materials, offers oak'],
          ['Cat & Co', 3, 1100, 'Late deliveries possible in winter'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bee CIC', 60 + 32), ranked(2, 'Ant Ltd', 48 + 40), ranked(3, 'Cat & Co', 36 + 400 / 11)],
  },
  {
    id: 'numbered-criteria',
    about: 'criteria numbered "1 - Plan", "2 - People" stay names',
    content: [
      {
        name: 'M',
        rows: [
          ['Marks 0-5'],
          ['Criterion', 'Weight', 'Ant Ltd', 'Bee CIC'],
          ['1 - Plan', '40%', 4, 5],
          ['2 - People', '20%', 3, 2],
        ],
      },
      {
        name: 'P',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Ant Ltd', 1000],
          ['Bee CIC', 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ant Ltd', 32 + 12 + 40), ranked(2, 'Bee CIC', 40 + 8 + 32)],
  },
  {
    id: 'lots-with-letters',
    about: 'Lot A and Lot A2 are two lots',
    content: [
      {
        name: 'B',
        rows: [
          ['Quality 60%, price 40%, marks 0-5'],
          ['Lot', 'Bidder', 'Quality', 'Price'],
          ['Lot A - North', 'Ant Ltd', 4, 1000],
          ['Lot A - North', 'Bee CIC', 5, 2000],
          ['Lot A2 - East', 'Ant Ltd', 3, 3000],
          ['Lot A2 - East', 'Cat & Co', 4, 2400],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ant Ltd', 48 + 40, 'Lot A - North'),
      ranked(2, 'Bee CIC', 60 + 20, 'Lot A - North'),
      ranked(1, 'Cat & Co', 48 + 40, 'Lot A2 - East'),
      ranked(2, 'Ant Ltd', 36 + 32, 'Lot A2 - East'),
    ],
  },
  {
    id: 'minimum-wage',
    about: 'a sentence about minimum pay and 5 years is no gate',
    content: two(
      'Price (40%)',
      [
        ['Ant Ltd', 4, 1000],
        ['Bee CIC', 2, 1250],
      ],
      [
        ['Bidders must pay at least 5% above the minimum wage to all staff.'],
        ['A minimum of 3 references is required.'],
      ],
    ),
    exit: 0,
    bids: [ranked(1, 'Ant Ltd', 48 + 40), ranked(2, 'Bee CIC', 24 + 32)],
  },
  {
    id: 'negative-price',
    about: 'a price in brackets is negative and no price to score',
    content: two('Price (40%)', [
      ['Ant Ltd', 4, '(1,000)'],
      ['Bee CIC', 5, '1,250'],
    ]),
    exit: 1,
    bids: [ranked(1, 'Bee CIC', 60 + 40), incomplete('Ant Ltd')],
  },
  {
    id: 'range-price',
    about: 'ranges and approximations are no prices',
    content: two('Price (40%)', [
      ['Ant Ltd', 4, '£900 - £1,100'],
      ['Bee CIC', 5, 'approx 1,250'],
      ['Cat & Co', 3, '£1,000'],
    ]),
    exit: 1,
    bids: [ranked(1, 'Cat & Co', 36 + 40), incomplete('Ant Ltd'), incomplete('Bee CIC')],
  },
  {
    id: 'mark-ranges',
    about: 'marks "3-4" and "4?" and "3 or 4" are no marks',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Ant Ltd', '3-4', 1000],
          ['Bee CIC', '4?', 1000],
          ['Cat & Co', '3 or 4', 1000],
          ['Dog plc', 5, 1000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Quality .* a weight of 60 %, and nothing to score it by was found/, at: 'Bids!B1' }],
  },
  {
    id: 'above-maximum',
    about: 'a worded mark above the maximum stops',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Ant Ltd', '6 - Excellent', 1000],
          ['Bee CIC', '4 - Good', 1000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /above/ }],
  },
  {
    id: 'two-keys-differ',
    about: 'two keys value Good differently: asked',
    content: [
      {
        name: 'Key A',
        rows: [
          ['Score', 'Meaning'],
          [0, 'Poor'],
          [1, 'Fair'],
          [2, 'Good'],
        ],
      },
      {
        name: 'Key B',
        rows: [
          ['Score', 'Meaning'],
          [0, 'Poor'],
          [1, 'Weak'],
          [2, 'Fair'],
          [3, 'Good'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%)', 'Price (40%)'],
          ['Ant Ltd', 'Good', 1000],
          ['Bee CIC', 'Good', 1250],
        ],
      },
    ],
    exit: 2,
    bids: [],
  },
  {
    id: 'pass-in-feedback',
    about: 'a compliance sheet where all pass and a bidder whose name is Fail Safe Ltd',
    content: [
      {
        name: 'SQ',
        rows: [
          ['Check', 'Fail Safe Ltd', 'Bee CIC'],
          ['Insurance', 'Pass', 'Pass'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Fail Safe Ltd', 4, 1000],
          ['Bee CIC', 5, 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bee CIC', 60 + 32), ranked(2, 'Fail Safe Ltd', 48 + 40)],
  },
  {
    id: 'weight-row-of-percent-sum-110',
    about: 'weights that add up to 110 are reported, not rescaled',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Social value (10%) 0-5', 'Price (40%)'],
          ['Ant Ltd', 4, 5, 1000],
          ['Bee CIC', 5, 5, 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bee CIC', 60 + 10 + 32), ranked(2, 'Ant Ltd', 48 + 10 + 40)],
    problems: [{ says: /110 ?%/ }],
  },
  {
    id: 'price-per-item-totals',
    about: 'price per meal and total a year: the total counts',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Caterer', 'Quality (60%) 0-5', 'Price per meal (£)', 'Meals a year', 'Annual total (£)'],
          ['Ant Ltd', 4, 2.5, 10000, formula('C2*D2', 25000)],
          ['Bee CIC', 5, 3, 10000, formula('C3*D3', 30000)],
          ['Price 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bee CIC', 60 + (40 * 25) / 30), ranked(2, 'Ant Ltd', 48 + 40)],
  },
];
