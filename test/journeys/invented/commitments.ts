import { formula, type InventedTender, ranked, type Sheet } from './tender';

const marksAndPrices: Sheet = {
  name: 'Bids',
  rows: [
    ['Scores 0-5. Price points = lowest price / price x 40'],
    ['Bidder', 'Quality (50%)', 'Price (40%)'],
    ['Cairn Build Ltd', 4, 200000],
    ['Drystone CIC', 5, 250000],
  ],
};

/** Quantified social value. */
export const commitments: readonly InventedTender[] = [
  {
    id: 'social-value-share-of-highest',
    about:
      'quantity x unit value, totals as a share of the highest; one quantity not given counts nothing and is listed',
    content: [
      marksAndPrices,
      {
        name: 'Social value',
        rows: [
          ['Social value (10%): bidder total / highest total x 10'],
          [],
          ['Bidder', 'Measure', 'Unit', 'Quantity', 'Unit value (£)', 'Social value (£)'],
          ['Cairn Build Ltd', 'Apprenticeship weeks', 'weeks', 100, 200, formula('D4*E4', 20000)],
          ['Cairn Build Ltd', 'Volunteering hours', 'hours', 500, 20, formula('D5*E5', 10000)],
          ['Drystone CIC', 'Apprenticeship weeks', 'weeks', 160, 200, formula('D6*E6', 32000)],
          ['Drystone CIC', 'Volunteering hours', 'hours', 400, 20, formula('D7*E7', 8000)],
          ['Drystone CIC', 'Tools donated', '£', 'TBC', 1, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Drystone CIC', 50 + 32 + 10), ranked(2, 'Cairn Build Ltd', 40 + 40 + (10 * 30) / 40)],
    problems: [{ says: /quantity/i, at: "'Social value'!D8" }],
  },
  {
    id: 'social-value-targets',
    about: 'measures down, offers across by bidder, a published target for each: attainment, capped at the target',
    content: [
      marksAndPrices,
      {
        name: 'SV offers',
        rows: [
          ['Social value is worth 10% and is scored by attainment of the published targets, each capped at 100%.'],
          ['Measure', 'Unit', 'Target', 'Cairn Build Ltd', 'Drystone CIC'],
          ['New jobs for local unemployed people', 'FTE', 10, 5, 12],
          ['Work placements', 'weeks', 40, 40, 20],
        ],
      },
    ],
    exit: 0,
    // Attainment: Cairn (0.5 + 1) / 2 = 0.75; Drystone (1 + 0.5) / 2 = 0.75.
    bids: [ranked(1, 'Drystone CIC', 50 + 32 + 7.5), ranked(2, 'Cairn Build Ltd', 40 + 40 + 7.5)],
  },
];
