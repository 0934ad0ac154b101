import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

/** Codes for bidders, grades in letters, a panel under merged headings, and summaries that repeat what other sheets give. */
export const codesAndEnvelopes: readonly InventedTender[] = [
  {
    id: 'ref-codes',
    about:
      'anonymised suppliers S1 to S3 in marks; a key sheet “Supplier codes – do not share” with names; price by code',
    content: [
      {
        name: 'Quality',
        bold: [3],
        rows: [
          ['Anonymised scoring'],
          ['Panel: HR, Finance, Estates. 0 = unacceptable, 1 = poor, 2 = fair, 3 = good, 4 = excellent'],
          ['Question', 'Weighting', 'S1', 'S2', 'S3'],
          ['1.1 Recruitment approach', '25%', 3, 4, 2],
          ['1.2 Diversity', '15%', 4, 3, 3],
          ['1.3 Social value', '10%', 2, 3, 4],
        ],
      },
      {
        name: 'Price',
        bold: [1],
        rows: [
          ['Code', 'Agency margin (£ per hour)'],
          ['S1', 2.1],
          ['S2', 2.8],
          ['S3', 1.75],
          [],
          ['Price weighting 50%'],
        ],
      },
      {
        name: 'Supplier codes',
        rows: [
          ['Code', 'Supplier'],
          ['S1', 'Alpine Staffing'],
          ['S2', 'Beacon People Ltd'],
          ['S3', 'Crest Agency'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Crest Agency', 12.5 + 11.25 + 10 + 50),
      ranked(2, 'Alpine Staffing', 18.75 + 15 + 5 + (50 * 1.75) / 2.1),
      ranked(3, 'Beacon People Ltd', 25 + 11.25 + 7.5 + (50 * 1.75) / 2.8),
    ],
  },
  {
    id: 'monthly-and-setup',
    about:
      'software: one-off set-up, monthly fee, number of months, three-year total by formula; bidders in rows, discount note',
    content: [
      {
        name: 'Evaluation',
        bold: [3],
        rows: [
          ['HR system – evaluation'],
          ['Demo 20%, Requirements 25%, Social value 10%, Price 45%. Marks out of 10.'],
          [
            'Supplier',
            'Demo',
            'Requirements',
            'Social value',
            'Set-up fee',
            'Monthly fee',
            'Months',
            'Three-year cost',
          ],
          ['Garnet HR', 8, 7, 6, 10000, 2500, 36, formula('E4+F4*G4', 100000)],
          ['Hematite Soft', 9, 8, 5, 20000, 2944.44, 36, formula('E5+F5*G5', 125999.84)],
          ['Indigo Systems Ltd', 6, 9, 8, 0, 2300, 36, formula('E6+F6*G6', 82800)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Indigo Systems Ltd', 12 + 22.5 + 8 + 45),
      ranked(2, 'Garnet HR', 16 + 17.5 + 6 + 45 * 0.828),
      ranked(3, 'Hematite Soft', 18 + 20 + 5 + (45 * 82800) / 125999.84),
    ],
    never: [/add up to no bid/],
  },
  {
    id: 'consortium-by-its-lead',
    about:
      'names with “(lead) and partner”, trading as, and the same bidder as JV; long names differ between sheets by a suffix: must be asked or joined, never ranked apart',
    content: [
      {
        name: 'Marks',
        bold: [1],
        rows: [
          ['Bidder', 'Quality (60%) 0-5'],
          ['Jasper Homes Ltd (lead) with Kyanite Care', 4],
          ['Lapis Living t/a Lapis Homes', 3],
        ],
      },
      {
        name: 'Prices',
        bold: [1],
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Jasper Homes', 10000],
          ['Lapis Living', 9000],
        ],
      },
    ],
    exit: 1,
    bids: [
      incomplete('Jasper Homes Ltd (lead) with Kyanite Care'),
      incomplete('Jasper Homes'),
      incomplete('Lapis Living t/a Lapis Homes'),
      incomplete('Lapis Living'),
    ],
    problems: [{ says: /Jasper Homes.*may be one bidder/ }],
  },
  {
    id: 'transposed-lots',
    about:
      'schools broadband: schools down with three suppliers’ monthly price; a blank for a school a supplier cannot serve: the sum must not silently be lower',
    content: [
      {
        name: 'Monthly prices',
        bold: [2],
        rows: [
          ['Monthly price per school (£ ex VAT)'],
          ['School', 'Marl Net', 'Nimbus Fibre', 'Oolite Telecom'],
          ['Ashby Primary', 120, 110, 130],
          ['Barton High', 200, 210, null],
          ['Corve Academy', 180, 190, 170],
          ['Total', formula('SUM(B3:B5)', 500), formula('SUM(C3:C5)', 510), formula('SUM(D3:D5)', 300)],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Supplier', 'Quality 40% (/10)', 'Price 60%'],
          ['Marl Net', 7, null],
          ['Nimbus Fibre', 8, null],
          ['Oolite Telecom', 9, null],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(2, 'Marl Net', 28 + 60),
      ranked(1, 'Nimbus Fibre', 32 + (60 * 50) / 51),
      incomplete('Oolite Telecom'),
    ],
    problems: [{ says: /D4|Barton/ }],
  },
  {
    id: 'grades-letters',
    about: 'grades A to E with a key of points 5 to 1, weights as fractions 1/4; a bid graded “B/C”',
    content: [
      {
        name: 'Grades',
        bold: [1],
        rows: [
          ['Applicant', 'Community need (40%)', 'Delivery plan (40%)', 'Value for money (20%)'],
          ['Peony Hub', 'A', 'B', 'C'],
          ['Quince Trust', 'B', 'B', 'A'],
          ['Rosemary CIC', 'C', 'B/C', 'B'],
          [],
          ['Grade', 'Score'],
          ['A', 5],
          ['B', 4],
          ['C', 3],
          ['D', 2],
          ['E', 1],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Peony Hub', 40 + 32 + 12), ranked(1, 'Quince Trust', 32 + 32 + 20), incomplete('Rosemary CIC')],
    problems: [{ says: /B\/C/, at: 'Grades!C4' }],
  },
  {
    id: 'merged-criteria-groups',
    about:
      'three header rows: group, criterion with weight, Evaluator/Consensus; two evaluators and consensus under each of two criteria, price in last merged column',
    content: [
      {
        name: 'Panel',
        merge: ['B1:G1', 'B2:D2', 'E2:G2', 'A1:A3', 'H1:H3'],
        bold: [1, 2, 3],
        rows: [
          ['Organisation', 'Quality 60%', null, null, null, null, null, 'Price 40%'],
          [null, 'Approach (40%)', null, null, 'Social value (20%)', null, null, null],
          [null, 'LM', 'NO', 'Consensus', 'LM', 'NO', 'Consensus', null],
          ['Sorrel Advice', 4, 3, 4, 3, 3, 3, '£50,000'],
          ['Thyme Partners', 3, 3, 3, 5, 4, 5, '£40,000'],
          ['Marked 0-5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Thyme Partners', 24 + 20 + 40), ranked(2, 'Sorrel Advice', 32 + 12 + 32)],
  },
  {
    id: 'minor-competition-form',
    about:
      'call-off award form: labels left and values right, then a scoring grid with “Supplier 1/2/3” headings and a name row; weights sum stated 100',
    content: [
      {
        name: 'Award form',
        bold: [7, 8],
        rows: [
          ['Framework ref:', 'FW-88 Lot 3'],
          ['Call-off title:', 'Drainage surveys'],
          ['Lead officer:', 'A. Officer'],
          ['Date of evaluation:', '12/02/2026'],
          ['Estimated value:', '£45,000'],
          [],
          ['Criteria', 'Weight', 'Supplier 1', 'Supplier 2', 'Supplier 3'],
          [null, null, 'Yarrow Drains', 'Zinc Surveys', 'Axle Drainage Ltd'],
          ['Programme (0-5)', 20, 4, 5, 3],
          ['Safety (0-5)', 20, 4, 3, 4],
          ['Local employment (0-5)', 10, 3, 2, 5],
          ['Price', 50, 42000, 46000, 40000],
          ['Total', 100],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Axle Drainage Ltd', 12 + 16 + 10 + 50),
      ranked(2, 'Yarrow Drains', 16 + 16 + 6 + (50 * 40) / 42),
      ranked(3, 'Zinc Surveys', 20 + 12 + 4 + (50 * 40) / 46),
    ],
  },
  {
    id: 'summary-only-formulas',
    about:
      'final sheet pulls weighted scores by formula; detail sheets by criterion with bidder rows: “Score”, “Weighting”, “Weighted score”; price sheet has price and weighted score',
    content: [
      ...(
        [
          ['C1 Design', 0.35, [4, 3, 5]],
          ['C2 Build', 0.15, [3, 5, 3]],
          ['C3 Social value', 0.1, [5, 4, 2]],
        ] as const
      ).map(([name, w, marks]) => ({
        name,
        bold: [2],
        rows: [
          ['Scores out of 5'],
          ['Bidder', 'Score', 'Weighting', 'Weighted score', 'Rationale'],
          ...['Elder Works', 'Fern & Co', 'Gorse Ltd'].map((b, i) => [
            b,
            marks[i] ?? null,
            percent(w),
            formula(`B${i + 3}/5*C${i + 3}*100`, ((marks[i] ?? 0) / 5) * w * 100),
            'text',
          ]),
        ],
      })),
      {
        name: 'C4 Price',
        bold: [1],
        rows: [
          ['Bidder', 'Tender sum', 'Weighting', 'Weighted score'],
          ['Elder Works', 110000, percent(0.4), formula('100000/B2*40', 36.36)],
          ['Fern & Co', 100000, percent(0.4), 40],
          ['Gorse Ltd', 125000, percent(0.4), 32],
        ],
      },
      {
        name: 'Final',
        bold: [1],
        rows: [
          ['Bidder', 'Design', 'Build', 'Social value', 'Price', 'Total'],
          ['Elder Works', formula("'C1 Design'!D3", 28), 9, 10, 36.36, 83.36],
          ['Fern & Co', 21, 15, 8, 40, 84],
          ['Gorse Ltd', 35, 9, 4, 32, 80],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Fern & Co', 21 + 15 + 8 + 40),
      ranked(2, 'Elder Works', 28 + 9 + 10 + 400 / 11),
      ranked(3, 'Gorse Ltd', 35 + 9 + 4 + 32),
    ],
  },
];
