import { type InventedTender, incomplete, ranked } from './tender';

export const lotsAndVat: readonly InventedTender[] = [
  {
    id: 'lot-column',
    about: 'a lot column: each lot ranked on its own, one bidder in both',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5. Price points = lowest price in the lot / price x 40'],
          ['Lot', 'Bidder', 'Quality (50%)', 'Social value (10%)', 'Price (40%)'],
          ['Lot 1 North', 'Asp Taxis', 4, 3, 10000],
          ['Lot 1 North', 'Bryony Cars CIC', 5, 4, 12500],
          ['Lot 2 South', 'Bryony Cars CIC', 5, 4, 11000],
          ['Lot 2 South', 'Clover Travel', 3, 5, 8800],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Bryony Cars CIC', 50 + 8 + 32, 'Lot 1 North'),
      ranked(2, 'Asp Taxis', 40 + 6 + 40, 'Lot 1 North'),
      ranked(1, 'Bryony Cars CIC', 50 + 8 + 32, 'Lot 2 South'),
      ranked(2, 'Clover Travel', 30 + 10 + 40, 'Lot 2 South'),
    ],
  },
  {
    id: 'sheet-per-lot',
    about: 'a sheet for each lot, common weights; one price missing in lot 2',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight', 'Max score'],
          ['Quality', '60%', 5],
          ['Price', '40%', null],
        ],
      },
      {
        name: 'Lot 1',
        rows: [
          ['Lot 1: Day care'],
          ['Bidder', 'Quality', 'Price'],
          ['Daisy Day Ltd', 4, 50000],
          ['Elder Ease CIC', 5, 62500],
        ],
      },
      {
        name: 'Lot 2',
        rows: [
          ['Lot 2: Night care'],
          ['Bidder', 'Quality', 'Price'],
          ['Daisy Day Ltd', 3, 80000],
          ['Foxglove Nights', 5, 'POA'],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Elder Ease CIC', 60 + 32, 'Lot 1: Day care'),
      ranked(2, 'Daisy Day Ltd', 48 + 40, 'Lot 1: Day care'),
      ranked(1, 'Daisy Day Ltd', 36 + 40, 'Lot 2: Night care'),
      incomplete('Foxglove Nights', 'Lot 2: Night care'),
    ],
    problems: [{ says: /price/i, at: "'Lot 2'!C4" }],
  },
  {
    id: 'vat-stated',
    about: 'prices ex and inc VAT, the sheet says which is evaluated; one bidder is not registered for VAT',
    content: [
      {
        name: 'Tenders',
        rows: [
          ['Scores 0-5. Prices will be evaluated exclusive of VAT: lowest price / price x 50.'],
          ['Bidder', 'Quality (50%)', 'Price ex VAT', 'Price inc VAT'],
          ['Garlic Mustard Ltd', 4, 10000, 12000],
          ['Hop Vine CIC', 5, 11500, 11500],
          [],
          ['Price weighting', '50%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Hop Vine CIC', 50 + (50 * 10) / 11.5), ranked(2, 'Garlic Mustard Ltd', 40 + 50)],
  },
  {
    id: 'vat-not-stated',
    about: 'prices ex and inc VAT and no word which counts: must ask, never mix',
    content: [
      {
        name: 'Tenders',
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Quality', 'Price ex VAT', 'Price inc VAT'],
          ['Garlic Mustard Ltd', 4, 10000, 12000],
          ['Hop Vine CIC', 5, 11500, 11500],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Quality', '50%'],
          ['Price', '50%'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /VAT/ }],
  },
];
