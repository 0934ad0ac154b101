import { formula, type InventedTender, incomplete, out, ranked, type Sheet } from './tender';

/** Of a sixth round of fourteen, those that were asked about without need or read wrongly. */
export const fourteenBuyers: readonly InventedTender[] = [
  {
    id: 'university-pairs-and-worth-in-words',
    about:
      'university matrix with section rows, score and comment under each of three bidders, instructions sheet, pricing tab',
    content: [
      {
        name: 'Instructions',
        rows: [
          ['Evaluators must complete the Evaluation tab.'],
          ['Each response is scored from 0 to 5 using the scoring guidance.'],
          ['Technical is worth 60% and Commercial 40%.'],
        ],
      },
      {
        name: 'Evaluation',
        bold: [1, 2, 3, 6],
        merge: ['D1:E1', 'F1:G1', 'H1:I1'],
        rows: [
          [null, null, null, 'Dorrington IT', null, 'Edgmond Systems', null, 'Frodesley Tech', null],
          ['Ref', 'Requirement', 'Weighting', 'Score', 'Comments', 'Score', 'Comments', 'Score', 'Comments'],
          ['1', 'Functional', null, null, null, null, null, null, null],
          ['1.1', 'Student records', '20%', 4, 'ok', 5, 'vg', 3, 'meh'],
          ['1.2', 'Timetabling', '15%', 3, 'ok', 4, 'good', 4, 'good'],
          ['2', 'Service', null, null, null, null, null, null, null],
          ['2.1', 'Support', '15%', 5, 'vg', 3, 'ok', 4, 'good'],
          ['2.2', 'Sustainability and social value', '10%', 2, 'thin', 4, 'good', 5, 'vg'],
        ],
      },
      {
        name: 'Pricing',
        rows: [
          ['Item', 'Dorrington IT', 'Edgmond Systems', 'Frodesley Tech'],
          ['Licences', 60000, 70000, 50000],
          ['Implementation', 30000, 40000, 35000],
          ['Support', 10000, 15000, 10000],
          ['Total', formula('SUM(B2:B4)', 100000), formula('SUM(C2:C4)', 125000), formula('SUM(D2:D4)', 95000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Frodesley Tech', 12 + 12 + 12 + 10 + 40),
      ranked(3, 'Edgmond Systems', 20 + 12 + 9 + 8 + (40 * 95) / 125),
      ranked(2, 'Dorrington IT', 16 + 9 + 15 + 4 + 38),
    ],
  },
  {
    id: 'passes-among-marked-questions',
    about: 'long export where some questions are Pass/Fail without weight',
    content: [
      {
        name: 'Export',
        bold: [1],
        rows: [
          ['Question', 'Type', 'Weight', 'Max', 'Supplier', 'Final score'],
          ...(
            [
              ['Grinshill Care', ['Pass', 'Pass', 3, 4]],
              ['Harnage Support', ['Pass', 'Fail', 5, 5]],
              ['Ightfield CIC', ['Pass', 'Pass', 4, 2]],
            ] as const
          ).flatMap(([who, [a, b, c, d]]) => [
            ['1 Insurance', 'Pass/Fail', null, null, who, a],
            ['2 Safeguarding policy', 'Pass/Fail', null, null, who, b],
            ['3 Delivery', 'Scored', 35, 5, who, c],
            ['4 Outcomes', 'Scored', 25, 5, who, d],
          ]),
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Supplier', 'Price'],
          ['Grinshill Care', 1000],
          ['Harnage Support', 800],
          ['Ightfield CIC', 900],
          ['Price weighting', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Grinshill Care', 21 + 20 + 36), ranked(1, 'Ightfield CIC', 28 + 10 + 40), out('Harnage Support')],
  },
  {
    id: 'schedules-on-sheets-of-companies',
    about: 'sheet per bidder by company name with marks, price schedule and total',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Question', 'Weight'],
          ['Q1 Repairs', 25],
          ['Q2 Voids', 20],
          ['Q3 Social value', 15],
          ['Price', 40],
        ],
      },
      ...(
        [
          ['Kinlet Homes Ltd', [4, 3, 5], [100, 200]],
          ['Ludford Repairs Ltd', [5, 5, 2], [150, 225]],
        ] as const
      ).map(
        ([who, m, p]): Sheet => ({
          name: who,
          rows: [
            ['Bid evaluation'],
            ['Question', 'Score (0-5)', 'Comment'],
            ['Q1 Repairs', m[0], 'a'],
            ['Q2 Voids', m[1], 'b'],
            ['Q3 Social value', m[2], 'c'],
            [],
            ['Schedule', 'Price'],
            ['Responsive', p[0]],
            ['Voids', p[1]],
            ['Total', formula('SUM(B8:B9)', p[0] + p[1])],
          ],
        }),
      ),
    ],
    exit: 0,
    bids: [
      ranked(1, 'Kinlet Homes Ltd', 20 + 12 + 15 + 40),
      ranked(2, 'Ludford Repairs Ltd', 25 + 20 + 6 + (40 * 300) / 375),
    ],
  },
  {
    id: 'csv-with-decimal-commas',
    about: 'csv with semicolons and decimal commas, weights in headings',
    content: {
      csv: [
        'Supplier;Quality (50%) 0-5;Social value (10%) 0-5;Price (40%)',
        'Onibury Ltd;4,5;3;12500,50',
        'Pitchford CIC;4;5;10000,00',
      ].join('\n'),
    },
    exit: 0,
    bids: [ranked(1, 'Pitchford CIC', 40 + 10 + 40), ranked(2, 'Onibury Ltd', 45 + 6 + (40 * 10000) / 12500.5)],
  },
  {
    id: 'no-to-a-mandatory-requirement',
    about: 'mandatory requirements met Y/null; one null; marks and prices in the same rows',
    content: [
      {
        name: 'Eval',
        rows: [
          [
            'Supplier',
            'Mandatory 1: ISO 9001',
            'Mandatory 2: Insurance',
            'Mandatory requirements met',
            'Approach 60% /5',
            'Price 40%',
          ],
          ['Quatt Ltd', 'Y', 'Y', 'Yes', 4, 100000],
          ['Rushbury Co', 'Y', 'null', 'No', 5, 80000],
          ['Stottesdon', 'Y', 'Y', 'Yes', 3, 90000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quatt Ltd', 48 + 36), ranked(2, 'Stottesdon', 36 + 40), out('Rushbury Co')],
  },
  {
    id: 'a-question-that-nobody-was-asked',
    about: 'a question N/A for all bidders is no gate: its weight is open, so nobody is ranked',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Marks out of 4'],
          ['Criterion', 'Weight', 'Maze Ltd', 'Navan Co'],
          ['Q1', 30, 3, 4],
          ['Q2', 20, 4, 2],
          ['Q3', 10, 'N/A', 'N/A'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Maze Ltd', 100],
          ['Navan Co', 110],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Maze Ltd'), incomplete('Navan Co')],
    problems: [{ says: /Mark of Maze Ltd for Q3 missing/, at: 'Marks!C5' }],
  },
];
