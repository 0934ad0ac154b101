import { type InventedTender, incomplete, out, percent, ranked } from './tender';

/** Lots that were ticked, exports of portals, highest marks in every row of long lists, and rates among marks. */
export const ticksAndExports: readonly InventedTender[] = [
  {
    id: 'portal-export-with-prices-as-responses',
    about: 'a portal’s export, one row a question and supplier by envelope; the price is what was answered, unmarked',
    content: [
      {
        name: 'Sheet0',
        bold: [4],
        rows: [
          ['Project: Grounds maintenance'],
          ['Exported on 12/03/2026 10:41'],
          ['All technical questions are scored 0 to 5'],
          ['Envelope', 'Section', 'Question Ref', 'Weighting (%)', 'Supplier Name', 'Response', 'Consensus Score'],
          ['Qualification', '1.1 Exclusion', '1.1.1', null, 'Alderholt Grounds Ltd', 'No', 'Pass'],
          ['Qualification', '1.1 Exclusion', '1.1.1', null, 'Birchover CIC', 'No', 'Pass'],
          ['Qualification', '1.1 Exclusion', '1.1.1', null, 'Cawdor Parks', 'Yes', 'Fail'],
          ['Technical', '2.1 Method', '2.1.1', 30, 'Alderholt Grounds Ltd', 'See attachment', 4],
          ['Technical', '2.1 Method', '2.1.1', 30, 'Birchover CIC', 'See attachment', 3],
          ['Technical', '2.1 Method', '2.1.1', 30, 'Cawdor Parks', 'See attachment', 5],
          ['Technical', '2.2 Social value', '2.2.1', 20, 'Alderholt Grounds Ltd', 'See attachment', 2],
          ['Technical', '2.2 Social value', '2.2.1', 20, 'Birchover CIC', 'See attachment', 5],
          ['Technical', '2.2 Social value', '2.2.1', 20, 'Cawdor Parks', 'See attachment', 3],
          ['Commercial', '3.1 Price', '3.1.1', 50, 'Alderholt Grounds Ltd', '£400,000', null],
          ['Commercial', '3.1 Price', '3.1.1', 50, 'Birchover CIC', '£440,000', null],
          ['Commercial', '3.1 Price', '3.1.1', 50, 'Cawdor Parks', '£350,000', null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Alderholt Grounds Ltd', 24 + 8 + 50),
      ranked(1, 'Birchover CIC', 18 + 20 + (50 * 40) / 44),
      out('Cawdor Parks'),
    ],
    never: [/Mark .* missing/],
  },
  {
    id: 'percentage-uplift-weighed-in-its-heading',
    about: 'a percentage uplift on net cost is the price, the lowest has full marks; 30 % weighs it and is no uplift',
    content: [
      {
        name: 'Evaluation',
        bold: [2],
        rows: [
          ['Price: lowest percentage uplift scores full marks; others pro rata'],
          ['Contractor', 'Percentage uplift (30%)', 'Health and safety (40%) /10', 'Delivery (30%) /10'],
          ['Dunmow Works', percent(0.08), 7, 8],
          ['Esher Build', percent(0.1), 9, 7],
          ['Frome Repairs', percent(0.125), 8, 9],
        ],
        formats: { B5: '0.0%' },
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Dunmow Works', 30 + 28 + 24),
      ranked(2, 'Esher Build', 30 * 0.8 + 36 + 21),
      ranked(3, 'Frome Repairs', (30 * 8) / 12.5 + 32 + 27),
    ],
    never: [/No price formula is stated/],
  },
  {
    id: 'highest-mark-in-every-row-and-beside-the-price',
    about: 'one row a bidder and question with its highest mark, and 40 beside each price: points that make up 100',
    content: [
      {
        name: 'Moderation',
        rows: [
          ['Tenderer', 'Question', 'Max marks', 'Agreed mark'],
          ['Gale Energy', 'Q1 Installation', 30, 24],
          ['Gale Energy', 'Q2 Aftercare', 20, 15],
          ['Gale Energy', 'Q3 Social value', 10, 6],
          ['Holt Solar', 'Q1 Installation', 30, 18],
          ['Holt Solar', 'Q2 Aftercare', 20, 20],
          ['Holt Solar', 'Q3 Social value', 10, 8],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Tenderer', 'Tender price', 'Max marks'],
          ['Gale Energy', 95000, 40],
          ['Holt Solar', 100000, 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gale Energy', 45 + 40), ranked(2, 'Holt Solar', 46 + 38)],
  },
  {
    id: 'highest-mark-in-every-row-far-above-the-marks',
    about: 'highest marks of 30, 20 and 10 in every row over marks of 3 to 5: a scale or weights, so asked',
    content: [
      {
        name: 'Moderation',
        rows: [
          ['Tenderer', 'Question', 'Max marks', 'Agreed mark'],
          ['Gale Energy', 'Installation', 30, 4],
          ['Gale Energy', 'Aftercare', 20, 3],
          ['Gale Energy', 'Social value', 10, 5],
          ['Holt Solar', 'Installation', 30, 3],
          ['Holt Solar', 'Aftercare', 20, 5],
          ['Holt Solar', 'Social value', 10, 4],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Tenderer', 'Tender price (40 marks)'],
          ['Gale Energy', 95000],
          ['Holt Solar', 100000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /No mark is above 5, though 30, 20 and 10 are to be had/, at: 'Moderation!B2' }],
  },
  {
    id: 'price-per-hour-among-marks',
    about: 'a row "Price per hour" of 21.50 among marks out of five: rates, though no sign of money stands there',
    content: [
      {
        name: 'Matrix',
        rows: [
          ['Homecare mini-competition. Quality is scored 0 to 5.'],
          ['Criterion', 'Weight', 'Lorne Care', 'Mull Care', 'Nairn Care'],
          ['Continuity', '35%', 4, 3, 5],
          ['Dignity', '25%', 5, 4, 3],
          ['Price per hour', '40%', 21.5, 20.64, 23.22],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lorne Care', 28 + 25 + (40 * 20.64) / 21.5),
      ranked(3, 'Mull Care', 21 + 20 + 40),
      ranked(2, 'Nairn Care', 35 + 15 + (40 * 20.64) / 23.22),
    ],
    never: [/may be prices, or points/],
  },
  {
    id: 'price-per-hour-as-points',
    about: 'the same row with points of which the best is what it weighs: asked, and never taken for rates',
    content: [
      {
        name: 'Matrix',
        rows: [
          ['Homecare mini-competition. Quality is scored 0 to 5.'],
          ['Criterion', 'Weight', 'Lorne Care', 'Mull Care', 'Nairn Care'],
          ['Continuity', '35%', 4, 3, 5],
          ['Dignity', '25%', 5, 4, 3],
          ['Price per hour', '40%', 38.4, 40, 35.56],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Price per hour/, at: 'Matrix!' }],
  },
  {
    id: 'lots-ticked-and-prices-under-their-names',
    about: 'lots ticked on one sheet, and plain small prices under the lots’ names on a sheet called Price (40%)',
    content: [
      {
        name: 'Lots applied for',
        rows: [
          ['Provider', 'Lot 1 Respite', 'Lot 2 Day care', 'Lot 3 Transport'],
          ['Islay Care', '✓', '✓', null],
          ['Jura Homes', '✓', null, '✓'],
          ['Kintyre Support', null, '✓', '✓'],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Provider', 'Quality (60%) out of 100'],
          ['Islay Care', 80],
          ['Jura Homes', 70],
          ['Kintyre Support', 90],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Price (40%)'],
          ['Provider', 'Lot 1 Respite', 'Lot 2 Day care', 'Lot 3 Transport'],
          ['Islay Care', 100, 50, null],
          ['Jura Homes', 90, null, 25],
          ['Kintyre Support', null, 45, 20],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Islay Care', 48 + 36, 'Lot 1'),
      ranked(2, 'Jura Homes', 42 + 40, 'Lot 1'),
      ranked(2, 'Islay Care', 48 + 36, 'Lot 2'),
      ranked(1, 'Kintyre Support', 54 + 40, 'Lot 2'),
      ranked(2, 'Jura Homes', 42 + 32, 'Lot 3'),
      ranked(1, 'Kintyre Support', 54 + 40, 'Lot 3'),
    ],
    never: [/Price missing/],
  },
  {
    id: 'lots-ticked-beside-marks-and-a-rate',
    about:
      'Yes and No under each lot beside one mark and one hourly rate: each lot is ranked among those who bid for it',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) out of 100', 'Hourly rate (40%)', 'Lot 1', 'Lot 2'],
          ['Ardle Interpreters', 80, 20, 'Yes', 'Yes'],
          ['Bute Languages', 70, 18, 'Yes', 'No'],
          ['Coll Translation', 90, 25, 'No', 'Yes'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ardle Interpreters', 48 + 36, 'Lot 1'),
      ranked(2, 'Bute Languages', 42 + 40, 'Lot 1'),
      ranked(1, 'Ardle Interpreters', 48 + 40, 'Lot 2'),
      ranked(2, 'Coll Translation', 54 + 32, 'Lot 2'),
    ],
  },
  {
    id: 'lots-ticked-beside-one-sum',
    about: 'the same with one sum of money: of whoever bid for two lots it is asked what each costs',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) out of 100', 'Total price (40%)', 'Lot 1', 'Lot 2'],
          ['Ardle Interpreters', 80, 20000, 'x', 'x'],
          ['Bute Languages', 70, 18000, 'x', null],
          ['Coll Translation', 90, 25000, null, 'x'],
        ],
      },
    ],
    exit: 1,
    bids: [
      incomplete('Ardle Interpreters', 'Lot 1'),
      ranked(1, 'Bute Languages', 42 + 40, 'Lot 1'),
      incomplete('Ardle Interpreters', 'Lot 2'),
      ranked(1, 'Coll Translation', 54 + 40, 'Lot 2'),
    ],
    problems: [{ says: /Lot 1 and Lot 2: is “20000” the price of each, or of all together/, at: 'Bids!C2' }],
  },
  {
    id: 'lots-ticked-against-the-prices',
    about:
      'a price for a lot that was not ticked and a ticked lot without a price: both are asked, nobody is ranked on them',
    content: [
      {
        name: 'Lots',
        rows: [
          ['Supplier', 'Lot 1', 'Lot 2'],
          ['Ardle Interpreters', 'Y', 'Y'],
          ['Bute Languages', 'Y', 'N'],
          ['Coll Translation', 'N', 'Y'],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Supplier', 'Quality (60%) out of 100'],
          ['Ardle Interpreters', 80],
          ['Bute Languages', 70],
          ['Coll Translation', 90],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Supplier', 'Lot', 'Price (40%)'],
          ['Ardle Interpreters', 'Lot 1', 1000],
          ['Bute Languages', 'Lot 1', 900],
          ['Bute Languages', 'Lot 2', 950],
          ['Coll Translation', 'Lot 2', 1000],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Ardle Interpreters', 48 + 36, 'Lot 1'),
      ranked(2, 'Bute Languages', 42 + 40, 'Lot 1'),
      incomplete('Ardle Interpreters', 'Lot 2'),
      incomplete('Bute Languages', 'Lot 2'),
      ranked(1, 'Coll Translation', 54 + 40, 'Lot 2'),
    ],
    problems: [
      { says: /has a price for Lot 2, and Lots!C3 says that the bidder made no bid/, at: 'Prices!C4' },
      { says: /says that there is a bid for Lot 2, and no price for it was found/, at: 'Lots!C2' },
    ],
  },
];
