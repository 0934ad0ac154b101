import { below, formula, type InventedTender, out, ranked } from './tender';

/** Blocks of lots, weights at the foot, a threshold of one section, and names with a word behind them. */
export const blocksAndSections: readonly InventedTender[] = [
  {
    id: 'three-lots-blocks-stacked',
    about: 'council: three blocks stacked on one sheet, each titled Lot n with own bidders and prices',
    content: [
      {
        name: 'Lots',
        bold: [3, 9],
        rows: [
          ['Grounds maintenance. Weighting for all lots: price 60%, quality 40%. Quality marked out of 20.'],
          ['Lot 1 – Parks'],
          ['Bidder', 'Quality', 'Price'],
          ['Fern Ltd', 15, 50000],
          ['Moss Co', 18, 60000],
          [],
          [],
          ['Lot 2 – Cemeteries'],
          ['Bidder', 'Quality', 'Price'],
          ['Moss Co', 17, 30000],
          ['Reed & Sons', 12, 24000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Fern Ltd', 30 + 60, 'Lot 1 – Parks'),
      ranked(2, 'Moss Co', 36 + 50, 'Lot 1 – Parks'),
      ranked(1, 'Reed & Sons', 24 + 60, 'Lot 2 – Cemeteries'),
      ranked(2, 'Moss Co', 34 + 48, 'Lot 2 – Cemeteries'),
    ],
  },
  {
    id: 'reverse-weights-and-notes',
    about: 'university: weights on right, notes row above header, hidden rows with an old bid',
    content: [
      {
        name: 'Comparison',
        hiddenRows: [6],
        bold: [3],
        rows: [
          ['Note: all prices exclude VAT and are for the 3-year term'],
          ['Note: scores agreed 12 May'],
          ['Supplier', 'Usability (0–5)', 'Support (0–5)', 'Security (0–5)', 'Price'],
          ['Lumen Soft', 4, 3, 5, 90000],
          ['Merlin Data', 5, 4, 3, 99000],
          ['Nexus (withdrawn)', 3, 3, 3, 60000],
          ['Weighting', '25%', '15%', '20%', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lumen Soft', 20 + 9 + 20 + 40),
      ranked(2, 'Merlin Data', 25 + 12 + 12 + (40 * 90) / 99),
      out('Nexus'),
    ],
  },
  {
    id: 'gm-style-social-value-percent-scores',
    about:
      'combined authority: price 50, quality 30, SV 20 where SV = quantitative 10 by value offered, qualitative 10 marked',
    content: [
      {
        name: 'SV quant',
        bold: [1],
        rows: [
          ['Measure', 'Unit', 'Proxy £', 'Tamar Civils offer', 'Ulla Works offer'],
          ['Local jobs', 'FTE', 20000, 5, 8],
          ['Work experience', 'weeks', 200, 50, 25],
        ],
      },
      {
        name: 'Scores',
        bold: [1],
        rows: [
          ['Criterion', 'Weight', 'Scale', 'Tamar Civils', 'Ulla Works'],
          ['Quality', '30%', '0-5', 4, 3],
          ['Social value qualitative', '10%', '0-5', 3, 4],
          ['Social value quantitative (share of highest value)', '10%', null, null, null],
          ['Price', '50%', null, 800000, 840000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tamar Civils', 24 + 6 + (10 * 110) / 165 + 50),
      ranked(2, 'Ulla Works', 18 + 8 + 10 + (50 * 80) / 84),
    ],
  },
  {
    id: 'unit-prices-each-lot-item-own-winner',
    about: 'catalogue: each item its own lot, lowest unit price wins; price only 100%',
    content: [
      {
        name: 'Items',
        bold: [2],
        rows: [
          ['Award per item on lowest price (100% price)'],
          ['Item', 'Unit', 'Vega Supplies', 'Wexford Paper', 'Xeno Stationery'],
          ['A4 paper', 'ream', 2.4, 2.2, 2.5],
          ['Pens', 'box', 4, 4.5, 3.8],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /gives 2 rates a bid/, at: 'Items!C2' }],
  },
  {
    id: 'minimum-on-one-section-only',
    about: 'council: at least 50% of the Safeguarding section (two questions); weights; price',
    content: [
      {
        name: 'Eval',
        bold: [2],
        rows: [
          ['A bid must score at least 50% of the marks for Safeguarding to be considered further.'],
          ['Section', 'Sub-criterion', 'Weight', 'Max', 'Yare Youth', 'Zest Kids'],
          ['Safeguarding', 'Policy', 15, 5, 2, 4],
          ['Safeguarding', 'Training', 15, 5, 2, 3],
          ['Delivery', 'Programme', 30, 10, 9, 6],
          ['Price', 'Total', 40, null, 50000, 60000],
        ],
      },
    ],
    exit: 0,
    bids: [below('Yare Youth'), ranked(1, 'Zest Kids', 12 + 9 + 18 + 40)],
    problems: [{ says: /40 % of the points for Safeguarding .*below the minimum of 50 %/, at: 'Eval!E3' }],
  },
  {
    id: 'sub-weights-sum-99-and-rounding',
    about: 'weights 33.3/33.3/33.4 of quality 70, price 30',
    content: [
      {
        name: 'M',
        bold: [2],
        rows: [
          ['Quality 70% / Price 30%; marks 0-4'],
          ['Criteria', 'Weight within quality', 'Hart Build', 'Isle Works'],
          ['Plan', '33.3%', 4, 3],
          ['People', '33.3%', 2, 3],
          ['Plant', '33.4%', 3, 4],
          ['Price (£)', null, 150000, 165000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Hart Build', 70 * (0.333 + 0.333 * 0.5 + 0.334 * 0.75) + 30),
      ranked(1, 'Isle Works', 70 * (0.333 * 0.75 * 2 + 0.334) + (30 * 150) / 165),
    ],
  },
  {
    id: 'dates-and-numbers-in-headers',
    about: 'NHS: year columns of price with total, marks as percentages text, "Overall %"',
    content: [
      {
        name: 'Sum',
        bold: [1],
        rows: [
          ['Provider', '2026/27', '2027/28', '2028/29', 'Contract total', 'Quality %', 'Overall rank'],
          ['Fenland Physio', 100000, 100000, 100000, formula('SUM(B2:D2)', 300000), '82%', 1],
          ['Garth Clinics', 90000, 95000, 100000, formula('SUM(B3:D3)', 285000), '70%', 2],
          ['Weighting: quality 60%, price 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Fenland Physio', 49.2 + (40 * 285) / 300), ranked(2, 'Garth Clinics', 42 + 40)],
  },
];
