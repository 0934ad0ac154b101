import { formula, type InventedTender, percent, ranked } from './tender';

/** Sheets that keep only what the buyer's marks came to after weighting: each is out of its weight. */
export const weightedScoresOnly: readonly InventedTender[] = [
  {
    id: 'weighted-scores-out-of-their-weights',
    about: 'weighted scores a criterion with the weight in each heading, a total and a rank; no marks, no prices',
    content: [
      {
        name: 'Summary',
        bold: [1],
        rows: [
          [
            'Bidder',
            'Quality weighted score (50%)',
            'Social value weighted score (10%)',
            'Price weighted score (40%)',
            'Total',
            'Rank',
          ],
          ['Lowfold Transport', 41.5, 6, 36.2, formula('SUM(B2:D2)', 83.7), 2],
          ['Mirkholme Coaches', 38, 9, 40, formula('SUM(B3:D3)', 87), 1],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Mirkholme Coaches', 87), ranked(2, 'Lowfold Transport', 83.7)],
    problems: [{ says: /out of its weight: 50, 10 and 40/ }],
    never: [/between the steps/],
  },
  {
    id: 'weighted-scores-by-criterion-down',
    about: 'criteria down with their weights, one weighted score a bidder across, a total row; no raw mark anywhere',
    content: [
      {
        name: 'Weighted scores',
        bold: [3],
        rows: [
          ['Weighted scores after moderation'],
          [],
          ['Criterion', 'Weighting', 'Nettleby Trust', 'Oxgarth Ltd', 'Pinderfell CIC'],
          ['Service delivery', '40%', 32, 24, 40],
          ['Social value', '20%', 12, 16, 20],
          ['Price', '40%', 40, 38.5, 31],
          ['Total', '100%', formula('SUM(C4:C6)', 84), formula('SUM(D4:D6)', 78.5), formula('SUM(E4:E6)', 91)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Pinderfell CIC', 91), ranked(2, 'Nettleby Trust', 84), ranked(3, 'Oxgarth Ltd', 78.5)],
    problems: [{ says: /out of its weight: 40, 20 and 40/ }],
  },
  {
    id: 'weighted-quality-beside-real-prices',
    about: 'weighted scores for two quality questions under a row of weights, and tender prices on their own sheet',
    content: [
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Bidder', 'Q1 weighted score', 'Q2 weighted score', 'Total quality score'],
          ['Weighting', '35%', '25%', '60%'],
          ['Quernhow Cleaning', 28, 15, formula('SUM(B3:C3)', 43)],
          ['Ravenseat Facilities', 21, 25, formula('SUM(B4:C4)', 46)],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Price weighting', '40%'],
          [],
          ['Bidder', 'Tender price'],
          ['Quernhow Cleaning', 190000],
          ['Ravenseat Facilities', 200000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ravenseat Facilities', 46 + (40 * 190) / 200), ranked(2, 'Quernhow Cleaning', 43 + 40)].toSorted(
      (a, b) => (a.rank ?? 0) - (b.rank ?? 0),
    ),
  },
  {
    id: 'weighted-scores-without-any-weight',
    about: 'weighted scores and a total and not a word of what they are out of: asked, never ranked',
    content: [
      {
        name: 'Outcome',
        rows: [
          ['Supplier', 'Quality weighted', 'Social value weighted', 'Price weighted', 'Total weighted score'],
          ['Scargill Print', 31.2, 8, 27, 66.2],
          ['Thwaite Design', 36.4, 5, 30, 71.4],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /only weighted scores.*nothing says what they are out of/ }],
  },
  {
    id: 'weighted-scores-above-their-weight',
    about: 'a column called weighted whose figures are above the weight: raw marks or a slip, never ranked',
    content: [
      {
        name: 'Outcome',
        rows: [
          [
            'Supplier',
            'Quality weighted score (30%)',
            'Social value weighted score (20%)',
            'Price weighted score (50%)',
          ],
          ['Ulphaside Ltd', 80, 60, 50],
          ['Varrow CIC', 70, 90, 45],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /above the weight/, at: 'Outcome!B2' }],
    never: [/highest possible mark/],
  },
  {
    id: 'weighted-scores-with-a-list-of-weights',
    about: 'weighted scores without weights in their headings; the weights stand in a list of criteria',
    content: [
      {
        name: 'Award criteria',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', 55],
          ['Social value', 15],
          ['Price', 30],
        ],
      },
      {
        name: 'Results',
        rows: [
          [
            'Tenderer',
            'Quality weighted score',
            'Social value weighted score',
            'Price weighted score',
            'Total',
            'Position',
          ],
          ['Wythburn Grounds', 44, 12, 30, 86, 1],
          ['Applethwaite Ltd', 49.5, 9, 25.4, 83.9, 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Wythburn Grounds', 86), ranked(2, 'Applethwaite Ltd', 83.9)],
    problems: [{ says: /out of its weight: 55, 15 and 30/ }],
  },
  {
    id: 'weighted-scores-as-percentages',
    about: 'weighted scores in per cent, 41.5 % of 50 %: out of the weight and not out of the whole',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality weighted (50%)', 'Social value weighted (20%)', 'Price weighted (30%)', 'Total'],
          ['Branthwaite CIC', percent(0.415), percent(0.12), percent(0.3), percent(0.835)],
          ['Calgarth Ltd', percent(0.38), percent(0.18), percent(0.24), percent(0.8)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Branthwaite CIC', 83.5), ranked(2, 'Calgarth Ltd', 80)],
    problems: [{ says: /out of its weight: 50 %, 20 % and 30 %/ }],
  },
  {
    id: 'marks-times-weight-on-a-scale-of-five',
    about: 'weighted scores that are marks out of five times a weight: far below their weights, so asked',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality weighted score (60%)', 'Social value weighted score (40%)', 'Total'],
          ['Deepdale Signs', 2.4, 1.2, 3.6],
          ['Easedale Print', 1.8, 2, 3.8],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /not clear what they are out of/ }],
  },
  {
    id: 'total-quality-and-price-points',
    about: 'total quality and price points with weights in their headings, nothing behind them',
    content: [
      {
        name: 'Moderated',
        rows: [
          ['Supplier', 'Total quality weighted score (60%)', 'Price weighted score (40%)', 'Overall score (100%)'],
          ['Finsthwaite & Sons', 51, 33.5, 84.5],
          ['Grizedale Joinery', 42, 40, 82],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Finsthwaite & Sons', 84.5), ranked(2, 'Grizedale Joinery', 82)],
  },
  {
    id: 'weighted-scores-beside-marks-with-numbers',
    about: 'marks under "Q1 Staffing" and weighted scores under "Staffing weighted (60%)": the marks count, once',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Bidder', 'Q1 Staffing /5', 'Q2 Premises /5'],
          ['Swinside Nurseries', 4, 3],
          ['Threlkeld Childcare', 5, 2],
        ],
      },
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Staffing weighted (60%)', 'Premises weighted (40%)', 'Total'],
          ['Swinside Nurseries', 48, 24, 72],
          ['Threlkeld Childcare', 60, 16, 76],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Threlkeld Childcare', 60 + 16), ranked(2, 'Swinside Nurseries', 48 + 24)],
    never: [/has prices/],
  },
];
