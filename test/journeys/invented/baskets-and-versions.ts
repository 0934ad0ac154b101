import { below, excelError, formula, type InventedTender, incomplete, ranked, type Sheet } from './tender';

const besideBaskets: Sheet = {
  name: 'Quality',
  bold: [1],
  rows: [
    ['Criterion', 'Weighting', 'Drager Alt Ltd', 'Echo Safety', 'Fyne Rescue'],
    ['Turnaround (0-10)', '25%', 8, 6, 9],
    ['Reporting (0-10)', '15%', 7, 9, 5],
    ['Price', '60%'],
  ],
};

/** Prices that are weighed among themselves, two thresholds in one sentence, and versions of a score under each bidder. */
export const basketsAndVersions: readonly InventedTender[] = [
  {
    id: 'bidder-sheets-with-form-and-rates',
    about: 'one sheet per bidder: form block on top, rate table with volumes, marks sheet separately',
    content: [
      ...(
        [
          ['Ashlar Ltd', [30, 20, 500]],
          ['Brickwell', [28, 25, 450]],
          ['Coping & Co', [35, 18, 480]],
        ] as const
      ).map(([n, r]) => ({
        name: n,
        rows: [
          ['FORM OF TENDER'],
          ['Tenderer', n],
          ['Signed', 'Yes'],
          [],
          ['Item', 'Qty', 'Rate £', 'Amount £'],
          ['Repoint, m2', 1000, r[0], formula('B6*C6', 1000 * r[0])],
          ['Clean, m2', 2000, r[1], formula('B7*C7', 2000 * r[1])],
          ['Scaffold, lift', 20, r[2], formula('B8*C8', 20 * r[2])],
          ['TOTAL TENDER SUM', null, null, formula('SUM(D6:D8)', 1000 * r[0] + 2000 * r[1] + 20 * r[2])],
        ],
      })),
      {
        name: 'Quality',
        rows: [
          ['Quality 40% / Price 60%'],
          ['Each answer scored out of 5'],
          ['Question', 'Sub-weighting', 'Ashlar Ltd', 'Brickwell', 'Coping & Co'],
          ['Conservation skills', '60%', 4, 3, 5],
          ['Programme', '40%', 3, 5, 4],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Ashlar Ltd', 40 * (0.6 * 0.8 + 0.4 * 0.6) + 60),
      ranked(3, 'Brickwell', 40 * (0.36 + 0.4) + (60 * 80) / 87),
      ranked(1, 'Coping & Co', 40 * (0.6 + 0.32) + (60 * 80) / 80.6),
    ],
  },
  {
    id: 'two-thresholds-each-and-overall',
    about: 'Scottish: at least 60% overall for quality and at least 2 of 5 for each question',
    content: [
      {
        name: 'Scores',
        bold: [3],
        rows: [
          [
            'Bidders must achieve at least 60% overall for quality AND no score below 2 on any question, or be eliminated.',
          ],
          [],
          ['Tenderer', 'Q1 Delivery (30%) 0-5', 'Q2 Fair work (20%) 0-5', 'Tender price (50%)'],
          ['Ailsa Civils', 4, 3, 500000],
          ['Bute Works', 5, 1, 450000],
          ['Cumbrae Ltd', 3, 2, 400000],
          ['Danna Group', 3, 4, 480000],
        ],
      },
    ],
    exit: 0,
    bids: [
      below('Bute Works'),
      below('Cumbrae Ltd'),
      ranked(1, 'Ailsa Civils', 24 + 12 + 48),
      ranked(1, 'Danna Group', 18 + 16 + 50),
    ],
  },
  {
    id: 'price-evaluation-model-with-scenarios',
    about: 'fire: three price scenarios weighted 50/30/20 within price 60%',
    content: [
      {
        name: 'Price model',
        bold: [2],
        rows: [
          ['Breathing apparatus servicing – price basket'],
          ['Basket', 'Weighting within price', 'Drager Alt Ltd', 'Echo Safety', 'Fyne Rescue'],
          ['Basket 1 – annual service', '50%', 10000, 12500, 11000],
          ['Basket 2 – call-outs', '30%', 4000, 3200, 4000],
          ['Basket 3 – parts', '20%', 6000, 5000, 8000],
          ['Each basket is scored as lowest price divided by price.'],
        ],
      },
      besideBaskets,
    ],
    exit: 0,
    bids: [
      ranked(1, 'Drager Alt Ltd', 20 + 10.5 + 60 * (0.5 + 0.3 * 0.8 + (0.2 * 5) / 6)),
      ranked(2, 'Echo Safety', 15 + 13.5 + 60 * (0.5 * 0.8 + 0.3 + 0.2)),
      ranked(3, 'Fyne Rescue', 22.5 + 7.5 + 60 * ((0.5 * 10) / 11 + 0.3 * 0.8 + (0.2 * 5) / 8)),
    ],
  },
  {
    id: 'baskets-without-a-word-how',
    about: 'fire: the same without a word whether baskets are scored one by one or added up: asked',
    content: [
      {
        name: 'Price model',
        bold: [2],
        rows: [
          ['Breathing apparatus servicing – price basket'],
          ['Basket', 'Weighting within price', 'Drager Alt Ltd', 'Echo Safety', 'Fyne Rescue'],
          ['Basket 1 – annual service', '50%', 10000, 12500, 11000],
          ['Basket 2 – call-outs', '30%', 4000, 3200, 4000],
          ['Basket 3 – parts', '20%', 6000, 5000, 8000],
        ],
      },
      besideBaskets,
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /is each scored on its own, or are they added up by these weights/, at: "'Price model'!B3" }],
  },
  {
    id: 'moderation-notes-beside-old-scores',
    about: 'Welsh health board: initial score and final score in columns under each bidder',
    content: [
      {
        name: 'Evaluation',
        merge: ['C1:D1', 'E1:F1'],
        bold: [1, 2],
        rows: [
          [null, null, 'Tawe Meds', null, 'Usk Pharma', null],
          ['Criterion', 'Weight', 'Initial score', 'Final score', 'Initial score', 'Final score'],
          ['Cold chain', 30, 3, 4, 4, 4],
          ['Service levels', 20, 5, 4, 3, 3],
          ['Welsh language', 10, 2, 3, 4, 5],
          ['Price', 40, null, '£1.20m', null, '£1.00m'],
          ['Marks 0 to 5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Usk Pharma', 24 + 12 + 10 + 40), ranked(2, 'Tawe Meds', 24 + 16 + 6 + 40 / 1.2)],
  },
  {
    id: 'hidden-column-and-errors',
    about: 'borough: hidden column with max score, one price cell #REF!, others text with commas and p.a.',
    content: [
      {
        name: 'Eval',
        bold: [1],
        hiddenColumns: ['C'],
        rows: [
          ['Criteria', 'Weighting', 'Max score', 'Gorse Ltd', 'Heather CIC', 'Ivy Group'],
          ['Quality of service', '40%', 10, 8, 9, 7],
          ['Community benefit', '20%', 5, 3, 5, 4],
          ['Price', '40%', null, '£98,000 p.a.', excelError('#REF!'), '£105,000 p.a.'],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Gorse Ltd'), incomplete('Heather CIC'), incomplete('Ivy Group')],
    problems: [
      { says: /says “£98,000 p.a.”, and no column states that unit/, at: 'Eval!D4' },
      { says: /#REF!/, at: 'Eval!E4' },
    ],
    never: [/highest possible mark for Price/],
  },
  {
    id: 'frameworks-many-lots-tick-list',
    about: 'council framework: bidders × lots tick list, one quality score, rates per lot on another sheet',
    content: [
      {
        name: 'Lots bid for',
        rows: [
          ['Supplier', 'Lot A', 'Lot B'],
          ['Adit Tuition', 'Yes', 'Yes'],
          ['Brae Learning', 'Yes', 'No'],
          ['Crag Tutors', 'No', 'Yes'],
        ],
      },
      {
        name: 'Quality 60%',
        rows: [
          ['Supplier', 'Safeguarding (out of 10) 30%', 'Teaching (out of 10) 30%'],
          ['Adit Tuition', 8, 7],
          ['Brae Learning', 9, 8],
          ['Crag Tutors', 6, 9],
        ],
      },
      {
        name: 'Hourly rates 40%',
        rows: [
          ['Supplier', 'Lot A hourly rate', 'Lot B hourly rate'],
          ['Adit Tuition', 30, 36],
          ['Brae Learning', 32, null],
          ['Crag Tutors', null, 30],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Brae Learning', 27 + 24 + (40 * 30) / 32, 'Lot A'),
      ranked(2, 'Adit Tuition', 24 + 21 + 40, 'Lot A'),
      ranked(1, 'Crag Tutors', 18 + 27 + 40, 'Lot B'),
      ranked(2, 'Adit Tuition', 24 + 21 + (40 * 30) / 36, 'Lot B'),
    ],
    never: [/Price missing/],
  },
];
