import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

/** Price scored in ways no formula here does, a bid twice, weights within a sheet, fractions for marks. */
export const priceTraps: readonly InventedTender[] = [
  {
    id: 'income-concession',
    about: 'a concession: bidders offer income to the council and the highest offer wins the price marks',
    content: [
      {
        name: 'Concession',
        rows: [
          ['Café concession. The highest income offered scores full marks, others pro rata.'],
          ['Bidder', 'Quality (50%) 0-10', 'Concession fee £ a year (50%)'],
          ['Bay Café', 8, 20000],
          ['Cove Kitchen', 6, 30000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Cove Kitchen', 30 + 50), ranked(2, 'Bay Café', 40 + (50 * 20000) / 30000)],
  },
  {
    id: 'mark-per-percent',
    about: 'one mark off for every 1 % above the lowest: 40 less the percentage, not 40 times a share',
    content: [
      {
        name: 'Eval',
        rows: [
          [
            'The lowest price scores 40 marks. One mark will be deducted for each 1% by which a price exceeds the lowest.',
          ],
          ['Tenderer', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Dunlin', 4, 100],
          ['Egret', 5, 120],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /formula|price/i }],
  },
  {
    id: 'bands-of-price',
    about: 'price scored by bands in a table of words, which no formula of ours is: asked, not replaced by another',
    content: [
      {
        name: 'Eval',
        rows: [
          [
            'Price scoring: lowest price 5, within 5% of the lowest 4, within 10% 3, within 20% 2, more than 20% above 1.',
          ],
          ['Tenderer', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Fulmar', 4, 100],
          ['Gannet', 5, 108],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /price/i }],
  },
  {
    id: 'raw-and-weighted-side-by-side',
    about: 'raw, weighting and weighted score for each criterion side by side, a total, a rank; raw counts',
    content: [
      {
        name: 'Scores',
        merge: ['B1:D1', 'E1:G1'],
        rows: [
          ['Provider', 'Clinical quality', null, null, 'Price', null, null, 'Overall', 'Rank'],
          [
            null,
            'Raw score (0-4)',
            'Weighting',
            'Weighted score',
            'Price £',
            'Weighting',
            'Weighted score',
            null,
            null,
          ],
          ['Heron Health', 3, percent(0.7), formula('B3/4*C3*100', 52.5), 100000, percent(0.3), 30, 82.5, 1],
          ['Ibis Care', 2, percent(0.7), formula('B4/4*C4*100', 35), 110000, percent(0.3), 27.27, 62.27, 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Heron Health', 52.5 + 30), ranked(2, 'Ibis Care', 35 + (30 * 10) / 11)],
  },
  {
    id: 'same-bidder-twice',
    about: 'one bidder on two rows with two prices',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Jackdaw', 4, 100],
          ['Knot Ltd', 5, 110],
          ['Jackdaw ', 4, 90],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Knot Ltd', 60 + 40), incomplete('Jackdaw')],
    problems: [{ says: /twice|two prices/ }],
  },
  {
    id: 'price-in-thousands',
    about:
      'heading "Price (£000)" for some and a total in pounds on the next sheet: the same bids, so they differ and are asked',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality (50%) /10', 'Price £000 (50%)'],
          ['Lapwing', 8, 250],
          ['Merlin', 7, 200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Merlin', 35 + 50), ranked(2, 'Lapwing', 40 + 40)],
  },
  {
    id: 'matrix-with-comments',
    about: 'housing: score and comment columns a bidder, criteria in sections with section totals, price by sentence',
    content: [
      {
        name: 'Consensus scoring',
        merge: ['C3:D3', 'E3:F3'],
        bold: [4, 5, 8],
        rows: [
          ['Consensus scoring record'],
          ['All questions are marked out of 10. Price is 30% of the overall evaluation.'],
          ['Question', 'Weighting', 'Nightingale Homes', null, 'Osprey Repairs Ltd', null],
          [null, null, 'Score', 'Comment', 'Score', 'Comment'],
          ['Section A: Service'],
          ['A1 Repairs', '30%', 7, 'Clear', 8, 'Very clear, 24 hour line'],
          ['A2 Complaints', '20%', 6, 'Adequate', 5, 'Slow'],
          ['Section B: Community'],
          ['B1 Apprenticeships', '20%', 9, '4 posts', 4, '1 post'],
        ],
      },
      {
        name: 'Pricing',
        rows: [
          ['', 'Nightingale Homes', 'Osprey Repairs Ltd'],
          ['Total tender price', 900000, 810000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Nightingale Homes', 21 + 12 + 18 + 27), ranked(2, 'Osprey Repairs Ltd', 24 + 10 + 8 + 30)],
  },
  {
    id: 'weights-over-hundred',
    about: 'quality weights that add up to 100 within quality and a 60/40 split elsewhere',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Quality questions (weightings within quality)'],
          ['Question', 'Weighting', 'Pipit Ltd', 'Quail & Rail'],
          ['Q1 Team', '40%', 5, 4],
          ['Q2 Method', '60%', 3, 5],
          ['Scored 0 to 5'],
        ],
      },
      {
        name: 'Overall',
        rows: [
          ['Criterion', 'Weighting'],
          ['Quality', '60%'],
          ['Price', '40%'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Price'],
          ['Pipit Ltd', 1000],
          ['Quail & Rail', 1250],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Quail & Rail', 0.6 * (32 + 60) + 32), ranked(2, 'Pipit Ltd', 0.6 * (40 + 36) + 40)],
  },
  {
    id: 'all-marks-as-fractions',
    about: 'marks written 4/5 and 8/10 in one column a question',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Firm', 'Approach 30%', 'Impact 30%', 'Price 40%'],
          ['Redstart', '4/5', '8/10', '£1,000'],
          ['Siskin', '3/5', '9/10', '£800'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Siskin', 18 + 27 + 40), ranked(2, 'Redstart', 24 + 24 + 32)],
  },
  {
    id: 'highest-discount',
    about: 'framework: percentage discount off the rate card, the highest scores full marks',
    content: [
      {
        name: 'Discounts',
        rows: [
          ['Discount score = discount offered / highest discount x 40'],
          ['Supplier', 'Quality score (60%) max 5', 'Discount offered (40%)'],
          ['Tern', 4, percent(0.1)],
          ['Veery', 3, percent(0.2)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Veery', 36 + 40), ranked(2, 'Tern', 48 + 20)],
  },
  {
    id: 'social-value-pounds',
    about: 'a column of social value in pounds beside the price, scored against the highest',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Social value: bidder SV / highest SV x 10%'],
          ['Bidder', 'Quality (50%) 0-5', 'Social value offered £ (10%)', 'Price £ (40%)'],
          ['Wagtail', 4, 120000, 900000],
          ['Yaffle', 5, 60000, 1000000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Yaffle', 50 + 5 + 36), ranked(2, 'Wagtail', 40 + 10 + 40)],
  },
  {
    id: 'no-price-at-all',
    about: 'quality only with weights that add up to 100',
    content: [
      {
        name: 'Grant panel',
        rows: [
          ['Scores out of 4'],
          ['Applicant', 'Need (40%)', 'Plan (40%)', 'Value for money (20%)', 'Total', 'Comments'],
          ['Zebra Finch Arts', 3, 4, 2, 9, 'n/a'],
          ['Avocet Youth', 4, 3, 4, 11, ''],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Avocet Youth', 40 + 30 + 20), ranked(2, 'Zebra Finch Arts', 30 + 40 + 10)],
  },
];
