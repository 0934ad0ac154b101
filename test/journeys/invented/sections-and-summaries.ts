import { formula, type InventedTender, out, ranked } from './tender';

/** Sections with sub-totals, summaries of points, lots over bidders, mandatory rows, and bids that are out in other languages. */
export const sectionsAndSummaries: readonly InventedTender[] = [
  {
    id: 'nhs-toolkit',
    about:
      'NHS trust: toolkit with “Overall Weighting” and “Section weighting” columns, scores 0-4 with “Score” and “Weighted score” under each bidder, sub-totals by section, price table with Year 1-3 and 5-year TCO',
    content: [
      {
        name: 'Scoring',
        merge: ['E2:F2', 'G2:H2', 'I2:J2'],
        bold: [2, 3],
        rows: [
          ['Endoscopy decontamination – non-price scoring (0-4)'],
          [null, null, null, null, 'Aquila Medical', null, 'Borealis Health Ltd', null, 'Cygnus Care', null],
          [
            'Section',
            'Question',
            'Section weighting',
            'Overall weighting',
            'Score',
            'Weighted score',
            'Score',
            'Weighted score',
            'Score',
            'Weighted score',
          ],
          ['Clinical', 'Cycle time', '60%', '24%', 4, 24, 3, 18, 2, 12],
          ['Clinical', 'Traceability', '40%', '16%', 3, 12, 4, 16, 4, 16],
          ['Clinical sub-total', null, '100%', '40%', null, 36, null, 34, null, 28],
          ['Service', 'Uptime guarantee', '50%', '5%', 2, 2.5, 4, 5, 4, 5],
          ['Service', 'Training', '50%', '5%', 4, 5, 4, 5, 3, 3.75],
          ['Service sub-total', null, '100%', '10%', null, 7.5, null, 10, null, 8.75],
          ['Social value', 'Net zero', '100%', '10%', 3, 7.5, 2, 5, 4, 10],
          ['TOTAL NON-PRICE', null, null, '60%', null, 51, null, 49, null, 46.75],
        ],
      },
      {
        name: 'Price',
        bold: [2],
        rows: [
          ['5-year total cost of ownership, weighting 40%'],
          ['Bidder', 'Capital', 'Consumables (5 yrs)', 'Maintenance (5 yrs)', '5-year TCO'],
          ['Aquila Medical', 300000, 120000, 80000, formula('SUM(B3:D3)', 500000)],
          ['Borealis Health Ltd', 280000, 90000, 60000, formula('SUM(B4:D4)', 430000)],
          ['Cygnus Care', 250000, 100000, 50000, formula('SUM(B5:D5)', 400000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Cygnus Care', 12 + 16 + 5 + 3.75 + 10 + 40),
      ranked(2, 'Borealis Health Ltd', 18 + 16 + 5 + 5 + 5 + (40 * 40) / 43),
      ranked(3, 'Aquila Medical', 24 + 12 + 2.5 + 5 + 7.5 + 32),
    ],
  },
  {
    id: 'uni-lots-matrix',
    about:
      'university: one matrix with lots as merged groups and bidders under each lot, marks and a price row; a bidder blank in lot B',
    content: [
      {
        name: 'All lots',
        merge: ['C2:E2', 'F2:H2'],
        bold: [2, 3],
        rows: [
          ['Laboratory consumables – scores 0-10'],
          [null, null, 'Lot A – Plastics', null, null, 'Lot B – Glass', null, null],
          [
            'Criterion',
            'Weighting',
            'Gorse Lab',
            'Heath Scientific',
            'Iris Supplies',
            'Gorse Lab',
            'Heath Scientific',
            'Iris Supplies',
          ],
          ['Range', '30%', 7, 8, 9, 6, 9, null],
          ['Sustainability', '20%', 6, 9, 5, 7, 8, null],
          ['Basket price', '50%', 20000, 25000, 24000, 8000, 10000, null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gorse Lab', 21 + 12 + 50, 'Lot A – Plastics'),
      ranked(2, 'Heath Scientific', 24 + 18 + 40, 'Lot A – Plastics'),
      ranked(3, 'Iris Supplies', 27 + 10 + (50 * 20) / 24, 'Lot A – Plastics'),
      ranked(2, 'Gorse Lab', 18 + 14 + 50, 'Lot B – Glass'),
      ranked(1, 'Heath Scientific', 27 + 16 + 40, 'Lot B – Glass'),
    ],
  },
  {
    id: 'fire-mandatory',
    about:
      'fire authority: requirements with Mandatory/Desirable and Yes/No per bidder, then scored questions; a No to a mandatory one takes the bid out',
    content: [
      {
        name: 'Requirements',
        bold: [1],
        rows: [
          ['Ref', 'Requirement', 'Type', 'Juno Fire', 'Keystone Rescue', 'Lumen Safety Ltd'],
          ['R1', 'EN 469 certified', 'Mandatory', 'Yes', 'Yes', 'Yes'],
          ['R2', 'Delivery in 8 weeks', 'Mandatory', 'Yes', 'No', 'Yes'],
          ['R3', 'Recycling of old kit', 'Desirable', 'No', 'Yes', 'Yes'],
        ],
      },
      {
        name: 'Scored',
        bold: [1],
        rows: [
          ['Question', 'Weight', 'Juno Fire', 'Keystone Rescue', 'Lumen Safety Ltd'],
          ['Comfort trial (out of 10)', '35%', 8, 9, 7],
          ['Aftercare (out of 10)', '15%', 6, 8, 9],
          ['Social value (out of 10)', '10%', 5, 7, 8],
          ['Unit cost per set', '40%', '£520.00', '£480.00', '£560.00'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lumen Safety Ltd', 24.5 + 13.5 + 8 + (40 * 52) / 56),
      ranked(2, 'Juno Fire', 28 + 9 + 5 + 40),
      out('Keystone Rescue'),
    ],
  },
  {
    id: 'german-leistung',
    about:
      'Bavarian town: Angebotsauswertung with Bewertung 0-10, Gewichtung in a row, netto and brutto sums, Nebenangebot excluded in a Bemerkung',
    content: [
      {
        name: 'Auswertung',
        bold: [2],
        rows: [
          ['Angebotsauswertung Winterdienst – Bewertung von 0 bis 10 Punkten'],
          ['Bieter', 'Konzept', 'Fuhrpark', 'Umwelt', 'Angebotssumme netto', 'Angebotssumme brutto', 'Bemerkung'],
          ['Gewichtung', '25%', '15%', '10%', '50%', null, null],
          ['Birke Straßendienst GmbH', 8, 7, 6, '84.000,00 €', '99.960,00 €', ''],
          ['Esche KG', 7, 9, 8, '90.000,00 €', '107.100,00 €', ''],
          ['Fichte GmbH', 9, 8, 9, '70.000,00 €', '83.300,00 €', 'Ausgeschlossen: Unterschrift fehlt'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Birke Straßendienst GmbH', 20 + 10.5 + 6 + 50),
      ranked(2, 'Esche KG', 17.5 + 13.5 + 8 + (50 * 84) / 90),
      out('Fichte GmbH'),
    ],
  },
  {
    id: 'sv-two-parts',
    about:
      'social value 15%: 10% by £ committed against the highest and 5% method statement; sheets for each; quality 45, price 40',
    content: [
      {
        name: 'Criteria',
        bold: [1],
        rows: [
          ['Award criteria', 'Weighting', 'How scored'],
          ['Quality', '45%', 'Out of 100'],
          ['Social value – commitments', '10%', 'Total £ value divided by highest total £ value'],
          ['Social value – method statement', '5%', 'Out of 5'],
          ['Price', '40%', 'Lowest price divided by price'],
        ],
      },
      {
        name: 'Evaluation',
        bold: [1],
        rows: [
          ['Tenderer', 'Quality', 'Social value – method statement', 'SV commitments total £', 'Tender price'],
          ['Perch Homes', 70, 4, '£250,000', '£4,000,000'],
          ['Roach Build', 80, 3, '£400,000', '£4,400,000'],
          ['Tench Developments', 60, 5, '£100,000', '£3,900,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Roach Build', 36 + 3 + 10 + (40 * 39) / 44),
      ranked(2, 'Perch Homes', 31.5 + 4 + 6.25 + 39),
      ranked(3, 'Tench Developments', 27 + 5 + 2.5 + 40),
    ],
  },
  {
    id: 'blank-template-and-real',
    about:
      'a blank copy of the matrix called “Evaluator 1”, a filled consensus sheet and a summary by formulas of points with ranks',
    content: [
      {
        name: 'Summary',
        bold: [1],
        rows: [
          ['Rank', 'Bidder', 'Quality (60)', 'Price (40)', 'Total (100)'],
          [1, 'Xebec Software', 51, 32, 83],
          [2, 'Yawl Systems', 39, 40, 79],
        ],
      },
      {
        name: 'Evaluator 1',
        bold: [1],
        rows: [
          ['Question', 'Weight', 'Xebec Software', 'Yawl Systems'],
          ['Functionality', '45%', null, null],
          ['Support', '15%', null, null],
        ],
      },
      {
        name: 'Consensus',
        bold: [1],
        rows: [
          ['Question', 'Weight', 'Xebec Software', 'Yawl Systems'],
          ['Functionality', '45%', 4, 3],
          ['Support', '15%', 5, 4],
          ['Scored 0-5'],
        ],
      },
      {
        name: 'Licence cost',
        rows: [['Bidder', '5 year licence cost'], ['Xebec Software', 250000], ['Yawl Systems', 200000], ['Price 40%']],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Xebec Software', 36 + 15 + 32), ranked(2, 'Yawl Systems', 27 + 12 + 40)],
  },
];
