import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

/** A sheet for each criterion, long tables, and weights on a sheet of their own. */
export const severalSheets: readonly InventedTender[] = [
  {
    id: 'marks-sheet-per-criterion',
    about: 'one marks sheet a criterion, weights as per cent text on a Weights sheet, one bidder spelt in three ways',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Award criterion', 'Weighting (%)', 'Scored out of'],
          ['Approach', '25%', 4],
          ['Team', '20%', 4],
          ['Social value', '15%', 4],
          ['Price', '40%', null],
        ],
      },
      {
        name: 'Approach',
        rows: [
          ['Approach: consensus marks'],
          ['Organisation', 'Mark', 'Reason for mark'],
          ['Hazel and Thorne Limited', 3, 'Good plan, p. 4'],
          ['Wren Housing Support', 4, 'Excellent detail, p. 2'],
          ['Yarrow Link CIC', 2, 'No timetable'],
        ],
      },
      {
        name: 'Team',
        rows: [
          ['Team: consensus marks'],
          ['Organisation', 'Mark', 'Reason for mark'],
          ['HAZEL & THORNE LTD', 4, 'Named staff'],
          ['Wren Housing Support', 3, 'Mostly named'],
          ['Yarrow Link CIC', 3, 'Mostly named'],
        ],
      },
      {
        name: 'Social value',
        rows: [
          ['Social value: consensus marks'],
          ['Organisation', 'Mark', 'Reason for mark'],
          ['Hazel & Thorne Ltd ', 3, 'Local jobs'],
          ['Wren Housing Support', 3, 'Volunteering'],
          ['Yarrow Link CIC', 4, 'Co-designed'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Organisation', 'Tendered sum (£)'],
          ['Hazel & Thorne Ltd', 215000],
          ['Wren Housing Support', 240000],
          ['Yarrow Link CIC', 198500],
        ],
      },
    ],
    exit: 0,
    bids: [
      // Spelt alike (but for spaces) twice, otherwise once each.
      ranked(1, 'Hazel & Thorne Ltd', (25 * 3) / 4 + 20 + (15 * 3) / 4 + (40 * 198500) / 215000),
      ranked(2, 'Wren Housing Support', 25 + (20 * 3) / 4 + (15 * 3) / 4 + (40 * 198500) / 240000),
      ranked(3, 'Yarrow Link CIC', (25 * 2) / 4 + (20 * 3) / 4 + 15 + 40),
    ],
  },
  {
    id: 'long-criteria',
    about: 'one row a bidder and question, weight and maximum repeated; prices elsewhere, one No bid',
    content: [
      {
        name: 'Scoring log',
        frozenRows: 1,
        rows: [
          ['Bidder name', 'Question', 'Weight', 'Max score', 'Score', 'Evaluator comments'],
          ['Kestrel Row Ltd', 'Q1 Delivery', 0.3, 5, 4, 'Clear'],
          ['Kestrel Row Ltd', 'Q2 Safeguarding', 0.2, 5, 5, 'Excellent'],
          ['Kestrel Row Ltd', 'Q3 Community benefit', 0.1, 5, 3, 'Adequate'],
          ['Lapwing Trust', 'Q1 Delivery', 0.3, 5, 5, 'Excellent'],
          ['Lapwing Trust', 'Q2 Safeguarding', 0.2, 5, 4, 'Clear'],
          ['Lapwing Trust', 'Q3 Community benefit', 0.1, 5, 5, 'Excellent'],
          ['Merlin Care CIC', 'Q1 Delivery', 0.3, 5, 3, 'Thin'],
          ['Merlin Care CIC', 'Q2 Safeguarding', 0.2, 5, 3, 'Thin'],
          ['Merlin Care CIC', 'Q3 Community benefit', 0.1, 5, 4, 'Good'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Price is worth 40% of the marks. Price marks = lowest price / bid price x 40.'],
          [],
          ['Bidder name', 'Total price (£)'],
          ['Kestrel Row Ltd', 310000],
          ['Lapwing Trust', 352000],
          ['Merlin Care CIC', 'No bid'],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Lapwing Trust', 30 + (20 * 4) / 5 + 10 + (40 * 310000) / 352000),
      ranked(2, 'Kestrel Row Ltd', (30 * 4) / 5 + 20 + (10 * 3) / 5 + 40),
      incomplete('Merlin Care CIC'),
    ],
    problems: [{ says: /price/i, at: 'Price!B6' }],
  },
  {
    id: 'long-items',
    about: 'one row a bidder and priced item: quantity, rate and amount; the bid total is repeated on each row',
    content: [
      {
        name: 'BoQ',
        rows: [
          ['Bidder', 'Item', 'Description', 'Qty', 'Unit', 'Rate (£)', 'Amount (£)', 'Bid total (£)'],
          ['Ochre Works Ltd', 1, 'Excavate', 100, 'm3', 12, formula('D2*F2', 1200), 3700],
          ['Ochre Works Ltd', 2, 'Sub-base', 50, 'm3', 30, formula('D3*F3', 1500), 3700],
          ['Ochre Works Ltd', 3, 'Kerbs', 40, 'm', 25, formula('D4*F4', 1000), 3700],
          ['Plover Civils', 1, 'Excavate', 100, 'm3', 10, formula('D5*F5', 1000), 3400],
          ['Plover Civils', 2, 'Sub-base', 50, 'm3', 28, formula('D6*F6', 1400), 3400],
          ['Plover Civils', 3, 'Kerbs', 40, 'm', 25, formula('D7*F7', 1000), 3400],
          ['Rook & Sedge', 1, 'Excavate', 100, 'm3', 14, formula('D8*F8', 1400), 4000],
          ['Rook & Sedge', 2, 'Sub-base', 50, 'm3', 28, formula('D9*F9', 1400), 4000],
          ['Rook & Sedge', 3, 'Kerbs', 40, 'm', 30, formula('D10*F10', 1200), 4000],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Marks awarded out of 100'],
          ['Bidder', 'Programme', 'Health and safety'],
          ['Weight', '20%', '20%'],
          ['Ochre Works Ltd', 80, 60],
          ['Plover Civils', 60, 60],
          ['Rook & Sedge', 100, 80],
        ],
      },
      {
        name: 'Award criteria',
        rows: [
          ['Criterion', 'Weight'],
          ['Programme', percent(0.2)],
          ['Health and safety', percent(0.2)],
          ['Price', percent(0.6)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Rook & Sedge', 20 + 16 + (60 * 3400) / 4000),
      ranked(2, 'Plover Civils', 12 + 12 + 60),
      ranked(3, 'Ochre Works Ltd', 16 + 12 + (60 * 3400) / 3700),
    ],
  },
  {
    id: 'sub-criteria-of-parent',
    about: 'criteria list with sub-criteria whose weights are shares of their criterion; maximum per sub-criterion',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Sub-criterion', 'Weight', 'Maximum'],
          ['Quality', null, percent(0.6), null],
          ['Quality', 'Care planning', percent(0.5), 10],
          ['Quality', 'Staff training', percent(0.3), 10],
          ['Quality', 'Social value', percent(0.2), 10],
          ['Price', null, percent(0.4), null],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Provider', 'Care planning', 'Staff training', 'Social value', 'Hourly rate (£)'],
          ['Thistle Care', 8, 7, 9, 21.4],
          ['Umbel Homecare', 9, 9, 6, 23.1],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Thistle Care', 0.6 * (50 * 0.8 + 30 * 0.7 + 20 * 0.9) + 40),
      ranked(1, 'Umbel Homecare', 0.6 * (50 * 0.9 + 30 * 0.9 + 20 * 0.6) + (40 * 21.4) / 23.1),
    ],
  },
  {
    id: 'sub-criteria-of-total',
    about: 'criteria and sub-criteria in one column by number (1, 1.1, 1.2), weights of the whole, as points',
    content: [
      {
        name: 'Award criteria',
        rows: [
          ['Ref', 'Award criterion', 'Weighting', 'Max mark'],
          ['1', 'Quality', 50, null],
          ['1.1', 'Delivery plan', 30, 5],
          ['1.2', 'Risk management', 20, 5],
          ['2', 'Social value', 10, null],
          ['2.1', 'Local employment', 10, 5],
          ['3', 'Price', 40, null],
          [null, 'Total', formula('B3+B6+B8', 100), null],
        ],
      },
      {
        name: 'Consensus',
        rows: [
          ['Tenderer', '1.1 Delivery plan', '1.2 Risk management', '2.1 Local employment', 'Tender total'],
          ['Vole & Vale Ltd', 5, 3, 4, 84000],
          ['Weir Bank CIC', 4, 4, 5, 79000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Weir Bank CIC', (30 * 4) / 5 + (20 * 4) / 5 + 10 + 40),
      ranked(2, 'Vole & Vale Ltd', 30 + (20 * 3) / 5 + (10 * 4) / 5 + (40 * 79000) / 84000),
    ],
  },
];
