import { formula, type InventedTender, incomplete, out, percent, ranked } from './tender';

/** Rows of statuses and comments, rates and margins among marks, and lots by labels, by lists and in other languages. */
export const remarksAndMargins: readonly InventedTender[] = [
  {
    id: 'agency-margin-in-per-cent-among-marks',
    about: 'a margin in per cent as a row among marks: the lowest is best, and it is no mark in per cent',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Award criteria', 'Weight', 'Mint Staffing', 'Nutmeg People'],
          ['Compliance (0-10)', 0.4, 7, 9],
          ['Candidate care (0-10)', 0.2, 8, 6],
          ['Agency margin %', 0.4, percent(0.12), percent(0.15)],
        ],
        formats: { B2: '0%', B3: '0%', B4: '0%' },
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Mint Staffing', 28 + 16 + 40), ranked(2, 'Nutmeg People', 36 + 12 + 32)],
  },
  {
    id: 'row-of-statuses-under-the-headings',
    about: 'a row of statuses right under the names, in words of every kind: it is no second row of headings',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Rye Ltd', 'Sage Ltd', 'Thyme Ltd', 'Urtica Ltd'],
          ['Status', null, 'Compliant', 'Disqualified – no insurance', 'Withdrew 2 Feb', 'Compliant'],
          ['Quality (0-10)', '60%', 7, 9, 8, 6],
          ['Price', '40%', 20000, 10000, 15000, 18000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Rye Ltd', 42 + 36), out('Sage Ltd'), out('Thyme Ltd'), ranked(2, 'Urtica Ltd', 36 + 40)],
  },
  {
    id: 'tab-a-lot-and-bidder',
    about: 'a tab for each lot and bidder, whose lot stands in a label beside the bidder',
    content: (
      [
        ['L1 - Iris', 'Lot 1', 'Iris Ltd', 4, 3, 900],
        ['L1 - Jasmine', 'Lot 1', 'Jasmine Ltd', 3, 5, 1000],
        ['L2 - Iris', 'Lot 2', 'Iris Ltd', 5, 3, 500],
      ] as const
    ).map(([name, lot, who, a, c, p]) => ({
      name,
      rows: [
        ['Bidder', who],
        ['Lot', lot],
        [],
        ['Question', 'Weight', 'Score (0-5)'],
        ['Plan', '40%', a],
        ['Social value', '20%', c],
        ['Price', '40%', `£${p}`],
      ],
    })),
    exit: 0,
    bids: [
      ranked(1, 'Iris Ltd', 32 + 12 + 40, 'Lot 1'),
      ranked(2, 'Jasmine Ltd', 24 + 20 + 36, 'Lot 1'),
      ranked(1, 'Iris Ltd', 40 + 12 + 40, 'Lot 2'),
    ],
  },
  {
    id: 'hourly-rate-among-marks',
    about: 'a row "Hourly rate" weighed 50 among marks of 1 to 5',
    content: [
      {
        name: 'Scores',
        rows: [
          ['All questions scored 1 (poor) to 5 (excellent)'],
          ['Question', 'Weighting (%)', 'Vale Homecare', 'Weald Homecare'],
          ['Safeguarding', 25, 4, 5],
          ['Staffing', 25, 3, 4],
          ['Hourly rate', 50, 22.4, 24.64],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Vale Homecare', 20 + 15 + 50), ranked(1, 'Weald Homecare', 25 + 20 + (50 * 22.4) / 24.64)],
  },
  {
    id: 'quality-score-in-the-list',
    about: 'the list says "Quality score", the heading over its points "Quality score (max 60)", prices in thousands',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality score (max 60)', 'Price (£000)'],
          ['Yarrow', 48, 250],
          ['Zinnia', 54, 275],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality score', 60],
          ['Price', 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Zinnia', 54 + (40 * 250) / 275), ranked(2, 'Yarrow', 48 + 40)],
  },
  {
    id: 'spanish-lotes',
    about: 'a sheet for each Lote with puntuación máxima and oferta económica',
    content: [
      {
        name: 'Lote 1 Limpieza',
        rows: [
          ['Criterio', 'Puntuación máxima', 'Aseo SL', 'Brillo SA'],
          ['Memoria técnica', 45, 40, 36],
          ['Mejoras sociales', 15, 9, 12],
          ['Oferta económica (sin IVA)', 40, '80.000,00 €', '76.000,00 €'],
        ],
      },
      {
        name: 'Lote 2 Jardines',
        rows: [
          ['Criterio', 'Puntuación máxima', 'Brillo SA', 'Campo SL'],
          ['Memoria técnica', 45, 30, 45],
          ['Mejoras sociales', 15, 15, 6],
          ['Oferta económica (sin IVA)', 40, '20.000,00 €', '25.000,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Aseo SL', 40 + 9 + 38, 'Lote 1'),
      ranked(1, 'Brillo SA', 36 + 12 + 40, 'Lote 1'),
      ranked(1, 'Brillo SA', 30 + 15 + 40, 'Lote 2'),
      ranked(2, 'Campo SL', 45 + 6 + 32, 'Lote 2'),
    ],
  },
  {
    id: 'comments-below-each-question',
    about: 'below each question a row of comments under every bidder',
    content: [
      {
        name: 'Consensus',
        rows: [
          ['Question', 'Weight', 'Ash Ltd', 'Box Ltd'],
          ['Q1 Quality (0-5)', '40%', 4, 3],
          ['Comments', null, 'Strong answer', 'Some gaps'],
          ['Q2 Carbon (0-5)', '20%', 3, 5],
          ['Comments', null, 'Weak plan', 'Excellent plan'],
          ['Price', '40%', '£50,000', '£45,000'],
          ['Comments', null, 'ok', 'ok'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Ash Ltd', 32 + 12 + 36), ranked(1, 'Box Ltd', 24 + 20 + 40)],
  },
  {
    id: 'lots-bid-for-listed-beside-prices',
    about: '"1; 3" under Lots bid for beside a price for each lot, small in one and large in others',
    content: [
      {
        name: 'Bids',
        rows: [
          [
            'Supplier',
            'Lots bid for',
            'Quality (50%) /10',
            'Lot 1 price (50%)',
            'Lot 2 price (50%)',
            'Lot 3 price (50%)',
          ],
          ['Lark', '1; 3', 8, 100, null, 300],
          ['Merle', '1, 2', 6, 80, 200, null],
          ['Nene', '2 and 3', 9, null, 250, 270],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Lark', 40 + 40, 'Lot 1'),
      ranked(1, 'Merle', 30 + 50, 'Lot 1'),
      ranked(2, 'Merle', 30 + 50, 'Lot 2'),
      ranked(1, 'Nene', 45 + 40, 'Lot 2'),
      ranked(2, 'Lark', 40 + 45, 'Lot 3'),
      ranked(1, 'Nene', 45 + 50, 'Lot 3'),
    ],
  },
  {
    id: 'price-among-evaluators',
    about:
      'two evaluators and their mean under each bidder, a row of prices: the panel’s marks are asked for, the price is read',
    content: [
      {
        name: 'Panel',
        merge: ['C1:E1', 'F1:H1'],
        rows: [
          ['Question', 'Weight', 'Osprey', null, null, 'Peregrine', null, null],
          [null, null, 'AB', 'CD', 'Mean', 'AB', 'CD', 'Mean'],
          ['Q1 (0-10)', '60%', 7, 8, formula('AVERAGE(C3:D3)', 7.5), 6, 9, formula('AVERAGE(F3:G3)', 7.5)],
          ['Price', '40%', '£900', null, null, '£1,000', null, null],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Osprey'), incomplete('Peregrine')],
    problems: [{ says: /No agreed mark of Osprey for Q1/, at: 'Panel!C3' }],
    never: [/an amount of money where none is expected/],
  },
  {
    id: 'portuguese-lotes',
    about: 'Lote in a column, pontuação de 0 a 20 and preço',
    content: [
      {
        name: 'Avaliação',
        rows: [
          ['Pontuação de 0 a 20'],
          ['Lote', 'Concorrente', 'Qualidade (70%)', 'Preço (30%)'],
          ['Lote 1', 'Rio Lda', 16, '1.000,00 €'],
          ['Lote 1', 'Sol SA', 12, '800,00 €'],
          ['Lote 2', 'Rio Lda', 18, '500,00 €'],
          ['Lote 2', 'Tejo Lda', 14, '450,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Rio Lda', 56 + 24, 'Lote 1'),
      ranked(2, 'Sol SA', 42 + 30, 'Lote 1'),
      ranked(1, 'Rio Lda', 63 + 27, 'Lote 2'),
      ranked(2, 'Tejo Lda', 49 + 30, 'Lote 2'),
    ],
  },
  {
    id: 'withdrawn-all-down-a-column',
    about: 'a bidder whose whole column says Withdrawn is out and not forgotten',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Cod Ltd', 'Dab Ltd', 'Eel Ltd'],
          ['Plan (0-10)', '50%', 7, 8, 'Withdrawn'],
          ['Price', '50%', 100000, 120000, 'Withdrawn'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Cod Ltd', 35 + 50), ranked(2, 'Dab Ltd', 40 + (50 * 10) / 12), out('Eel Ltd')],
  },
  {
    id: 'bill-with-lots-in-the-names-of-rows',
    about: 'a bill of rows such as "Lot 1 Supply" and "Lot 1 Delivery": the lines of each lot are its price',
    content: [
      {
        name: 'Prices',
        rows: [
          ['', 'Kite Ltd', 'Lark Ltd'],
          ['Lot 1 Supply', '£1,000', '£900'],
          ['Lot 1 Delivery', '£200', '£250'],
          ['Lot 2 Supply', '£500', '£600'],
          ['Lot 2 Delivery', '£100', '£90'],
        ],
      },
      { name: 'Split', rows: [['Price only: 100% price']] },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Kite Ltd', (100 * 1150) / 1200, 'Lot 1'),
      ranked(1, 'Lark Ltd', 100, 'Lot 1'),
      ranked(1, 'Kite Ltd', 100, 'Lot 2'),
      ranked(2, 'Lark Ltd', (100 * 600) / 690, 'Lot 2'),
    ],
  },
  {
    id: 'services-ticked-are-no-lots',
    about: 'Yes and No under services that are parts of the price: they are no lots',
    content: [
      {
        name: 'Modules',
        rows: [
          ['Supplier', 'Training', 'Support'],
          ['Ruby Ltd', 'Yes', 'No'],
          ['Opal Ltd', 'Yes', 'Yes'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Supplier', 'Quality 50% (out of 10)'],
          ['Ruby Ltd', 8],
          ['Opal Ltd', 7],
        ],
      },
      {
        name: 'Prices 50%',
        rows: [
          ['Supplier', 'Training £', 'Support £', 'Total £'],
          ['Ruby Ltd', 5000, 0, 5000],
          ['Opal Ltd', 4000, 2000, 6000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ruby Ltd', 40 + 50), ranked(2, 'Opal Ltd', 35 + (50 * 5) / 6)],
  },
  {
    id: 'day-rate-marked-by-the-panel',
    about: 'a row "Day rate" with marks out of five: marks, and no rates',
    content: [
      {
        name: 'Eval',
        rows: [
          ['All criteria are scored 0 to 5'],
          ['Criterion', 'Weight', 'Ada Ltd', 'Bea Ltd'],
          ['Delivery', '60%', 4, 3],
          ['Day rate', '40%', 3, 5],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bea Ltd', 36 + 40), ranked(2, 'Ada Ltd', 48 + 24)],
  },
];
