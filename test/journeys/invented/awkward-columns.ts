import { formula, type InventedTender, ranked } from './tender';

/** Columns that look like inputs and are none, and inputs that do not look it. */
export const awkwardColumns: readonly InventedTender[] = [
  {
    id: 'money-that-is-no-price',
    about:
      'turnover, insurance, budget and variance beside the price; employees, telephone and validity beside the marks',
    content: [
      {
        name: 'Bids',
        bold: [2],
        rows: [
          ['Marks 0-5. Price score = lowest price / price x 40.'],
          [
            'No.',
            'Bidder',
            'Telephone',
            'Annual turnover (£)',
            'Insurance cover (£)',
            'Employees',
            'Quality (60%)',
            'Tender price (40%)',
            'Budget (£)',
            'Variance from budget',
            'Bid validity (days)',
          ],
          [1, 'Alderney Works', '01632 960001', 1500000, 5000000, 22, 4, 82000, 90000, formula('H3-I3', -8000), 90],
          [2, 'Brecqhou CIC', '01632 960002', 400000, 5000000, 8, 5, 91000, 90000, formula('H4-I4', 1000), 90],
          [3, 'Crevichon Ltd', '01632 960003', 9000000, 10000000, 140, 3, 79000, 90000, formula('H5-I5', -11000), 60],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Brecqhou CIC', 60 + (40 * 79) / 91),
      ranked(2, 'Alderney Works', 48 + (40 * 79) / 82),
      ranked(3, 'Crevichon Ltd', 36 + 40),
    ],
  },
  {
    id: 'references-for-names',
    about: 'marks headed Q1, Q2, Q3 only; the criteria sheet says what each is and weighs',
    content: [
      {
        name: 'Award criteria',
        rows: [
          ['Ref', 'Question', 'Weighting', 'Maximum score'],
          ['Q1', 'Understanding of the service', '20%', 5],
          ['Q2', 'Workforce development', '20%', 5],
          ['Q3', 'Social value', '10%', 5],
          ['P', 'Price', '50%', null],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Provider', 'Q1', 'Q2', 'Q3', 'Price'],
          ['Dabberlocks Ltd', 3, 4, 5, 41000],
          ['Eelgrass Trust', 5, 4, 3, 44000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Dabberlocks Ltd', 12 + 16 + 10 + 50), ranked(1, 'Eelgrass Trust', 20 + 16 + 6 + (50 * 41) / 44)],
  },
  {
    id: 'two-level-weights-in-headings',
    about: 'Quality (60%) merged over Q1 (50%) and Q2 (50%): weights of the parent, in two header rows',
    content: [
      {
        name: 'Evaluation',
        merge: ['B2:C2', 'A2:A3', 'D2:D3'],
        bold: [2, 3],
        rows: [
          ['All questions are scored 0-5'],
          ['Tenderer', 'Quality (60%)', null, 'Price (40%)'],
          [null, 'Delivery (75%)', 'Social value (25%)', null],
          ['Furze Ltd', 4, 3, 10000],
          ['Gorse CIC', 5, 5, 12500],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gorse CIC', 0.6 * (75 + 25) + 32),
      ranked(2, 'Furze Ltd', 0.6 * ((75 * 4) / 5 + (25 * 3) / 5) + 40),
    ],
  },
  {
    id: 'flat-list-with-sums',
    about:
      'Quality 60% followed by its parts 35% and 25% in one flat list: the parts add up to it, so it is their head',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weighting'],
          ['Quality', '60%'],
          ['Technical approach', '35%'],
          ['Community benefit', '25%'],
          ['Price', '40%'],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Marked out of 10'],
          ['Bidder', 'Technical approach', 'Community benefit', 'Price'],
          ['Heath Yard', 8, 6, 5000],
          ['Inkberry Ltd', 9, 9, 6250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Inkberry Ltd', 31.5 + 22.5 + 32), ranked(2, 'Heath Yard', 28 + 15 + 40)],
  },
  {
    id: 'corrected-prices',
    about: 'tendered price and corrected price side by side: which counts is asked, never picked',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5. Price = lowest price / price x 50'],
          ['Bidder', 'Quality (50%)', 'Tendered price', 'Corrected price'],
          ['Juniper Hill', 4, 40000, 41000],
          ['Kelp & Co', 5, 50000, 50000],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', 0.5],
          ['Price', 0.5],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /both give prices of the same bids, and 1 differs/, at: 'Bids!C3' }],
  },
  {
    id: 'year-prices-under-one-heading',
    about: 'Price (£) merged over Year 1, Year 2 and Total, with Quality (60 marks) and Price (40 marks)',
    content: [
      {
        name: 'Evaluation',
        merge: ['A1:A2', 'B1:B2', 'C1:E1'],
        bold: [1, 2],
        rows: [
          ['Bidder', 'Quality score (0-10)', 'Price (£)', null, null],
          [null, null, 'Year 1', 'Year 2', 'Total'],
          ['Lyme Grass Ltd', 8, 10000, 11000, formula('C3+D3', 21000)],
          ['Marram CIC', 9, 12000, 12000, formula('C4+D4', 24000)],
        ],
      },
      { name: 'Split', rows: [['The award criteria are weighted quality 60% and price 40%.']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Marram CIC', 54 + 35), ranked(2, 'Lyme Grass Ltd', 48 + 40)],
    never: [/add up to/],
  },
  {
    id: 'ratio-in-words',
    about: 'a 70:30 quality:price split in the title and no weight anywhere else',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Evaluation on a 70:30 quality:price basis; quality out of 100'],
          ['Supplier', 'Quality', 'Price'],
          ['Neap Ltd', 70, 1000],
          ['Oarweed CIC', 90, 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Oarweed CIC', 63 + 24), ranked(2, 'Neap Ltd', 49 + 30)],
  },
  {
    id: 'social-value-in-pounds',
    about: 'one figure of social value in pounds a bid, scored as a share of the highest',
    content: [
      {
        name: 'Bids',
        rows: [
          [
            'Scores 0-5. Price points = lowest / price x 40. Social value points = SV offered / highest SV offered x 10.',
          ],
          ['Bidder', 'Quality (50%)', 'Social value committed (£) (10%)', 'Price (40%)'],
          ['Pearlwort Ltd', 4, 30000, 200000],
          ['Quillwort CIC', 5, 40000, 250000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quillwort CIC', 50 + 10 + 32), ranked(2, 'Pearlwort Ltd', 40 + 7.5 + 40)],
  },
];
