import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

export const namesAndRows: readonly InventedTender[] = [
  {
    id: 'pseudo-bidders',
    about:
      'estimate, budget, average and [Supplier name] rows are no bidders; "Total Facilities Ltd" and "Average Joes CIC" are',
    content: [
      {
        name: 'Bids',
        bold: [2],
        rows: [
          ['Scores 0-5. Price = lowest price / price x 50'],
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Total Facilities Ltd', 4, 40000],
          ['Average Joes CIC', 5, 44000],
          ['Budget Blinds & Co', 3, 38000],
          ['[Supplier name]', null, null],
          ['Pre-tender estimate', null, 30000],
          ['Budget', null, 35000],
          ['Average', formula('AVERAGE(B3:B5)', 4), formula('AVERAGE(C3:C5)', 40666.67)],
          ['Total', formula('SUM(B3:B5)', 12), formula('SUM(C3:C5)', 122000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Average Joes CIC', 50 + (50 * 38) / 44),
      ranked(2, 'Total Facilities Ltd', 40 + (50 * 38) / 40),
      ranked(3, 'Budget Blinds & Co', 30 + 50),
    ],
  },
  {
    id: 'duplicate-rows',
    about: 'the same bidder twice with different prices: asked, never picked; a harmless full repeat is one bid',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Scores 0-5. Price = lowest price / price x 50'],
          ['Bidder', 'Quality (50%)', 'Price (50%)'],
          ['Pear Tree Ltd', 4, 40000],
          ['Quince CIC', 5, 50000],
          ['Pear Tree Limited', 4, 45000],
          ['Rowan Yard', 3, 42000],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Pear Tree Ltd'), ranked(1, 'Quince CIC', 50 + (50 * 42) / 50), ranked(2, 'Rowan Yard', 30 + 50)],
    problems: [{ says: /Pear Tree/, at: 'Bids!C3' }],
  },
  {
    id: 'disqualified',
    about: 'a status column takes a bid out of the ranking and out of the lowest price',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Marks 0-4. Price points = (lowest price / price) x 40'],
          ['Tenderer', 'Status', 'Quality (60%)', 'Price (40%)'],
          ['Sallow Ltd', 'Compliant', 3, 20000],
          ['Tormentil CIC', 'Compliant', 4, 24000],
          ['Upland Supplies', 'Disqualified: late', 4, 10000],
          ['Valerian Ltd', 'Withdrawn', null, null],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tormentil CIC', 60 + (40 * 20) / 24),
      ranked(2, 'Sallow Ltd', 45 + 40),
      { name: 'Upland Supplies', status: 'excluded' },
      { name: 'Valerian Ltd', status: 'excluded' },
    ],
  },
  {
    id: 'hidden-parts',
    about: 'a hidden row with a bid counts, a hidden column with the maximum counts, a hidden old sheet does not',
    content: [
      {
        name: 'Panel',
        hiddenRows: [4],
        rows: [
          ['Bidder', 'Quality', 'Price (£)'],
          ['Willow Bank', 8, 30000],
          ['Xanthe Studio', 6, 28000],
          ['Yew Tree CIC', 9, 27000],
        ],
      },
      {
        name: 'Criteria',
        hiddenColumns: ['C'],
        rows: [
          ['Criterion', 'Weight', 'Max score'],
          ['Quality', percent(0.7), 10],
          ['Price', percent(0.3), null],
        ],
      },
      {
        name: 'Old prices',
        state: 'hidden',
        rows: [
          ['Bidder', 'Price (£)'],
          ['Willow Bank', 1],
          ['Zinnia Ltd', 2],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Yew Tree CIC', 63 + 30),
      ranked(2, 'Willow Bank', 56 + (30 * 27) / 30),
      ranked(3, 'Xanthe Studio', 42 + (30 * 27) / 28),
    ],
  },
  {
    id: 'welsh',
    about: 'Welsh headings, scale and criteria',
    content: [
      {
        name: 'Meini prawf',
        rows: [
          ['Maen prawf', 'Pwysoliad', 'Uchafswm'],
          ['Ansawdd', '50%', 5],
          ['Gwerth cymdeithasol', '10%', 5],
          ['Pris', '40%', null],
        ],
      },
      {
        name: 'Cynigion',
        rows: [
          ['Enw’r cynigydd', 'Ansawdd', 'Gwerth cymdeithasol', 'Pris (£)', 'Sylwadau'],
          ['Afon Glas Cyf', 4, 5, 32000, 'Da'],
          ['Bryn Coch CBC', 5, 4, 40000, 'Da iawn'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Afon Glas Cyf', 40 + 10 + 40), ranked(1, 'Bryn Coch CBC', 50 + 8 + 32)],
  },
  {
    id: 'duplicate-score-columns',
    about: 'raw and weighted scores side by side for each criterion, totals by formula, previous rank typed',
    content: [
      {
        name: 'Eval',
        bold: [2],
        rows: [
          ['Raw scores 0-5'],
          [
            'Supplier',
            'Quality raw score',
            'Quality weighted score (60%)',
            'Price (£)',
            'Price score (40%)',
            'Total score',
            'Ranking',
          ],
          [
            'Ash Key Ltd',
            4,
            formula('B3/5*60', 48),
            15000,
            formula('MIN(D$3:D$5)/D3*40', 37.3333),
            formula('C3+E3', 85.3333),
            '2nd',
          ],
          [
            'Bay Leaf CIC',
            5,
            formula('B4/5*60', 60),
            17500,
            formula('MIN(D$3:D$5)/D4*40', 32),
            formula('C4+E4', 92),
            '1st',
          ],
          [
            'Chive Co',
            3,
            formula('B5/5*60', 36),
            14000,
            formula('MIN(D$3:D$5)/D5*40', 40),
            formula('C5+E5', 76),
            '3rd',
          ],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Bay Leaf CIC', 60 + (40 * 14) / 17.5),
      ranked(2, 'Ash Key Ltd', 48 + (40 * 14) / 15),
      ranked(3, 'Chive Co', 36 + 40),
    ],
  },
];
