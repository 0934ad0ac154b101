import { below, formula, type InventedTender, out, ranked } from './tender';

/** Of three rounds of twelve buyers, those that were read wrongly or asked about without need. */
export const twentyMoreBuyers: readonly InventedTender[] = [
  {
    id: 'weights-parted-from-the-headings',
    about: 'weights two rows above the headings',
    content: [
      {
        name: 'Eval',
        bold: [4],
        rows: [
          ['Weighting', null, '40%', '20%', '40%'],
          ['Maximum score', null, 5, 5, null],
          [],
          ['Bidder', 'Postcode', 'Delivery', 'Innovation', 'Price'],
          ['Aldon', 'AB1', 3, 5, '£8,000'],
          ['Bexley', 'AB2', 4, 2, '£10,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aldon', 24 + 20 + 40), ranked(2, 'Bexley', 32 + 8 + 32)],
  },
  {
    id: 'weights-above-two-heading-rows',
    about: 'weights two rows above the headings, an owner row between',
    content: [
      {
        name: 'Eval',
        bold: [3],
        rows: [
          [null, '40%', '20%', '40%'],
          [null, 'Technical', 'Technical', 'Commercial'],
          ['Bidder', 'Delivery (0-5)', 'Innovation (0-5)', 'Price'],
          ['Aldon', 3, 5, '£8,000'],
          ['Bexley', 4, 2, '£10,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aldon', 24 + 20 + 40), ranked(2, 'Bexley', 32 + 8 + 32)],
  },
  {
    id: 'bidders-under-each-lot',
    about: 'bidders across repeated under lot headings',
    content: [
      {
        name: 'M',
        bold: [1, 2],
        merge: ['C1:D1', 'E1:F1'],
        rows: [
          [null, null, 'Lot 1', null, 'Lot 2', null],
          ['Question', 'Weight', 'Peterchurch', 'Ross Co', 'Peterchurch', 'Symonds'],
          ['Plan (0-5)', '60%', 4, 3, 5, 4],
          ['Price', '40%', 1000, 900, 500, 400],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Peterchurch', 48 + 36, 'Lot 1'),
      ranked(2, 'Ross Co', 36 + 40, 'Lot 1'),
      ranked(1, 'Peterchurch', 60 + 32, 'Lot 2'),
      ranked(2, 'Symonds', 48 + 40, 'Lot 2'),
    ],
  },
  {
    id: 'blended-rate-with-a-weight',
    about: 'framework call-off: direct list with ranks; price rate card averages',
    content: [
      {
        name: 'Mini competition',
        rows: [
          [
            'Supplier',
            'Approach 30% (0-100)',
            'CVs 30% (0-100)',
            'Day rate – Senior',
            'Day rate – Junior',
            'Blended rate (40%)',
            'Rank',
          ],
          ['Ormskirk Digital', 75, 50, 800, 500, 650, 2],
          ['Parbold Tech', 100, 75, 900, 500, 700, 1],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Parbold Tech', 30 + 22.5 + (40 * 650) / 700), ranked(2, 'Ormskirk Digital', 22.5 + 15 + 40)],
  },
  {
    id: 'pass-mark-in-a-heading-is-no-weight',
    about: 'selection stage marks in a sheet, award stage in another; only award counts',
    content: [
      {
        name: 'Selection stage',
        rows: [
          ['Bidder', 'Experience (pass 60%)', 'Result'],
          ['Craster Ltd', '80%', 'Pass'],
          ['Dunstan Co', '75%', 'Pass'],
          ['Embleton', '40%', 'Fail'],
        ],
      },
      {
        name: 'Award stage',
        rows: [
          ['Bidder', 'Clinical quality (55%) 0-5', 'Social value (10%) 0-5', 'Price (35%)'],
          ['Craster Ltd', 4, 3, 700000],
          ['Dunstan Co', 5, 4, 1000000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Dunstan Co', 55 + 8 + 24.5), ranked(2, 'Craster Ltd', 44 + 6 + 35), out('Embleton')],
  },
  {
    id: 'weight-tells-which-vat',
    about: 'school: price with inc VAT and ex VAT, ex VAT evaluated',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Supplier', 'Quality (60%) /5', 'Price ex VAT (40%)', 'Price inc VAT'],
          ['Hauxley ICT', 4, 10000, 12000],
          ['Ilderton', 5, 12500, 15000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ilderton', 60 + 32), ranked(2, 'Hauxley ICT', 48 + 40)],
  },
  {
    id: 'scale-under-two-columns',
    about: 'police consortium: four evaluators across per question plus agreed',
    content: [
      {
        name: 'Scores',
        merge: ['B1:E1', 'F1:I1'],
        bold: [1, 2],
        rows: [
          [null, 'Jesmond Ltd', null, null, null, 'Kielder Co', null, null, null],
          ['Question', 'Eval 1', 'Eval 2', 'Eval 3', 'Agreed', 'Eval 1', 'Eval 2', 'Eval 3', 'Agreed'],
          ['Q1 Service (40%)', 3, 4, 4, 4, 2, 3, 3, 3],
          ['Q2 SV (10%)', 5, 4, 4, 4, 5, 5, 5, 5],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Price (50%)'],
          ['Jesmond Ltd', 300],
          ['Kielder Co', 250],
          ['All questions are scored 0 to 5.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kielder Co', 24 + 10 + 50), ranked(2, 'Jesmond Ltd', 32 + 8 + (50 * 250) / 300)],
  },
  {
    id: 'social-value-offer-in-pounds',
    about: 'SV split in quantitative (5%) by £ and qualitative (10%) by marks',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bidder', 'Quality (45%) /5', 'SV method statement (10%) /5', 'SV offer £ (5%)', 'Price (40%)'],
          ['Ushaw Co', 4, 4, 20000, 200000],
          ['Witton Ltd', 5, 2, 40000, 250000],
          [],
          ['SV offer: highest offer gets 5%, others in proportion.'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Witton Ltd', 45 + 4 + 5 + 32), ranked(1, 'Ushaw Co', 36 + 8 + 2.5 + 40)],
  },
  {
    id: 'sheet-adds-up-to-its-criterion',
    about: 'summary of weighted totals plus detail sheets; summary points agree',
    content: [
      {
        name: 'Summary',
        rows: [
          ['Bidder', 'Quality (60)', 'Price (40)', 'Total', 'Rank'],
          ['Carlin Ltd', formula('Quality!C6', 44), formula('Price!C2', 40), formula('B2+C2', 84), 1],
          ['Danby Co', formula('Quality!E6', 42), formula('Price!C3', 32), formula('B3+C3', 74), 2],
        ],
      },
      {
        name: 'Quality',
        rows: [
          ['Question', 'Weight', 'Carlin Ltd', 'Danby Co'],
          ['Approach', 40, 4, 3],
          ['Social value', 20, 3, 4.5],
          ['Scale 0-5'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Tender price', 'Score'],
          ['Carlin Ltd', 64000, 40],
          ['Danby Co', 80000, 32],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Carlin Ltd', 32 + 12 + 40), ranked(2, 'Danby Co', 24 + 18 + 32)],
  },
  {
    id: 'grades-with-a-key-beside',
    about: 'housing association: scores in words with key beside, price; SV by commitments count',
    content: [
      {
        name: 'Tender evaluation',
        rows: [
          ['Cleaning of communal areas – evaluation'],
          [],
          [
            'Bidder',
            'Quality plan (30%)',
            'Staffing (20%)',
            'Social value (10%)',
            'Annual price (40%)',
            null,
            'Key',
            null,
          ],
          ['Alder Clean', 'Good', 'Satisfactory', 'Excellent', 50000, null, 'Excellent', 5],
          ['Birch Ltd', 'Excellent', 'Good', 'Poor', 62500, null, 'Good', 4],
          [null, null, null, null, null, null, 'Satisfactory', 3],
          [null, null, null, null, null, null, 'Poor', 1],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Clean', 24 + 12 + 10 + 40), ranked(2, 'Birch Ltd', 30 + 16 + 2 + 32)],
  },
  {
    id: 'price-with-one-sub-criterion',
    about: 'Scotland: nested criteria with subweights in separate columns',
    content: [
      {
        name: 'Model',
        rows: [
          ['Criterion', 'Weight', 'Sub-criterion', 'Sub-weight', 'Maple Civil', 'Nettle Roads'],
          ['Quality', '40%', 'Methodology', '60%', 3, 4],
          [null, null, 'Team', '40%', 4, 2],
          ['Community benefits', '10%', 'Jobs', '50%', 2, 4],
          [null, null, 'Supply chain', '50%', 4, 4],
          ['Price', '50%', 'Total tender', '100%', '£100', '£110'],
          [],
          ['Marks 0 to 4'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Maple Civil', 40 * (0.6 * 0.75 + 0.4) + 10 * (0.25 + 0.5) + 50),
      ranked(2, 'Nettle Roads', 40 * (0.6 + 0.2) + 10 + 50 / 1.1),
    ],
  },
  {
    id: 'bids-with-a-variant',
    about: 'variant bid alongside standard',
    content: [
      {
        name: 'E',
        rows: [
          ['Bid', 'Quality 50% /10', 'Price 50%'],
          ['Zinnia Ltd', 8, '£10,000'],
          ['Zinnia Ltd (variant)', 9, '£12,500'],
          ['Aster Co', 7, '£11,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Zinnia Ltd', 40 + 50),
      ranked(2, 'Zinnia Ltd (variant)', 45 + 40),
      ranked(3, 'Aster Co', 35 + 50 / 1.1),
    ],
  },
  {
    id: 'rhannau',
    about: 'Welsh council: Rhan 1/2 section, Welsh',
    content: [
      {
        name: 'Rhannau',
        rows: [
          ['Rhan', 'Cynigydd', 'Ansawdd (60%) allan o 5', 'Pris (40%)'],
          ['Rhan 1', 'Llwyn Cyf', 4, 1000],
          ['Rhan 1', 'Maes Ltd', 5, 1250],
          ['Rhan 2', 'Maes Ltd', 3, 900],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Maes Ltd', 60 + 32, 'Rhan 1'),
      ranked(2, 'Llwyn Cyf', 48 + 40, 'Rhan 1'),
      ranked(1, 'Maes Ltd', 36 + 40, 'Rhan 2'),
    ],
  },
  {
    id: 'blank-corner-over-the-bidders',
    about: 'minimum score per question row',
    content: [
      {
        name: 'E',
        rows: [
          ['', 'Delivery', 'Safeguarding', 'Social value', 'Cost'],
          ['Weighting', '30%', '20%', '10%', '40%'],
          ['Maximum', 5, 5, 5, ''],
          ['Minimum', 2, 3, '', ''],
          ['Wye Care', 4, 3, 2, 50000],
          ['Yare Support', 5, 2, 5, 40000],
          ['Arun Homes', 3, 4, 4, 45000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Arun Homes', 18 + 16 + 8 + 40), ranked(2, 'Wye Care', 24 + 12 + 4 + 36), below('Yare Support')],
  },
  {
    id: 'welsh-sheet-per-bid',
    about: 'Welsh body: per-bidder sheets in Welsh',
    content: (
      [
        ['Nant Cyf', 4, 3, 10000],
        ['Ogwen Cyf', 5, 4, 12500],
      ] as const
    ).map(([name, method, value, price]) => ({
      name,
      rows: [
        ['Cynigydd:', name],
        ['Cwestiwn', 'Pwysoliad', 'Sgôr (0-5)'],
        ['Dull', '40%', method],
        ['Gwerth cymdeithasol', '20%', value],
        [],
        ['Pris:', price],
        ['Pwysoliad pris:', '40%'],
      ],
    })),
    exit: 0,
    bids: [ranked(1, 'Ogwen Cyf', 40 + 16 + 32), ranked(2, 'Nant Cyf', 32 + 12 + 40)],
  },
  {
    id: 'bidder-once-above-its-lots',
    about: 'framework: multi-lot marks matrix lots in rows under bidder rows',
    content: [
      {
        name: 'F',
        rows: [
          ['Firm', 'Lot', 'Case study 35% (0-10)', 'SV 15% (0-10)', 'Rate 50%'],
          ['Severn QS', 1, 8, 6, 60],
          [null, 2, 7, 6, 65],
          ['Tees Cost', 1, 6, 9, 50],
          ['Trent PM', 2, 9, 9, 75],
          ['Rates are £ per hour.'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Tees Cost', 21 + 13.5 + 50, '1'),
      ranked(2, 'Severn QS', 28 + 9 + (50 * 50) / 60, '1'),
      ranked(1, 'Trent PM', 31.5 + 13.5 + (50 * 65) / 75, '2'),
      ranked(2, 'Severn QS', 24.5 + 9 + 50, '2'),
    ],
  },
];
