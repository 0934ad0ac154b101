import { type ExpectedBid, type InventedTender, ranked, type Sheet } from './tender';

/** Prices 120,000, 124,000 and 142,000; quality 60 %: 6, 7 and 9 out of 10; price 40 %, by what the sheet says. */
const tender = (statement: string | null, extra: readonly Sheet[] = []): Sheet[] => [
  {
    name: 'Evaluation',
    rows: [
      ['Evaluation of tenders for IT support (synthetic)'],
      ['Tenderer', 'Quality (60%)', 'Price (40%)'],
      ['Ruddock Ltd', 6, 120000],
      ['Siskin Systems', 7, 124000],
      ['Twite Co-op', 9, 142000],
      [],
      ['Quality is marked out of 10.'],
      ...(statement === null ? [] : [[statement]]),
    ],
  },
  ...extra,
];

const byTotal = (a: number, b: number, c: number): ExpectedBid[] =>
  [ranked(0, 'Ruddock Ltd', 36 + a), ranked(0, 'Siskin Systems', 42 + b), ranked(0, 'Twite Co-op', 54 + c)]
    .toSorted((left, right) => (right.total ?? 0) - (left.total ?? 0))
    .map((bid, index) => ({ ...bid, rank: index + 1 }));

const mean = (120000 + 124000 + 142000) / 3;
const lowest = byTotal(40, (40 * 120) / 124, (40 * 120) / 142);
const linear = byTotal(40, 40 * (1 - 4 / 120), 40 * (1 - 22 / 120));
const range = byTotal(40, (40 * 18) / 22, 0);
const relativeToMean = byTotal(
  40 * (0.5 + (mean - 120000) / mean),
  40 * (0.5 + (mean - 124000) / mean),
  40 * (0.5 + (mean - 142000) / mean),
);

const saying = (id: string, statement: string, bids: readonly ExpectedBid[]): InventedTender => ({
  id,
  about: statement,
  content: tender(statement),
  exit: 0,
  bids,
  never: [/price formula is stated/i, /is assumed/i],
});

export const priceFormulas: readonly InventedTender[] = [
  {
    id: 'price-none-stated',
    about: 'no formula stated: the common one is used and said to be assumed',
    content: tender(null),
    exit: 0,
    bids: lowest,
    problems: [{ says: /assumed/i }],
  },
  saying('price-lowest-a', 'Price marks: Lowest Price ÷ Tenderer’s Price × 40', lowest),
  saying(
    'price-lowest-b',
    'The lowest priced tender will be awarded the maximum 40 marks; others will be awarded marks on a pro-rata basis.',
    lowest,
  ),
  saying('price-lowest-c', 'Price score = (Pmin / P) * 40', lowest),
  saying(
    'price-lowest-d',
    'Pricing will be evaluated as: Lowest Total Tender Price divided by Your Total Tender Price, multiplied by the weighting.',
    lowest,
  ),
  saying(
    'price-linear-a',
    'Price: full marks for the lowest price, less one percentage point of the marks for each 1% by which a tender is above the lowest price.',
    linear,
  ),
  saying('price-linear-b', 'Price score = 40 × (1 − (Price − Lowest price) / Lowest price)', linear),
  saying('price-range-a', 'Price score = 40 x (highest price - tender price) / (highest price - lowest price)', range),
  saying(
    'price-mean-a',
    'A price equal to the mean of all tender prices scores 50% of the marks; one per cent is added or taken for each 1% below or above the mean price.',
    relativeToMean,
  ),
  {
    id: 'price-benchmark',
    about: 'benchmark with its figure in words',
    content: tender(
      'Price score = 40 x benchmark price / tender price, capped at 40. The benchmark price is £130,000.',
    ),
    exit: 0,
    bids: byTotal(40, 40, (40 * 130) / 142),
  },
  {
    id: 'price-per-quality-point',
    about: 'award to the lowest price per quality point: bids are ranked by it, and no total out of 100 is invented',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Tenderer', 'Method (70%)', 'Social value (30%)', 'Price'],
          ['Ruddock Ltd', 6, 5, 120000],
          ['Siskin Systems', 7, 6, 124000],
          ['Twite Co-op', 9, 6, 142000],
          [],
          ['Each question is marked out of 10.'],
          ['Award will be made to the tender with the lowest price per quality point.'],
        ],
      },
    ],
    exit: 0,
    // Quality points 57, 67 and 81: £2,105.26, £1,850.75 and £1,753.09 a point. The total is the quality points alone.
    bids: [ranked(1, 'Twite Co-op', 63 + 18), ranked(2, 'Siskin Systems', 49 + 18), ranked(3, 'Ruddock Ltd', 42 + 15)],
  },
  {
    id: 'price-discount',
    about: 'discounts offered instead of prices: share of the highest discount',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Commercial score = discount offered / highest discount x 40'],
          ['Tenderer', 'Quality (60%)', 'Discount offered'],
          ['Ruddock Ltd', 6, '5%'],
          ['Siskin Systems', 7, '8%'],
          ['Twite Co-op', 9, '4%'],
          [],
          ['Quality is marked out of 10. Discount is worth 40%.'],
        ],
      },
    ],
    exit: 0,
    bids: byTotal((40 * 5) / 8, 40, (40 * 4) / 8),
  },
];
