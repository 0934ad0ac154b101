import { type InventedTender, incomplete, out, ranked, type Sheet } from './tender';

/** Of further rounds of twelve buyers, those that were read wrongly or asked about without need. */
export const laterBuyers: readonly InventedTender[] = [
  {
    id: 'marks-with-words-and-a-price-row',
    about: 'NHS: "4 – Good" texts as marks',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Question', 'Weighting', 'Corve Med', 'Dene Health'],
          ['Q1 Clinical', '40%', '4 - Good', '5 - Excellent'],
          ['Q2 Social value', '10%', '3 - Acceptable', '2 - Poor'],
          ['Price', '50%', '£10,000', '£12,500'],
          [],
          ['Scale: 0 - Unacceptable, 1 - Very poor, 2 - Poor, 3 - Acceptable, 4 - Good, 5 - Excellent'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Corve Med', 32 + 6 + 50), ranked(2, 'Dene Health', 40 + 4 + 40)],
  },
  {
    id: 'three-rates-with-a-weight-each',
    about: 'framework rates: several rates weighted equally',
    content: [
      {
        name: 'Rates',
        rows: [
          ['Supplier', 'Quality 50% (0-10)', 'Partner rate (20%)', 'Associate rate (20%)', 'Trainee rate (10%)'],
          ['Sark Law', 8, 200, 150, 100],
          ['Tweed Legal', 9, 250, 150, 80],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Tweed Legal', 45 + 16 + 20 + 10), ranked(2, 'Sark Law', 40 + 20 + 20 + 8)],
  },
  {
    id: 'sheet-a-question-with-titled-evaluators',
    about: 'sheet per question with evaluator columns and agreed',
    content: (
      [
        ['Q1 Delivery', 'Q1 Delivery (40%)', 8, 6],
        ['Q2 Net zero', 'Q2 Net zero (20%)', 6, 9],
      ] as const
    )
      .map(
        ([name, title, a, b]): Sheet => ({
          name,
          rows: [
            [title],
            ['Marked 0-10'],
            ['Bidder', 'Dr A', 'Prof B', 'Agreed mark', 'Rationale'],
            ['Elvet Labs', 7, 8, a, 'r'],
            ['Ferry Sci', 6, 6, b, 'r'],
          ],
        }),
      )
      .concat([
        {
          name: 'Price',
          rows: [
            ['Bidder', 'Price (40%)'],
            ['Elvet Labs', 12000],
            ['Ferry Sci', 10000],
          ],
        },
      ]),
    exit: 0,
    bids: [ranked(1, 'Ferry Sci', 24 + 18 + 40), ranked(2, 'Elvet Labs', 32 + 12 + (40 * 10) / 12)],
  },
  {
    id: 'pasio-a-methu',
    about: 'Welsh body: pass/fail col in Welsh',
    content: [
      {
        name: 'Sgoriau',
        rows: [
          ['Cynigydd', 'Yswiriant', 'Ansawdd (60%) 0-5', 'Pris (40%)'],
          ['Kidwelly Cyf', 'Pasio', 4, 1000],
          ['Llanelli Ltd', 'Methu', 5, 900],
          ['Margam Cyf', 'Pasio', 3, 800],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kidwelly Cyf', 48 + 32), ranked(2, 'Margam Cyf', 36 + 40), out('Llanelli Ltd')],
  },
  {
    id: 'discount-beside-a-price',
    about: 'goods: catalogue discount 20%, price 40%',
    content: [
      {
        name: 'E',
        rows: [
          ['Supplier', 'Quality (40%) /5', 'Core basket price (40%)', 'Catalogue discount % (20%)'],
          ['Ulverscroft', 4, 1000, 10],
          ['Wanlip Co', 3, 800, 20],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Wanlip Co', 24 + 40 + 20), ranked(2, 'Ulverscroft', 32 + 32 + 10)],
  },
  {
    id: 'row-of-weights-differs-from-headings',
    about: 'weights in row disagree with headings on one sheet',
    content: [
      {
        name: 'E',
        rows: [
          ['Bidder', 'Quality (60%)', 'Price (40%)'],
          ['Weighting', '70%', '30%'],
          ['Max', 5, null],
          ['Wymeswold', 4, '£1,000'],
          ['Hoton Ltd', 3, '£800'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /60 % in E!B1 and 70 % in E!B2/, at: 'E!B1' }],
  },
  {
    id: 'sgoriwyd-allan-o-ddeg',
    about: 'Welsh: weights table in Welsh with marks on a sheet in English',
    content: [
      {
        name: 'Meini prawf',
        rows: [
          ['Maen prawf', 'Pwysoliad'],
          ['Ansawdd', '55%'],
          ['Gwerth cymdeithasol', '15%'],
          ['Pris', '30%'],
        ],
      },
      {
        name: 'Sgorau',
        rows: [
          ['Cynigydd', 'Ansawdd', 'Gwerth cymdeithasol', 'Pris'],
          ['Ordd Cyf', 8, 6, '£9,000'],
          ['Penrhos', 7, 9, '£10,000'],
          ['Sgoriwyd allan o 10'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ordd Cyf', 44 + 9 + 30), ranked(2, 'Penrhos', 38.5 + 13.5 + 27)],
  },
  {
    id: 'menu-points-out-of-thirty',
    about: 'Scotland: community benefits menu points chosen count as marks out of 30',
    content: [
      {
        name: 'CB',
        rows: [
          ['Tenderer', 'Technical (40%) 0-100', 'CB points (10%) max 30', 'Price (50%)'],
          ['Quadring', 80, 24, 200000],
          ['Ruskington', 70, 30, 250000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quadring', 32 + 8 + 50), ranked(2, 'Ruskington', 28 + 10 + 40)],
  },
  {
    id: 'scored-except-price',
    about: 'school: weights on the line under total',
    content: [
      {
        name: 'E',
        rows: [
          ['', 'Gorleston IT', 'Holt Systems', 'Weighting'],
          ['Support', 4, 5, '30%'],
          ['Training', 3, 4, '10%'],
          ['Social value', 5, 2, '10%'],
          ['Price', '£12,000', '£15,000', '50%'],
          ['All scored 0-5 except price'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gorleston IT', 24 + 6 + 10 + 50), ranked(2, 'Holt Systems', 30 + 8 + 4 + 40)],
  },
  {
    id: 'lot-1-and-lot-2-in-one-cell',
    about: 'police: lot in bidder cell "Ketts Ltd (Lot 1)"',
    content: [
      {
        name: 'E',
        rows: [
          ['Bidder', 'Lot', 'Quality (50%) /10', 'Price (50%)'],
          ['Ketts Ltd', 'Lot 1 and Lot 2', 8, 1000],
          ['Loddon Co', 'Lot 1', 6, 800],
          ['March Co', 'Lot 2', 9, 1200],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Loddon Co', 30 + 50, 'Lot 1'),
      incomplete('Ketts Ltd', 'Lot 1'),
      ranked(1, 'March Co', 45 + 50, 'Lot 2'),
      incomplete('Ketts Ltd', 'Lot 2'),
    ],
    problems: [{ says: /row for Lot 1 and Lot 2: is “1000” the price of each/, at: 'E!D2' }],
  },
  {
    id: 'benefits-not-scored',
    about: 'Welsh: community benefit unscored (core)',
    content: [
      {
        name: 'E',
        rows: [
          ['Contractor', 'Quality (30%) /10', 'Community benefits (not scored)', 'Price (70%)'],
          ['Ogwr Civil', 7, '2 apprentices', 1000000],
          ['Porth Build', 9, '1 apprentice', 1100000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ogwr Civil', 21 + 70), ranked(2, 'Porth Build', 27 + 70 / 1.1)],
  },
  {
    id: 'prices-of-lots-of-which-one-is-small',
    about: 'Scotland: one tab with lots, prices tab with lots as columns',
    content: [
      {
        name: 'Technical',
        rows: [
          ['Tenderer', 'Lot 1 score (/100)', 'Lot 2 score (/100)'],
          ['Rhu Marine', 80, 70],
          ['Sannox Ltd', 60, 90],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Tenderer', 'Lot 1', 'Lot 2'],
          ['Rhu Marine', 1000, 2500],
          ['Sannox Ltd', 800, 2000],
        ],
      },
      {
        name: 'Award',
        rows: [
          ['Technical', '40%'],
          ['Price', '60%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Sannox Ltd', 24 + 60, 'Lot 1'),
      ranked(2, 'Rhu Marine', 32 + 48, 'Lot 1'),
      ranked(1, 'Sannox Ltd', 36 + 60, 'Lot 2'),
      ranked(2, 'Rhu Marine', 28 + 48, 'Lot 2'),
    ],
  },
];
