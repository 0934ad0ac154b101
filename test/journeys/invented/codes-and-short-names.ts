import { formula, type InventedTender, percent, ranked } from './tender';

/** Bidders by code, short names of criteria, shares in lists, price per quality point, late tenders. */
export const codesAndShortNames: readonly InventedTender[] = [
  {
    id: 'bidder-codes',
    about: 'Bidder A to C in the marks, a key of names on another sheet with the same codes; codes are the bidders',
    content: [
      {
        name: 'Scores',
        rows: [
          ['All questions scored out of 5'],
          ['Ref', 'Question', 'Weight', 'Bidder A', 'Bidder B', 'Bidder C'],
          ['1', 'Service', '35%', 4, 3, 5],
          ['2', 'Staff', '25%', 3, 4, 2],
          ['', 'Quality sub-total', '60%', null, null, null],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['', 'Bidder A', 'Bidder B', 'Bidder C'],
          ['Annual charge', 10000, 9000, 12000],
          ['Set-up charge', 1000, 2000, 0],
          ['Total price', 11000, 11000, 12000],
          ['Price weighting 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Bidder A', 28 + 15 + 40),
      ranked(2, 'Bidder C', 35 + 10 + (40 * 11) / 12),
      ranked(3, 'Bidder B', 21 + 20 + 40),
    ],
  },
  {
    id: 'negative-and-zero-marks',
    about: 'a mark of 0 is a mark and counts',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Organisation', 'Method (50%) marks 0-4', 'Price (50%)'],
          ['Aspen Trust', 0, 1000],
          ['Bramble Ltd', 4, 2000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bramble Ltd', 50 + 25), ranked(2, 'Aspen Trust', 0 + 50)],
  },
  {
    id: 'range-formula-in-words',
    about: 'price formula in words: highest minus price over highest minus lowest',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Price score = 30 x (highest price - tender price) / (highest price - lowest price)'],
          ['Tenderer', 'Quality (70%) out of 100', 'Price (30%)'],
          ['Clover', 80, 100],
          ['Daisy', 70, 150],
          ['Elder', 60, 200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Clover', 56 + 30), ranked(2, 'Daisy', 49 + 15), ranked(3, 'Elder', 42 + 0)],
  },
  {
    id: 'score-percent',
    about: 'marks as percentages and weights as points; the price score of the buyer is not used',
    content: [
      {
        name: 'Evaluation summary',
        rows: [
          ['Evaluation summary'],
          [],
          [null, 'Weight', 'Fern & Co', 'Gorse Group'],
          ['Quality', 65, percent(0.8), percent(0.7)],
          ['Social value', 10, percent(0.5), percent(1)],
          ['Price', 25, 250000, 200000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gorse Group', 45.5 + 10 + 25), ranked(2, 'Fern & Co', 52 + 5 + 20)],
  },
  {
    id: 'sme-and-postcodes',
    about: 'supplier register columns, leading zero company numbers, dates as text, then two marks and a price',
    content: [
      {
        name: 'ITT responses',
        frozenRows: 1,
        rows: [
          [
            '#',
            'Supplier name',
            'Company no',
            'SME',
            'Postcode',
            'Received',
            'Tech. score (max 20)',
            'SV score (max 10)',
            'Bid price (£)',
            'Contract start',
          ],
          [1, 'Hazel Print', '00123456', 'Yes', 'ZZ1 1AA', '01/02/2026', 15, 6, 4500, '1st April'],
          [2, 'Ivy Press CIC', '09876543', 'Yes', 'ZZ2 2BB', '02/02/2026', 18, 9, 5000, '1st April'],
        ],
      },
      {
        name: 'Criteria',
        rows: [
          ['Criterion', '% weighting'],
          ['Technical', 50],
          ['Social value', 10],
          ['Price', 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ivy Press CIC', 45 + 9 + 36), ranked(2, 'Hazel Print', 37.5 + 6 + 40)],
  },
  {
    id: 'two-tables-side-by-side',
    about: 'prices left and marks right on one sheet, own bidder columns, weights under both',
    content: [
      {
        name: 'One page',
        rows: [
          ['PRICE', null, null, 'QUALITY', null, null],
          ['Bidder', 'Price', null, 'Bidder', 'Q1 (max 10)', 'Q2 (max 10)'],
          ['Juniper', 300, null, 'Juniper', 7, 6],
          ['Kale Co', 250, null, 'Kale Co', 6, 5],
          [],
          ['Weighting', null, null, null, null, null],
          ['Price', '50%'],
          ['Q1', '30%'],
          ['Q2', '20%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kale Co', 50 + 18 + 10), ranked(2, 'Juniper', (50 * 25) / 30 + 21 + 12)],
  },
  {
    id: 'footnotes-and-corrections',
    about: 'a corrected price beside the submitted one with a sentence that the corrected counts',
    content: [
      {
        name: 'Tender report',
        rows: [
          ['Tenderer', 'Tender sum £', 'Quality (40%) 0-10', 'Status'],
          ['Lime Civils', '1,200,000*', 7, 'Valid'],
          ['Maple Infrastructure Ltd', '1,350,000', 9, 'Valid'],
          ['Nutmeg Roads', '990,000', 8, 'Late - not opened'],
          ['* Arithmetical error corrected in accordance with the rules'],
          ['Price 60%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Maple Infrastructure Ltd', (60 * 120) / 135 + 36),
      ranked(2, 'Lime Civils', 60 + 28),
      { name: 'Nutmeg Roads', status: 'excluded' },
    ],
  },
  {
    id: 'minimum-in-column',
    about: 'a minimum mark a question in a column of the criteria table, one bid below it',
    content: [
      {
        name: 'Award criteria',
        rows: [
          ['Question', 'Weighting', 'Maximum score', 'Minimum score'],
          ['Safety', 30, 5, 3],
          ['Programme', 30, 5, 2],
          ['Price', 40, null, null],
        ],
      },
      {
        name: 'Agreed scores',
        rows: [
          ['Question', 'Oakley Ltd', 'Pear & Plum', 'Rush CIC'],
          ['Safety', 4, 2, 3],
          ['Programme', 3, 5, 4],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Oakley Ltd', 50],
          ['Pear & Plum', 30],
          ['Rush CIC', 40],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Rush CIC', 18 + 24 + 40),
      ranked(2, 'Oakley Ltd', 24 + 18 + 32),
      { name: 'Pear & Plum', status: 'below-minimum' },
    ],
  },
  {
    id: 'weights-in-sentence-of-cover',
    about: 'weights in a sentence on a cover sheet with points, criteria only as headings of marks',
    content: [
      {
        name: 'Cover sheet',
        rows: [
          ['Invitation to tender for translation services'],
          ['Tenders will be evaluated on quality (50 points), social value (10 points) and price (40 points).'],
          ['Each response is scored from 0 to 5.'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Tenderer', 'Quality', 'Social value', 'Price'],
          ['Sage Words', 4, 3, 0.085],
          ['Thyme Translations', 3, 5, 0.068],
        ],
        formats: { D: '"£"0.000' },
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Thyme Translations', 30 + 10 + 40), ranked(2, 'Sage Words', 40 + 6 + 32)],
  },
  {
    id: 'price-per-quality-point',
    about: 'price per quality point in a sentence: lowest wins',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['The contract goes to the tender with the lowest price per quality point.'],
          ['Bidder', 'Quality score (out of 100)', 'Price'],
          ['Ulex', 62, 120000],
          ['Vetch', 71, 124000],
          ['Willow', 80, 142000],
        ],
      },
    ],
    exit: 0,
    bids: [
      // £1,746.48, £1,775.00 and £1,935.48 a point; the total is the points.
      ranked(1, 'Vetch', 71),
      ranked(2, 'Willow', 80),
      ranked(3, 'Ulex', 62),
    ],
  },
  {
    id: 'consortium-variants',
    about: 'a variant bid of the same bidder under its own name, notes in an unheaded column',
    content: [
      {
        name: 'Sheet1',
        rows: [
          ['Bidder', 'Quality /5 (60%)', 'Price (40%)'],
          ['Yew Joint Venture', 4, 500, 'lead: Yew Ltd'],
          ['Yew Joint Venture (variant bid)', 5, 520, null],
          ['Alder Build', 3, 400, null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Yew Joint Venture (variant bid)', 60 + (40 * 400) / 520),
      ranked(2, 'Yew Joint Venture', 48 + 32),
      ranked(3, 'Alder Build', 36 + 40),
    ],
  },
  {
    id: 'rates-with-quantities',
    about: 'day rates times days a grade, one block a bidder across, total row; marks elsewhere; weights by sentence',
    content: [
      {
        name: 'Rate card',
        merge: ['C1:D1', 'E1:F1'],
        rows: [
          ['Grade', 'Days', 'Ash Advisory', null, 'Beech Consulting LLP', null],
          [null, null, 'Day rate', 'Cost', 'Day rate', 'Cost'],
          ['Partner', 10, 1000, formula('B3*C3', 10000), 900, formula('B3*E3', 9000)],
          ['Consultant', 40, 500, formula('B4*C4', 20000), 600, formula('B4*E4', 24000)],
          ['Total', 50, null, formula('SUM(D3:D4)', 30000), null, formula('SUM(F3:F4)', 33000)],
        ],
      },
      {
        name: 'Technical',
        rows: [
          ['The technical envelope counts for 60% and the commercial envelope for 40%.'],
          ['Supplier', 'Technical score (max 50)'],
          ['Ash Advisory', 35],
          ['Beech Consulting LLP', 45],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Beech Consulting LLP', 54 + (40 * 30) / 33), ranked(2, 'Ash Advisory', 42 + 40)],
  },
];
