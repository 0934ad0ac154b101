import { formula, type InventedTender, ranked } from './tender';

/** Prices so small that they might be points, and points under headings that speak of price. */
export const smallPrices: readonly InventedTender[] = [
  {
    id: 'day-rates-under-price-with-a-weight',
    about: 'day rates of 320 to 480 under "Price (50%)": above the weight, so they are prices',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (50%) 0-5', 'Price (50%)'],
          ['Langdale Interims', 4, 320],
          ['Muncaster People', 5, 480],
          ['Nibthwaite Ltd', 3, 400],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Langdale Interims', 40 + 50),
      ranked(2, 'Muncaster People', 50 + (50 * 320) / 480),
      ranked(3, 'Nibthwaite Ltd', 30 + 40),
    ],
  },
  {
    id: 'pence-a-mile-under-price-with-a-weight',
    about: 'unit prices of 0.38 to 0.42 in a currency format under "Price (50%)"',
    content: [
      {
        name: 'Evaluation',
        formats: { C2: '"£"0.00', C3: '"£"0.00', C4: '"£"0.00' },
        rows: [
          ['Bidder', 'Quality (50%) 0-5', 'Price (50%)'],
          ['Orthwaite Taxis', 4, 0.42],
          ['Patterdale Cars', 3, 0.4],
          ['Rosgill Travel', 5, 0.5],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Rosgill Travel', 50 + 40),
      ranked(2, 'Orthwaite Taxis', 40 + (50 * 0.4) / 0.42),
      ranked(3, 'Patterdale Cars', 30 + 50),
    ],
  },
  {
    id: 'price-points-beside-the-price',
    about: 'small prices, and beside them the points they earned, under headings that both say price',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (60%) out of 10', 'Price per meal', 'Price (40%)', 'Total', 'Rank'],
          ['Setmurthy Meals', 9, 4.5, formula('40*3.6/C2', 32), formula('B2*6+D2', 86), 1],
          ['Torver Kitchens', 7, 3.6, formula('40*3.6/C3', 40), formula('B3*6+D3', 82), 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Setmurthy Meals', 54 + 32), ranked(2, 'Torver Kitchens', 42 + 40)],
  },
  {
    id: 'price-points-only',
    about:
      'whole figures under "Price (50%)" of which the best is exactly 50, with a total and a rank: points, not prices',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (50%)', 'Price (50%)', 'Total (100%)', 'Rank'],
          ['Uldale Ltd', 40, 50, 90, 1],
          ['Wasdale & Co', 45, 41.2, 86.2, 2],
          ['Yewbarrow CIC', 38, 47.5, 85.5, 3],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Uldale Ltd', 90), ranked(2, 'Wasdale & Co', 86.2), ranked(3, 'Yewbarrow CIC', 85.5)],
  },
  {
    id: 'small-figures-without-evidence',
    about: 'figures of 18 to 24 under "Price (50%)" and nothing that tells hourly rates from points: asked',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (50%) 0-5', 'Price (50%)'],
          ['Ambleby Care', 4, 18],
          ['Brathay Support', 5, 24],
          ['Crosthwaite Homecare', 3, 21],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /may be prices, or points/, at: 'Evaluation!C2' }],
    never: [/highest possible mark/],
  },
  {
    id: 'hourly-rates-in-words',
    about: 'the heading says hourly rate: small figures are prices without a question',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price: hourly rate (40%)'],
          ['Drigg Homecare', 4, 20],
          ['Embleton CIC', 5, 25],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Embleton CIC', 60 + 32), ranked(2, 'Drigg Homecare', 48 + 40)],
  },
  {
    id: 'small-prices-that-run-against-their-points',
    about: 'an unformatted "Price" of 11 to 15 and "Price score (35%)" that falls as it rises: the former are prices',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (65%) out of 5', 'Price', 'Price score (35%)', 'Final score'],
          ['Foxfield Catering', 5, 14, 27.5, 92.5],
          ['Greenodd Kitchens', 4, 11, 35, 87],
          ['Haverthwaite Foods', 3, 15.4, 25, 64],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Foxfield Catering', 65 + 27.5),
      ranked(2, 'Greenodd Kitchens', 52 + 35),
      ranked(3, 'Haverthwaite Foods', 39 + 25),
    ],
  },
  {
    id: 'price-scores-above-their-weight',
    about: 'figures of 61, 47 and 42 under "Price (40%)": scores about a mean, or rates; asked and never ranked',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Irton Removals', 4, 61],
          ['Kirksanton Haulage', 5, 47],
          ['Lindal Logistics', 3, 42],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /may be prices, or points/, at: 'Evaluation!C2' }],
  },
  {
    id: 'prices-as-small-as-marks',
    about: 'figures of 3.60 to 4.50 under "Price (40%)" while all questions are marked 0 to 5: no marks out of 5',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['All questions are scored 0 to 5.'],
          [],
          ['Bidder', 'Quality (60%)', 'Price (40%)'],
          ['Muncaster Meals', 4, 4.5],
          ['Nether Kitchens', 5, 3.6],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /may be prices, or points/, at: 'Evaluation!C4' }],
  },
  {
    id: 'small-price-row-in-a-matrix-of-marks',
    about: 'a row "Unit price" of 3.60 and 4.50 among marks out of 5: no marks, so asked',
    content: [
      {
        name: 'Matrix',
        rows: [
          ['Scored 0 to 5'],
          ['Criterion', 'Weight', 'Ousby Supplies', 'Plumpton Stationers'],
          ['Quality', '40%', 4, 5],
          ['Delivery', '20%', 3, 4],
          ['Unit price', '40%', 4.5, 3.6],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /may be prices, or points/, at: 'Matrix!C5' }],
  },
  {
    id: 'price-marks-in-a-matrix-of-marks',
    about: 'a row "Price" in which the lowest has 5 and others less, by a formula: marks out of 5 like all others',
    content: [
      {
        name: 'Matrix',
        rows: [
          ['Scored 0 to 5'],
          ['Criterion', 'Weight', 'Renwick Tyres', 'Skelton Motors'],
          ['Quality', '60%', 4, 5],
          ['Price', '40%', 5, 4.2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Skelton Motors', 60 + 33.6), ranked(2, 'Renwick Tyres', 48 + 40)],
  },
];
