import { below, formula, type InventedTender, out, percent, ranked } from './tender';

/** Of thirty workbooks written down before anyone tried them, those that taught something. */
export const thirtyBuyers: readonly InventedTender[] = [
  {
    id: 'irish-council-marks-of-1000',
    about:
      'Irish county council: MEAT out of 1000 marks, awarded marks in points, tender sums in own table below, min marks',
    content: [
      {
        name: 'MEAT Evaluation',
        bold: [1, 5, 12],
        merge: ['D4:F4'],
        rows: [
          ['Comhairle Contae - Greenway Maintenance - Tender Evaluation Sheet'],
          ['Tender ref: CC/2026/17', null, null, 'Date: 12/03/2026'],
          [],
          [null, null, null, 'Marks awarded'],
          [
            'Award Criterion',
            'Maximum Marks',
            'Minimum Marks',
            'Ballyduff Civil Ltd',
            'Carrowkeel Plant',
            'Dromod Contracts',
          ],
          ['Methodology', 300, 180, 240, 270, 210],
          ['Resources', 200, 120, 160, 170, 130],
          ['Health & Safety', 100, 60, 80, 55, 75],
          ['Cost', 400, null, 320, 400, 384],
          ['Total', 1000, null, formula('SUM(D6:D9)', 800), formula('SUM(E6:E9)', 895), formula('SUM(F6:F9)', 799)],
          [],
          ['Tenderer', 'Tender Sum (ex VAT)'],
          ['Ballyduff Civil Ltd', '€1,250,000.00'],
          ['Carrowkeel Plant', '€1,000,000.00'],
          ['Dromod Contracts', '€1,041,666.67'],
          [],
          ['Cost marks = (lowest tender sum ÷ tender sum) x 400'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Dromod Contracts', 21 + 13 + 7.5 + 40),
      ranked(2, 'Ballyduff Civil Ltd', 24 + 16 + 8 + (40 * 1041666.67) / 1250000),
      below('Carrowkeel Plant'),
    ],
  },
  {
    id: 'council-lots-1-and-2-by-the-hour',
    about:
      'council: row per bid with a lot column of "1", "2", "1 & 2", "All lots"; day rates so the price holds for each lot',
    content: [
      {
        name: 'Bids',
        bold: [2],
        rows: [
          ['Interpreting services – scores out of 10'],
          ['Supplier', 'Lot', 'Quality (50%)', 'Social value (10%)', 'Hourly rate (40%)'],
          ['Arlo Interpreters', 'Lot 1', 8, 6, 30],
          ['Brook Language CIC', 'Lots 1 & 2', 7, 9, 32],
          ['Cedar Voices', 'All lots', 9, 5, 40],
          ['Dale Translate', 'Lot 2', 6, 7, 25],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Arlo Interpreters', 40 + 6 + 40, 'Lot 1'),
      ranked(2, 'Brook Language CIC', 35 + 9 + 37.5, 'Lot 1'),
      ranked(3, 'Cedar Voices', 45 + 5 + 30, 'Lot 1'),
      ranked(1, 'Dale Translate', 30 + 7 + 40, 'Lot 2'),
      ranked(2, 'Brook Language CIC', 35 + 9 + 31.25, 'Lot 2'),
      ranked(3, 'Cedar Voices', 45 + 5 + 25, 'Lot 2'),
    ],
  },
  {
    id: 'transposed-with-weights-and-vat',
    about: 'transposed: bidders across; SME, postcode, price ex and inc VAT, marks with weights in col B',
    content: [
      {
        name: 'Comparison',
        bold: [1],
        rows: [
          ['', 'Weighting', 'Kestrel Print Ltd', 'Lark Press CIC', 'Magpie Media'],
          ['Company number', null, '01234567', '07654321', '11223344'],
          ['SME', null, 'Yes', 'Yes', 'No'],
          ['Postcode', null, 'ZZ1 1AA', 'ZZ2 2BB', 'ZZ3 3CC'],
          ['Quality of samples (0-5)', '30%', 4, 5, 3],
          ['Turnaround (0-5)', '20%', 3, 4, 5],
          ['Social value (0-5)', '10%', 2, 5, 3],
          ['Total price ex VAT', '40%', '£41,000', '£45,100', '£38,950'],
          ['VAT', null, '£8,200', '£9,020', '£7,790'],
          ['Total price inc VAT', null, '£49,200', '£54,120', '£46,740'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lark Press CIC', 30 + 16 + 10 + (40 * 38950) / 45100),
      ranked(2, 'Magpie Media', 18 + 20 + 6 + 40),
      ranked(3, 'Kestrel Print Ltd', 24 + 12 + 4 + 38),
    ],
  },
  {
    id: 'three-tables-side-by-side-with-a-key',
    about:
      'several tables on one sheet: weights top right, quality left, price lower right with own bidder order, legend',
    content: [
      {
        name: 'Sheet1',
        bold: [3],
        rows: [
          ['Grounds maintenance', null, null, null, null, 'Criteria', 'Weight'],
          [null, null, null, null, null, 'Method', 35],
          ['Bidder', 'Method', 'Environment', 'H&S', null, 'Environment', 15],
          ['Quarry Bank Gardens', 4, 5, 3, null, 'H&S', 10],
          ['Rushmere Landscapes', 5, 3, 4, null, 'Price', 40],
          ['Sallow Green Ltd', 3, 4, 5, null, 'Total', 100],
          [],
          [
            'Key: 5 = Excellent, 4 = Good, 3 = Satisfactory, 2 = Weak, 1 = Poor, 0 = None',
            null,
            null,
            null,
            null,
            'Bidder',
            'Price pa',
          ],
          [null, null, null, null, null, 'Sallow Green Ltd', 150000],
          [null, null, null, null, null, 'Rushmere Landscapes', 180000],
          [null, null, null, null, null, 'Quarry Bank Gardens', 160000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Rushmere Landscapes', 35 + 9 + 8 + (40 * 15) / 18),
      ranked(1, 'Quarry Bank Gardens', 28 + 15 + 6 + 37.5),
      ranked(3, 'Sallow Green Ltd', 21 + 12 + 10 + 40),
    ],
  },
  {
    id: 'scottish-ratio-and-a-bid-without-a-bond',
    about: 'Scottish council: 0-4 scores, status column with non-compliant and withdrawn, price 70 quality 30',
    content: [
      {
        name: 'Tender report',
        bold: [4],
        rows: [
          ['Winter maintenance – tender evaluation'],
          ['Price/Quality ratio 70/30'],
          ['Quality questions marked 0 – 4'],
          ['Tenderer', 'Status', 'Q1 Resourcing (20%)', 'Q2 Community benefits (10%)', 'Submitted price', 'Remarks'],
          ['Tarbet Roads', 'Compliant', 3, 2, '£720,000', ''],
          ['Uig Surfacing', 'Non-compliant', 4, 4, '£500,000', 'Form of tender unsigned'],
          ['Vatersay Plant', 'Compliant', 4, 3, '£800,000', ''],
          ['Whalsay Civils', 'Withdrawn', null, null, null, 'Withdrew 3 March'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Tarbet Roads', 15 + 5 + 70),
      ranked(1, 'Vatersay Plant', 20 + 7.5 + 63),
      out('Uig Surfacing'),
      out('Whalsay Civils'),
    ],
  },
  {
    id: 'district-promises-in-thousands',
    about:
      'district: social value commitments per bidder across with unit and proxy, quality, price; SV 15% as share of the highest',
    content: [
      {
        name: 'SV commitments',
        bold: [2],
        rows: [
          ['Social value commitments (quantities offered over the contract)'],
          ['Ref', 'Measure', 'Unit', 'Proxy value (£)', 'Xanadu Build', 'Yarrow Construction', 'Zennor Works CIC'],
          ['SV1', 'Local people employed', 'FTE', 30000, 4, 2, 6],
          ['SV2', 'Apprenticeship weeks', 'weeks', 250, 104, 52, 208],
          ['SV3', 'Volunteering', 'hours', 17, 200, 0, 500],
          ['SV4', 'Spend with VCSEs', '£', 1, 20000, 45000, '30,000'],
        ],
      },
      {
        name: 'Quality and price',
        bold: [1],
        rows: [
          ['Bidder', 'Technical (out of 5)', 'Tender sum'],
          ['Xanadu Build', 4, 1500000],
          ['Yarrow Construction', 5, 1400000],
          ['Zennor Works CIC', 3, 1600000],
        ],
      },
      {
        name: 'Weighting',
        rows: [
          ['Technical', '45%'],
          ['Social value (proportion of highest total)', '15%'],
          ['Price', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: (() => {
      const x = 120000 + 26000 + 3400 + 20000,
        y = 60000 + 13000 + 45000,
        z = 180000 + 52000 + 8500 + 30000;
      return [
        ranked(1, 'Yarrow Construction', 45 + (15 * y) / z + 40),
        ranked(2, 'Xanadu Build', 36 + (15 * x) / z + (40 * 14) / 15),
        ranked(3, 'Zennor Works CIC', 27 + 15 + 35),
      ];
    })(),
  },
  {
    id: 'university-points-under-section-heads',
    about: 'weights as points of 1000 in a separate sheet with section totals; marks 0-10 in a row per bid by code',
    content: [
      {
        name: 'Weightings',
        rows: [
          ['Ref', 'Criterion', 'Points available'],
          ['', 'QUALITY', 600],
          ['Q1', 'Implementation', 250],
          ['Q2', 'Support', 200],
          ['Q3', 'Training', 150],
          ['', 'PRICE', 400],
          ['P1', 'Whole life cost', 400],
          ['', 'TOTAL', 1000],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['All questions scored 0-10'],
          ['Bidder', 'Q1', 'Q2', 'Q3'],
          ['Redruth Systems', 8, 7, 6],
          ['Stithians Software', 9, 8, 9],
          ['Truro Data', 5, 9, 7],
        ],
      },
      {
        name: 'Costs',
        rows: [
          ['Bidder', 'Licences', 'Implementation', 'Support (5 yrs)', 'Whole life cost'],
          ['Redruth Systems', 100000, 50000, 90000, 240000],
          ['Stithians Software', 150000, 60000, 110000, 320000],
          ['Truro Data', 130000, 40000, 94000, 264000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Redruth Systems', 20 + 14 + 9 + 40),
      ranked(2, 'Stithians Software', 22.5 + 16 + 13.5 + 30),
      ranked(3, 'Truro Data', 12.5 + 18 + 10.5 + (40 * 24) / 26.4),
    ],
  },
  {
    id: 'tupe-and-a-total-with-vat',
    about: 'base price, TUPE cost, total evaluated price; VAT note; range scoring table',
    content: [
      {
        name: 'Financial',
        bold: [1],
        rows: [
          ['Supplier', 'Base contract price', 'TUPE cost', 'Total evaluated price', 'Total inc. VAT @20%'],
          ['Alder Clean', 400000, 50000, formula('B2+C2', 450000), formula('D2*1.2', 540000)],
          ['Beech Facilities', 380000, 20000, formula('B3+C3', 400000), formula('D3*1.2', 480000)],
          ['Chestnut FM', 420000, 80000, formula('B4+C4', 500000), formula('D4*1.2', 600000)],
          [],
          ['Prices are evaluated exclusive of VAT.'],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Supplier', 'Staffing 0-5 (35%)', 'Innovation 0-5 (15%)', 'Social value 0-5 (10%)'],
          ['Alder Clean', 4, 4, 3],
          ['Beech Facilities', 3, 2, 4],
          ['Chestnut FM', 5, 5, 5],
          ['Price weighting', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Chestnut FM', 35 + 15 + 10 + 32),
      ranked(2, 'Alder Clean', 28 + 12 + 6 + (40 * 40) / 45),
      ranked(3, 'Beech Facilities', 21 + 6 + 8 + 40),
    ],
  },
  {
    id: 'law-firms-scrap-and-a-withdrawn-name',
    about: 'scrap calculations right of the table, hidden withdrawn row, hidden old sheet, summary totals duplicated',
    content: [
      {
        name: 'Final scores',
        bold: [3],
        hiddenRows: [6],
        rows: [
          ['Legal services panel'],
          ['Scores 0-5'],
          ['Firm', 'Expertise 40%', 'Client care 20%', 'Fees 40%', 'Total', null, null, 'check'],
          ['Dogwood LLP', 5, 4, 250000, 88, null, null, '=250000/200000'],
          ['Elder & Sons', 4, 5, 200000, 92, null, 'ask Jo', 1.25],
          ['Ferrer LLP (withdrawn)', 3, 3, 150000, 0],
        ],
      },
      {
        name: 'OLD do not use',
        state: 'hidden',
        rows: [
          ['Firm', 'Expertise 40%', 'Client care 20%', 'Fees 40%'],
          ['Dogwood LLP', 2, 2, 270000],
          ['Elder & Sons', 2, 2, 210000],
        ],
      },
      {
        name: 'Summary',
        rows: [
          ['Firm', 'Quality', 'Price', 'Total', 'Rank'],
          ['Elder & Sons', 52, 40, 92, 1],
          ['Dogwood LLP', 56, 32, 88, 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Elder & Sons', 32 + 20 + 40), ranked(2, 'Dogwood LLP', 40 + 16 + 32), out('Ferrer LLP')],
  },
  {
    id: 'architects-fee-percent-by-formula',
    about: 'architects: fee as a percentage with the formula in words',
    content: [
      {
        name: 'Architect',
        bold: [1],
        rows: [
          ['Practice', 'Design (0-5)', 'Team (0-5)', 'Fee %'],
          ['Juniper Studio', 4, 3, percent(0.06)],
          ['Kingcup Architects', 5, 4, percent(0.08)],
          ['Lovage Design', 3, 5, percent(0.05)],
          [],
          ['Design 40%, Team 20%, Fee 40%'],
          ['Fee score = lowest fee percentage / fee percentage x 40'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lovage Design', 24 + 20 + 40),
      ranked(2, 'Kingcup Architects', 40 + 16 + 25),
      ranked(3, 'Juniper Studio', 32 + 12 + (40 * 5) / 6),
    ],
  },
  {
    id: 'ceiling-that-rejects-bids',
    about: 'bids above the budget are rejected, says a sentence: such a bid is out, and told',
    content: [
      {
        name: 'Evaluation',
        bold: [1],
        rows: [
          ['Bidder', 'Quality (0-10)', 'Price'],
          ['Woad Ltd', 8, 95000],
          ['Yarrow Ltd', 9, 120000],
          ['Zinnia Ltd', 6, 80000],
          [],
          ['Quality 60%, Price 40%'],
          ['The budget is £100,000. Bids above the budget will be rejected.'],
          ['Bidders must score at least 5 out of 10 for quality.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Woad Ltd', 48 + (40 * 80) / 95), ranked(2, 'Zinnia Ltd', 36 + 40), out('Yarrow Ltd')],
    problems: [{ says: /Yarrow Ltd is excluded.*above 100000/, at: 'Evaluation!C3' }],
  },
];
