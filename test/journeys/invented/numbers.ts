import { type InventedTender, incomplete, ranked } from './tender';

const bids = (heading: string, rows: readonly (readonly [string, number, string | number])[]) => [
  {
    name: 'Offers',
    rows: [['Scores 0-5. Price points = lowest / price x 50'], ['Bidder', 'Quality (50%)', heading], ...rows],
  },
  {
    name: 'Weights',
    rows: [
      ['Criterion', 'Weight'],
      ['Quality', '50%'],
      ['Price', '50%'],
    ],
  },
];

/** Numbers as people type them. */
export const numbers: readonly InventedTender[] = [
  {
    id: 'text-numbers',
    about: 'prices as text: pounds, NBSP, trailing blanks, a footnote mark, a text mark',
    content: bids('Price', [
      ['Ivy Lane Ltd', 4, '£ 95,000.00'],
      ['Juniper CIC', 5, '105,000 '],
      ['Kale & Co', 3, '£90,000.00*'],
    ]),
    exit: 0,
    bids: [
      ranked(1, 'Juniper CIC', 50 + (50 * 90) / 105),
      ranked(2, 'Ivy Lane Ltd', 40 + (50 * 90) / 95),
      ranked(3, 'Kale & Co', 30 + 50),
    ],
  },
  {
    id: 'european-numbers',
    about: 'a column of European numbers; one clear cell settles the column',
    content: bids('Price (EUR)', [
      ['Lindwurm GmbH', 4, '1.198.000,50'],
      ['Mistral SARL', 5, '1.310.000'],
      ['Norte SL', 3, '1 100 000,00'],
    ]),
    exit: 0,
    bids: [
      ranked(1, 'Mistral SARL', 50 + (50 * 1100000) / 1310000),
      ranked(2, 'Lindwurm GmbH', 40 + (50 * 1100000) / 1198000.5),
      ranked(3, 'Norte SL', 30 + 50),
    ],
  },
  {
    id: 'ambiguous-numbers',
    about: 'a malformed and an ambiguous price must not become numbers without a person',
    content: bids('Price', [
      ['Ivy Lane Ltd', 4, 95000],
      ['Juniper CIC', 5, '$9,093,272,70*'],
      ['Kale & Co', 3, '1.200'],
    ]),
    exit: 1,
    bids: [ranked(1, 'Ivy Lane Ltd', 40 + 50), incomplete('Juniper CIC'), incomplete('Kale & Co')],
    problems: [
      { says: /9,093,272,70/, at: 'Offers!C4' },
      { says: /1\.200/, at: 'Offers!C5' },
    ],
  },
  {
    id: 'lakh-and-arabic-digits',
    about: 'lakh grouping and Arabic-Indic digits',
    content: bids('Quoted amount', [
      ['Loha Works', 4, '3,50,00,000 '],
      ['Madina Build', 5, '٤٠٠٠٠٠٠٠'],
      ['Nila Infra', 3, '3,20,00,000'],
    ]),
    exit: 0,
    bids: [
      ranked(1, 'Madina Build', 50 + (50 * 32) / 40),
      ranked(2, 'Loha Works', 40 + (50 * 32) / 35),
      ranked(3, 'Nila Infra', 30 + 50),
    ],
  },
  {
    id: 'csv',
    about: 'a plain .csv with quoted prices',
    content: {
      csv: [
        'Scores 0-5. Price points = lowest / price x 40,,,',
        'Bidder,Quality (50%),Social value (10%),Price (40%)',
        '"Ivy Lane Ltd",4,3,"£95,000.00"',
        '"Juniper CIC",5,5,"105,000"',
        '',
      ].join('\r\n'),
    },
    exit: 0,
    bids: [ranked(1, 'Juniper CIC', 50 + 10 + (40 * 95) / 105), ranked(2, 'Ivy Lane Ltd', 40 + 6 + 40)],
  },
  {
    id: 'no-tender',
    about: 'a staff rota is no tender',
    content: [
      {
        name: 'Rota',
        rows: [
          ['Reception rota, week 36'],
          ['Day', 'Morning', 'Afternoon'],
          ['Monday', 'Desk 1', 'Desk 2'],
          ['Tuesday', 'Desk 2', 'Desk 1'],
          ['Wednesday', 'Desk 1', 'Desk 3'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /no bidder/i }],
  },
  {
    id: 'spend-list-is-no-tender',
    about: 'payments to suppliers over £500: suppliers and amounts, yet nothing to score',
    content: [
      {
        name: 'Spend',
        rows: [
          ['Supplier Name', 'Date', 'Amount (£)', 'Service', 'Invoice number'],
          ['Ivy Lane Ltd', '01/04/2026', 1200.5, 'Parks', 'INV1'],
          ['Juniper CIC', '03/04/2026', 880, 'Libraries', 'INV2'],
          ['Ivy Lane Ltd', '09/04/2026', 2400, 'Parks', 'INV3'],
        ],
      },
    ],
    exit: 2,
    bids: [],
  },
];
