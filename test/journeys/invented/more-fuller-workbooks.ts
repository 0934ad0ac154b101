import { type InventedTender, ranked } from './tender';

/** More of them: working rows, prices by ward, bands of prices, two currencies and notes beside the table. */
export const moreFullerWorkbooks: readonly InventedTender[] = [
  {
    id: 'rapport-analyse',
    about: 'French commune: rapport d’analyse des offres, notes sur 10, montants HT and TTC, price weighed 40 %',
    content: [
      {
        name: 'Analyse',
        bold: [4],
        rows: [
          ["Rapport d'analyse des offres – entretien des espaces verts"],
          ['Critères : valeur technique 50 %, développement durable 10 %, prix 40 %'],
          ['Les notes sont sur 10. Les prix sont comparés hors taxes.'],
          ['Candidat', 'Valeur technique', 'Développement durable', 'Montant HT', 'TVA 20 %', 'Montant TTC'],
          ['Jardins du Lac', 8, 6, '52 000,00 €', '10 400,00 €', '62 400,00 €'],
          ['Verdure SARL', 7, 9, '48 000,00 €', '9 600,00 €', '57 600,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Jardins du Lac', 40 + 6 + (40 * 48) / 52), ranked(1, 'Verdure SARL', 35 + 9 + 40)],
  },
  {
    id: 'rows-of-working',
    about:
      'bidders across; each question has a row of scores and a row of weighted scores, price has price, lowest price, score and weighted rows, then total and rank',
    content: [
      {
        name: 'Matrix',
        bold: [2],
        rows: [
          ['Tree works – evaluation matrix'],
          [null, 'Weighting', 'Acorn Arb', 'Beech Tree Care', 'Chestnut Arb Ltd'],
          ['Q1 Safety – score (0-5)', null, 4, 5, 3],
          ['Q1 Safety – weighted', '30%', 24, 30, 18],
          ['Q2 Environment – score (0-5)', null, 3, 4, 5],
          ['Q2 Environment – weighted', '10%', 6, 8, 10],
          ['Tendered price', null, 60000, 75000, 66000],
          ['Lowest price', null, 60000, 60000, 60000],
          ['Price – weighted score', '60%', 60, 48, 54.55],
          ['TOTAL', '100%', 90, 86, 82.55],
          ['RANK', null, 1, 2, 3],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Acorn Arb', 24 + 6 + 60),
      ranked(2, 'Beech Tree Care', 30 + 8 + 48),
      ranked(3, 'Chestnut Arb Ltd', 18 + 10 + (60 * 60) / 66),
    ],
  },
  {
    id: 'wards',
    about:
      'home care: a daily price by ward down, “<provider> £/day” across, quality as one total out of 60 on another sheet',
    content: [
      {
        name: 'Prices by ward',
        bold: [2],
        rows: [
          ['Price per day by ward (price 40% – sum of all wards)'],
          ['Ward', 'Dovecote £/day', 'Eiderdown £/day', 'Fernhill £/day'],
          ['Abbey', 100, 110, 95],
          ['Bridge', 120, 115, 125],
          ['Castle', 80, 75, 90],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Provider', 'Quality score (out of 60)'],
          ['Dovecote', 45],
          ['Eiderdown', 50],
          ['Fernhill', 40],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Eiderdown', 50 + 40),
      ranked(2, 'Dovecote', 45 + 40),
      ranked(3, 'Fernhill', 40 + (40 * 300) / 310),
    ],
  },
  {
    id: 'framework-refresh',
    about:
      'framework: a summary, a list of tenderers with SME and postcode, quality by lot with evaluator initials, price by lot in a schedule of rates with one weighted basket',
    content: [
      {
        name: 'Tenderers',
        bold: [1],
        rows: [
          ['No.', 'Tenderer', 'Company no.', 'SME?', 'Postcode', 'Lots tendered'],
          [1, 'Amble Electrical Ltd', '04412345', 'Y', 'ZZ1 2AB', '1, 2'],
          [2, 'Brinkburn M&E', '03312345', 'N', 'ZZ4 1QP', '1'],
          [3, 'Coquet Services Ltd', '09812345', 'Y', 'ZZ9 9ZZ', '2'],
        ],
      },
      {
        name: 'Lot 1 Electrical',
        bold: [2],
        rows: [
          ['Lot 1 – Electrical. Quality 50%, price 50%. Scores out of 10.'],
          ['Tenderer', 'Q1 Compliance (30%)', 'Q2 Social value (20%)', 'Basket of rates (£)'],
          ['Amble Electrical Ltd', 8, 7, 2400],
          ['Brinkburn M&E', 9, 6, 3000],
        ],
      },
      {
        name: 'Lot 2 Plumbing',
        bold: [2],
        rows: [
          ['Lot 2 – Plumbing. Quality 50%, price 50%. Scores out of 10.'],
          ['Tenderer', 'Q1 Compliance (30%)', 'Q2 Social value (20%)', 'Basket of rates (£)'],
          ['Amble Electrical Ltd', 7, 7, 2000],
          ['Coquet Services Ltd', 8, 9, 2500],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Amble Electrical Ltd', 24 + 14 + 50, '1'),
      ranked(2, 'Brinkburn M&E', 27 + 12 + 40, '1'),
      ranked(1, 'Amble Electrical Ltd', 21 + 14 + 50, '2'),
      ranked(2, 'Coquet Services Ltd', 24 + 18 + 40, '2'),
    ],
  },
  {
    id: 'key-beside-prices',
    about:
      'a percentage key beside the price rows: “Lowest 100%, up to 10% higher 80%, more 50%” as a small table; price bands must be asked about',
    content: [
      {
        name: 'Scores',
        bold: [1],
        rows: [
          ['Bidder', 'Quality (60%) 0-10', 'Price (40%)', null, 'Price band', 'Score'],
          ['Jackdaw Couriers', 8, 10500, null, 'Lowest price', '100%'],
          ['Kite Express', 7, 10000, null, 'Up to 10% above lowest', '80%'],
          ['Lapwing Logistics', 9, 12000, null, 'More than 10% above lowest', '50%'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Price bands.*none of the methods here/, at: 'Scores!E1' }],
  },
  {
    id: 'side-notes',
    about:
      'notes and a change log beside the table, an empty row after each bidder, thousands as text with spaces, a total row of the weights',
    content: [
      {
        name: 'Sheet1',
        bold: [5],
        rows: [
          ['CONFIDENTIAL – COMMERCIAL IN CONFIDENCE', null, null, null, null, null, null, 'Version', 'Date', 'Who'],
          ['Tender: PL/26/009 Library shelving', null, null, null, null, null, null, '0.1', '01/06/2026', 'JS'],
          [null, null, null, null, null, null, null, '0.2', '09/06/2026', 'JS/PW'],
          [],
          ['Company', 'Product quality', 'Installation', 'Environmental', 'Price', 'Comments'],
          ['Weighting', 25, 15, 10, 50],
          ['Max', 10, 10, 10],
          ['Zephyr Shelving', 8, 7, 6, '24 000', 'Sample seen'],
          [],
          ['Yarrow Interiors', 7, 9, 8, '30 000', ''],
          [],
          ['Willow Library Supplies', 9, 6, 9, '26 000', 'Late answer to CQ3'],
          [],
          ['Total weighting', 100],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Zephyr Shelving', 20 + 10.5 + 6 + 50),
      ranked(3, 'Yarrow Interiors', 17.5 + 13.5 + 8 + 40),
      ranked(1, 'Willow Library Supplies', 22.5 + 9 + 9 + (50 * 24) / 26),
    ],
  },
  {
    id: 'sv-measures-in-rows',
    about:
      'commitments in one long list: bidder named once above its rows, unit, target set by the council, quantity offered; social value 10% against the targets',
    content: [
      {
        name: 'Commitments',
        bold: [2],
        rows: [
          ['Social value commitments against council targets (10%)'],
          ['Bidder', 'Ref', 'Commitment', 'Unit', 'Target', 'Offer'],
          ['Ashdown Roads', 'SV1', 'Apprenticeships', 'no.', 4, 2],
          [null, 'SV2', 'Local spend', '£', 100000, 150000],
          [null, 'SV3', 'Volunteer hours', 'hours', 200, 100],
          ['Bexley Surfacing', 'SV1', 'Apprenticeships', 'no.', 4, 4],
          [null, 'SV2', 'Local spend', '£', 100000, 50000],
          [null, 'SV3', 'Volunteer hours', 'hours', 200, 200],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Technical 50% (out of 5)', 'Price 40%'],
          ['Ashdown Roads', 4, 1000000],
          ['Bexley Surfacing', 3, 900000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ashdown Roads', 40 + 36 + (10 * (0.5 + 1 + 0.5)) / 3),
      ranked(2, 'Bexley Surfacing', 30 + 40 + (10 * (1 + 0.5 + 1)) / 3),
    ],
  },
  {
    id: 'two-currencies-columns',
    about: 'cross-border: price in GBP and in EUR columns, each bidder filled in one of them; no rate given',
    content: [
      {
        name: 'Offers',
        bold: [1],
        rows: [
          ['Supplier', 'Quality (50%) /100', 'Price GBP', 'Price EUR'],
          ['Erne Software', 80, 50000, null],
          ['Foyle Systems', 75, null, 55000],
          ['Bann Data', 70, 48000, null],
          ['Price is worth 50%'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /prices in GBP .*EUR: which counts/, at: 'Offers!C1' }],
  },
  {
    id: 'sealed-prices-hidden',
    about: 'the price sheet is hidden until quality is done: named, not scored without it',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Bidder', 'Q1 Mobilisation 30% (0-10)', 'Q2 Safety 20% (0-10)', 'Q3 Social value 10% (0-10)'],
          ['Crane & Daughter', 7, 8, 9],
          ['Derrick Ltd', 9, 6, 5],
        ],
      },
      {
        name: 'Commercial envelope',
        state: 'hidden',
        rows: [
          ['Bidder', 'Price (40%)'],
          ['Crane & Daughter', 54000],
          ['Derrick Ltd', 50000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /“Commercial envelope” is hidden/, at: "'Commercial envelope'!A1" }],
  },
];
