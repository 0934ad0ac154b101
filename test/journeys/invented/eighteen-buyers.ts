import { below, type InventedTender, out, percent, ranked, type Sheet } from './tender';

/** Of eighteen that were made to mislead, those that did at first. */
export const eighteenBuyers: readonly InventedTender[] = [
  {
    id: 'presentations-in-no-list',
    about:
      'interview scores on an own sheet with its weight in the title, written questions on another, price on a third',
    content: [
      {
        name: 'Written',
        rows: [
          ['Written questions (40%) scored 0-10'],
          ['Ref', 'Question', 'Weight', 'Hagley Digital', 'Inkberrow IT'],
          ['W1', 'Discovery', '25%', 8, 6],
          ['W2', 'Security', '15%', 7, 9],
        ],
      },
      {
        name: 'Presentation',
        rows: [['Presentation (20%) scored 0-10'], ['Supplier', 'Score'], ['Hagley Digital', 7], ['Inkberrow IT', 9]],
      },
      {
        name: 'Cost',
        rows: [
          ['Supplier', 'Total cost'],
          ['Hagley Digital', 99000],
          ['Inkberrow IT', 110000],
          [],
          ['Cost is worth 40%.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Hagley Digital', 20 + 10.5 + 14 + 40), ranked(2, 'Inkberrow IT', 15 + 13.5 + 18 + 36)],
  },
  {
    id: 'points-to-be-had-beside-raw-marks',
    about: 'raw out of 5 and weighted out of 20 under each question',
    content: [
      {
        name: 'Matrix',
        bold: [1, 2],
        merge: ['B1:C1', 'D1:E1', 'F1:G1'],
        rows: [
          [null, 'Implementation', null, 'Support', null, 'Price', null, null],
          [
            'Tenderer',
            'Raw (out of 5)',
            'Weighted (out of 35)',
            'Raw (out of 5)',
            'Weighted (out of 25)',
            'Tender price',
            'Weighted (out of 40)',
            'Total',
          ],
          ['Kempsey Soft', 4, 28, 5, 25, 80000, 40, 93],
          ['Lickey Systems', 5, 35, 3, 15, 100000, 32, 82],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kempsey Soft', 93), ranked(2, 'Lickey Systems', 82)],
  },
  {
    id: 'invited-firms-that-declined',
    about: 'tenders invited: declined, no return and late in the price column',
    content: [
      {
        name: 'Tender opening',
        rows: [
          ['Contractor invited', 'Tender sum', 'Programme (weeks)', 'Quality /60', 'Notes'],
          ['Pershore Build', 420000, 20, 45, ''],
          ['Quinton Civils', 'Declined to tender', null, null, ''],
          ['Redmarley Ltd', 462000, 18, 54, ''],
          ['Severn Stoke Co', 'No tender returned', null, null, ''],
          [],
          ['Price is marked out of 40: lowest tender / tender x 40'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Redmarley Ltd', 54 + (40 * 42) / 46.2),
      ranked(2, 'Pershore Build', 45 + 40),
      out('Quinton Civils'),
      out('Severn Stoke Co'),
    ],
  },
  {
    id: 'sheets-of-100-each-and-a-cover',
    about: 'quality questions weigh 100% within quality on its sheet; the split stands on the cover',
    content: [
      {
        name: 'Cover',
        rows: [
          ['Tender for grounds maintenance'],
          ['Award criteria'],
          ['Quality', percent(0.55)],
          ['Social value', percent(0.1)],
          ['Price', percent(0.35)],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Question', 'Weighting', 'Tenbury Trees', 'Upton Verges'],
          ['Q1 Team', percent(0.5), 4, 3],
          ['Q2 Method', percent(0.3), 3, 5],
          ['Q3 Safety', percent(0.2), 5, 4],
          [null, percent(1)],
        ],
      },
      {
        name: 'Social value',
        rows: [
          ['Question', 'Weighting', 'Tenbury Trees', 'Upton Verges'],
          ['SV1 Jobs', percent(0.6), 2, 5],
          ['SV2 Carbon', percent(0.4), 3, 4],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Tenderer', 'Total (5 years)'],
          ['Tenbury Trees', 700000],
          ['Upton Verges', 735000],
        ],
      },
      {
        name: 'Guidance',
        rows: [['All questions are scored from 0 to 5.'], ['Lowest price receives full marks, others pro rata.']],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Upton Verges', 55 * (0.5 * 0.6 + 0.3 + 0.2 * 0.8) + 10 * (0.6 + 0.4 * 0.8) + (35 * 700) / 735),
      ranked(2, 'Tenbury Trees', 55 * (0.5 * 0.8 + 0.3 * 0.6 + 0.2) + 10 * (0.6 * 0.4 + 0.4 * 0.6) + 35),
    ],
  },
  {
    id: 'one-is-the-best-mark',
    about: 'scores where 1 is excellent and 5 is poor',
    content: [
      {
        name: 'Panel',
        rows: [
          ['Scoring key: 1 = Excellent, 2 = Good, 3 = Acceptable, 4 = Poor, 5 = Unacceptable'],
          ['Bidder', 'Approach 50%', 'Team 10%', 'Price 40%'],
          ['Wick Ltd', 1, 2, 1000],
          ['Yarpole Ltd', 3, 3, 900],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /the lower mark is the better one/, at: 'Panel!A1' }],
  },
  {
    id: 'scores-in-per-cent-as-figures',
    about: 'scores as plain numbers under Score (%)',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Technical score (%)', 'SV score (%)', 'Price (£)'],
          ['Eardisley Ltd', 85, 70, 20000],
          ['Fownhope Ltd', 70, 90, 18000],
          [],
          ['Weightings: Technical 55, SV 10, Price 35'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Eardisley Ltd', 46.75 + 7 + 31.5), ranked(2, 'Fownhope Ltd', 38.5 + 9 + 35)],
  },
  {
    id: 'threshold-on-all-of-the-quality',
    about: 'minimum 60% of the total quality marks, two questions and a total column',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Contractor', 'Quality: Plan (30%) /10', 'Quality: People (20%) /10', 'Total quality', 'Price (50%)'],
          ['Garway Ltd', 5, 6, 27, 90000],
          ['Holmer Ltd', 8, 7, 38, 100000],
          ['Ivington Ltd', 7, 5, 31, 95000],
          [],
          ['Tenders that score less than 60% of the available quality marks will be rejected.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Holmer Ltd', 24 + 14 + 47.5), ranked(2, 'Ivington Ltd', 21 + 10 + 50), below('Garway Ltd')],
  },
  {
    id: 'a-fee-and-a-price-weighed-apart',
    about: 'management fee 10% and annual price 30% as two price criteria',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Scores out of 5'],
          ['Agency', 'Candidate quality 50%', 'Social value 10%', 'Management fee 10%', 'Annual price 30%'],
          ['Kilpeck Staff', 4, 3, 5000, 200000],
          ['Lugwardine People', 5, 4, 4000, 250000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Lugwardine People', 50 + 8 + 10 + 24), ranked(2, 'Kilpeck Staff', 40 + 6 + 8 + 30)],
  },
  {
    id: 'two-sheets-a-lot',
    about: 'for each lot a quality sheet with bidders across and a price sheet',
    content: (
      [
        ['Lot 1', [3, 4], [4, 2], [90000, 100000]],
        ['Lot 2', [4, 2], [2, 4], [55000, 50000]],
      ] as const
    ).flatMap(([lot, access, outcomes, [first, second]]): Sheet[] => [
      {
        name: `${lot} Quality`,
        rows: [
          ['Scores 0 to 4'],
          ['Criterion', 'Weighting', 'Sarnesfield Co', 'Titley CIC'],
          ['Access', '30%', ...access],
          ['Outcomes', '30%', ...outcomes],
        ],
      },
      {
        name: `${lot} Price`,
        rows: [
          ['Provider', 'Block price'],
          ['Sarnesfield Co', first],
          ['Titley CIC', second],
          ['Price weighting', '40%'],
        ],
      },
    ]),
    exit: 0,
    bids: [
      ranked(1, 'Sarnesfield Co', 22.5 + 30 + 40, 'Lot 1'),
      ranked(2, 'Titley CIC', 30 + 15 + 36, 'Lot 1'),
      ranked(1, 'Titley CIC', 15 + 30 + 40, 'Lot 2'),
      ranked(2, 'Sarnesfield Co', 30 + 15 + (40 * 50) / 55, 'Lot 2'),
    ],
  },
  {
    id: 'parish-marks-named-in-a-sentence',
    about: 'parish: marks out of 100 in all, sentence of maxima, sums in pounds text with VAT note',
    content: [
      {
        name: 'Tenders',
        rows: [
          ['Firm', 'Experience', 'Local', 'References', 'Quote + VAT'],
          ['Vowchurch Paving', 18, 10, 16, '£4,800 + VAT'],
          ['Walford & Son', 16, 6, 20, '£4,000 + VAT'],
          [],
          [
            'Experience 20 marks, Local 10 marks, References 20 marks, Price 50 marks (lowest gets 50, others pro rata)',
          ],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Walford & Son', 16 + 6 + 20 + 50), ranked(2, 'Vowchurch Paving', 18 + 10 + 16 + (50 * 40) / 48)],
  },
];
