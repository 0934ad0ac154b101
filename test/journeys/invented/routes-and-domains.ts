import { formula, type InventedTender, out, percent, ranked } from './tender';

/** Lots under other names, weights by lot, domains with weights of their own, and a firm that was not shortlisted. */
export const routesAndDomains: readonly InventedTender[] = [
  {
    id: 'nhs-spreadsheet-of-questions-by-domain',
    about:
      'NHS: domain in merged column A, question, section weights in domain rows only, question weights of domain; pass/fail rows among',
    content: [
      {
        name: 'Consensus',
        merge: ['A3:A5', 'A6:A7'],
        bold: [2],
        rows: [
          ['Radiology reporting – consensus scores, scale 0-4'],
          [
            'Domain',
            'Domain weight',
            'Question',
            'Question weight',
            'Jura Imaging',
            'Kerrera Scans',
            'Lorn Diagnostics',
          ],
          ['Quality', '40%', 'Turnaround', '50%', 4, 3, 2],
          [null, null, 'Peer review', '30%', 3, 4, 4],
          [null, null, 'GDPR (mandatory)', 'Pass/Fail', 'Pass', 'Pass', 'Fail'],
          ['Delivery', '20%', 'Mobilisation', '60%', 2, 3, 4],
          [null, null, 'Resilience', '40%', 3, 3, 4],
          ['Price', '40%', 'Cost per report', '100%', '£14.00', '£17.50', '£12.00'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Jura Imaging', 40 * (0.5 + 0.3 * 0.75) + 20 * (0.6 * 0.5 + 0.4 * 0.75) + 40),
      ranked(2, 'Kerrera Scans', 40 * (0.5 * 0.75 + 0.3) + 20 * 0.75 + (40 * 14) / 17.5),
      out('Lorn Diagnostics'),
    ],
    problems: [{ says: /sub-criteria of Quality add up to 80 %/, at: 'Consensus!B3' }],
  },
  {
    id: 'volumes-separately-from-rates',
    about: 'council: rates in one sheet per bidder across, volumes on another sheet by item',
    content: [
      {
        name: 'Rates',
        bold: [1],
        rows: [
          ['Service', 'Unit', 'Mallow Waste', 'Nepeta Recycling'],
          ['General bin', 'lift', 5, 5.5],
          ['Recycling bin', 'lift', 3, 2.5],
          ['Glass', 'lift', 4, 4],
        ],
      },
      {
        name: 'Volumes',
        bold: [1],
        rows: [
          ['Service', 'Estimated annual lifts'],
          ['General bin', 1000],
          ['Recycling bin', 2000],
          ['Glass', 500],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Criteria', 'Weight', 'Mallow Waste', 'Nepeta Recycling'],
          ['Service (0-5)', '30%', 4, 3],
          ['Carbon (0-5)', '20%', 3, 5],
          ['Price', '50%', null, null],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /nothing says how many of each are wanted/, at: 'Rates!C1' }],
    never: [/highest possible mark/],
  },
  {
    id: 'spanish-ayuntamiento',
    about: 'Spanish: criterios, ponderación, puntuación 0-10, importe sin IVA 1.234,56',
    content: [
      {
        name: 'Valoración',
        bold: [2],
        rows: [
          ['Contrato de jardinería – mesa de contratación (puntuación de 0 a 10)'],
          ['Criterio', 'Ponderación', 'Jardines Ebro S.L.', 'Verde Sur', 'Flora y Cía'],
          ['Calidad técnica', '30 %', 8, '7,5', 9],
          ['Plan social', '20 %', 6, 9, 5],
          ['Precio (sin IVA)', '50 %', '45.600,00 €', '48.000,00 €', '50.160,00 €'],
          ['Total', '100 %'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Jardines Ebro S.L.', 24 + 12 + 50),
      ranked(1, 'Verde Sur', 22.5 + 18 + (50 * 456) / 480),
      ranked(3, 'Flora y Cía', 27 + 10 + (50 * 456) / 501.6),
    ],
  },
  {
    id: 'two-stage-shortlist-then-interview',
    about:
      'university: written scores (60) on one sheet, interview (10) for the top three only, price 30; fourth not invited',
    content: [
      {
        name: 'Written',
        bold: [1],
        rows: [
          ['Firm', 'Approach 40% (0-10)', 'Team 20% (0-10)', 'Fee (30%)', 'Shortlisted?'],
          ['Rue Architects', 8, 7, '£80,000', 'Yes'],
          ['Sedum Studio', 7, 9, '£72,000', 'Yes'],
          ['Thrift LLP', 9, 6, '£90,000', 'Yes'],
          ['Viola Design', 4, 5, '£60,000', 'No'],
        ],
      },
      {
        name: 'Interview',
        bold: [1],
        rows: [
          ['Firm', 'Interview 10% (0-10)'],
          ['Rue Architects', 6],
          ['Sedum Studio', 8],
          ['Thrift LLP', 9],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(3, 'Rue Architects', 32 + 14 + 6 + 27),
      ranked(1, 'Sedum Studio', 28 + 18 + 8 + 30),
      ranked(2, 'Thrift LLP', 36 + 12 + 9 + 24),
      out('Viola Design'),
    ],
  },
  {
    id: 'mini-competition-with-discount-and-rebate',
    about: 'police: price less discount in separate columns, net price by formula',
    content: [
      {
        name: 'Bids',
        bold: [1],
        rows: [
          ['Supplier', 'List price', 'Discount %', 'Net price', 'Quality (40%) out of 100'],
          ['Wold Vehicles', 500000, percent(0.1), formula('B2*(1-C2)', 450000), 80],
          ['Yarrow Fleet', 480000, percent(0.05), formula('B3*(1-C3)', 456000), 90],
          ['Zinnia Motors', 520000, percent(0.2), formula('B4*(1-C4)', 416000), 60],
          ['Price 60% on net price'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Yarrow Fleet', 36 + (60 * 416) / 456),
      ranked(2, 'Wold Vehicles', 32 + (60 * 416) / 450),
      ranked(3, 'Zinnia Motors', 24 + 60),
    ],
  },
  {
    id: 'lots-down-bidders-in-rows-with-merged-lot',
    about: 'Welsh council bus routes: lot (route) merged down, bidder rows, price per day and quality',
    content: [
      {
        name: 'Routes',
        bold: [2],
        merge: ['A3:A5', 'A6:A7'],
        rows: [
          ['School bus routes – price 70%, quality 30% (quality out of 100)'],
          ['Route', 'Operator', 'Price per day', 'Quality'],
          ['R101', 'Brecon Coaches', 200, 80],
          [null, 'Ceri Travel', 210, 95],
          [null, 'Dyfed Buses', 190, 60],
          ['R102', 'Ceri Travel', 150, 95],
          [null, 'Dyfed Buses', 140, 60],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Brecon Coaches', 24 + (70 * 19) / 20, 'R101'),
      ranked(1, 'Ceri Travel', 28.5 + (70 * 19) / 21, 'R101'),
      ranked(3, 'Dyfed Buses', 18 + 70, 'R101'),
      ranked(1, 'Ceri Travel', 28.5 + (70 * 14) / 15, 'R102'),
      ranked(2, 'Dyfed Buses', 18 + 70, 'R102'),
    ],
  },
  {
    id: 'lots-with-different-weights-by-column',
    about:
      'county: weights differ by lot, given in two weight columns "Lot 1 weight", "Lot 2 weight"; marks per lot sheets',
    content: [
      {
        name: 'Weights',
        bold: [1],
        rows: [
          ['Criterion', 'Lot 1 weight', 'Lot 2 weight'],
          ['Delivery', '40%', '20%'],
          ['Innovation', '20%', '20%'],
          ['Price', '40%', '60%'],
        ],
      },
      {
        name: 'Lot 1',
        bold: [1],
        rows: [
          ['Bidder', 'Delivery (0-5)', 'Innovation (0-5)', 'Price'],
          ['Ginkgo', 4, 3, 1000],
          ['Hazel', 3, 5, 900],
        ],
      },
      {
        name: 'Lot 2',
        bold: [1],
        rows: [
          ['Bidder', 'Delivery (0-5)', 'Innovation (0-5)', 'Price'],
          ['Ginkgo', 5, 2, 500],
          ['Hazel', 2, 4, 400],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Ginkgo', 32 + 12 + 36, 'Lot 1'),
      ranked(1, 'Hazel', 24 + 20 + 40, 'Lot 1'),
      ranked(2, 'Ginkgo', 20 + 8 + 48, 'Lot 2'),
      ranked(1, 'Hazel', 8 + 16 + 60, 'Lot 2'),
    ],
  },
];
