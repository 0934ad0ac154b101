import { below, type InventedTender, out, ranked } from './tender';

/** Boxes that were ticked, lots in the names of rows and in other languages, blocks of one question, keys in a sentence. */
export const boxesAndBlocks: readonly InventedTender[] = [
  {
    id: 'boxes-ticked-for-what-is-mandatory',
    about:
      'TRUE and FALSE of ticked boxes under mandatory requirements; the row of weights stands right above the headings',
    content: [
      {
        name: 'Form responses',
        rows: [
          ['Weight', null, null, 0.3, 0.3, 0.4],
          ['Supplier', 'Insurance (mandatory)', 'DBS checks (mandatory)', 'Experience (0-5)', 'Outcomes (0-5)', 'Cost'],
          ['Tern Counselling', true, true, 4, 5, 32000],
          ['Siskin CIC', true, true, 5, 3, 30000],
          ['Plover Minds', true, false, 5, 5, 28000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tern Counselling', 24 + 30 + (40 * 30) / 32),
      ranked(2, 'Siskin CIC', 30 + 18 + 40),
      out('Plover Minds'),
    ],
  },
  {
    id: 'lots-in-the-names-of-rows',
    about:
      'bidders across, rows "Lot 1 Quality" and "Lot 1 Price" for each lot; one bidder has nothing but "No bid" in one',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Quality weighting 60%, price weighting 40%. Quality out of 100.'],
          [null, 'Arran Ltd', 'Barra Ltd', 'Canna Ltd'],
          ['Lot 1 Quality', 80, 70, 60],
          ['Lot 1 Price', '£10,000', '£9,000', '£8,000'],
          ['Lot 2 Quality', 75, 85, null],
          ['Lot 2 Price', '£5,000', '£6,000', 'No bid'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Arran Ltd', 48 + 32, 'Lot 1'),
      ranked(2, 'Barra Ltd', 42 + (40 * 8) / 9, 'Lot 1'),
      ranked(3, 'Canna Ltd', 36 + 40, 'Lot 1'),
      ranked(1, 'Arran Ltd', 45 + 40, 'Lot 2'),
      ranked(2, 'Barra Ltd', 51 + (40 * 5) / 6, 'Lot 2'),
    ],
    problems: [{ says: /Nothing stands under Canna Ltd for Lot 2/, at: 'Summary!D5' }],
  },
  {
    id: 'quality-once-and-prices-of-lots-in-rows',
    about: 'bidders across, one row of quality for all lots and a row of prices for each lot',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Quality weighting 50%, price weighting 50%. Quality out of 10.'],
          ['Element', 'Arran Ltd', 'Barra Ltd'],
          ['Quality', 8, 6],
          ['Lot 1 price', '£10,000', '£8,000'],
          ['Lot 2 price', '£5,000', '£10,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Arran Ltd', 40 + 40, 'Lot 1'),
      ranked(1, 'Barra Ltd', 30 + 50, 'Lot 1'),
      ranked(1, 'Arran Ltd', 40 + 50, 'Lot 2'),
      ranked(2, 'Barra Ltd', 30 + 25, 'Lot 2'),
    ],
  },
  {
    id: 'german-lose-on-sheets',
    about: 'a sheet for each Los with the weights in a row over the headings; a bidder in both bids for both',
    content: [
      {
        name: 'Los 1',
        rows: [
          ['Gewichtung', '60 %', '40 %'],
          ['Bieter', 'Preis netto (€)', 'Qualität (0-10 Punkte)'],
          ['Adler GmbH', '12.500,00', 8],
          ['Bär KG', '10.000,00', 4],
        ],
      },
      {
        name: 'Los 2',
        rows: [
          ['Gewichtung', '60 %', '40 %'],
          ['Bieter', 'Preis netto (€)', 'Qualität (0-10 Punkte)'],
          ['Adler GmbH', '7.000,00', 8],
          ['Dachs AG', '8.750,00', 10],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Adler GmbH', 48 + 32, 'Los 1'),
      ranked(2, 'Bär KG', 60 + 16, 'Los 1'),
      ranked(1, 'Adler GmbH', 60 + 32, 'Los 2'),
      ranked(2, 'Dachs AG', 48 + 40, 'Los 2'),
    ],
    never: [/has two prices/],
  },
  {
    id: 'blocks-of-one-question-down-a-sheet',
    about: 'a block for each question down one sheet, each under its title "Q1 Service delivery – weighting 40%"',
    content: [
      {
        name: 'Moderation',
        rows: [
          ['Q1 Service delivery – weighting 40%'],
          ['Bidder', 'Moderated score (0-5)', 'Rationale'],
          ['Poplar Ltd', 4, 'Clear plan'],
          ['Quince Ltd', 3, 'Some gaps'],
          [],
          ['Q2 Social value – weighting 10%'],
          ['Bidder', 'Moderated score (0-5)', 'Rationale'],
          ['Poplar Ltd', 2, 'Vague'],
          ['Quince Ltd', 5, 'Named partners'],
          [],
          ['Price – weighting 50%'],
          ['Bidder', 'Price'],
          ['Poplar Ltd', 52000],
          ['Quince Ltd', 50000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Poplar Ltd', 32 + 4 + (50 * 50) / 52), ranked(2, 'Quince Ltd', 24 + 10 + 50)],
  },
  {
    id: 'letters-by-a-key-in-a-sentence',
    about: 'marks are letters, and one sentence says what each letter is worth',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Key: A = 10, B = 8, C = 5, D = 2, E = 0'],
          ['Bidder', 'Response (50%)', 'Training (20%)', 'Price (30%)'],
          ['Rowan Security', 'A', 'C', 40000],
          ['Spindle Guarding', 'B', 'B', 36000],
          ['Teasel Ltd', 'C', 'A', 45000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Rowan Security', 50 + 10 + 27),
      ranked(2, 'Spindle Guarding', 40 + 16 + 30),
      ranked(3, 'Teasel Ltd', 25 + 20 + 24),
    ],
    problems: [{ says: /marks given in words, read by the scale/, at: 'Eval!B3' }],
  },
  {
    id: 'tender-one-to-three-over-their-names',
    about:
      'Tender 1 to 3 over the names of the firms, marks out of a thousand with a least mark, costs on their own sheet',
    content: [
      {
        name: 'Marking sheet',
        rows: [
          ['Award criterion', 'Maximum marks', 'Minimum marks', 'Tender 1', 'Tender 2', 'Tender 3'],
          [null, null, null, 'Liffey Ltd', 'Moy Ltd', 'Nore Ltd'],
          ['Quality of proposal', 400, 200, 320, 300, 180],
          ['Resources', 250, 125, 200, 220, 240],
          ['Ultimate cost', 350, null, null, null, null],
        ],
      },
      {
        name: 'Costs',
        rows: [
          ['Tenderer', 'Cost ex VAT (€)'],
          ['Liffey Ltd', 90000],
          ['Moy Ltd', 84000],
          ['Nore Ltd', 60000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Liffey Ltd', 32 + 20 + (35 * 84) / 90), ranked(1, 'Moy Ltd', 30 + 22 + 35), below('Nore Ltd')],
  },
  {
    id: 'scale-as-a-table-of-the-guidance',
    about: 'the scale stands only as a table on a sheet of guidance; a card for each bid with its price over its marks',
    content: [
      {
        name: 'Guidance',
        rows: [
          ['Scoring guidance'],
          ['Score', 'Meaning'],
          [0, 'No response'],
          [1, 'Poor'],
          [2, 'Fair'],
          [3, 'Good'],
          [4, 'Excellent'],
        ],
      },
      {
        name: 'Verbena',
        rows: [
          ['Bidder:', 'Verbena Ltd'],
          ['Tendered price:', 61000],
          [],
          ['Criterion', 'Weight', 'Score', 'Comments'],
          ['Approach', '45%', 3, 'ok'],
          ['Community benefits', '15%', 4, 'ok'],
          ['Price', '40%', null, null],
        ],
      },
      {
        name: 'Willowherb',
        rows: [
          ['Bidder:', 'Willowherb Ltd'],
          ['Tendered price:', 58000],
          [],
          ['Criterion', 'Weight', 'Score', 'Comments'],
          ['Approach', '45%', 4, 'ok'],
          ['Community benefits', '15%', 2, 'ok'],
          ['Price', '40%', null, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Verbena Ltd', 45 * 0.75 + 15 + (40 * 58) / 61), ranked(1, 'Willowherb Ltd', 45 + 7.5 + 40)],
  },
  {
    id: 'italian-points-to-be-had',
    about: 'punteggio massimo for each criterio, a title with two maxima, the price among the points',
    content: [
      {
        name: 'Valutazione',
        rows: [
          ['Gara servizi mensa – punteggio tecnico max 70, prezzo max 30'],
          ['Criterio', 'Punteggio massimo', 'Alfa Srl', 'Beta SpA', 'Gamma Coop'],
          ['Organizzazione', 40, 32, 36, 28],
          ['Sostenibilità', 30, 24, 18, 27],
          ['Prezzo offerto', 30, '€ 98.000,00', '€ 105.000,00', '€ 100.000,00'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Alfa Srl', 32 + 24 + 30),
      ranked(2, 'Gamma Coop', 28 + 27 + 29.4),
      ranked(3, 'Beta SpA', 36 + 18 + 28),
    ],
  },
  {
    id: 'income-worth-seventy-points',
    about: 'a guaranteed income for 70 points that no column of ours is: asked about by its name, and nothing else is',
    content: [
      {
        name: 'Concession',
        rows: [
          ['Advertising hoardings'],
          ['Operator', 'Guaranteed annual income (70 points)', 'Quality (30 points)'],
          ['Xenia Media', 120000, 24],
          ['Yucca Outdoor', 150000, 18],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /gives Guaranteed annual income \(70 points\) a weight of 70 %/, at: 'Concession!B2' }],
    never: [/No weight is stated for Quality/],
  },
];
