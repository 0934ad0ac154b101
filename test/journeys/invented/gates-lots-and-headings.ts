import { below, formula, type InventedTender, out, ranked } from './tender';

/** Gates in other words, weights by lot in a list, headings in two rows, scales beside the questions, marks and names in one heading; all synthetic. */
export const gatesLotsAndHeadings: readonly InventedTender[] = [
  {
    id: 'min-score-question',
    about: 'any 1 or below fails',
    content: [
      {
        name: 'E',
        rows: [
          ['A score of 1 or less on any question results in exclusion. Scores 0-5.'],
          [],
          ['Tenderer', 'Q1 (20%)', 'Q2 (20%)', 'Q3 (20%)', 'Price (40%)'],
          ['Ash Ltd', 4, 1, 5, 100000],
          ['Box Ltd', 3, 3, 3, 120000],
          ['Cox Ltd', 2, 4, 3, 110000],
        ],
      },
    ],
    exit: 0,
    bids: [below('Ash Ltd'), ranked(2, 'Box Ltd', 36 + (40 * 11) / 12), ranked(1, 'Cox Ltd', 36 + 40)],
  },
  {
    id: 'merged-two-row',
    about: 'merged group heading per criterion: Raw | Weighted per criterion, bidders in rows',
    content: [
      {
        name: 'Evaluation',
        rows: [
          [null, 'Technical (30%)', null, 'Social value (20%)', null, 'Price (50%)', null, 'Total', 'Rank'],
          ['Bidder', 'Score /5', 'Weighted', 'Score /5', 'Weighted', '£', 'Weighted', null, null],
          ['Ash Ltd', 4, formula('B3/5*30', 24), 3, 12, 98000, 50, 86, 1],
          ['Box Ltd', 5, 30, 4, 16, 115000, 42.61, 88.61, 2],
        ],
        merge: ['B1:C1', 'D1:E1', 'F1:G1'],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 30 + 16 + (50 * 98) / 115), ranked(2, 'Ash Ltd', 24 + 12 + 50)],
  },
  {
    id: 'gate-variants',
    about: 'two or more scores of 1 eliminate',
    content: [
      {
        name: 'E',
        rows: [
          ['Tenderers scoring 1 on two or more questions are eliminated. Marks 0-5.'],
          [],
          ['Tenderer', 'Q1 (30%)', 'Q2 (30%)', 'Price (40%)'],
          ['Ash Ltd', 1, 1, 100000],
          ['Box Ltd', 3, 3, 120000],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /put out bids/ }],
  },
  {
    id: 'de-punkte-times-gewicht',
    about: 'German: Punkte x Gewichtung columns, Summe',
    content: [
      {
        name: 'Angebotswertung',
        rows: [
          ['Kriterium', 'Gewichtung %', 'Punkte Ahorn GmbH', 'gewichtet', 'Punkte Birke AG', 'gewichtet'],
          ['Qualität', 40, 8, formula('B2*C2/10', 32), 7, 28],
          ['Nachhaltigkeit', 20, 6, 12, 9, 18],
          ['Preis (netto)', 40, 210000, 40, 231000, 36.36],
          ['Summe', 100, null, 84, null, 82.36],
          ['Bewertungsskala: 0 bis 10 Punkte'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ahorn GmbH', 32 + 12 + 40), ranked(2, 'Birke AG', 28 + 18 + (40 * 210) / 231)],
  },
  {
    id: 'lot-column',
    about: 'lot column, criteria weights different per lot in sheet',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Lot', 'Criterion', 'Weighting'],
          ['Lot 1', 'Quality', '70%'],
          ['Lot 1', 'Price', '30%'],
          ['Lot 2', 'Quality', '40%'],
          ['Lot 2', 'Price', '60%'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Lot', 'Bidder', 'Quality (0-5)', 'Price'],
          ['Lot 1', 'Ash Ltd', 4, 100],
          ['Lot 1', 'Box Ltd', 3, 80],
          ['Lot 2', 'Ash Ltd', 4, 100],
          ['Lot 2', 'Box Ltd', 3, 80],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ash Ltd', 56 + 24, 'Lot 1'),
      ranked(2, 'Box Ltd', 42 + 30, 'Lot 1'),
      ranked(2, 'Ash Ltd', 32 + 48, 'Lot 2'),
      ranked(1, 'Box Ltd', 24 + 60, 'Lot 2'),
    ],
  },
  {
    id: 'lot-list-two-levels',
    about: 'criteria list with Lot column blank filled once per lot, 3 criteria, long scores',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Lot', 'Criterion', 'Weighting'],
          ['Lot 1', 'Quality', '50%'],
          [null, 'Social value', '10%'],
          [null, 'Price', '40%'],
          ['Lot 2', 'Quality', '30%'],
          [null, 'Social value', '20%'],
          [null, 'Price', '50%'],
        ],
      },
      {
        name: 'Scores',
        rows: [
          ['Lot', 'Supplier', 'Quality /5', 'Social value /5', 'Price'],
          ['Lot 1', 'Ash Ltd', 4, 3, 10000],
          ['Lot 1', 'Box Ltd', 3, 5, 9000],
          ['Lot 2', 'Ash Ltd', 4, 3, 20000],
          ['Lot 2', 'Box Ltd', 5, 1, 24000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Ash Ltd', 40 + 6 + 36, 'Lot 1'),
      ranked(2, 'Box Ltd', 30 + 10 + 40, 'Lot 1'),
      ranked(1, 'Ash Ltd', 24 + 12 + 50, 'Lot 2'),
      ranked(2, 'Box Ltd', 30 + 4 + (50 * 20) / 24, 'Lot 2'),
    ],
  },
  {
    id: 'weights-in-points-1000',
    about: 'weights as points of 1000 with marks 0-10',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Award criteria', 'Points available', 'Ash DAC (0-10)', 'Box DAC (0-10)'],
          ['Delivery', '300', 7, 8],
          ['Quality assurance', '200', 8, 6],
          ['Sustainability', '100', 9, 5],
          ['Cost', '400', '€120,000', '€112,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash DAC', 21 + 16 + 9 + (40 * 112) / 120), ranked(2, 'Box DAC', 24 + 12 + 5 + 40)],
  },
  {
    id: 'late-and-below',
    about: 'late bid, not evaluated, quality threshold in column',
    content: [
      {
        name: 'Results',
        rows: [
          ['Tenderer', 'Received', 'Quality score (0-100)', 'Threshold met?', 'Price', 'Outcome'],
          ['Ash Ltd', 'On time', 72, 'Yes', '£40,000', 'Successful'],
          ['Box Ltd', 'On time', 58, 'No', 'Not opened', 'Below quality threshold of 60'],
          ['Cox Ltd', 'LATE - not opened', null, null, null, null],
          ['Dee Ltd', 'On time', 66, 'Yes', '£39,000', 'Unsuccessful'],
          ['Quality 60%, price 40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 43.2 + 39), ranked(2, 'Dee Ltd', 39.6 + 40), out('Box Ltd'), out('Cox Ltd')],
  },
  {
    id: 'evaluators-unanimous',
    about: 'evaluator columns all equal and consensus col missing',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Question', 'Weight', 'Ash Ltd', null, null, 'Box Ltd', null, null],
          [null, null, 'JS', 'KP', 'LM', 'JS', 'KP', 'LM'],
          ['Approach (0-5)', '40%', 4, 4, 4, 3, 3, 3],
          ['Team (0-5)', '20%', 5, 5, 5, 4, 4, 4],
          ['Price', '40%', '£20,000', null, null, '£18,000', null, null],
        ],
        merge: ['C1:E1', 'F1:H1'],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 32 + 20 + 36), ranked(2, 'Box Ltd', 24 + 16 + 40)],
  },
  {
    id: 'nhs-itt-sections',
    about: 'sections with weight, questions with weights of section, pass/fail rows',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Section / question', 'Weight', 'Type', 'Ash Health', 'Box Care Ltd'],
          ['Section A – Compliance', null, null, null, null],
          ['A1 Data protection', null, 'Pass/Fail', 'Pass', 'Pass'],
          ['Section B – Quality (60%)', null, null, null, null],
          ['B1 Clinical model', '40%', '0-4', 3, 4],
          ['B2 Workforce', '20%', '0-4', 4, 2],
          ['Section C – Social value (10%)', null, null, null, null],
          ['C1 Local benefit', '10%', '0-4', 2, 4],
          ['Section D – Price (30%)', null, null, null, null],
          ['D1 Annual price', '30%', '£', '£1,200,000', '£1,150,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Care Ltd', 40 + 10 + 10 + 30), ranked(2, 'Ash Health', 30 + 20 + 5 + (30 * 115) / 120)],
  },
  {
    id: 'evaluator-sheets-consensus',
    about: 'three evaluator sheets + moderated sheet with comments; price separate',
    content: [
      ...['Evaluator 1 - JS', 'Evaluator 2 - KP', 'Evaluator 3 - LM'].map((n, i) => ({
        name: n,
        rows: [
          ['Evaluator name', n.slice(-2)],
          ['Question', 'Weighting', 'Fairoak Ltd', 'Gorsley Group'],
          ['Service delivery', '25%', 3 + (i % 2), 4],
          ['Implementation', '20%', 4, 3 + (i % 2)],
          ['Social value', '15%', 2 + i, 3],
        ],
      })),
      {
        name: 'Moderated scores',
        rows: [
          ['Question', 'Weighting', 'Fairoak Ltd', 'Gorsley Group', 'Moderation note'],
          ['Service delivery', '25%', 4, 4, 'agreed'],
          ['Implementation', '20%', 4, 3, 'agreed'],
          ['Social value', '15%', 3, 3, 'agreed after discussion'],
          ['Scores 0 = none to 5 = excellent'],
        ],
      },
      {
        name: 'Commercial',
        rows: [
          ['Bidder', 'Annual price £', '4-year price £'],
          ['Fairoak Ltd', 50000, 200000],
          ['Gorsley Group', 47500, 190000],
          ['Commercial weighting 40% on the 4-year price'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Fairoak Ltd', 20 + 16 + 9 + 38), ranked(2, 'Gorsley Group', 20 + 12 + 9 + 40)],
    never: [/add up to no bid/],
  },
  {
    id: 'mean-relative-std',
    about: 'CIPFA mean: 50 at mean plus/minus 1 point per 1 percent, scored out of 100 then weighted',
    content: [
      {
        name: 'Tab',
        rows: [
          [
            'Price scoring: the mean price scores 50 points, and 1 point is added or deducted for every 1% below or above the mean. Price weighting 40%, quality 60%.',
          ],
          [],
          ['Bidder', 'Quality (0-10)', 'Price £'],
          ['Ash Ltd', 7, 80000],
          ['Box Ltd', 8, 90000],
          ['Cox Ltd', 6, 100000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Box Ltd', 48 + 20),
      ranked(2, 'Ash Ltd', 42 + 0.4 * (50 + 100 / 9)),
      ranked(3, 'Cox Ltd', 36 + 0.4 * (50 - 100 / 9)),
    ],
  },
  {
    id: 'fr-tableau-analyse',
    about: 'French note/observation columns, sous-total, classement',
    content: [
      {
        name: 'Analyse',
        rows: [
          [
            'Candidat',
            'Prix (€ HT)',
            'Note prix /40',
            'Note technique /60',
            'Observations',
            'Total /100',
            'Classement',
          ],
          ['Lavande SARL', 95000, formula('40*90000/B2', 37.89), 52, 'Bon dossier', 89.89, 1],
          ['Mimosa SAS', 90000, 40, 48, null, 88, 2],
          ['Tulipe SA', null, null, null, 'Offre remise hors délai - non ouverte', null, null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Lavande SARL', 52 + (40 * 90) / 95), ranked(2, 'Mimosa SAS', 48 + 40), out('Tulipe SA')],
  },
  {
    id: 'es-excluida',
    about: 'Spanish excluded in estado, decimal commas',
    content: [
      {
        name: 'Resumen',
        rows: [
          [
            'Licitador',
            'Criterios subjetivos (0-45)',
            'Precio ofertado (IVA excluido)',
            'Plazo garantía (años)',
            'Estado',
          ],
          ['Olmo S.L.', '38,50', '99.500,00', 5, 'Admitida'],
          ['Pino S.A.', '41,25', '104.000,00', 4, 'Admitida'],
          ['Roble S.A.', '30', '70.000,00', 2, 'Excluida por oferta anormalmente baja'],
        ],
      },
      {
        name: 'Pliego',
        rows: [['Criterios subjetivos: 45 puntos'], ['Precio: 55 puntos. Fórmula: 55 x precio mínimo / precio']],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Olmo S.L.', 38.5 + 55), ranked(1, 'Pino S.A.', 41.25 + (55 * 99.5) / 104), out('Roble S.A.')],
  },
  {
    id: 'price-per-point-words',
    about: 'cost per quality point w/o phrase pqp',
    content: [
      {
        name: 'E',
        rows: [
          ['The contract is awarded to the bid with the lowest price divided by quality score.'],
          ['Bidder', 'Quality score (/100)', 'Price'],
          ['Ash Ltd', 80, 160000],
          ['Box Ltd', 70, 133000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Box Ltd', 70), ranked(2, 'Ash Ltd', 80)],
  },
  {
    id: 'deduct-quality',
    about: 'penalty points row',
    content: [
      {
        name: 'E',
        rows: [
          ['Criterion', 'Weight', 'Ash Ltd', 'Box Ltd'],
          ['Quality (0-10)', '60%', 8, 7],
          ['Deduction for late clarification', null, -1, 0],
          ['Price', '40%', '£5,000', '£5,500'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /deduct/i }],
  },
  {
    id: 'section-weights-times',
    about: 'section weight 60 and questions share 100 each section; marks as percent of section',
    content: [
      {
        name: 'W',
        rows: [
          ['Section', 'Section weight', 'Question', 'Question weight (within section)'],
          ['Technical', '60%', 'Method', '70%'],
          ['Technical', '60%', 'Team', '30%'],
          ['Social value', '10%', 'Jobs', '100%'],
          ['Price', '30%', 'Price', '100%'],
        ],
      },
      {
        name: 'M',
        rows: [
          ['Question', 'Ash Ltd (0-5)', 'Box Ltd (0-5)'],
          ['Method', 4, 3],
          ['Team', 3, 5],
          ['Jobs', 5, 3],
        ],
      },
      {
        name: 'P',
        rows: [
          ['Tenderer', 'Price £'],
          ['Ash Ltd', 51000],
          ['Box Ltd', 48000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 33.6 + 10.8 + 10 + (30 * 48) / 51), ranked(2, 'Box Ltd', 25.2 + 18 + 6 + 30)],
  },
  {
    id: 'reverse-layout-notes',
    about: 'matrix with recommended column & notes col with price ranges',
    content: [
      {
        name: 'M',
        rows: [
          ['Criteria', 'Wt', 'Ash Ltd', 'Box Ltd', 'Notes'],
          ['Programme (out of 10)', 20, 8, 9, 'Box quicker'],
          ['Quality (out of 10)', 40, 9, 7, 'see file'],
          ['Fee', 40, '£31,500', '£29,750', 'Ash incl. travel'],
          ['Recommended?', null, 'Yes', 'No', null],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 16 + 36 + (40 * 29750) / 31500), ranked(2, 'Box Ltd', 18 + 28 + 40)],
  },
  {
    id: 'percent-of-max-points',
    about: 'raw marks and max different per question, row of max under, price',
    content: [
      {
        name: 'E',
        rows: [
          ['Supplier', 'Method', 'Team', 'Innovation', 'Price (40%)'],
          ['Maximum marks', 30, 20, 10, null],
          ['Ash Ltd', 24, 15, 6, '£80,000'],
          ['Box Ltd', 27, 12, 9, '£84,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Ash Ltd', 45 + 40), ranked(1, 'Box Ltd', 48 + (40 * 80) / 84)],
  },
];
