import { excelError, formula, type InventedTender, incomplete, percent, ranked, type Sheet } from './tender';

const tab = (name: string, who: string, rows: Sheet['rows']): Sheet => ({
  name,
  rows: [['ITT 2026/114'], ['Tenderer', null, who], [], ...rows],
});

/** Written after everything before it was right, to see what a fresh workbook meets. */
export const lastRound: readonly InventedTender[] = [
  {
    id: 'council-workbook',
    about: 'cover, guidance, criteria with sub-criteria codes, consensus with reasons, price schedule with contingency',
    content: [
      {
        name: 'Cover',
        rows: [['Borough of Example'], ['Tender for meals at home'], ['Version', '1.2'], ['Owner', 'Procurement']],
      },
      {
        name: 'Award criteria',
        bold: [3],
        rows: [
          ['Table 1: award criteria and weightings'],
          [],
          ['Code', 'Criterion', 'Sub-criterion', 'Weighting', 'Score range'],
          ['A1', 'Quality', 'Menu and nutrition', percent(0.25), '0 to 5'],
          ['A2', null, 'Delivery and welfare checks', percent(0.2), '0 to 5'],
          ['B1', 'Social value', 'Local food and jobs', percent(0.15), '0 to 5'],
          ['C1', 'Price', null, percent(0.4), 'Lowest price / tendered price'],
          ['', '', 'Total', percent(1), ''],
        ],
      },
      {
        name: 'Consensus',
        frozenRows: 2,
        rows: [
          ['Consensus scores and reasons'],
          ['Tenderer', 'A1', 'A1 reason', 'A2', 'A2 reason', 'B1', 'B1 reason'],
          ['Broad Bean Kitchen CIC', 5, 'Seasonal menus, s. 2', 4, 'Daily calls, s. 3', 5, 'Apprentices, s. 5'],
          ['Chard & Leek Ltd', 4, 'Varied, s. 2', 4, 'Twice weekly, s. 3', 2, 'Generic, s. 5'],
          ['Dill Catering', 3, 'Repetitive, s. 2', 2, 'Unclear, s. 3', 3, 'One placement, s. 5'],
        ],
      },
      {
        name: 'Price schedule',
        rows: [
          ['Tenderer', 'Meals (annual)', 'Delivery (annual)', 'Mobilisation', 'Total tendered price'],
          ['Broad Bean Kitchen CIC', 182000, 64000, 4000, formula('SUM(B2:D2)', 250000)],
          ['Chard & Leek Ltd', 170000, 55000, 5000, formula('SUM(B3:D3)', 230000)],
          ['Dill Catering', 160000, 39000, 1000, formula('SUM(B4:D4)', 200000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Broad Bean Kitchen CIC', 25 + 16 + 15 + (40 * 200) / 250),
      ranked(2, 'Chard & Leek Ltd', 20 + 16 + 6 + (40 * 200) / 230),
      ranked(3, 'Dill Catering', 15 + 8 + 9 + 40),
    ],
  },
  {
    id: 'tabs-with-sections',
    about: 'a tab a tenderer: label and name two cells apart, questions in sections, price lines with a total below',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Question', 'Weight', 'Max'],
          ['Q1', '30%', 10],
          ['Q2', '20%', 10],
          ['Price', '50%', null],
        ],
      },
      ...(
        [
          ['T1', 'Elm Fencing', [8, 6], [100, 300]],
          ['T2', 'Fir Fencing CIC', [9, 9], [150, 350]],
        ] as const
      ).map(([name, who, [q1, q2], [supply, fit]]) =>
        tab(name, who, [
          ['Question', 'Score', 'Rationale'],
          ['Q1', q1, 'See record'],
          ['Q2', q2, 'See record'],
          [],
          ['Price element', 'Amount (£)'],
          ['Supply', supply],
          ['Fitting', fit],
          ['Total price', formula('SUM(B9:B10)', supply + fit)],
        ]),
      ),
    ],
    exit: 0,
    bids: [ranked(1, 'Elm Fencing', 24 + 12 + 50), ranked(2, 'Fir Fencing CIC', 27 + 18 + 40)],
  },
  {
    id: 'errors-in-a-matrix',
    about: 'a matrix with #DIV/0! under one bidder and a dash under another: both named, the third scored',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Maximum score for each question: 5'],
          ['Question', 'Weighting', 'Gean Ltd', 'Holm Oak CIC', 'Ilex & Co'],
          ['Plan', '40%', 4, excelError('#DIV/0!'), 5],
          ['People', '20%', 5, 4, '-'],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Gean Ltd', 900],
          ['Holm Oak CIC', 800],
          ['Ilex & Co', 700],
        ],
      },
      { name: 'Notes', rows: [['Price weighting: 40%']] },
    ],
    exit: 1,
    bids: [ranked(1, 'Gean Ltd', 32 + 20 + 40), incomplete('Holm Oak CIC'), incomplete('Ilex & Co')],
    problems: [
      { says: /#DIV\/0!/, at: 'Scores!D3' },
      { says: /mark/i, at: 'Scores!E4' },
    ],
  },
  {
    id: 'two-evaluators-who-agree-on-one-sheet',
    about: 'columns Evaluator 1, Evaluator 2 and Agreed for one question, agreed marks count, price with pence in text',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Question 1 (100% of quality), scored 0-5. Quality 50%, price 50%.'],
          ['Bidder', 'Evaluator 1', 'Evaluator 2', 'Agreed score', 'Price'],
          ['Juneberry Ltd', 3, 4, 4, '£1,000.50'],
          ['Kousa CIC', 5, 5, 5, '£1,250.75'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /weight|criteri/i }],
  },
  {
    id: 'no-sme-no-cry',
    about: 'SME, postcode, region, company number and website columns around two marks and a fee',
    content: [
      {
        name: 'Suppliers',
        rows: [
          [
            'Supplier',
            'Company no.',
            'SME?',
            'VCSE?',
            'Postcode',
            'Region',
            'Website',
            'Approach /10',
            'Impact /10',
            'Fee (£)',
          ],
          ['Linden Studio', '09123456', 'Y', 'N', 'ZZ1 1AA', 'North', 'linden.example', 7, 9, 18000],
          ['Maple Works CIC', '10234567', 'Y', 'Y', 'ZZ2 2BB', 'South', 'maple.example', 9, 8, 22500],
        ],
      },
      {
        name: 'Criteria',
        rows: [
          ['Criteria', '%'],
          ['Approach', 40],
          ['Impact', 30],
          ['Fee', 30],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Linden Studio', 28 + 27 + 30), ranked(2, 'Maple Works CIC', 36 + 24 + 24)],
  },
  {
    id: 'abstract-of-bids',
    about:
      'bid as read and bid as evaluated under a merged heading, discount between: what was evaluated counts, and is said',
    content: [
      {
        name: 'Abstract',
        merge: ['A2:A3', 'B2:D2', 'E2:E3'],
        bold: [2, 3],
        rows: [
          ['ABSTRACT OF BIDS'],
          ['Name of bidder', 'Bid amount as', null, null, 'Technical score (max 100)'],
          [null, 'Read', 'Discount', 'Evaluated', null],
          ['Ninebark Builders', 1000000, 50000, 950000, 80],
          ['Olearia Works', 980000, 0, 980000, 90],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Technical', 40],
          ['Price', 60],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Olearia Works', 36 + (60 * 95) / 98), ranked(2, 'Ninebark Builders', 32 + 60)],
    problems: [{ says: /“Bid amount as \| Evaluated” counts/, at: 'Abstract!D3' }],
  },
  {
    id: 'percent-weights-of-99',
    about: 'weights of 33 % three times: 99 %, reported and not rescaled',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality (33%)', 'Social value (33%)', 'Price (33%)'],
          ['Privet Ltd', 5, 5, 1000],
          ['Quince Yard', 4, 3, 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Privet Ltd', 99), ranked(2, 'Quince Yard', 26.4 + 19.8 + 26.4)],
    problems: [{ says: /99 ?%/ }],
  },
];
