import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

/** Eight kinds of buyer, each with the workbook such a buyer keeps; written down before anyone tried them. */
export const eightBuyers: readonly InventedTender[] = [
  {
    id: 'trust-portal-export',
    about:
      'NHS: a portal’s export, one row a question and supplier, two evaluators and a consensus, commercial envelope apart',
    content: [
      {
        name: 'Evaluation export',
        bold: [4],
        rows: [
          ['Export of envelope: Technical'],
          ['Project', 'prj_0417 Patient transport'],
          [],
          [
            'Section',
            'Question ref',
            'Question',
            'Weighting %',
            'Max score',
            'Supplier',
            'Evaluator 1 score',
            'Evaluator 2 score',
            'Consensus score',
            'Consensus rationale',
          ],
          ['Quality', 'Q1', 'Mobilisation', 30, 4, 'Aldbeck Transport Ltd', 3, 4, 3, 'Clear plan'],
          ['Quality', 'Q1', 'Mobilisation', 30, 4, 'Burnfoot Ambulance CIC', 4, 4, 4, 'Detailed plan'],
          ['Quality', 'Q2', 'Patient safety', 20, 4, 'Aldbeck Transport Ltd', 4, 4, 4, 'Strong'],
          ['Quality', 'Q2', 'Patient safety', 20, 4, 'Burnfoot Ambulance CIC', 2, 3, 2, 'Gaps in cover'],
          ['Social value', 'Q3', 'Local employment', 10, 4, 'Aldbeck Transport Ltd', 1, 2, 1, 'Generic'],
          ['Social value', 'Q3', 'Local employment', 10, 4, 'Burnfoot Ambulance CIC', 4, 4, 4, 'Twelve local posts'],
        ],
      },
      {
        name: 'Commercial envelope',
        rows: [
          ['Price weighting 40%. Price score = lowest total price / total price x 40'],
          [],
          ['Supplier', 'Year 1 (£)', 'Year 2 (£)', 'Year 3 (£)', 'Total contract price (£)'],
          ['Aldbeck Transport Ltd', 100000, 100000, 100000, formula('SUM(B4:D4)', 300000)],
          ['Burnfoot Ambulance CIC', 120000, 120000, 120000, formula('SUM(B5:D5)', 360000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Aldbeck Transport Ltd', 22.5 + 20 + 2.5 + 40),
      ranked(2, 'Burnfoot Ambulance CIC', 30 + 10 + 10 + (40 * 300) / 360),
    ],
  },
  {
    id: 'university-score-weighted-comment-columns',
    about:
      'university: Score, Weighted and Comment under each supplier, section subtotals, whole-life cost as the last row',
    content: [
      {
        name: 'Evaluation matrix',
        bold: [3, 4, 5, 9],
        merge: ['D3:F3', 'G3:I3'],
        rows: [
          ['Laboratory refrigeration: evaluation matrix'],
          ['Scores are out of 4.'],
          ['Ref', 'Requirement', 'Weight', 'Coldharbour Scientific', null, null, 'Driftwood Labs Ltd', null, null],
          [null, null, null, 'Score', 'Weighted', 'Comment', 'Score', 'Weighted', 'Comment'],
          ['A', 'Technical', null, null, null, null, null, null, null],
          [
            'A1',
            'Temperature stability',
            25,
            4,
            formula('D6/4*C6', 25),
            'Logged to 0.1',
            3,
            formula('G6/4*C6', 18.75),
            'Adequate',
          ],
          [
            'A2',
            'Energy use',
            15,
            2,
            formula('D7/4*C7', 7.5),
            'Older compressor',
            4,
            formula('G7/4*C7', 15),
            'Best in class',
          ],
          [
            null,
            'Subtotal technical',
            40,
            null,
            formula('SUM(E6:E7)', 32.5),
            null,
            null,
            formula('SUM(H6:H7)', 33.75),
            null,
          ],
          ['B', 'Sustainability', null, null, null, null, null, null, null],
          [
            'B1',
            'Take-back scheme',
            10,
            1,
            formula('D10/4*C10', 2.5),
            'None yet',
            3,
            formula('G10/4*C10', 7.5),
            'Since 2021',
          ],
          [null, 'Subtotal sustainability', 10, null, 2.5, null, null, 7.5, null],
        ],
      },
      {
        name: 'Whole-life cost',
        rows: [
          ['Cost is weighted at 50%'],
          [],
          ['Supplier', 'Purchase', 'Energy over 10 years', 'Maintenance', 'Whole-life cost'],
          ['Coldharbour Scientific', 400000, 200000, 100000, formula('SUM(B4:D4)', 700000)],
          ['Driftwood Labs Ltd', 500000, 120000, 80000, formula('SUM(B5:D5)', 700000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Driftwood Labs Ltd', 18.75 + 15 + 7.5 + 50),
      ranked(2, 'Coldharbour Scientific', 25 + 7.5 + 2.5 + 50),
    ],
  },
  {
    id: 'housing-lots-by-sheet-with-a-threshold',
    about:
      'housing: a sheet a region with marks and price together, one minimum of 3 on safety, weights on a cover sheet',
    content: [
      {
        name: 'Instructions',
        rows: [
          ['Award criteria', 'Weighting'],
          ['Safety', '20%'],
          ['Resident care', '30%'],
          ['Price', '50%'],
          [],
          ['Each question is scored 0 to 5. A bid that scores below 3 for Safety will be rejected.'],
        ],
      },
      {
        name: 'Lot 1 East',
        rows: [
          ['Contractor', 'Safety', 'Resident care', 'Tender total'],
          ['Eskmouth Repairs', 4, 3, 500000],
          ['Fellside Maintenance', 2, 5, 400000],
          ['Gowbarrow Homes', 5, 5, 625000],
        ],
      },
      {
        name: 'Lot 2 West',
        rows: [
          ['Contractor', 'Safety', 'Resident care', 'Tender total'],
          ['Eskmouth Repairs', 4, 4, 300000],
          ['Gowbarrow Homes', 5, 4, 330000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gowbarrow Homes', 20 + 30 + 40, 'Lot 1'),
      ranked(2, 'Eskmouth Repairs', 16 + 18 + 50, 'Lot 1'),
      { name: 'Fellside Maintenance', lot: 'Lot 1', status: 'below-minimum' },
      ranked(1, 'Eskmouth Repairs', 16 + 24 + 50, 'Lot 2'),
      ranked(2, 'Gowbarrow Homes', 20 + 24 + (50 * 300) / 330, 'Lot 2'),
    ],
  },
  {
    id: 'council-social-value-in-two-halves',
    about: 'council: social value half by the pounds committed against the highest, half by a mark; all on one summary',
    content: [
      {
        name: 'Summary',
        bold: [3],
        rows: [
          ['Leisure centre operator: final summary (marks out of 5)'],
          ['Quantitative social value = committed social value / highest committed social value x 10'],
          [
            'Bidder',
            'Quality (40%)',
            'Social value qualitative (10%)',
            'Social value committed (£) (10%)',
            'Price (£) (40%)',
          ],
          ['Harbinger Leisure Trust', 4, 5, 200000, 1000000],
          ['Ivelet Sports Ltd', 5, 3, 150000, 1250000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Harbinger Leisure Trust', 32 + 10 + 10 + 40), ranked(2, 'Ivelet Sports Ltd', 40 + 6 + 7.5 + 32)],
  },
  {
    id: 'academy-catering-with-gates',
    about: 'academy trust: pass or fail columns before the marks, a price per meal and an annual cost that counts',
    content: [
      {
        name: 'Catering evaluation',
        bold: [2],
        rows: [
          ['Catering tender: marks 1 to 10, annual cost counts for 30%'],
          [
            'Caterer',
            'Insurance in place',
            'DBS policy',
            'Menu (40%)',
            'Allergens (30%)',
            'Price per meal',
            'Annual cost',
          ],
          ['Jackdaw Kitchens', 'Pass', 'Pass', 8, 9, '£2.40', '£136,800'],
          ['Kestrel School Meals', 'Pass', 'Fail', 10, 9, '£2.10', '£119,700'],
          ['Lapwing Foods CIC', 'Pass', 'Pass', 9, 7, '£2.28', '£129,960'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Jackdaw Kitchens', 32 + 27 + (30 * 12996) / 13680),
      ranked(2, 'Lapwing Foods CIC', 36 + 21 + 30),
      { name: 'Kestrel School Meals', status: 'excluded' },
    ],
  },
  {
    id: 'fire-service-bands-of-25',
    about:
      'fire service: scores of 0, 25, 50, 75 or 100 with weights as fractions, panel of three with an agreed column, price below',
    content: [
      {
        name: 'Panel scores',
        bold: [3],
        rows: [
          ['Scoring: 0, 25, 50, 75 or 100'],
          [],
          [
            'Question',
            'Weight',
            'Merlin Fleet: AB',
            'Merlin Fleet: CD',
            'Merlin Fleet: Agreed',
            'Nuthatch Vehicles: AB',
            'Nuthatch Vehicles: CD',
            'Nuthatch Vehicles: Agreed',
          ],
          ['Chassis', 0.35, 75, 100, 75, 50, 50, 50],
          ['Warranty', 0.25, 50, 50, 50, 100, 75, 100],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Weight', 0.4],
          [],
          ['Supplier', 'Price for 12 vehicles'],
          ['Merlin Fleet', 1200000],
          ['Nuthatch Vehicles', 1500000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Merlin Fleet', 35 * 0.75 + 12.5 + 40), ranked(2, 'Nuthatch Vehicles', 17.5 + 25 + 32)],
  },
  {
    id: 'authority-csv-with-weights-at-the-foot',
    about: 'combined authority: csv with title lines, the weights in a row below the bidders, one mark not agreed yet',
    content: {
      csv: [
        'Adult skills provision - moderated scores (0-5)',
        '',
        'Provider,Curriculum,Learner support,Social value,Unit cost per learner',
        'Osprey Training,4,3,5,1200',
        'Pipit Learning CIC,5,3,4,1500',
        'Redwing College,3,tbc,2,1000',
        'Weighting,30%,20%,10%,40%',
      ].join('\n'),
    },
    exit: 1,
    bids: [
      ranked(1, 'Osprey Training', 24 + 12 + 10 + 40),
      ranked(2, 'Pipit Learning CIC', 30 + 12 + 8 + 32),
      incomplete('Redwing College'),
    ],
    problems: [{ says: /Learner support|mark/i }],
  },
  {
    id: 'museum-anonymous-bids-with-a-key',
    about: 'museum: bids are marked as Bid A to C in words with a scale, and a sheet says who they are; prices by name',
    content: [
      {
        name: 'Key',
        rows: [
          ['Anonymised as', 'Organisation'],
          ['Bid A', 'Siskin Exhibitions'],
          ['Bid B', 'Tern Design Ltd'],
          ['Bid C', 'Wren & Daughters'],
        ],
      },
      {
        name: 'Marks',
        bold: [1],
        rows: [
          ['Criterion', 'Weight', 'Bid A', 'Bid B', 'Bid C'],
          ['Concept', percent(0.5), 'Good', 'Excellent', 'Acceptable'],
          ['Team', percent(0.2), 'Excellent', 'Good', 'Good'],
        ],
      },
      {
        name: 'Scale',
        rows: [
          ['Rating', 'Score'],
          ['Excellent', 5],
          ['Good', 4],
          ['Acceptable', 3],
          ['Poor', 1],
        ],
      },
      {
        name: 'Fees',
        rows: [
          ['Organisation', 'Fee'],
          ['Siskin Exhibitions', 60000],
          ['Tern Design Ltd', 75000],
          ['Wren & Daughters', 50000],
          [],
          ['Fees count for 30%.'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tern Design Ltd', 50 + 16 + 20),
      ranked(2, 'Siskin Exhibitions', 40 + 20 + 25),
      ranked(3, 'Wren & Daughters', 30 + 16 + 30),
    ],
    problems: [{ says: /Bid A is Siskin Exhibitions/ }],
  },
];
