import { below, type InventedTender, out, ranked } from './tender';

/** Gates in points, agreed marks under a short word, sections and questions with weights of their own, remarks that put a bid out; all synthetic. */
export const pointsGatesAndRemarks: readonly InventedTender[] = [
  {
    id: 'gate-in-points-of-the-quality',
    about: 'at least 36 out of the 60 points of the quality, over questions of 30, 20 and 10',
    content: [
      {
        name: 'Evaluation',
        rows: [
          [
            'Quality 60 points, price 40 points. Bidders must score at least 36 out of 60 for quality to be considered.',
          ],
          ['Price points: lowest price / price x 40'],
          [],
          ['Question', 'Points available', 'Arden Ltd', 'Bolt Ltd', 'Crest Ltd'],
          ['Method', 30, 24, 15, 27],
          ['Team', 20, 15, 10, 16],
          ['Social value', 10, 6, 5, 8],
          ['Price', 40, '£80,000', '£60,000', '£88,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Arden Ltd', 45 + 40), ranked(1, 'Crest Ltd', 51 + (40 * 80) / 88), below('Bolt Ltd')],
  },
  {
    id: 'moderated-under-mod',
    about: 'three sets of initials and Mod under each bidder',
    content: [
      {
        name: 'Scores',
        rows: [
          ['', '', 'Kenn Ltd', '', '', '', 'Lyd Ltd', '', '', ''],
          ['Question', 'Weight %', 'AB', 'CD', 'EF', 'Mod', 'AB', 'CD', 'EF', 'Mod'],
          ['Q1 Approach', 40, 3, 4, 4, 4, 5, 4, 4, 4],
          ['Q2 Staffing', 20, 3, 3, 2, 3, 4, 5, 5, 5],
          ['Max score for all questions is 5'],
        ],
        merge: ['C1:F1', 'G1:J1'],
      },
      {
        name: 'Price',
        rows: [['Price weight', 40], [], ['Bidder', 'Fixed price'], ['Kenn Ltd', 45000], ['Lyd Ltd', 50000]],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Kenn Ltd', 32 + 12 + 40), ranked(1, 'Lyd Ltd', 32 + 20 + 36)],
  },
  {
    id: 'fictitious-price-in-dutch',
    about: 'Dutch: a fictitious price beside the tendered one, in euros with points between thousands',
    content: [
      {
        name: 'Beoordeling',
        rows: [
          [
            'Gunnen op waarde: fictieve inschrijfprijs = inschrijfprijs - kwaliteitswaarde. Laagste fictieve inschrijfprijs wint.',
          ],
          [],
          ['Inschrijver', 'Inschrijfprijs', 'Kwaliteitswaarde', 'Fictieve inschrijfprijs'],
          ['Rotte B.V.', '€ 500.000', '€ 75.000', '€ 425.000'],
          ['Spaarne B.V.', '€ 480.000', '€ 40.000', '€ 440.000'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /prijs|price/i }],
  },
  {
    id: 'section-weights-on-every-row',
    about: 'the weight of a section on each of its rows, and that of the question within it',
    content: [
      {
        name: 'Model',
        rows: [
          ['Section', 'Section weight', 'Question', 'Weight within section', 'Max', 'Ver Ltd', 'Wye Ltd'],
          ['Technical', '50%', 'T1 Design', '60%', 5, 4, 3],
          ['Technical', '50%', 'T2 Build', '40%', 5, 3, 5],
          ['Social value', '20%', 'S1 Jobs', '50%', 5, 2, 4],
          ['Social value', '20%', 'S2 Carbon', '50%', 5, 4, 3],
          ['Commercial', '30%', 'C1 Price', '100%', null, '£1,250,000', '£1,400,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Ver Ltd', 50 * (0.6 * 0.8 + 0.4 * 0.6) + 20 * (0.5 * 0.4 + 0.5 * 0.8) + 30),
      ranked(1, 'Wye Ltd', 50 * (0.6 * 0.6 + 0.4 * 1) + 20 * (0.5 * 0.8 + 0.5 * 0.6) + (30 * 125) / 140),
    ].map((b) => b),
  },
  {
    id: 'points-of-price-that-complete',
    about: 'a CSV with decimal commas, whose last heading has the points that make a hundred',
    content: {
      csv: 'Licitador;Memoria técnica (0-40);Plan social (0-10);Oferta económica (€);Puntos oferta (50)\nÁlamo SL;32,5;8;125.400,00;47,85\nBoj SA;36;6,5;120.000,00;50\nCedro SL;28;9;131.250,00;45,71\n',
    },
    exit: 0,
    bids: [
      ranked(2, 'Álamo SL', 40.5 + (50 * 1200) / 1254),
      ranked(1, 'Boj SA', 42.5 + 50),
      ranked(3, 'Cedro SL', 37 + (50 * 1200) / 1312.5),
    ],
  },
  {
    id: 'non-compliant-at-the-end-of-a-remark',
    about: 'the cheapest quote is non-compliant by its remark',
    content: [
      {
        name: 'Quotes',
        rows: [
          ['RFQ 77 – tree surgery. Lowest compliant quote wins.'],
          [],
          ['Company', 'Postcode', 'Quote (ex VAT)', 'Insurance', 'Comments'],
          ['Yare Trees', 'NR1 1AA', '£4,950', 'Yes', ''],
          ['Zeal Arb', 'NR2 2BB', '£4,700', 'No', 'No public liability – non-compliant'],
          ['Alde Forestry', 'IP12 1CC', '£5,120', 'Yes', 'Can start 1 May'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Yare Trees', 100), ranked(2, 'Alde Forestry', (100 * 4950) / 5120), out('Zeal Arb')],
  },
  {
    id: 'performance-over-price-in-german',
    about: 'German: points over price, which no method here gives',
    content: [
      {
        name: 'Wertung',
        rows: [
          ['Einfache Richtwertmethode: Kennzahl Z = Leistungspunkte / Preis. Höchste Kennzahl erhält den Zuschlag.'],
          [],
          ['Bieter', 'Leistungspunkte', 'Preis in Euro (netto)', 'Kennzahl Z'],
          ['Orla GmbH', 820, 410000, 0.002],
          ['Pleiße AG', 760, 400000, 0.0019],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Richtwert|Kennzahl|Leistungspunkte/ }],
  },
];
