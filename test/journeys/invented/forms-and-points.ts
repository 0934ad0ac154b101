import { formula, type InventedTender, incomplete, ranked } from './tender';

/** Forms a bid, lots across, points for weights, weights beside prices, texts in columns of numbers. */
export const formsAndPoints: readonly InventedTender[] = [
  {
    id: 'marks-per-page-form',
    about: 'a form per bid: label and value pairs with marks and reasons, price inside',
    content: [
      ...(
        [
          ['Bid 1', 'Adder Waste', 4, 3, 150000],
          ['Bid 2', 'Bittern Recycling CIC', 5, 5, 180000],
        ] as const
      ).map(([name, who, a, b, price]) => ({
        name,
        rows: [
          ['Evaluation record'],
          ['Bidder:', who],
          ['Date of evaluation:', '3 March 2026'],
          [],
          ['Criterion', 'Weighting', 'Score (0-5)', 'Comments'],
          ['Operations', '40%', a, 'See s. 2 of the bid'],
          ['Community benefits', '20%', b, '4 jobs, 12 weeks'],
          [],
          ['Tender price:', price],
          ['Price weighting:', '40%'],
        ],
      })),
    ],
    exit: 0,
    bids: [ranked(1, 'Bittern Recycling CIC', 40 + 20 + (40 * 15) / 18), ranked(2, 'Adder Waste', 32 + 12 + 40)],
  },
  {
    id: 'framework-lots-across',
    about: 'framework: prices for four lots across, shared quality mark, blanks where no bid',
    content: [
      {
        name: 'Framework',
        rows: [
          ['Quality 50%, price 50%. Scores out of 10.'],
          ['Supplier', 'Quality', 'Lot 1', 'Lot 2', 'Lot 3', 'Lot 4'],
          ['Comfrey Ltd', 8, 100, 200, 'No bid', 400],
          ['Dock & Co', 6, 80, null, 300, 'N/A'],
          ['Eyebright CIC', 9, 120, 160, 240, 500],
        ],
        formats: { C: '"£"#,##0', D: '"£"#,##0', E: '"£"#,##0', F: '"£"#,##0' },
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Dock & Co', 30 + 50, 'Lot 1'),
      ranked(1, 'Comfrey Ltd', 40 + 40, 'Lot 1'),
      ranked(3, 'Eyebright CIC', 45 + (50 * 8) / 12, 'Lot 1'),
      ranked(1, 'Eyebright CIC', 45 + 50, 'Lot 2'),
      ranked(2, 'Comfrey Ltd', 40 + 40, 'Lot 2'),
      incomplete('Dock & Co', 'Lot 2'),
      incomplete('Dock & Co', 'Lot 4'),
      ranked(1, 'Eyebright CIC', 45 + 50, 'Lot 3'),
      ranked(2, 'Dock & Co', 30 + 40, 'Lot 3'),
      ranked(1, 'Comfrey Ltd', 40 + 50, 'Lot 4'),
      ranked(2, 'Eyebright CIC', 45 + 40, 'Lot 4'),
    ],
  },
  {
    id: 'commitments-with-values',
    about: 'social value as quantities times the unit values of the buyer, on two sheets by measure id',
    content: [
      {
        name: 'SV proxies',
        rows: [
          ['Measure ID', 'Measure', 'Unit', 'Value per unit (£)'],
          ['SV01', 'Local jobs', 'FTE', 10000],
          ['SV02', 'Apprenticeships', 'weeks', 200],
          ['SV03', 'Volunteering', 'hours', 15],
        ],
      },
      {
        name: 'SV offers',
        rows: [
          ['Bidder', 'Measure ID', 'Commitment', 'Quantity offered', 'Unit'],
          ['Fescue Build', 'SV01', 'Local jobs', 3, 'FTE'],
          ['Fescue Build', 'SV02', 'Apprenticeships', 50, 'weeks'],
          ['Gorse & Heath', 'SV01', 'Local jobs', 1, 'FTE'],
          ['Gorse & Heath', 'SV03', 'Volunteering', 400, 'hours'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Social value score = bidder total / highest total x 20.'],
          ['Bidder', 'Quality (40%) 0-10', 'Price (40%)'],
          ['Fescue Build', 7, 500000],
          ['Gorse & Heath', 8, 480000],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', 40],
          ['Price', 40],
          ['Social value', 20],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Fescue Build', 28 + (40 * 48) / 50 + 20), ranked(2, 'Gorse & Heath', 32 + 40 + (20 * 16) / 40)],
  },
  {
    id: 'decimal-weights-no-percent',
    about: 'weights 0.35, 0.25, 0.4 without a percent format and the maximum in a column',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Ref', 'Award criterion', 'Weight', 'Max mark'],
          ['A', 'Design', 0.35, 10],
          ['B', 'Local supply chain', 0.25, 10],
          ['C', 'Cost', 0.4, null],
        ],
      },
      {
        name: 'Assessment',
        rows: [
          ['Practice', 'A', 'B', 'Fee bid'],
          ['Hyssop Architects', 7, 8, '£48,500'],
          ['Iris Studio', 9, 6, '£52,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Hyssop Architects', 24.5 + 20 + 40), ranked(2, 'Iris Studio', 31.5 + 15 + (40 * 485) / 520)],
  },
  {
    id: 'buyer-estimate-and-average',
    about: "the council's estimate and an average stand among the bids and must not be the lowest price",
    content: [
      {
        name: 'Opening',
        rows: [
          ['Tenderer', 'Tender sum', 'Quality /100'],
          ["Council's estimate", 70000, null],
          ['Jasmine Roads', 82000, 70],
          ['Knapweed Civils', 80000, 55],
          ['Average', formula('AVERAGE(B3:B4)', 81000), null],
          ['Weighting: price 60%, quality 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Jasmine Roads', (60 * 80) / 82 + 28), ranked(2, 'Knapweed Civils', 60 + 22)],
  },
  {
    id: 'see-attached-and-tbc',
    about: 'text in number columns: see attached, TBC, as above: blank is never zero',
    content: [
      {
        name: 'Returns',
        rows: [
          ['Provider', 'Quality (70%) score 0-4', 'Hourly rate (30%)'],
          ['Larch Care', 3, 22.5],
          ['Maple Homecare', 'see attached', 21],
          ['Nightshade Care', 4, 'TBC'],
          ['Orris Support', 2, 'as above'],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Larch Care', 52.5 + 30),
      incomplete('Maple Homecare'),
      incomplete('Nightshade Care'),
      incomplete('Orris Support'),
    ],
  },
  {
    id: 'marks-over-maximum-column',
    about: 'score with the maximum beside it under each bidder: "Score | Out of"',
    content: [
      {
        name: 'Panel',
        merge: ['C1:D1', 'E1:F1'],
        rows: [
          ['Question', 'Weight', 'Privet Play', null, 'Quince Yards Ltd', null],
          [null, null, 'Score', 'Out of', 'Score', 'Out of'],
          ['Safety', '30%', 8, 10, 6, 10],
          ['Design', '30%', 3, 5, 5, 5],
        ],
      },
      {
        name: 'Money',
        rows: [
          ['Firm', 'Price'],
          ['Privet Play', 20000],
          ['Quince Yards Ltd', 24000],
          [],
          ['Price counts for 40% of the marks.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Quince Yards Ltd', 18 + 30 + (40 * 20) / 24), ranked(1, 'Privet Play', 24 + 18 + 40)],
  },
  {
    id: 'three-price-years',
    about: 'prices for three years and their total; the yearly figures are not the price',
    content: [
      {
        name: 'Evaluation',
        merge: ['C2:F2'],
        rows: [
          ['Grounds contract 2026-29'],
          ['Contractor', 'Quality 0-5 (50%)', 'Price (50%)', null, null, null],
          [null, null, 'Year 1', 'Year 2', 'Year 3', 'Total'],
          ['Rowan Grounds', 4, 100, 110, 120, formula('SUM(C4:E4)', 330)],
          ['Sorrel Ltd', 3, 90, 100, 110, formula('SUM(C5:E5)', 300)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Rowan Grounds', 40 + (50 * 300) / 330), ranked(2, 'Sorrel Ltd', 30 + 50)],
  },
  {
    id: 'average-of-evaluators',
    about:
      'three evaluators across under each question and an average column of the buyer: never averaged, so asked where they differ',
    content: [
      {
        name: 'Scores',
        merge: ['B1:E1'],
        rows: [
          ['Bidder', 'Quality (60%) 0-5', null, null, null, 'Price (40%)'],
          [null, 'Evaluator 1', 'Evaluator 2', 'Evaluator 3', 'Average', null],
          ['Teasel Tech', 3, 4, 5, formula('AVERAGE(B3:D3)', 4), 1000],
          ['Umbel Systems', 4, 4, 4, formula('AVERAGE(B4:D4)', 4), 900],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Umbel Systems', 48 + 40), incomplete('Teasel Tech')],
    problems: [{ says: /evaluator|agree|consensus/i }],
  },
  {
    id: 'out-of-forty-points-price',
    about: 'the buyer gives marks for quality only as points out of 60 and the price in words: 40 points',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Price: 40 points. Lowest price divided by tender price multiplied by 40.'],
          ['Quality: 60 points'],
          [],
          [
            'Name of tenderer',
            'Quality points (out of 60)',
            'Tender price £',
            'Price points',
            'Total points',
            'Position',
          ],
          ['Vetch Homes', 48, 990000, 40, 88, '1st'],
          ['Woad Build', 51, 1100000, 36, 87, '2nd'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Vetch Homes', 48 + 40), ranked(2, 'Woad Build', 51 + 36)],
  },
  {
    id: 'hidden-sheet-and-old-prices',
    about: 'an old price sheet is hidden and a draft is out of use: only the visible final counts',
    content: [
      {
        name: 'Prices v1 (superseded)',
        rows: [
          ['Bidder', 'Price'],
          ['Yarrow Ltd', 1],
          ['Zinnia CIC', 2],
        ],
      },
      {
        name: 'Hidden prices',
        state: 'hidden',
        rows: [
          ['Bidder', 'Price'],
          ['Yarrow Ltd', 5],
          ['Zinnia CIC', 4],
        ],
      },
      {
        name: 'Final',
        rows: [
          ['Bidder', 'Quality (50%) 0-10', 'Price (50%)'],
          ['Yarrow Ltd', 8, 500],
          ['Zinnia CIC', 7, 400],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Zinnia CIC', 35 + 50), ranked(2, 'Yarrow Ltd', 40 + 40)],
  },
  {
    id: 'long-marks',
    about: 'one row a bidder and question, weights repeated on each row, price in its own rows',
    content: [
      {
        name: 'Export',
        rows: [
          ['Supplier', 'Question', 'Question weighting', 'Max score', 'Score', 'Evaluator comment'],
          ['Alder Ltd', 'Delivery plan', 40, 5, 4, 'Good'],
          ['Alder Ltd', 'Social value', 10, 5, 3, 'Fair'],
          ['Birch CIC', 'Delivery plan', 40, 5, 3, 'Fair'],
          ['Birch CIC', 'Social value', 10, 5, 5, 'Excellent'],
        ],
      },
      {
        name: 'Price export',
        rows: [
          ['Supplier', 'Total price (GBP)', 'Weighting'],
          ['Alder Ltd', '1,000.00', 50],
          ['Birch CIC', '800.00', 50],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Birch CIC', 24 + 10 + 50), ranked(2, 'Alder Ltd', 32 + 6 + 40)],
  },
];
