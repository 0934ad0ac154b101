import { type InventedTender, out, ranked, type Sheet } from './tender';

/** Of two more rounds of twelve, those that were read wrongly or asked about without need. */
export const twelveBuyers: readonly InventedTender[] = [
  {
    id: 'a-question-a-sheet',
    about: 'a sheet per question with weight in its title, bidders in rows with consensus score and rationale',
    content: [
      ...(
        [
          ['Q1', 'Q1 Mobilisation - weighting 25%', 3, 4],
          ['Q2', 'Q2 Workforce - weighting 25%', 5, 3],
          ['Q3', 'Q3 Social value - weighting 10%', 2, 4],
        ] as const
      ).map(
        ([name, title, a, b]): Sheet => ({
          name,
          rows: [
            [title],
            ['Scored 0 to 5'],
            ['Bidder', 'Consensus score', 'Rationale'],
            ['Eakring Care', a, 'because'],
            ['Farnsfield CIC', b, 'because'],
          ],
        }),
      ),
      {
        name: 'Price',
        rows: [['Price - weighting 40%'], ['Bidder', 'Total price'], ['Eakring Care', 500], ['Farnsfield CIC', 550]],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Eakring Care', 15 + 25 + 4 + 40), ranked(2, 'Farnsfield CIC', 20 + 15 + 8 + (40 * 50) / 55)],
  },
  {
    id: 'present-contract-among-bids',
    about: 'present contract cost and budget rows among bids',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Technical (50%) /100', 'Price (50%)'],
          ['Gedling Ltd', 80, 100000],
          ['Hucknall Co', 70, 90000],
          ['Current contract', null, 70000],
          ['Budget 2026/27', null, 85000],
          ['Average', 75, 95000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gedling Ltd', 40 + 45), ranked(1, 'Hucknall Co', 35 + 50)],
  },
  {
    id: 'no-bid-in-words-by-lot',
    about: 'three lots as price columns, quality common, "No bid" where none',
    content: [
      {
        name: 'All',
        bold: [1],
        rows: [
          ['Bidder', 'Quality (40%) /20', 'Lot A price', 'Lot B price', 'Lot C price'],
          ['Kimberley Co', 15, 100, 200, 'No bid'],
          ['Lambley Ltd', 18, 120, 'No bid', 90],
          ['Mapperley CIC', 12, 90, 210, 81],
          [],
          ['Price 60% in each lot'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Mapperley CIC', 24 + 60, 'Lot A'),
      ranked(1, 'Kimberley Co', 30 + 54, 'Lot A'),
      ranked(3, 'Lambley Ltd', 36 + 45, 'Lot A'),
      ranked(1, 'Kimberley Co', 30 + 60, 'Lot B'),
      ranked(2, 'Mapperley CIC', 24 + (60 * 20) / 21, 'Lot B'),
      ranked(1, 'Lambley Ltd', 36 + 54, 'Lot C'),
      ranked(2, 'Mapperley CIC', 24 + 60, 'Lot C'),
    ],
  },
  {
    id: 'deductions-are-asked-about',
    about: 'a deduction column for late submission of 5 marks',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Quality /60', 'Price score /40', 'Deduction', 'Total'],
          ['Radford Ltd', 50, 40, -5, 85],
          ['Selston Co', 48, 36, 0, 84],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /“Deduction” in Eval!D1 has figures/ }],
  },
  {
    id: 'austrian-long-table',
    about: 'Austrian: long table Kriterium, Gewicht, Bieter, Punkte; Preis in own table',
    content: [
      {
        name: 'Bewertung',
        rows: [
          ['Kriterium', 'Gewichtung', 'Bieter', 'Punkte (0-10)'],
          ['Konzept', '40%', 'Thaler GmbH', 8],
          ['Konzept', '40%', 'Urban AG', 6],
          ['Team', '20%', 'Thaler GmbH', 7],
          ['Team', '20%', 'Urban AG', 9],
        ],
      },
      {
        name: 'Preise',
        rows: [
          ['Bieter', 'Gesamtpreis netto'],
          ['Thaler GmbH', '110.000,00'],
          ['Urban AG', '100.000,00'],
          [],
          ['Preis 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Thaler GmbH', 32 + 14 + 40 / 1.1), ranked(2, 'Urban AG', 24 + 18 + 40)],
  },
  {
    id: 'price-a-hundred-less-the-excess',
    about: 'price scored by sentence 100 minus percent above lowest',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Quality /100', 'Price'],
          ['Zouch Ltd', 80, 100000],
          ['Alfreton Co', 90, 110000],
          [],
          ['Weights: Quality 50%, Price 50%'],
          ['Price score out of 100 = 100 minus the percentage by which the price is above the lowest price'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Zouch Ltd', 40 + 50), ranked(1, 'Alfreton Co', 45 + 45)],
  },
  {
    id: 'did-not-bid-in-a-column',
    about: 'Scottish: status per lot, "Did not bid" rows, community benefits marks',
    content: [
      {
        name: 'Lots',
        rows: [
          ['Lot', 'Contractor', 'Bid status', 'Quality (35%) 0-4', 'Community benefits (5%) 0-4', 'Price (60%)'],
          ['A', 'Hope Roads', 'Received', 3, 4, 1000],
          ['A', 'Kington Co', 'Received', 4, 2, 1200],
          ['A', 'Leominster', 'Did not bid', null, null, null],
          ['B', 'Hope Roads', 'Withdrawn', 3, 4, 800],
          ['B', 'Leominster', 'Received', 2, 3, 900],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Hope Roads', 26.25 + 5 + 60, 'A'),
      ranked(2, 'Kington Co', 35 + 2.5 + 50, 'A'),
      out('Leominster', 'A'),
      out('Hope Roads', 'B'),
      ranked(1, 'Leominster', 17.5 + 3.75 + 60, 'B'),
    ],
  },
  {
    id: 'highest-price-scores-nothing',
    about: 'lowest gets 40, highest gets 0, others in between linear',
    content: [
      {
        name: 'E',
        rows: [
          ['Bidder', 'Quality 60% (0-10)', 'Price 40%'],
          ['Mordiford', 7, 100000],
          ['Norton Co', 9, 140000],
          ['Orleton', 8, 110000],
          [],
          [
            'The lowest price scores 40 marks, the highest price scores 0 and the others are interpolated linearly between them.',
          ],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Mordiford', 42 + 40), ranked(2, 'Orleton', 48 + 30), ranked(3, 'Norton Co', 54)],
  },
  {
    id: 'footnote-that-takes-a-bid-out',
    about: 'bidder cell with footnote mark and remark about late bid in notes below',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Tenderer', 'Quality 50% /10', 'Price 50%'],
          ['Whitney Co', 7, 100000],
          ['Yarkhill Ltd*', 9, 90000],
          [],
          ['* Yarkhill Ltd was received late and is non-compliant.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Whitney Co', 35 + 50), out('Yarkhill Ltd')],
  },
];
