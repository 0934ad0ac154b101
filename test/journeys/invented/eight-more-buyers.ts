import { formula, type InventedTender, incomplete, percent, ranked } from './tender';
/** Eight more kinds, tried after the first eight were read right. */
export const eightMoreBuyers: readonly InventedTender[] = [
  {
    id: 'scottish-college-lots-with-own-weights',
    about: 'a college: two lots, each a block on one sheet with its own weights in a row above, lot heading rows',
    content: [
      {
        name: 'Tender evaluation',
        bold: [1, 3, 8],
        rows: [
          ['Estates framework - evaluation (scores 0-4)'],
          [],
          ['Lot 1: Joinery'],
          ['Bidder', 'Quality', 'Community benefits', 'Price'],
          ['Weighting', '50%', '10%', '40%'],
          ['Accord Joiners', 3, 2, 80000],
          ['Balgay Timber', 4, 4, 100000],
          [],
          ['Lot 2: Painting'],
          ['Bidder', 'Quality', 'Community benefits', 'Price'],
          ['Weighting', '30%', '10%', '60%'],
          ['Accord Joiners', 4, 2, 30000],
          ['Corbie Decorators', 2, 4, 24000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Balgay Timber', 50 + 10 + 32, 'Lot 1: Joinery'),
      ranked(2, 'Accord Joiners', 37.5 + 5 + 40, 'Lot 1: Joinery'),
      ranked(1, 'Corbie Decorators', 15 + 10 + 60, 'Lot 2: Painting'),
      ranked(2, 'Accord Joiners', 30 + 5 + 48, 'Lot 2: Painting'),
    ],
  },
  {
    id: 'ics-vertical-cards',
    about: 'an ICB: one card a bidder stacked on one sheet, label and value, question rows within',
    content: [
      {
        name: 'Score cards',
        bold: [1, 8],
        rows: [
          ['Bidder: Dunlin Health CIC'],
          ['Question', 'Weight', 'Score (0-5)', 'Comment'],
          ['Access', '35%', 4, 'Good'],
          ['Equity', '25%', 5, 'Very good'],
          ['Price (£)', '40%', 200000, null],
          [],
          [],
          ['Bidder: Fulmar Care Ltd'],
          ['Question', 'Weight', 'Score (0-5)', 'Comment'],
          ['Access', '35%', 4.5, 'Very good'],
          ['Equity', '25%', 2, 'Weak'],
          ['Price (£)', '40%', 160000, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Dunlin Health CIC', 28 + 25 + 32), ranked(2, 'Fulmar Care Ltd', 31.5 + 10 + 40)],
  },
  {
    id: 'parish-simple-points',
    about:
      'a parish council: points out of a maximum under each heading, quote in pounds worth 50 points, total by hand missing',
    content: [
      {
        name: 'Quotes',
        rows: [
          ['Play area resurfacing'],
          ['Firm', 'Play value (max 30)', 'Local firm (max 20)', 'Quote'],
          ['Gannet Play Ltd', 24, 20, '£18,500'],
          ['Heron Surfacing', 30, 5, '£20,350'],
          [],
          ['Quote: 50 points to the lowest, others in proportion'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gannet Play Ltd', 24 + 20 + 50), ranked(2, 'Heron Surfacing', 30 + 5 + (50 * 18500) / 20350)],
  },
  {
    id: 'consortium-summary-with-subtotals-across',
    about:
      'a purchasing consortium: raw marks across, subtotals of quality between, price and price score, grand total and rank',
    content: [
      {
        name: 'Final',
        bold: [2, 3],
        merge: ['B2:D2', 'E2:F2'],
        rows: [
          ['Furniture framework'],
          [null, 'Quality (60%)', null, null, 'Price (40%)', null, null, null],
          [
            'Supplier',
            'Range (30%) /10',
            'Delivery (30%) /10',
            'Quality total',
            'Basket price',
            'Price score',
            'Grand total',
            'Rank',
          ],
          [
            'Ibis Furniture',
            8,
            6,
            formula('B4*3+C4*3', 42),
            50000,
            formula('40*50000/E4', 40),
            formula('D4+F4', 82),
            1,
          ],
          [
            'Jay Interiors',
            9,
            7,
            formula('B5*3+C5*3', 48),
            64000,
            formula('40*50000/E5', 31.25),
            formula('D5+F5', 79.25),
            2,
          ],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ibis Furniture', 82), ranked(2, 'Jay Interiors', 79.25)],
  },
  {
    id: 'hospice-two-evaluator-sheets-and-moderation',
    about: 'a hospice: a sheet an evaluator and a moderation sheet whose marks count; price scored by sentence',
    content: [
      ...(['Evaluator AB', 'Evaluator CD', 'Moderation'] as const).map((name, at) => ({
        name,
        rows: [
          ['Criterion', 'Weight', 'Knot Laundry', 'Linnet Textiles'],
          ['Hygiene', 40, 4 - (at % 2), 5],
          ['Collection', 20, 3, 2 + at],
          [null, null, null, null],
          [name === 'Moderation' ? 'Agreed by the panel on 3 March' : 'Individual scores, not for award'],
        ],
      })),
      {
        name: 'Price',
        rows: [
          ['Supplier', 'Annual price'],
          ['Knot Laundry', 36000],
          ['Linnet Textiles', 45000],
          [],
          ['Price is weighted 40. All scores are out of 5.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Linnet Textiles', 40 + 16 + 32), ranked(2, 'Knot Laundry', 32 + 12 + 40)],
  },
  {
    id: 'transport-body-negative-and-nil',
    about: 'a transport body: a nil price and a blank mark, a reserve bidder, notes in the price column',
    content: [
      {
        name: 'Bids received',
        rows: [
          ['Ref', 'Bidder', 'Deliverability (out of 100)', 'Carbon (out of 100)', 'Price offered', 'Notes'],
          ['001', 'Merganser Rail', 80, 60, '£4,200,000', ''],
          ['002', 'Nightjar Works', 70, null, '£3,900,000', 'Carbon to be moderated'],
          ['003', 'Oriole Civils', 65, 90, 'Not submitted', 'Late'],
          ['004', 'Plover Group', 60, 70, '£4,000,000', 'Reserve'],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Deliverability', '45%'],
          ['Carbon', '15%'],
          ['Price', '40%'],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Merganser Rail', 36 + 9 + (40 * 400) / 420),
      ranked(2, 'Plover Group', 27 + 10.5 + 40),
      incomplete('Nightjar Works'),
      incomplete('Oriole Civils'),
    ],
  },
  {
    id: 'university-percent-marks-and-fee-percent',
    about: 'a university: marks as percentages, fee as a percentage of works cost, which is the price',
    content: [
      {
        name: 'Architects',
        rows: [
          ['Practice', 'Design approach (50%)', 'Team (20%)', 'Fee as % of construction cost (30%)'],
          ['Quail Architects', percent(0.8), percent(0.7), percent(0.06)],
          ['Rook Studio', percent(0.9), percent(0.6), percent(0.08)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quail Architects', 40 + 14 + 30), ranked(2, 'Rook Studio', 45 + 12 + 22.5)],
    problems: [{ says: /lowest price \/ price is assumed/ }],
  },
  {
    id: 'rural-council-lots-across-sheets-common-quality',
    about: 'a district: lots as column pairs with prices for each, quality the same for all, some lots not bid for',
    content: [
      {
        name: 'Prices by route',
        rows: [
          ['Route', 'Shrike Coaches', 'Teal Minibuses', 'Wigeon Travel'],
          ['Lot 1 Hillside', 120, 110, null],
          ['Lot 2 Valley', 95, null, 100],
          ['Lot 3 Coast', 140, 150, 135],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Operator', 'Quality score out of 30'],
          ['Shrike Coaches', 24],
          ['Teal Minibuses', 27],
          ['Wigeon Travel', 21],
          [],
          ['Quality 30%, price 70% (daily price)'],
        ],
      },
    ],
    exit: 1,
    bids: [
      incomplete('Wigeon Travel', 'Lot 1 Hillside'),
      incomplete('Teal Minibuses', 'Lot 2 Valley'),
      ranked(1, 'Teal Minibuses', 27 + 70, 'Lot 1 Hillside'),
      ranked(2, 'Shrike Coaches', 24 + (70 * 110) / 120, 'Lot 1 Hillside'),
      ranked(1, 'Shrike Coaches', 24 + 70, 'Lot 2 Valley'),
      ranked(2, 'Wigeon Travel', 21 + 66.5, 'Lot 2 Valley'),
      ranked(1, 'Shrike Coaches', 24 + (70 * 135) / 140, 'Lot 3 Coast'),
      ranked(2, 'Wigeon Travel', 21 + 70, 'Lot 3 Coast'),
      ranked(3, 'Teal Minibuses', 27 + 63, 'Lot 3 Coast'),
    ],
  },
];
