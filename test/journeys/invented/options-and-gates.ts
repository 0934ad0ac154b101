import { formula, type InventedTender, out, ranked } from './tender';

/** Options below a total, bands of sums, rows of passes among the facts, and more languages. */
export const optionsAndGates: readonly InventedTender[] = [
  {
    id: 'portuguese-municipio',
    about: 'Portuguese: critérios, pontuação 0-20, preço, empty corner',
    content: [
      {
        name: 'Avaliação',
        rows: [
          [null, 'Ponderação', 'Obras Lima Lda', 'Tejo Construções', 'Minho SA'],
          ['Qualidade técnica (0-20)', '40%', 15, 18, 12],
          ['Prazo (0-20)', '20%', 16, 10, 20],
          ['Preço', '40%', '1.250.000,00 €', '1.400.000,00 €', '1.300.000,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Obras Lima Lda', 30 + 16 + 40),
      ranked(3, 'Tejo Construções', 36 + 10 + (40 * 125) / 140),
      ranked(2, 'Minho SA', 24 + 20 + (40 * 125) / 130),
    ],
  },
  {
    id: 'price-bands-points-table',
    about: 'school: price points given by a published band table, not formula: must ask or use bands',
    content: [
      {
        name: 'Tenders',
        bold: [1],
        rows: [
          ['Supplier', 'Quality /60', 'Price'],
          ['Magnet Clean', 48, 31000],
          ['Nimbus', 54, 42000],
          ['Orrery Ltd', 36, 24000],
        ],
      },
      {
        name: 'Price scoring',
        rows: [
          ['Price range', 'Marks'],
          ['Under £25,000', 40],
          ['£25,000 - £34,999', 30],
          ['£35,000 - £44,999', 20],
          ['£45,000 and over', 10],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Price bands.*none of the methods here/, at: "'Price scoring'!A1:B5" }],
  },
  {
    id: 'contract-values-by-year-per-bidder-across',
    about: 'NHS: year 1-3 prices down, bidders across, total row; quality elsewhere; options year excluded',
    content: [
      {
        name: 'Pricing',
        bold: [1],
        rows: [
          ['£', 'Upland Path Labs', 'Vale Diagnostics'],
          ['Year 1', 100000, 90000],
          ['Year 2', 102000, 95000],
          ['Year 3', 104000, 100000],
          ['Total (initial term)', formula('SUM(B2:B4)', 306000), formula('SUM(C2:C4)', 285000)],
          ['Optional year 4 (not evaluated)', 106000, 130000],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Award criteria', '%', 'Upland Path Labs', 'Vale Diagnostics'],
          ['Accreditation (max 4)', 25, 4, 3],
          ['Logistics (max 4)', 25, 3, 3],
          ['Price', 50, null, null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Upland Path Labs', 25 + 18.75 + (50 * 285) / 306),
      ranked(2, 'Vale Diagnostics', 18.75 + 18.75 + 50),
    ],
    problems: [{ says: /Optional year 4.*does not count/, at: 'Pricing!B6' }],
  },
  {
    id: 'sv-themes-weights-and-commitment-scores',
    about:
      'district: SV split across themes each scored 0-5 by bidder; other criteria with sub-weights; "Weight (of total)"',
    content: [
      {
        name: 'Matrix',
        bold: [2],
        merge: ['A3:A4', 'A5:A7'],
        rows: [
          ['All responses scored 0 - 5. Price scored lowest/price.'],
          ['Theme', 'Sub-criterion', 'Weight (of total)', 'Wharfe Build', 'Xylem Homes'],
          ['Quality', 'Design', '25%', 4, 3],
          [null, 'Programme', '15%', 3, 4],
          ['Social value', 'Jobs', '10%', 5, 2],
          [null, 'Environment', '5%', 2, 5],
          [null, 'Community', '5%', 3, 3],
          ['Price', 'Contract sum', '40%', '£1.95m', '£2.08m'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Wharfe Build', 20 + 9 + 10 + 2 + 3 + 40),
      ranked(2, 'Xylem Homes', 15 + 12 + 4 + 5 + 3 + (40 * 1.95) / 2.08),
    ],
  },
  {
    id: 'polish-gmina',
    about: 'Polish: kryterium, waga, punkty; cena brutto; spaces in numbers',
    content: [
      {
        name: 'Ocena ofert',
        bold: [2],
        rows: [
          ['Przetarg na odbiór odpadów – punkty od 0 do 10'],
          ['Kryterium', 'Waga', 'Eko Sp. z o.o.', 'Zielony Dom', 'Czysto SA'],
          ['Cena brutto', '60%', '1 250 000,00 zł', '1 300 000,00 zł', '1 200 000,00 zł'],
          ['Jakość', '25%', 8, 9, 6],
          ['Środowisko', '15%', 7, 6, 9],
          ['Razem', '100%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Eko Sp. z o.o.', 20 + 10.5 + (60 * 120) / 125),
      ranked(3, 'Zielony Dom', 22.5 + 9 + (60 * 120) / 130),
      ranked(1, 'Czysto SA', 15 + 13.5 + 60),
    ],
  },
  {
    id: 'non-compliant-row-and-qualified-price',
    about: 'NI: compliance rows under each bidder, one "No - qualified", price qualified',
    content: [
      {
        name: 'Report',
        bold: [1],
        rows: [
          ['', 'Aghalee Plant', 'Broughshane Ltd', 'Cushendall Civils'],
          ['Form of tender signed', 'Yes', 'Yes', 'No'],
          ['Mandatory insurance in place', 'Yes', 'Yes', 'No'],
          ['Tender sum', '£88,000', '£92,400', '£70,000'],
          ['Quality mark (out of 100)', 70, 85, 60],
          ['Weights: price 60%, quality 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Broughshane Ltd', 34 + (60 * 88) / 92.4),
      ranked(2, 'Aghalee Plant', 28 + 60),
      out('Cushendall Civils'),
    ],
  },
];
