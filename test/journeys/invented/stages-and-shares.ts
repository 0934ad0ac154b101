import { type InventedTender, incomplete, out, ranked } from './tender';

/** A stage before the tender, interpolation in German, shares of demand, crowns, and points of price over a column still blank; all synthetic. */
export const stagesAndShares: readonly InventedTender[] = [
  {
    id: 'selection-before-the-tender',
    about: 'marks of a selection stage beside a list that is whole: who was not shortlisted is out',
    content: [
      {
        name: 'Stage 1 SQ',
        rows: [
          ['Applicant', 'SQ score (out of 100)', 'Outcome'],
          ['Golf Bus Ltd', 82, 'Shortlisted'],
          ['Hotel Coaches', 75, 'Shortlisted'],
          ['India Travel', 51, 'Not shortlisted'],
        ],
      },
      {
        name: 'Stage 2 ITT',
        rows: [
          ['Criterion', 'Weight', 'Golf Bus Ltd', 'Hotel Coaches'],
          ['Service quality (0-10)', '45%', 7, 9],
          ['Social value (0-10)', '15%', 8, 6],
          ['Price', '40%', 610000, 655000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Golf Bus Ltd', 31.5 + 12 + 40),
      ranked(1, 'Hotel Coaches', 40.5 + 9 + (40 * 610) / 655),
      out('India Travel'),
    ],
  },
  {
    id: 'interpolation-in-german',
    about: 'German: points for price between the lowest and twice that, which no method here gives',
    content: {
      csv: 'Bieter;Konzept (0-100 Punkte, 30%);Team (0-100 Punkte, 20%);Angebotspreis netto (50%)\nAhorn GmbH;80;75;210.000,00\nBirke AG;90;60;231.000,00\n;;;\nPreispunkte: günstigster Preis erhält 100 Punkte, das Doppelte 0 Punkte, dazwischen linear interpoliert;;;\n',
    },
    exit: 2,
    bids: [],
    problems: [{ says: /interpol|doppelte/i }],
  },
  {
    id: 'shares-of-demand',
    about: 'prices of products with shares of demand: added up by them, or each scored',
    content: [
      {
        name: 'Fuel',
        rows: [
          ['Lowest weighted average price wins 100% of marks.'],
          [],
          ['Product', 'Share of demand', 'Uniform Oil', 'Victor Fuels'],
          ['Gas oil ppl', '50%', 71.2, 70.5],
          ['Kerosene ppl', '30%', 68, 69.5],
          ['DERV ppl', '20%', 118, 119],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /are the prices added up by these shares/, at: 'Fuel!B3' }],
  },
  {
    id: 'crowns-and-moms',
    about: 'Swedish: prices in crowns with blanks between thousands, without moms',
    content: [
      {
        name: 'Utvärdering',
        rows: [
          ['Anbudsgivare', 'Kvalitet (0-10) 40%', 'Miljö (0-10) 20%', 'Pris exkl. moms 40%'],
          ['Björk AB', 8, 7, '1 250 000 kr'],
          ['Ek Entreprenad AB', 7, 9, '1 100 000 kr'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Björk AB', 32 + 14 + (40 * 110) / 125), ranked(1, 'Ek Entreprenad AB', 28 + 18 + 40)],
  },
  {
    id: 'points-of-price-left-blank',
    about: 'the points of price over a column that is blank so far, beside the prices',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Provider', 'Mandatory requirements met?', 'Quality (60 marks)', 'Price (40 marks)', 'Tendered price'],
          ['Whiskey CIC', 'Yes', 48, null, 'TBC'],
          ['X-ray Ltd', 'Yes', 45, null, 71000],
          ['Yankee Ltd', 'No', 55, null, 60000],
          ['Zulu Trust', 'Yes', 40, null, 68000],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'X-ray Ltd', 45 + (40 * 68) / 71),
      ranked(2, 'Zulu Trust', 80),
      out('Yankee Ltd'),
      incomplete('Whiskey CIC'),
    ],
  },
];
