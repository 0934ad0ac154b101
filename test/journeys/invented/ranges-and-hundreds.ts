import { type InventedTender, ranked } from './tender';

/** Offers scored by their range, marks in the hundreds under nobody, quality in per cent, remarks and parts that look like something else; all synthetic. */
export const rangesAndHundreds: readonly InventedTender[] = [
  {
    id: 'scaffolding-excluded',
    about: 'a remark that says what the price excludes does not put the bid out',
    content: [
      {
        name: 'Quotes',
        rows: [
          ['Firm', 'Quality (50%) 0-5', 'Price (50%)', 'Comments'],
          ['Ash Ltd', 4, 1000, 'Scaffolding – excluded.'],
          ['Box Ltd', 3, 1200, 'Includes scaffolding'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 40 + 50), ranked(2, 'Box Ltd', 30 + (50 * 1000) / 1200)],
  },
  {
    id: 'parts-of-the-quality-are-no-people',
    about: 'Quality - Team and Quality - Plan with the same weight, which make the whole with the price',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Quality - Team (30%) 0-5', 'Quality - Plan (30%) 0-5', 'Price (40%)'],
          ['Ash Ltd', 4, 3, 1000],
          ['Box Ltd', 3, 5, 1200],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 24 + 18 + 40), ranked(2, 'Box Ltd', 18 + 30 + (40 * 1000) / 1200)].map((b) => b),
  },
  {
    id: 'rent-by-its-range',
    about: 'rent scored between the lowest and the highest: none of the methods, so asked',
    content: [
      {
        name: 'Kiosk',
        rows: [
          ['Score = (rent offered - lowest rent) / (highest rent - lowest rent) x 40'],
          [],
          ['Bidder', 'Quality (60%) 0-5', 'Annual rent offered (40%)'],
          ['Ash Ltd', 4, 9000],
          ['Box Ltd', 3, 12000],
          ['Cox Ltd', 5, 8000],
        ],
      },
    ],
    exit: 2,
    bids: [],
  },
  {
    id: 'marks-in-hundreds-under-nobody',
    about: 'an Irish list of 1,000 marks beside marks of each tenderer, and the cost among them',
    content: [
      {
        name: 'Sheet',
        rows: [
          ['Award criteria', 'Marks', 'Barrow DAC', 'Nore Ltd', 'Suir CLG'],
          ['Quality of service', 400, 320, 350, 280],
          ['Sustainability', 200, 150, 120, 180],
          ['Ultimate cost', 400, '€45,000', '€50,000', '€40,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Suir CLG', 46 + 40),
      ranked(2, 'Barrow DAC', 47 + (40 * 40) / 45),
      ranked(3, 'Nore Ltd', 47 + 32),
    ].map((b) => b),
  },
  {
    id: 'quality-in-per-cent',
    about: 'quality in per cent by its heading, a mean and an estimate below the bids',
    content: [
      {
        name: 'Tab',
        rows: [
          ['Bidder', 'Price £k (50%)', 'Quality % (50%)'],
          ['Ash', 120, 80],
          ['Box', 110, 70],
          ['Mean', 115, 75],
          ['Pre-tender estimate', 100, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash', 40 + (50 * 110) / 120), ranked(2, 'Box', 85)],
  },
];
