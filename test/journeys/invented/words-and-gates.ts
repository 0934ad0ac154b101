import { formula, type InventedTender, ranked } from './tender';

/** Marks with words beside them, gates and withdrawals in sentences, points in headings. */
export const wordsAndGates: readonly InventedTender[] = [
  {
    id: 'words-beside-marks',
    about: 'marks written "4 - Good", a scoring key beside them with words, price by sentence',
    content: [
      {
        name: 'Tender evaluation',
        rows: [
          ['Hartwell Housing Association: grounds maintenance 2026'],
          ['The price score is the lowest price divided by the tender price multiplied by 40.'],
          [],
          [
            'Tenderer',
            'Method statement (35%)',
            'Resources (15%)',
            'Social value (10%)',
            'Tender price ex VAT',
            null,
            'Score',
            'Meaning',
          ],
          ['Ashby Grounds Ltd', '4 - Good', '3 - Acceptable', '5 - Excellent', '£212,400', null, 5, 'Excellent'],
          ['Beech & Sons', '3 - Acceptable', '4 - Good', '2 - Poor', '£198,000', null, 4, 'Good'],
          ['Copse Care CIC', '5 - Excellent', '4 - Good', '4 - Good', '£226,750', null, 3, 'Acceptable'],
          [null, null, null, null, null, null, 2, 'Poor'],
          [null, null, null, null, null, null, 1, 'Very poor'],
          [null, null, null, null, null, null, 0, 'No answer'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Copse Care CIC', 35 + 12 + 8 + (40 * 198000) / 226750),
      ranked(2, 'Ashby Grounds Ltd', 28 + 9 + 10 + (40 * 198000) / 212400),
      ranked(3, 'Beech & Sons', 21 + 12 + 4 + 40),
    ],
  },
  {
    id: 'comment-in-the-mark',
    about: 'NHS: a mark and the comment in one cell',
    content: [
      {
        name: 'Consensus',
        rows: [
          ['Question', 'Weighting', 'Dell Clinical', 'Elder Health CIC'],
          ['Clinical governance', '30%', '4: clear lines of reporting, thin on audit', '3: no named lead'],
          ['Mobilisation', '20%', '3 (plan lacks dates)', '5 (day by day plan)'],
          ['Social value', '10%', 'Excellent (5)', 'Good (4)'],
          ['Max score per question: 5'],
        ],
      },
      {
        name: 'Commercial',
        rows: [
          ['Commercial envelope - weighting 40%'],
          ['Provider', 'Total price over 3 years (£)'],
          ['Dell Clinical', 1240000],
          ['Elder Health CIC', 1395000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Dell Clinical', 24 + 12 + 10 + 40),
      ranked(2, 'Elder Health CIC', 18 + 20 + 8 + (40 * 1240) / 1395),
    ],
  },
  {
    id: 'points-in-headings',
    about: 'university: columns "(max 25 points)" that make a hundred with price, own total and rank that are wrong',
    content: [
      {
        name: 'Scores',
        rows: [
          ['University of Wexbury', null, null, null, null, null],
          ['Catering concession'],
          [],
          [
            'Supplier',
            'Menu (max 25 points)',
            'Service (max 20 points)',
            'Sustainability (max 15 points)',
            'Price (40 points)',
            'Total',
            'Rank',
          ],
          ['Fennel Foods', 20, 15, 12, '£340,000', 87, 2],
          ['Garlic & Thyme', 22, 18, 10, '£372,500', 99, 1],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Fennel Foods', 20 + 15 + 12 + 40),
      ranked(2, 'Garlic & Thyme', 22 + 18 + 10 + (40 * 340) / 372.5),
    ],
  },
  {
    id: 'millions-and-thousands',
    about: 'police: prices as £1.2m, £950k and £1,050,000 in one column',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Force vehicle recovery', null, null],
          ['Scoring: 0-10'],
          ['Bidder', 'Quality 60%', 'Price 40%'],
          ['Hawk Recovery', 8, '£1.2m'],
          ['Ibis Towing Ltd', 6, '£950k'],
          ['Jay Vehicles', 7, '£1,050,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Hawk Recovery', 48 + (40 * 950) / 1200),
      ranked(2, 'Jay Vehicles', 42 + (40 * 950) / 1050),
      ranked(3, 'Ibis Towing Ltd', 36 + 40),
    ],
  },
  {
    id: 'percentage-threshold',
    about: 'a quality threshold as a percentage of the quality marks in a sentence: the bid below it must not win',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Tenders scoring less than 60% of the available quality marks will not be considered further.'],
          ['Scale 0-5'],
          ['Bidder', 'Approach (30%)', 'Staffing (30%)', 'Price (40%)'],
          ['Kite Cleaning', 4, 4, 100000],
          ['Linnet Ltd', 2, 3, 60000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kite Cleaning', 24 + 24 + 40), { name: 'Linnet Ltd', status: 'below-minimum' }],
  },
  {
    id: 'lots-with-own-weights',
    about: 'a sheet a lot, each with its own weights in a separate block and one bidder in both',
    content: [
      {
        name: 'Lot 1 North',
        rows: [
          ['Lot 1 North'],
          ['Criterion', 'Weight'],
          ['Quality', '70%'],
          ['Price', '30%'],
          [],
          ['Bidder', 'Quality (0-5)', 'Price'],
          ['Martin Transport', 4, 50000],
          ['Nightjar Coaches', 5, 60000],
        ],
      },
      {
        name: 'Lot 2 South',
        rows: [
          ['Lot 2 South'],
          ['Criterion', 'Weight'],
          ['Quality', '40%'],
          ['Price', '60%'],
          [],
          ['Bidder', 'Quality (0-5)', 'Price'],
          ['Martin Transport', 4, 55000],
          ['Owl Minibuses', 3, 44000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Nightjar Coaches', 70 + 25, 'Lot 1 North'),
      ranked(2, 'Martin Transport', 56 + 30, 'Lot 1 North'),
      ranked(1, 'Owl Minibuses', 24 + 60, 'Lot 2 South'),
      ranked(2, 'Martin Transport', 32 + 48, 'Lot 2 South'),
    ],
  },
  {
    id: 'evaluators-and-moderated',
    about: 'a sheet an evaluator by initials and a moderated one; only the moderated marks count',
    content: [
      ...(
        [
          ['JT', [3, 4], [5, 2]],
          ['PW', [5, 4], [3, 3]],
        ] as const
      ).map(([name, a, b]) => ({
        name,
        rows: [
          ['Evaluator', name],
          [],
          ['Question', 'Weight', 'Plover Ltd', 'Quail CIC'],
          ['Q1 Delivery', 40, a[0], b[0]],
          ['Q2 Team', 20, a[1], b[1]],
        ],
      })),
      {
        name: 'Moderated scores',
        rows: [
          ['Moderation meeting 4 June 2026'],
          [],
          ['Question', 'Weight', 'Plover Ltd', 'Quail CIC', 'Moderation note'],
          ['Q1 Delivery', 40, 4, 4, 'Agreed'],
          ['Q2 Team', 20, 4, 3, 'Agreed'],
          ['Scores are out of 5'],
        ],
      },
      {
        name: 'Price',
        rows: [['Price', 40], [], ['Bidder', 'Tendered sum'], ['Plover Ltd', 80000], ['Quail CIC', 64000]],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quail CIC', 32 + 12 + 40), ranked(2, 'Plover Ltd', 32 + 16 + 32)],
  },
  {
    id: 'withdrawn-in-the-price',
    about: 'a bidder that withdrew says so in the price cell and one is non-compliant in a remarks column',
    content: [
      {
        name: 'Tender opening',
        rows: [
          ['No.', 'Name of tenderer', 'Quality (50%) score out of 10', 'Price (50%)', 'Remarks'],
          [1, 'Raven Roofing', 8, 120000, null],
          [2, 'Swift Slates', 9, 'WITHDRAWN', 'Withdrew 3 March'],
          [3, 'Tern Tiles Ltd', 7, 96000, null],
          [4, 'Umber Roofs', 6, 48000, 'Non-compliant: no bond'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tern Tiles Ltd', 35 + 50),
      ranked(2, 'Raven Roofing', 40 + 40),
      { name: 'Swift Slates', status: 'excluded' },
      { name: 'Umber Roofs', status: 'excluded' },
    ],
  },
  {
    id: 'units-row-and-column-numbers',
    about:
      'headings with line breaks, a row of units and a row of column numbers under them; NBSP and full-width digits',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder\n(legal name)', 'Technical\nmerit', 'Social\nvalue', 'Evaluated\nprice'],
          [null, 'out of 5', 'out of 5', '£'],
          ['(1)', '(2)', '(3)', '(4)'],
          ['Vireo\u00a0Systems Ltd ', '４', 3, '\u00a045,000'],
          ['Wren Works CIC', 3, '５ ', '50,000\u00a0'],
        ],
      },
      {
        name: 'Weightings',
        rows: [
          ['Technical merit', 0.5],
          ['Social value', 0.1],
          ['Price', 0.4],
        ],
        formats: { B: '0%' },
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Vireo Systems Ltd', 40 + 6 + 40), ranked(2, 'Wren Works CIC', 30 + 10 + 36)],
  },
  {
    id: 'sub-criteria-under-merged',
    about: 'criteria merged over sub-criteria, maximum a column, bidders across with score and weighted score each',
    content: [
      {
        name: 'Matrix',
        merge: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'A5:A6', 'A7:A8'],
        rows: [
          ['Evaluation matrix – school meals'],
          [],
          ['Criterion', 'Sub-criterion', 'Weighting %', 'Yarrow Catering', null, 'Zinnia Foods Ltd', null],
          [null, null, null, 'Score (0-5)', 'Weighted', 'Score (0-5)', 'Weighted'],
          ['Quality', 'Menus', 25, 4, formula('D5/5*C5', 20), 5, formula('F5/5*C5', 25)],
          [null, 'Allergens', 15, 5, formula('D6/5*C6', 15), 3, formula('F6/5*C6', 9)],
          ['Social value', 'Local food', 10, 3, formula('D7/5*C7', 6), 4, formula('F7/5*C7', 8)],
          [null, 'Jobs', 10, 2, formula('D8/5*C8', 4), 4, formula('F8/5*C8', 8)],
          [
            'Sub-total quality and social value',
            null,
            60,
            null,
            formula('SUM(E5:E8)', 45),
            null,
            formula('SUM(G5:G8)', 50),
          ],
          ['Price', 'Cost per meal (pence)', 40, 285, formula('40*F10/D10', 40), 300, formula('40*D10/F10', 38)],
          ['TOTAL', null, 100, null, 85, null, 88],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Zinnia Foods Ltd', 25 + 9 + 8 + 8 + 38), ranked(2, 'Yarrow Catering', 20 + 15 + 6 + 4 + 40)],
  },
  {
    id: 'pass-fail-and-marks',
    about: 'mandatory pass/fail columns before the marks; one bidder fails and is out',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Supplier', 'Insurance (Pass/Fail)', 'Safeguarding (Pass/Fail)', 'Quality (60%, 0-5)', 'Price (40%)'],
          ['Alder Support', 'Pass', 'Pass', 4, 100000],
          ['Birch Care', 'Pass', 'Fail', 5, 50000],
          ['Cherry Homes CIC', 'Pass', 'Pass', 3, 80000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Alder Support', 48 + 32),
      ranked(2, 'Cherry Homes CIC', 36 + 40),
      { name: 'Birch Care', status: 'excluded' },
    ],
  },
  {
    id: 'both-vats',
    about: 'prices without and with VAT side by side and a sentence which counts; hidden row counts',
    content: [
      {
        name: 'Prices',
        hiddenRows: [6],
        rows: [
          ['Prices will be evaluated exclusive of VAT.'],
          [],
          ['Tenderer', 'Total (ex VAT)', 'VAT', 'Total (inc VAT)', 'Quality score /5'],
          ['Damson Digital', 10000, 2000, 12000, 4],
          ['Elm Charity', 12500, 0, 12500, 5],
          ['Fig Ltd', 8000, 1600, 9600, 2],
        ],
      },
      {
        name: 'Split',
        rows: [
          ['Price', '50%'],
          ['Quality', '50%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Elm Charity', 50 + (50 * 8000) / 12500),
      ranked(2, 'Damson Digital', 40 + 40),
      ranked(3, 'Fig Ltd', 20 + 50),
    ],
  },
];
