import { formula, type InventedTender, incomplete, percent, ranked } from './tender';

const thirty = Array.from({ length: 30 }, (_, at) => `Supplier ${at + 1}`);

/** A framework of twelve lots, gates on one criterion, compliance sheets, moderated marks beside first ones. */
export const lotsAndGates: readonly InventedTender[] = [
  {
    id: 'thirty-suppliers-twelve-lots',
    about:
      'a framework with 12 lots and 30 suppliers in one long list; the price is 100 plus the number of the supplier',
    content: [
      {
        name: 'Framework bids',
        rows: [
          ['Evaluation: quality 40%, price 60%. Scale 0-10.'],
          ['Lot no.', 'Supplier', 'Quality', 'Price'],
          ...Array.from({ length: 12 }, (_, lot) =>
            thirty.filter((_name, at) => at % 12 === lot).map((name, at) => [lot + 1, name, 10 - at, 100 * (at + 1)]),
          ).flat(),
        ],
      },
    ],
    exit: 0,
    bids: Array.from({ length: 12 }, (_, lot) =>
      thirty
        .filter((_name, at) => at % 12 === lot)
        .map((name, at) => ranked(at + 1, name, 4 * (10 - at) + 60 / (at + 1), `${lot + 1}`)),
    ).flat(),
  },
  {
    id: 'police-two-stage',
    about: 'police: a threshold of 3 out of 5 on one question in a sentence naming the question',
    content: [
      {
        name: 'Stage 2',
        rows: [
          ['Bidders must score at least 3 for Security to proceed.'],
          ['Marks 0-5'],
          ['Bidder', 'Security (20%)', 'Delivery (30%)', 'Price (50%)'],
          ['Kestrel', 3, 2, 1000],
          ['Lark', 2, 5, 800],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kestrel', 12 + 12 + 50), { name: 'Lark', status: 'below-minimum' }],
  },
  {
    id: 'moderated-column-between',
    about: 'first score, moderated score and reason under each question; the moderated counts',
    content: [
      {
        name: 'Scores',
        merge: ['B1:D1', 'E1:G1'],
        rows: [
          ['Tenderer', 'Q1 Plan (30%)', null, null, 'Q2 Team (30%)', null, null, 'Price (40%)'],
          [null, 'Initial score', 'Moderated score', 'Reason', 'Initial score', 'Moderated score', 'Reason', null],
          ['Magpie', 3, 4, 'Raised: s. 3', 5, 4, 'Lowered', 100],
          ['Nuthatch', 5, 5, 'Agreed', 2, 3, 'Raised', 125],
          ['Maximum', 5, 5, null, 5, 5, null, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Magpie', 24 + 24 + 40), ranked(2, 'Nuthatch', 30 + 18 + 32)],
  },
  {
    id: 'as-percent-of-weight',
    about: 'weights "40/100" and "60/100" beside criteria',
    content: [
      {
        name: 'A',
        rows: [
          ['Criterion', 'Weighting', 'Maximum'],
          ['Technical', '60/100', 10],
          ['Price', '40/100', null],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Bidder', 'Technical', 'Price'],
          ['Oriole', 7, 10],
          ['Petrel', 9, 16],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Oriole', 42 + 40), ranked(2, 'Petrel', 54 + 25)],
  },
  {
    id: 'vat-inclusive-only-charity',
    about: 'total ex VAT and total inc VAT side by side with no word which counts: asked',
    content: [
      {
        name: 'Prices',
        rows: [
          ['Quality 50%, price 50%; quality marked 0-5'],
          ['Bidder', 'Quality', 'Total ex VAT', 'Total inc VAT'],
          ['Robin', 4, 100, 120],
          ['Swift CIO', 4, 110, 110],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /VAT/ }],
  },
  {
    id: 'quantities-by-theme',
    about: 'points a unit capped a theme stated in words: no such method is guessed',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Scored 0-4'],
          ['Bidder', 'Quality (50%)', 'Community points', 'Price (40%)', 'SV (10%)'],
          ['Thrush', 3, 12, 500, 2],
          ['Veery', 4, 8, 600, 3],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Veery', 50 + (40 * 5) / 6 + 7.5), ranked(2, 'Thrush', 37.5 + 40 + 5)],
  },
  {
    id: 'line-breaks-and-nbsp-names',
    about: 'names with line breaks, NBSP and trailing full stops agree over two sheets',
    content: [
      {
        name: 'Quality',
        rows: [
          ['Bidder', 'Score (0-10)'],
          ['Whimbrel\u00a0Group Ltd.', 6],
          ['Yellowhammer\nLimited', 8],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder ', 'Price\n(£)'],
          [' Whimbrel Group Limited', 50],
          ['YELLOWHAMMER LTD', 80],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Quality', '60%'],
          ['Price', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Whimbrel Group Ltd.', 36 + 40), ranked(2, 'Yellowhammer Limited', 48 + 25)],
  },
  {
    id: 'fail-in-a-mandatory-sheet',
    about: 'a compliance sheet with Pass and Fail by question and bidder across; the one that fails is out',
    content: [
      {
        name: 'Compliance',
        rows: [
          ['Mandatory requirement', 'Avocet Ltd', 'Bunting & Co', 'Curlew CIC'],
          ['Insurance', 'Pass', 'Pass', 'Pass'],
          ['Modern slavery statement', 'Pass', 'Fail', 'Pass'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Avocet Ltd', 3, 100],
          ['Bunting & Co', 5, 50],
          ['Curlew CIC', 4, 125],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Curlew CIC', 48 + 32),
      ranked(2, 'Avocet Ltd', 36 + 40),
      { name: 'Bunting & Co', status: 'excluded' },
    ],
  },
  {
    id: 'dearer-than-budget',
    about: 'budget and variance columns beside the price',
    content: [
      {
        name: 'Prices',
        rows: [
          ['Contractor', 'Tender price', 'Budget', 'Variance', 'Over/under %', 'Quality mark', 'Out of'],
          ['Dipper', 110, 100, 10, percent(0.1), 8, 10],
          ['Eider', 95, 100, -5, percent(-0.05), 6, 10],
        ],
      },
      { name: 'Notes', rows: [['Quality is weighted 70% and price is weighted 30%.']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Dipper', 56 + (30 * 95) / 110), ranked(2, 'Eider', 42 + 30)],
  },
  {
    id: 'marks-for-nothing-named',
    about: 'evaluators by initials and a consensus, and no heading that says for which criterion: asked',
    content: [
      {
        name: 'Panel',
        rows: [
          ['Bidder', 'AB', 'CD', 'Average', 'Consensus', 'Price (50%)'],
          ['Fieldfare', 3, 5, formula('AVERAGE(B2:C2)', 4), null, 1000],
          ['Goldcrest', 4, 4, formula('AVERAGE(B3:C3)', 4), 4, 1200],
          ['Quality 50%, scored 0-5'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /weights add up to 50 ?%/ }],
  },
  {
    id: 'semicolon-csv',
    about: 'a German export as csv with semicolons and decimal commas',
    content: {
      csv: [
        'Punkte 0 bis 10;;;',
        'Bieter;Qualität (40 %);Preis (60 %);Bemerkung',
        'Habicht GmbH;7,5;"12.500,50";ok',
        'Kranich AG;9;"14.000,00";"sehr gut; Team"',
      ].join('\r\n'),
    },
    exit: 0,
    bids: [ranked(1, 'Habicht GmbH', 30 + 60), ranked(2, 'Kranich AG', 36 + (60 * 12500.5) / 14000)],
  },
  {
    id: 'sum-of-parts-missing',
    about: 'two price parts without a total, one part TBC: that bid has no price',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Installation £', 'Maintenance £'],
          ['Linnet', 4, 1000, 500],
          ['Merganser', 5, 1200, 'TBC'],
          ['Price (40%) is the sum of installation and maintenance.'],
        ],
      },
    ],
    exit: 1,
    bids: [ranked(1, 'Linnet', 48 + 40), incomplete('Merganser')],
  },
];
