import { formula, type InventedTender, incomplete, percent, ranked, type Sheet } from './tender';

const bidSheet = (name: string, bidder: string, price: number, marks: readonly [number, number, number]): Sheet => ({
  name,
  rows: [
    ['Tender evaluation record (synthetic)'],
    ['Name of tenderer:', bidder],
    ['Date received:', '12/08/2026'],
    ['Tender sum (£, ex VAT):', price],
    [],
    ['Question', 'Weighting', 'Maximum mark', 'Mark awarded', 'Reason'],
    ['Service model', percent(0.3), 5, marks[0], 'See notes'],
    ['Workforce', percent(0.2), 5, marks[1], 'See notes'],
    ['Social value', percent(0.1), 5, marks[2], 'See notes'],
    ['Total', percent(0.6), null, formula('SUM(D7:D9)', marks[0] + marks[1] + marks[2]), null],
  ],
});

const form = (name: string, bidder: string, price: number | string, quality: number, social: number): Sheet => ({
  name,
  rows: [
    ['Supplier response form'],
    ['Supplier name', bidder],
    ['Postcode', 'ZZ1 1ZZ'],
    ['SME', 'Yes'],
    ['Total price (ex VAT)', price],
    ['Quality mark (0-5)', quality],
    ['Social value mark (0-5)', social],
  ],
});

const panel = (name: string, marks: readonly (readonly [string, number, number])[]): Sheet => ({
  name,
  rows: [[`Evaluator: ${name}`], ['Marks 0 to 5'], ['Bidder', 'Quality', 'Community wealth'], ...marks],
});

const panelWeights: Sheet = {
  name: 'Criteria',
  rows: [
    ['Criterion', 'Weight', 'Maximum mark'],
    ['Quality', 50, 5],
    ['Community wealth', 10, 5],
    ['Price', 40, null],
  ],
};
const panelPrices: Sheet = {
  name: 'Price',
  rows: [
    ['Bidder', 'Price'],
    ['Iris Meadow Ltd', 61000],
    ['Jasper Way CIC', 58000],
    ['Knapweed Trust', 66000],
  ],
};

export const sheetPer: readonly InventedTender[] = [
  {
    id: 'sheet-per-bid',
    about: 'one sheet a bid with marks and price on each, the name in a label cell; a template sheet among them',
    content: [
      {
        name: 'Instructions',
        rows: [
          ['Complete one tab for each tender.'],
          ['Price (40%): price points = 40 x lowest tender sum / tender sum'],
        ],
      },
      bidSheet('Template', '[Supplier name]', 0, [0, 0, 0]),
      bidSheet('Bid 1', 'Fern Bank Care Ltd', 480000, [4, 4, 3]),
      bidSheet('Bid 2', 'Gull Rock Support', 455000, [3, 4, 5]),
      bidSheet('Bid 3', 'Hazel Court CIC', 512000, [5, 5, 4]),
    ],
    exit: 0,
    bids: [
      ranked(1, 'Hazel Court CIC', 30 + 20 + 8 + (40 * 455) / 512),
      ranked(2, 'Gull Rock Support', 18 + 16 + 10 + 40),
      ranked(3, 'Fern Bank Care Ltd', 24 + 16 + 6 + (40 * 455) / 480),
    ],
  },
  {
    id: 'form-per-bid',
    about: 'label and value forms, one sheet a bid; one price is "to follow"; weights on their own sheet',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '50%'],
          ['Social value', '20%'],
          ['Price', '30%'],
        ],
      },
      form('Supplier A', 'Orchard Print Ltd', 12000, 4, 3),
      form('Supplier B', 'Pebble Press CIC', 13500, 5, 5),
      form('Supplier C', 'Quill Copy Centre', 'to follow', 3, 3),
    ],
    exit: 1,
    bids: [
      ranked(1, 'Pebble Press CIC', 50 + 20 + (30 * 12000) / 13500),
      ranked(2, 'Orchard Print Ltd', 40 + 12 + 30),
      incomplete('Quill Copy Centre'),
    ],
    problems: [{ says: /to follow/, at: "'Supplier C'!B5" }],
  },
  {
    id: 'evaluators-with-consensus',
    about: 'a sheet for each evaluator and a moderated sheet; only the consensus counts',
    content: [
      panelWeights,
      panel('A. Reeve', [
        ['Iris Meadow Ltd', 4, 2],
        ['Jasper Way CIC', 3, 5],
        ['Knapweed Trust', 5, 4],
      ]),
      panel('B. Tolland', [
        ['Iris Meadow Ltd', 3, 3],
        ['Jasper Way CIC', 4, 4],
        ['Knapweed Trust', 4, 4],
      ]),
      {
        name: 'Consensus',
        rows: [
          ['Moderated marks agreed by the panel'],
          ['Bidder', 'Quality', 'Community wealth'],
          ['Iris Meadow Ltd', 4, 3],
          ['Jasper Way CIC', 3, 4],
          ['Knapweed Trust', 4, 4],
        ],
      },
      panelPrices,
    ],
    exit: 0,
    bids: [
      ranked(1, 'Iris Meadow Ltd', 40 + 6 + (40 * 58) / 61),
      ranked(2, 'Knapweed Trust', 40 + 8 + (40 * 58) / 66),
      ranked(3, 'Jasper Way CIC', 30 + 8 + 40),
    ],
  },
  {
    id: 'evaluators-without-consensus',
    about: 'evaluators only: never averaged, so nobody is ranked until a person sets the consensus mark',
    content: [
      panelWeights,
      panel('A. Reeve', [
        ['Iris Meadow Ltd', 4, 2],
        ['Jasper Way CIC', 3, 5],
        ['Knapweed Trust', 5, 4],
      ]),
      panel('B. Tolland', [
        ['Iris Meadow Ltd', 3, 3],
        ['Jasper Way CIC', 4, 4],
        ['Knapweed Trust', 4, 4],
      ]),
      panelPrices,
    ],
    exit: 1,
    bids: [incomplete('Iris Meadow Ltd'), incomplete('Jasper Way CIC'), incomplete('Knapweed Trust')],
    problems: [{ says: /consensus|agreed/i, at: "'A. Reeve'!B4" }],
  },
  {
    id: 'evaluator-columns',
    about: 'evaluators side by side under each criterion with a consensus column, the average is the buyer’s own sum',
    content: [
      {
        name: 'Scoring',
        merge: ['B1:E1', 'F1:I1'],
        bold: [1, 2],
        rows: [
          ['', 'Method (60%)', null, null, null, 'Social value (10%)', null, null, null],
          [
            'Bidder',
            'Evaluator 1',
            'Evaluator 2',
            'Average',
            'Consensus',
            'Evaluator 1',
            'Evaluator 2',
            'Average',
            'Consensus',
          ],
          ['Sorrel Sports Ltd', 4, 3, formula('AVERAGE(B3:C3)', 3.5), 4, 3, 5, formula('AVERAGE(F3:G3)', 4), 4],
          ['Teasel Leisure', 5, 4, formula('AVERAGE(B4:C4)', 4.5), 4, 2, 3, formula('AVERAGE(F4:G4)', 2.5), 3],
        ],
      },
      {
        name: 'Costs',
        rows: [
          ['Marks are out of 5. Cost is 30%: (lowest cost / cost) x 30.'],
          ['Bidder', 'Cost'],
          ['Sorrel Sports Ltd', 27500],
          ['Teasel Leisure', 25000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Sorrel Sports Ltd', 48 + 8 + (30 * 25) / 27.5), ranked(1, 'Teasel Leisure', 48 + 6 + 30)],
  },
];
