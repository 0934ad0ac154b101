import { formula, type InventedTender, incomplete, ranked } from './tender';

/** Rejected bids in an outcome column, lots over columns, marks in per cent, tables under one another. */
export const outcomesAndLots: readonly InventedTender[] = [
  {
    id: 'university-matrix-with-notes',
    about: 'weights as "35 points" beside questions, price row in points by the buyer, prices on their own sheet',
    content: [
      {
        name: 'Matrix',
        rows: [
          ['University of Exampleton'],
          ['Question', 'Available', 'Aspen AV', 'Birch Lecterns Ltd'],
          ['Method', '35 points', 30, 25],
          ['Warranty', '25 points', 20, 25],
          ['Price', '40 points', 40, 38],
          ['Total', '100 points', 90, 88],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Supplier', 'Price'],
          ['Aspen AV', 9500],
          ['Birch Lecterns Ltd', 10000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aspen AV', 30 + 20 + 40), ranked(2, 'Birch Lecterns Ltd', 25 + 25 + 38)],
  },
  {
    id: 'nhs-quality-total-only',
    about: "only the buyer's weighted quality totals and prices: the points to be had make up 100, so they weigh",
    content: [
      {
        name: 'Outcome',
        rows: [
          ['Bidder', 'Weighted quality score (max 70)', 'Contract price', 'Price score (max 30)', 'Total (max 100)'],
          ['Cedar Dental', 55, 400000, 30, 85],
          ['Damson Dental', 63, 500000, 24, 87],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Damson Dental', 63 + 24), ranked(2, 'Cedar Dental', 55 + 30)],
  },
  {
    id: 'bids-in-columns-of-two-sheets',
    about: 'bidders across on both sheets in a different order',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Criterion', 'Weight %', 'Max', 'Elder Ltd', 'Fir CIC', 'Gorse & Co'],
          ['Plan', 40, 10, 8, 6, 7],
          ['Team', 20, 10, 5, 9, 7],
        ],
      },
      {
        name: 'Costs',
        rows: [
          ['Item', 'Gorse & Co', 'Elder Ltd', 'Fir CIC'],
          ['Fixed', 100, 120, 90],
          ['Variable', 20, 30, 10],
          ['Total', formula('SUM(B2:B3)', 120), formula('SUM(C2:C3)', 150), formula('SUM(D2:D3)', 100)],
          ['Price weighting: 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Fir CIC', 24 + 18 + 40),
      ranked(2, 'Gorse & Co', 28 + 14 + (40 * 100) / 120),
      ranked(3, 'Elder Ltd', 32 + 10 + (40 * 100) / 150),
    ],
  },
  {
    id: 'two-prices-one-counts',
    about: 'a one-year and a three-year price; a sentence says the three-year total counts',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Price is evaluated on the three year total.'],
          ['Bidder', 'Quality (50%) 0-10', 'Year one price', 'Three year total (50%)'],
          ['Hazel', 8, 100, 330],
          ['Ivy', 7, 120, 300],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Ivy', 35 + 50), ranked(1, 'Hazel', 40 + (50 * 300) / 330)],
  },
  {
    id: 'excluded-lowest',
    about: 'an abnormally low bid marked rejected must not set the lowest price',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Tenderer', 'Quality 60% (0-5)', 'Price 40%', 'Outcome'],
          ['Juniper', 3, 10, 'Rejected - abnormally low'],
          ['Kale', 4, 100, 'Evaluated'],
          ['Lime', 5, 125, 'Evaluated'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Lime', 60 + 32), ranked(2, 'Kale', 48 + 40), { name: 'Juniper', status: 'excluded' }],
  },
  {
    id: 'nested-three-levels',
    about: 'criterion, sub-criterion and question with weights of the whole on the questions only',
    content: [
      {
        name: 'Award',
        rows: [
          ['Ref', 'Title', 'Weight'],
          ['1', 'Quality', '60%'],
          ['1.1', 'Delivery', '40%'],
          ['1.2', 'People', '20%'],
          ['2', 'Social value', '10%'],
          ['3', 'Price', '30%'],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['All marks 0 - 4'],
          ['Bidder', '1.1 Delivery', '1.2 People', '2 Social value', 'Total price'],
          ['Mint', 4, 2, 3, 300],
          ['Nettle', 2, 4, 4, 240],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Mint', 40 + 10 + 7.5 + 24), ranked(2, 'Nettle', 20 + 20 + 10 + 30)],
  },
  {
    id: 'marks-blank-for-one',
    about: 'a blank mark is no zero',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Oat', null, 1000],
          ['Pea', 2, 2000],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Pea', 24 + 40), incomplete('Oat')],
  },
  {
    id: 'lot-in-heading-of-marks',
    about: 'marks and prices a lot across under merged lot headings',
    content: [
      {
        name: 'Both lots',
        merge: ['B2:C2', 'D2:E2'],
        rows: [
          ['Quality 70%, price 30%, marks 0-10'],
          ['Bidder', 'Lot 1', null, 'Lot 2', null],
          [null, 'Quality', 'Price', 'Quality', 'Price'],
          ['Quince', 8, 100, 6, 200],
          ['Rowan', 6, 80, 9, 250],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Quince', 56 + 24, 'Lot 1'),
      ranked(2, 'Rowan', 42 + 30, 'Lot 1'),
      ranked(1, 'Rowan', 63 + 24, 'Lot 2'),
      ranked(2, 'Quince', 42 + 30, 'Lot 2'),
    ],
  },
  {
    id: 'percent-marks-as-text',
    about: 'marks as "85%" text',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60% weighting)', 'Price (40% weighting)'],
          ['Sorrel', '85%', '£1,000'],
          ['Teasel', '90%', '£1,250'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Sorrel', 51 + 40), ranked(2, 'Teasel', 54 + 32)],
  },
  {
    id: 'tie',
    about: 'two bids with the same total share a rank',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (50%) 0-4', 'Price (50%)'],
          ['Ulex', 2, 100],
          ['Vetch', 4, 200],
          ['Woad', 1, 400],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ulex', 25 + 50), ranked(1, 'Vetch', 50 + 25), ranked(3, 'Woad', 12.5 + 12.5)],
  },
  {
    id: 'scores-then-prices-below',
    about: 'prices stand under the marks on one sheet with headings of their own and the same bidder column',
    content: [
      {
        name: 'Report',
        rows: [
          ['1. Quality (60%)'],
          ['Bidder', 'Approach (max 10)'],
          ['Yarrow Ltd', 9],
          ['Zinnia Ltd', 7],
          [],
          ['2. Price (40%)'],
          ['Bidder', 'Total'],
          ['Yarrow Ltd', 500],
          ['Zinnia Ltd', 400],
          [],
          ['3. Result'],
          ['Bidder', 'Quality', 'Price', 'Total', 'Rank'],
          ['Yarrow Ltd', 54, 32, 86, 1],
          ['Zinnia Ltd', 42, 40, 82, 2],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /no weight is stated for Approach/ }],
  },
  {
    id: 'discounted-lots-words',
    about: 'a discount if both lots are won, in a remarks column: it changes nothing by itself',
    content: [
      {
        name: 'Lot 1',
        rows: [
          ['Bidder', 'Quality (50%) /5', 'Price (50%)', 'Remarks'],
          ['Alder', 4, 100, '5% discount if both lots are won'],
          ['Beech', 5, 110, null],
        ],
      },
      {
        name: 'Lot 2',
        rows: [
          ['Bidder', 'Quality (50%) /5', 'Price (50%)', 'Remarks'],
          ['Alder', 4, 900, null],
          ['Beech', 3, 600, 'Rates fixed'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Beech', 50 + (50 * 100) / 110, 'Lot 1'),
      ranked(2, 'Alder', 40 + 50, 'Lot 1'),
      ranked(1, 'Beech', 30 + 50, 'Lot 2'),
      ranked(2, 'Alder', 40 + (50 * 60) / 90, 'Lot 2'),
    ],
  },
];
