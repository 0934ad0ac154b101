import { formula, type InventedTender, ranked } from './tender';

/** Several sums of one bid: what is paid once and each year, two totals, units beside totals, labels that are no bidders; all synthetic. */
export const moneyBesideMoney: readonly InventedTender[] = [
  {
    id: 'capital-plus-annual-unstated',
    about: 'capital and annual with no total: must ask how they add up',
    content: [
      {
        name: 'E',
        rows: [
          ['Bidder', 'Quality (60%) /10', 'Capital cost £', 'Annual running cost £'],
          ['Ash Ltd', 8, 300000, 50000],
          ['Box Ltd', 8, 330000, 10000],
          ['Price 40%'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /annual|year|add/i }],
  },
  {
    id: 'sheet-per-bidder-forms',
    about: 'one sheet per bidder with form at top, marks with comments, price at the bottom',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Contract', 'School meals'],
          ['Quality weighting', '60%'],
          ['Price weighting', '40%'],
        ],
      },
      ...(
        [
          ['Ash Catering', [4, 3, 5], 150000],
          ['Box Kitchens Ltd', [5, 4, 3], 160000],
          ['Cox Foods CIC', [3, 3, 4], 140000],
        ] as const
      ).map(([n, m, p]) => ({
        name: n.slice(0, 10),
        rows: [
          ['Bidder name', n],
          ['Date received', '12/03/2026'],
          [],
          ['Question', 'Weight', 'Score (0-5)', 'Comment'],
          ['Menus', '30%', m[0], 'a'],
          ['Staffing', '20%', m[1], 'b'],
          ['Sustainability', '10%', m[2], 'c'],
          [],
          ['Total price (3 years)', p],
        ],
      })),
    ],
    exit: 0,
    bids: [
      ranked(1, 'Box Kitchens Ltd', 30 + 16 + 6 + 35),
      ranked(2, 'Ash Catering', 24 + 12 + 10 + (40 * 14) / 15),
      ranked(3, 'Cox Foods CIC', 18 + 12 + 8 + 40),
    ],
  },
  {
    id: 'per-year-prices',
    about: 'price per year columns with total by formula and indexation',
    content: [
      {
        name: 'Pricing',
        rows: [
          ['Bidder', 'Year 1', 'Year 2', 'Year 3', 'Optional year 4', 'Total (3 years)', 'Total incl. option'],
          ['Ash Ltd', 10000, 10200, 10400, 10600, formula('SUM(B2:D2)', 30600), formula('SUM(B2:E2)', 41200)],
          ['Box Ltd', 10500, 10500, 10500, 9000, formula('SUM(B3:D3)', 31500), formula('SUM(B3:E3)', 40500)],
        ],
      },
      { name: 'Quality', rows: [['Bidder', 'Quality 60% (0-5)'], ['Ash Ltd', 4], ['Box Ltd', 4], ['Price 40%']] },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /total|price/i }],
  },
  {
    id: 'setup-plus-monthly',
    about: 'set-up and monthly fee no total',
    content: [
      {
        name: 'E',
        rows: [
          ['Vendor', 'Functionality (50%) /10', 'Set-up fee £', 'Monthly fee £', 'Support included?'],
          ['Ash Ltd', 8, 10000, 500, 'Yes'],
          ['Box Ltd', 7, 0, 900, 'Yes'],
          ['Price 50%'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Monthly fee|period|price/i }],
  },
  {
    id: 'estimate-column',
    about: 'engineer estimate in matrix and lowest highlighted',
    content: [
      {
        name: 'Bid tab',
        rows: [
          ['Item', 'Qty', "Engineer's Estimate", null, 'Ash Ltd', null, 'Box Ltd', null],
          [null, null, 'Unit', 'Total', 'Unit', 'Total', 'Unit', 'Total'],
          ['Mobilise', 1, 5000, 5000, 4000, 4000, 7000, 7000],
          ['Trench', 100, 20, 2000, 25, 2500, 18, 1800],
          ['Total', null, null, 7000, null, 6500, null, 8800],
        ],
        merge: ['C1:D1', 'E1:F1', 'G1:H1'],
      },
      { name: 'Award', rows: [['Lowest price wins']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 100), ranked(2, 'Box Ltd', (100 * 6500) / 8800)],
  },
  {
    id: 'school-meals-simple',
    about: 'school: three quotes',
    content: [
      {
        name: 'Quotes',
        rows: [
          ['Quote comparison – photocopiers'],
          [],
          ['', 'Quote 1', 'Quote 2', 'Quote 3'],
          ['Supplier', 'Ash Office', 'Box Print Ltd', 'Cox Systems'],
          ['Monthly lease', '£120', '£110', '£135'],
          ['Price per mono copy', '0.4p', '0.5p', '0.35p'],
          ['Total cost over 5 years', '£9,600', '£9,900', '£10,050'],
          ['Decision: lowest total cost'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ash Office', 100),
      ranked(2, 'Box Print Ltd', (100 * 96) / 99),
      ranked(3, 'Cox Systems', (100 * 9600) / 10050),
    ],
  },
  {
    id: 'total-of-totals',
    about: 'several price sheets, each with total, and a grand total summary',
    content: [
      {
        name: 'Kitchen',
        rows: [
          ['Item', 'Ash Ltd', 'Box Ltd'],
          ['Strip out', 1000, 1200],
          ['Fit out', 9000, 8500],
          ['Total', formula('SUM(B2:B3)', 10000), 9700],
        ],
      },
      {
        name: 'Bathroom',
        rows: [
          ['Item', 'Ash Ltd', 'Box Ltd'],
          ['Strip out', 500, 700],
          ['Fit out', 4500, 4600],
          ['Total', 5000, 5300],
        ],
      },
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Kitchen', 'Bathroom', 'Grand total', 'Quality (50%) /10'],
          ['Ash Ltd', 10000, 5000, formula('B2+C2', 15000), 6],
          ['Box Ltd', 9700, 5300, 15000, 8],
          ['Price 50%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 40 + 50), ranked(2, 'Ash Ltd', 30 + 50)],
    never: [/add up to no bid/],
  },
];
