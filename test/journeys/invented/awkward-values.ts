import { type InventedTender, incomplete, percent, ranked } from './tender';

export const awkwardValues: readonly InventedTender[] = [
  {
    id: 'scale-legend',
    about: 'a legend of scores 0 to 5 above the table is the only word on the scale',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Score', 'Meaning'],
          [0, 'Unacceptable'],
          [1, 'Poor'],
          [2, 'Limited'],
          [3, 'Satisfactory'],
          [4, 'Good'],
          [5, 'Excellent'],
          [],
          ['Bidder', 'Quality (60%)', 'Price (40%)'],
          ['Rush Ltd', 4, 20000],
          ['Sedge CIC', 3, 16000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Rush Ltd', 48 + 32), ranked(2, 'Sedge CIC', 36 + 40)],
  },
  {
    id: 'marks-as-percentages',
    about: 'marks given as percentages of the criterion',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Quality', 'Social value', 'Price'],
          ['Teal Ltd', percent(0.8), percent(0.5), 30000],
          ['Ulva CIC', percent(0.7), percent(1), 25000],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '50%'],
          ['Social value', '10%'],
          ['Price', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ulva CIC', 35 + 10 + 40), ranked(2, 'Teal Ltd', 40 + 5 + (40 * 25) / 30)],
  },
  {
    id: 'marks-over-maximum-in-cell',
    about: 'marks written 4/5, and as text with a trailing blank',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Vernal Ltd', '4/5', 5000],
          ['Wrack CIC', '5/5 ', 6250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Vernal Ltd', 40 + 50), ranked(1, 'Wrack CIC', 50 + 40)],
  },
  {
    id: 'zeros',
    about: 'a mark of 0 is a mark; a price of 0 is no price to compare',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Xylem Ltd', 0, 5000],
          ['Yellowcress CIC', 3, 6250],
          ['Zostera Ltd', 4, 0],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Yellowcress CIC', 30 + 40), ranked(2, 'Xylem Ltd', 0 + 50), incomplete('Zostera Ltd')],
    problems: [{ says: /price/i, at: 'Scores!C5' }],
  },
  {
    id: 'one-bid',
    about: 'a single bid is ranked first with full price points',
    content: [
      {
        name: 'Bids',
        rows: [['Scores 0-5'], ['Bidder', 'Quality (70%)', 'Price (30%)'], ['Lone Pine Ltd', 3, 12000]],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Lone Pine Ltd', 42 + 30)],
  },
  {
    id: 'pass-fail-column',
    about: 'mandatory requirements: Fail takes the bid out of the ranking and of the lowest price',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5. Price = lowest price / price x 40'],
          ['Bidder', 'Mandatory requirements (pass/fail)', 'Quality (60%)', 'Price (40%)'],
          ['Ashlar Ltd', 'Pass', 4, 20000],
          ['Bollard CIC', 'Fail', 5, 10000],
          ['Coping Ltd', 'Pass', 5, 25000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Coping Ltd', 60 + 32),
      ranked(2, 'Ashlar Ltd', 48 + 40),
      { name: 'Bollard CIC', status: 'excluded' },
    ],
  },
  {
    id: 'semicolon-csv',
    about: 'a European .csv: semicolons, decimal commas, a byte order mark',
    content: {
      csv: '\uFEFFBieter;Qualität (60%) (0-10);Preis (40%)\r\nDolde GmbH;8;1.250,50\r\nEfeu KG;9;1.500,60\r\n',
    },
    exit: 0,
    bids: [ranked(2, 'Efeu KG', 54 + (40 * 1250.5) / 1500.6), ranked(1, 'Dolde GmbH', 48 + 40)],
  },
  {
    id: 'signatures-below',
    about: 'gaps between bids, and signatures, dates and notes below the table',
    content: [
      {
        name: 'Panel record',
        merge: ['A1:E1'],
        bold: [1, 8],
        rows: [
          ['Tender evaluation panel: final record'],
          ['Contract:', 'Hedge cutting'],
          ['Reference:', 'HC/26/07'],
          ['Closing date:', '1 August 2026'],
          ['Estimated value:', 50000],
          ['Scoring: 0 (no response) to 5 (excellent). Quality 60%, price 40%.'],
          [],
          ['Item', 'Tenderer', 'Quality', 'Price £', 'Remarks'],
          [1, 'Dell Hedges', 3, 48000, null],
          [],
          [2, 'Coppice CIC', 5, 60000, 'Local base'],
          [],
          [3, 'Billhook & Sons', 4, 50000, null],
          [],
          ['Signed:', null, null, 'Date:', null],
          ['Chair of panel', 'A. N. Other'],
          ['N.B. The council does not bind itself to accept the lowest tender.'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Coppice CIC', 60 + 32),
      ranked(2, 'Billhook & Sons', 48 + (40 * 48) / 50),
      ranked(3, 'Dell Hedges', 36 + 40),
    ],
  },
];
