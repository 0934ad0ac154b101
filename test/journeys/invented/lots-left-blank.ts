import { type InventedTender, incomplete, ranked } from './tender';

/** Frameworks whose lot column is blank below a lot's first row, or blank throughout for some rows. */
export const lotsLeftBlank: readonly InventedTender[] = [
  {
    id: 'lot-once-above-its-bidders',
    about: 'the lot is written once above its bidders, two or three to a lot, without a merge',
    content: [
      {
        name: 'Framework',
        bold: [1],
        rows: [
          ['Lot', 'Supplier', 'Quality (60%) out of 10', 'Price (40%)'],
          ['Lot 1 Roofing', 'Wandale Roofing', 8, 100000],
          [null, 'Yarlside Building', 9, 125000],
          ['Lot 2 Glazing', 'Wandale Roofing', 5, 50000],
          [null, 'Arkleside Glass', 7, 40000],
          [null, 'Yarlside Building', 6, 80000],
          ['Lot 3 Fencing', 'Arkleside Glass', 6, 20000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Wandale Roofing', 48 + 40, 'Lot 1 Roofing'),
      ranked(2, 'Yarlside Building', 54 + 32, 'Lot 1 Roofing'),
      ranked(1, 'Arkleside Glass', 42 + 40, 'Lot 2 Glazing'),
      ranked(2, 'Wandale Roofing', 30 + (40 * 40) / 50, 'Lot 2 Glazing'),
      ranked(3, 'Yarlside Building', 36 + 20, 'Lot 2 Glazing'),
      ranked(1, 'Arkleside Glass', 36 + 40, 'Lot 3 Fencing'),
    ],
    problems: [{ says: /counted for the lot above/, at: 'Framework!A2' }],
  },
  {
    id: 'lot-merged-over-its-bidders',
    about: 'the lot is one merged cell over its bidders; marks and prices on one sheet',
    content: [
      {
        name: 'Framework',
        bold: [1],
        merge: ['A2:A3', 'A4:A5'],
        rows: [
          ['Lot', 'Supplier', 'Quality (50%) out of 5', 'Price (50%)'],
          ['Lot A', 'Bleagate Ltd', 4, 900],
          [null, 'Cotterby CIC', 5, 1000],
          ['Lot B', 'Bleagate Ltd', 3, 600],
          [null, 'Cotterby CIC', 4, 500],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Cotterby CIC', 50 + 45, 'Lot A'),
      ranked(2, 'Bleagate Ltd', 40 + 50, 'Lot A'),
      ranked(1, 'Cotterby CIC', 40 + 50, 'Lot B'),
      ranked(2, 'Bleagate Ltd', 30 + (50 * 500) / 600, 'Lot B'),
    ],
  },
  {
    id: 'lot-blank-means-every-lot',
    about: 'marks without a lot beside prices by lot: a mark that names no lot counts for every lot the bidder bid for',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Supplier', 'Lot', 'Quality (70%) out of 10'],
          ['Dufton Legal', null, 8],
          ['Eskrigg Law', null, 9],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Supplier', 'Lot', 'Price (30%)'],
          ['Dufton Legal', 'Lot 1', 30000],
          ['Eskrigg Law', 'Lot 1', 40000],
          ['Dufton Legal', 'Lot 2', 25000],
          ['Eskrigg Law', 'Lot 2', 20000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Dufton Legal', 56 + 30, 'Lot 1'),
      ranked(2, 'Eskrigg Law', 63 + 22.5, 'Lot 1'),
      ranked(1, 'Eskrigg Law', 63 + 30, 'Lot 2'),
      ranked(2, 'Dufton Legal', 56 + 24, 'Lot 2'),
    ],
  },
  {
    id: 'lot-blank-on-one-stray-row',
    about: 'every row has its lot but one in the middle: which lot is asked, at that cell',
    content: [
      {
        name: 'Framework',
        rows: [
          ['Supplier', 'Lot', 'Quality (60%) out of 5', 'Price (40%)'],
          ['Fawcet Ltd', 'Lot 1', 4, 1000],
          ['Gaisgill CIC', 'Lot 1', 3, 800],
          ['Hartsop & Co', null, 5, 900],
          ['Fawcet Ltd', 'Lot 2', 4, 700],
          ['Gaisgill CIC', 'Lot 2', 2, 750],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Fawcet Ltd', 48 + 32, 'Lot 1'),
      ranked(2, 'Gaisgill CIC', 36 + 40, 'Lot 1'),
      ranked(1, 'Fawcet Ltd', 48 + 40, 'Lot 2'),
      ranked(2, 'Gaisgill CIC', 24 + (40 * 700) / 750, 'Lot 2'),
    ],
    problems: [{ says: /names no lot.*Hartsop & Co is ranked in none/, at: 'Framework!D4' }],
  },
  {
    id: 'lot-once-then-repeated-bidders-long',
    about: 'lots once above, one row a bidder and question, the bidder written once too',
    content: [
      {
        name: 'Scores',
        bold: [2],
        rows: [
          ['Scored 0 to 5'],
          ['Lot', 'Bidder', 'Question', 'Score'],
          ['Lot 1', 'Ivegill Ltd', 'Quality', 4],
          [null, 'Ivegill Ltd', 'Social value', 3],
          [null, 'Kentrigg CIC', 'Quality', 3],
          [null, 'Kentrigg CIC', 'Social value', 5],
          ['Lot 2', 'Ivegill Ltd', 'Quality', 5],
          [null, 'Ivegill Ltd', 'Social value', 2],
          [null, 'Kentrigg CIC', 'Quality', 2],
          [null, 'Kentrigg CIC', 'Social value', 4],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '70%'],
          ['Social value', '30%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ivegill Ltd', 56 + 18, 'Lot 1'),
      ranked(2, 'Kentrigg CIC', 42 + 30, 'Lot 1'),
      ranked(1, 'Ivegill Ltd', 70 + 12, 'Lot 2'),
      ranked(2, 'Kentrigg CIC', 28 + 24, 'Lot 2'),
    ],
  },
  {
    id: 'lot-once-above-few-bidders',
    about: 'three lots of one or two bidders each, the lot written once: fewer blanks than lots',
    content: [
      {
        name: 'Call-off',
        bold: [1],
        rows: [
          ['Lot', 'Provider', 'Quality (60%) out of 5', 'Price (40%)'],
          ['North', 'Lupton Care', 4, 1000],
          [null, 'Mardale Homes CIC', 5, 1250],
          ['South', 'Lupton Care', 4, 900],
          [null, 'Newbiggin Support', 3, 800],
          ['West', 'Mardale Homes CIC', 5, 1500],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Mardale Homes CIC', 60 + 32, 'North'),
      ranked(2, 'Lupton Care', 48 + 40, 'North'),
      ranked(1, 'Lupton Care', 48 + (40 * 800) / 900, 'South'),
      ranked(2, 'Newbiggin Support', 36 + 40, 'South'),
      ranked(1, 'Mardale Homes CIC', 60 + 40, 'West'),
    ],
    problems: [{ says: /lot above/i, at: "'Call-off'!A2" }],
  },
  {
    id: 'lot-once-a-bidder-in-a-long-list',
    about: 'lot and bidder stand on the first row of each bid, the questions below have neither',
    content: [
      {
        name: 'Scores',
        bold: [2],
        rows: [
          ['Scored 0 to 5'],
          ['Lot', 'Bidder', 'Question', 'Score'],
          ['Lot 1', 'Orton Buses', 'Quality', 4],
          [null, null, 'Social value', 3],
          ['Lot 1', 'Pooley Coaches', 'Quality', 3],
          [null, null, 'Social value', 5],
          ['Lot 2', 'Orton Buses', 'Quality', 5],
          [null, null, 'Social value', 2],
          ['Lot 2', 'Ravenglass Travel', 'Quality', 2],
          [null, null, 'Social value', 4],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '70%'],
          ['Social value', '30%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Orton Buses', 56 + 18, 'Lot 1'),
      ranked(2, 'Pooley Coaches', 42 + 30, 'Lot 1'),
      ranked(1, 'Orton Buses', 70 + 12, 'Lot 2'),
      ranked(2, 'Ravenglass Travel', 28 + 24, 'Lot 2'),
    ],
  },
  {
    id: 'lot-once-over-the-questions-of-a-matrix',
    about: 'bidders across, the lot once above its questions and its price',
    content: [
      {
        name: 'Matrix',
        bold: [2],
        rows: [
          ['Marks 0 to 10'],
          ['Lot', 'Criterion', 'Weight', 'Sandwith Ltd', 'Tallentire CIC'],
          ['Lot 1', 'Quality', '60%', 8, 6],
          [null, 'Price', '40%', '£2,000', '£1,600'],
          ['Lot 2', 'Quality', '50%', 8, 9],
          [null, 'Price', '50%', '£500', '£625'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Sandwith Ltd', 48 + 32, 'Lot 1'),
      ranked(2, 'Tallentire CIC', 36 + 40, 'Lot 1'),
      ranked(1, 'Sandwith Ltd', 40 + 50, 'Lot 2'),
      ranked(2, 'Tallentire CIC', 45 + 40, 'Lot 2'),
    ],
  },
  {
    id: 'lot-merged-and-some-bids-for-all',
    about:
      'a bidder whose lot cell says All lots, with marks and one price: it bids for each, and what each costs is asked',
    content: [
      {
        name: 'Framework',
        bold: [1],
        rows: [
          ['Lot', 'Supplier', 'Quality (60%) out of 5', 'Price (40%)'],
          ['Lot 1', 'Ulpha Signs', 4, 1000],
          ['Lot 2', 'Ulpha Signs', 4, 700],
          ['Lot 1', 'Wharton Print', 5, 1100],
          ['Lot 2', 'Yanwath Media', 3, 800],
          ['All lots', 'Arnside Group', 5, 1500],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Wharton Print', 60 + 400 / 11, 'Lot 1'),
      ranked(2, 'Ulpha Signs', 48 + 40, 'Lot 1'),
      ranked(1, 'Ulpha Signs', 48 + 40, 'Lot 2'),
      ranked(2, 'Yanwath Media', 36 + 35, 'Lot 2'),
      incomplete('Arnside Group', 'Lot 1'),
      incomplete('Arnside Group', 'Lot 2'),
    ],
    problems: [{ says: /“1500” the price of each, or of all together/, at: 'Framework!D6' }],
  },
];
