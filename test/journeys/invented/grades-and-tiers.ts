import { excelError, formula, type InventedTender, incomplete, ranked } from './tender';

/** Grades in words, tiers of weights, other languages, statuses by lot, gates in per cent. */
export const gradesAndTiers: readonly InventedTender[] = [
  {
    id: 'grades-in-words',
    about: 'marks only in words, with a key of words and marks on another sheet',
    content: [
      {
        name: 'Key',
        rows: [
          ['Score', 'Descriptor', 'Definition'],
          [4, 'Excellent', 'Exceeds the requirement'],
          [3, 'Good', 'Meets the requirement'],
          [2, 'Acceptable', 'Minor concerns'],
          [1, 'Poor', 'Major concerns'],
          [0, 'Unacceptable', 'No response'],
        ],
      },
      {
        name: 'Evaluation',
        rows: [
          ['Tenderer', 'Approach (40%)', 'Social value (20%)', 'Price (40%)'],
          ['Amber Arts', 'Good', 'Excellent', 20000],
          ['Briar Studio', 'Excellent', 'Acceptable', 25000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Amber Arts', 30 + 20 + 40), ranked(2, 'Briar Studio', 40 + 10 + 32)],
  },
  {
    id: 'status-per-lot',
    about: 'one bidder withdrew from one of two lots; the list of bids has a lot and a status column',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Lot', 'Bidder', 'Quality (60%) /10', 'Price (40%)', 'Status'],
          ['Lot 1', 'Cedar Care', 9, 90000, 'Compliant'],
          ['Lot 1', 'Dogwood Ltd', 6, 60000, 'Compliant'],
          ['Lot 2', 'Cedar Care', 10, 30000, 'Withdrawn 2 May'],
          ['Lot 2', 'Dogwood Ltd', 5, 40000, 'Compliant'],
          ['Lot 2', 'Elder Homes CIC', 7, 50000, 'Compliant'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Cedar Care', 54 + (40 * 6) / 9, 'Lot 1'),
      ranked(2, 'Dogwood Ltd', 36 + 40, 'Lot 1'),
      { name: 'Cedar Care', lot: 'Lot 2', status: 'excluded' },
      ranked(1, 'Elder Homes CIC', 42 + 32, 'Lot 2'),
      ranked(2, 'Dogwood Ltd', 30 + 40, 'Lot 2'),
    ],
  },
  {
    id: 'table-of-contents-style',
    about: 'university: weights in a two-level table with section weights and question weights of the section',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Section', 'Section weighting', 'Question', 'Question weighting (% of section)'],
          ['Technical', '60%', 'T1 Service model', '50%'],
          [null, null, 'T2 Implementation', '30%'],
          [null, null, 'T3 Carbon', '20%'],
          ['Commercial', '40%', 'Total cost', '100%'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Marks awarded out of 10', null, null],
          ['Question', 'Fern Systems', 'Gorse IT Ltd'],
          ['T1 Service model', 8, 6],
          ['T2 Implementation', 7, 9],
          ['T3 Carbon', 5, 10],
        ],
      },
      {
        name: 'Costs',
        rows: [
          ['Supplier', 'Total cost'],
          ['Fern Systems', 410000],
          ['Gorse IT Ltd', 395000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Gorse IT Ltd', 18 + 16.2 + 12 + 40), ranked(2, 'Fern Systems', 24 + 12.6 + 6 + (40 * 395) / 410)],
  },
  {
    id: 'german-sheet',
    about: 'German headings and numbers',
    content: [
      {
        name: 'Wertung',
        rows: [
          ['Bieter', 'Konzept (Gewichtung 30 %)', 'Qualität (Gewichtung 20 %)', 'Angebotspreis (Gewichtung 50 %)'],
          ['Hasel GmbH', 4, 3, '1.250.000,00 €'],
          ['Ilex AG', 5, 4, '1.400.000,00 €'],
          ['Punktzahl von 0 bis 5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ilex AG', 30 + 16 + (50 * 1250) / 1400), ranked(2, 'Hasel GmbH', 24 + 12 + 50)],
  },
  {
    id: 'welsh-sheet',
    about: 'Welsh headings throughout',
    content: [
      {
        name: 'Gwerthuso',
        rows: [
          ['Sgoriau o 0 i 5'],
          ['Cynigydd', 'Ansawdd (50%)', 'Gwerth cymdeithasol (10%)', 'Pris (40%)'],
          ['Celyn Cyf', 4, 5, '£80,000'],
          ['Draenen CBC', 5, 3, '£100,000'],
          ['Eithin Cyf', 3, 2, 'Tynnwyd yn ôl'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Celyn Cyf', 40 + 10 + 40),
      ranked(2, 'Draenen CBC', 50 + 6 + 32),
      { name: 'Eithin Cyf', status: 'excluded' },
    ],
  },
  {
    id: 'transposed-with-notes',
    about: 'bidders across with address, price rows, VAT rows, marks below; a row of totals and of ranks by the buyer',
    content: [
      {
        name: 'Comparison of tenders',
        rows: [
          ['Tender comparison – footway resurfacing'],
          [],
          ['', 'Juniper Surfacing', 'Kale Contracting Ltd', 'Lime Works'],
          ['Date received', '12/03/2026', '12/03/2026', '11/03/2026'],
          ['Tender sum (ex VAT)', 480000, 465000, 512000],
          ['Quality score (0-100)', 72, 64, 88],
          ['Total', 552000, 529000, 600000],
          ['Rank', 2, 1, 3],
          [],
          ['Price weighting', '70%'],
          ['Quality weighting', '30%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lime Works', 26.4 + (70 * 465) / 512),
      ranked(2, 'Juniper Surfacing', 21.6 + (70 * 465) / 480),
      ranked(3, 'Kale Contracting Ltd', 19.2 + 70),
    ],
  },
  {
    id: 'errors-in-grid',
    about:
      'a scoring grid with formulas: weighted columns show #DIV/0! where a bidder has not been scored; others count',
    content: [
      {
        name: 'Grid',
        rows: [
          ['Criterion', 'Weight', 'Max', 'Moss Ltd', 'Moss Ltd weighted', 'Nettle CIC', 'Nettle CIC weighted'],
          ['Delivery', 0.4, 5, 4, formula('D2/C2*B2', 0.32), 5, formula('F2/C2*B2', 0.4)],
          ['People', 0.2, 5, 3, formula('D3/C3*B3', 0.12), 'TBC', excelError('#VALUE!')],
          ['Total', 0.6, null, null, 0.44, null, excelError('#VALUE!')],
        ],
        formats: { B: '0%' },
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Moss Ltd', 10000],
          ['Nettle CIC', 8000],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Moss Ltd', 32 + 12 + 40), incomplete('Nettle CIC')],
    problems: [{ says: /mark|number/i, at: 'Grid!F3' }],
  },
  {
    id: 'brackets-and-discounts',
    about: 'a base price, a discount in brackets and the total for evaluation, summed by formula; nothing is doubled',
    content: [
      {
        name: 'Pricing',
        rows: [
          ['Provider', 'Base price', 'Prompt payment discount', 'Price for evaluation', 'Quality (out of 20)'],
          ['Oak & Ash', 100000, '(5,000)', formula('B2+C2', 95000), 15],
          ['Poplar Ltd', 92000, '(2,000)', formula('B3+C3', 90000), 12],
        ],
      },
      {
        name: 'Weightings',
        rows: [
          ['Award criteria', 'Weighting'],
          ['Quality', 50],
          ['Price', 50],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Oak & Ash', 37.5 + (50 * 90) / 95), ranked(2, 'Poplar Ltd', 30 + 50)],
  },
  {
    id: 'ratio-in-title',
    about: 'police: the split stands in the title "Quality/Price 70/30" and marks are out of 100',
    content: [
      {
        name: 'Results',
        merge: ['A1:D1'],
        rows: [
          ['Custody healthcare – evaluation (Quality/Price 70/30)'],
          ['Supplier', 'Quality mark (max 100)', 'Price submitted', 'Comments'],
          ['Quartz Medical', 81, '£2,450,000.00', 'Good TUPE plan; 5 nurses'],
          ['Ruby Health CIC', 86.5, '£2,610,000.00', 'Strong; named leads'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ruby Health CIC', 0.7 * 86.5 + (30 * 245) / 261), ranked(2, 'Quartz Medical', 56.7 + 30)],
  },
  {
    id: 'blank-template',
    about: 'a blank template with [Bidder 1] and empty cells: nothing to rank',
    content: [
      {
        name: 'Evaluation template',
        rows: [
          ['Bidder', 'Quality (60%)', 'Price (40%)', 'Total'],
          ['[Bidder 1]', null, null, formula('SUM(B2:C2)', 0)],
          ['[Bidder 2]', null, null, formula('SUM(B3:C3)', 0)],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /bidder|template/i }],
  },
  {
    id: 'spelling-variants',
    about: 'the same bidder with and without Ltd and with a typing slip on the price sheet: asked, never ranked apart',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Bidder', 'Quality (50%) 0-5'],
          ['Sycamore Interiors Ltd', 4],
          ['Tamarisk Joinery', 5],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price (50%)'],
          ['Sycamore Interiors', 1000],
          ['Tamarisk Joinery ', 1250],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Tamarisk Joinery', 50 + 50),
      incomplete('Sycamore Interiors Ltd'),
      incomplete('Sycamore Interiors'),
    ],
    problems: [{ says: /may be|same bidder|one bidder/i }],
  },
  {
    id: 'each-question-percentage-gate',
    about: 'a gate of 50 % on each question and different maxima',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Bidders must score at least 50% on each question or the bid will be rejected.'],
          ['Bidder', 'Q1 Plan (30%) max 10', 'Q2 People (30%) max 5', 'Price (40%)'],
          ['Upland Ltd', 4, 5, 100],
          ['Vale Works', 5, 3, 120],
          ['Weald CIC', 8, 2, 90],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Vale Works', 15 + 18 + 40),
      { name: 'Upland Ltd', status: 'below-minimum' },
      { name: 'Weald CIC', status: 'below-minimum' },
    ],
  },
];
