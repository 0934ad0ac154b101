import { type InventedTender, incomplete, ranked } from './tender';

/** Numbers as references, weights and evaluators beside the marks, parts of the year, offers that bidders pay, and points but for price. */
export const offersAndReferences: readonly InventedTender[] = [
  {
    id: 'numeric-references-across',
    about: 'questions by number (1.1 and 1.2 as numbers) under the bidders, their names and weights on another sheet',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Ref', 'Criterion', 'Weight'],
          [1.1, 'Mobilisation plan', '30%'],
          [1.2, 'Staffing', '30%'],
          [2.1, 'Price', '40%'],
        ],
      },
      {
        name: 'Scores',
        rows: [['All questions scored 0-5'], ['Question', 'Aster Ltd', 'Bryony Ltd'], [1.1, 4, 3], [1.2, 5, 4]],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Aster Ltd', 1000],
          ['Bryony Ltd', 800],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Aster Ltd', 24 + 30 + 32), ranked(2, 'Bryony Ltd', 18 + 24 + 40)],
  },
  {
    id: 'numeric-references-and-price',
    about: 'the same without a heading, names that are no companies, and the price among the marks by its number alone',
    content: [
      {
        name: 'Award criteria',
        rows: [
          ['No.', 'Question', 'Weighting'],
          [1.1, 'Approach', 0.25],
          [1.2, 'Team', 0.35],
          [1.3, 'Social value', 0.1],
          [2, 'Price', 0.3],
        ],
        formats: { C2: '0%', C3: '0%', C4: '0%', C5: '0%' },
      },
      {
        name: 'Marks 0-10',
        rows: [
          ['', 'Cedar', 'Dogwood'],
          [1.1, 8, 6],
          [1.2, 7, 9],
          [1.3, 5, 10],
          [2, '£20,000', '£25,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Cedar', 20 + 24.5 + 5 + 30), ranked(1, 'Dogwood', 15 + 31.5 + 10 + 24)],
  },
  {
    id: 'weights-called-by-criteria-in-every-row',
    about: 'each bidder row repeats the weights, called by what they weigh',
    content: [
      {
        name: 'Evaluation',
        rows: [
          [
            ...['Bidder', 'Quality score (0-5)', 'Quality weight', 'Social value score (0-5)'],
            ...['Social value weight', 'Price', 'Price weight'],
          ],
          ['Hazel Ltd', 4, '50%', 3, '10%', 1000, '40%'],
          ['Ivy Ltd', 3, '50%', 5, '10%', 900, '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Hazel Ltd', 40 + 6 + 36), ranked(2, 'Ivy Ltd', 30 + 10 + 40)],
  },
  {
    id: 'weights-beside-what-they-weigh',
    about: 'each bidder row repeats the weights, each right after what it weighs under the one word Weight',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality (0-5)', 'Weight', 'Social value (0-5)', 'Weight', 'Price (£)', 'Weight'],
          ['Juniper Ltd', 4, 50, 3, 10, 1000, 40],
          ['Kelp Ltd', 3, 50, 5, 10, 900, 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Juniper Ltd', 40 + 6 + 36), ranked(2, 'Kelp Ltd', 30 + 10 + 40)],
  },
  {
    id: 'evaluators-each-with-the-weight',
    about: 'three people marked one question, and each column repeats its weight of 60 %: no weights of 220 %',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Marks are out of 5'],
          ['Bidder', 'Quality - Ann (60%)', 'Quality - Bob (60%)', 'Quality - Cat (60%)', 'Price (40%)'],
          ['Nettle Ltd', 4, 3, 4, 1000],
          ['Oak Ltd', 3, 3, 5, 900],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Nettle Ltd'), incomplete('Oak Ltd')],
    problems: [{ says: /No agreed mark of Nettle Ltd for Quality: Ann 4, Bob 3 and Cat 4/ }],
    never: [/220/],
  },
  {
    id: 'evaluator-a-over-a-group',
    about: 'Evaluator A is no panel: marks of A and B over the same criteria need an agreed mark',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Scores 0-5'],
          ['', 'Evaluator A', '', 'Evaluator B', ''],
          ['Bidder', 'Quality (60%)', 'Social value (40%)', 'Quality (60%)', 'Social value (40%)'],
          ['Nettle Ltd', 4, 4, 3, 4],
          ['Oak Ltd', 3, 3, 4, 2],
        ],
        merge: ['B2:C2', 'D2:E2'],
      },
    ],
    exit: 1,
    bids: [incomplete('Nettle Ltd'), incomplete('Oak Ltd')],
    problems: [{ says: /Evaluator A 4 and Evaluator B 3/ }],
  },
  {
    id: 'quarters-are-no-bidders',
    about: 'a payment profile by quarter and a table of indicators beside the bids',
    content: [
      {
        name: 'Scores',
        rows: [
          ['Criterion', 'Weight', 'Poppy Ltd', 'Quince Ltd'],
          ['Quality (0-5)', '60%', 4, 3],
          ['Price', '40%', 1000, 900],
        ],
      },
      {
        name: 'Payment profile',
        rows: [
          ['Item', 'Q1', 'Q2', 'Q3', 'Q4', 'Total'],
          ['Mobilisation', 100, 0, 0, 0, 100],
          ['Service', 200, 200, 200, 200, 800],
        ],
      },
      {
        name: 'KPIs',
        rows: [
          ['KPI', 'Quarter 1', 'Quarter 2', 'Q3 2026', 'Q4 26/27'],
          ['Calls answered', 90, 91, 92, 93],
          ['Complaints', 5, 4, 3, 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Poppy Ltd', 48 + 36), ranked(2, 'Quince Ltd', 36 + 40)],
  },
  {
    id: 'points-but-for-price',
    about: 'points for every criterion but price: one question, which says what is stated',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Maximum points', 'Rowan Ltd', 'Sorrel Ltd'],
          ['Quality', 40, 30, 35],
          ['Delivery', 15, 10, 12],
          ['Social value', 20, 15, 10],
          ['Price', null, '£1,000', '£900'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /Quality 40, Delivery 15 and Social value 20, 75 in all.*how many Price has/, at: 'Eval!A5' }],
    never: [/weight is stated/],
  },
  {
    id: 'rent-over-highest-rent',
    about: 'a letting: the rent offered over the highest rent, as the cell beside the criterion says',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'How scored', 'Yarrow', 'Zinnia'],
          ['Community use', 70, '0-10', 8, 6],
          ['Annual rent offered', 30, 'Rent offered / highest rent offered x 30', '£12,000', '£15,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Yarrow', 56 + 24), ranked(2, 'Zinnia', 42 + 30)],
  },
  {
    id: 'concession-fee-in-two-sentences',
    about: 'the highest fee has full marks, and the next sentence says what the others have',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Operator', 'Quality (0-5) 50%', 'Concession fee payable to the Council (50%)'],
          ['Vetch Ltd', 5, 20000],
          ['Willow Ltd', 3, 25000],
        ],
      },
      {
        name: 'Notes',
        rows: [['The bid with the highest concession fee receives full marks. Others receive a score pro rata.']],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Vetch Ltd', 50 + 40), ranked(2, 'Willow Ltd', 30 + 50)],
  },
  {
    id: 'rent-that-nothing-says-how-to-score',
    about: 'rent that bidders pay, and no word of how it is scored: the direction is asked about',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Yarrow', 'Zinnia'],
          ['Community use (0-10)', '70%', 8, 6],
          ['Annual rent payable to the Council', '30%', '£12,000', '£15,000'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /bidders pay it and the highest offer scores most, and nothing says/ }],
  },
  {
    id: 'names-ahead-of-unit-prices',
    about: 'a CSV with the bidders in the headings of their rates and nowhere else: asked, by their names',
    content: {
      csv: 'Item,Unit,Quantity,Fern Foods unit price,Gorse Foods unit price\nMilk 1 l,bottle,1000,0.90,0.85\nBread,loaf,500,1.10,1.30\n',
    },
    exit: 2,
    bids: [],
    problems: [{ says: /“Fern Foods” and “Gorse Foods”: are these the bidders/ }],
  },
  {
    id: 'average-of-discounts',
    about: 'of several discounts beside booksellers their average is weighed',
    content: [
      {
        name: 'Books',
        rows: [
          ['Bookseller', 'Discount: fiction', 'Discount: children', 'Discount: average', 'Service /5'],
          ['Ash Books', 20, 30, 25, 4],
          ['Bay Books', 30, 30, 30, 3],
        ],
      },
      {
        name: 'Weights',
        rows: [
          ['Criterion', 'Weight'],
          ['Discount', '40%'],
          ['Service', '60%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Books', (40 * 25) / 30 + 48), ranked(2, 'Bay Books', 40 + 36)],
  },
  {
    id: 'discount-in-per-cent-among-marks',
    about: 'a discount in per cent as a row among marks: over the highest one, and no mark out of a hundred',
    content: [
      {
        name: 'Books',
        rows: [
          ['Criterion', 'Weight', 'Ash Books', 'Bay Books'],
          ['Average discount', '40%', '25%', '30%'],
          ['Service (0-5)', '60%', 4, 3],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Books', (40 * 25) / 30 + 48), ranked(2, 'Bay Books', 40 + 36)],
  },
  {
    id: 'ceiling-without-a-sign',
    about: 'the most that a bid may cost stands beside its label without a sign, and nobody is above it',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Bids over the maximum price will be rejected.'],
          ['Maximum price', 120000],
          [],
          ['Bidder', 'Quality (60%) 0-5', 'Price (40%)'],
          ['Ash Ltd', 4, 100000],
          ['Bay Ltd', 3, 90000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ash Ltd', 48 + 36), ranked(2, 'Bay Ltd', 36 + 40)],
    never: [/reject/],
  },
  {
    id: 'lots-of-experience',
    about: '"Lots of experience" over a row is a section, and no lot',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Criterion', 'Weight', 'Garlic Ltd', 'Hyssop Ltd'],
          ['Lots of experience'],
          ['References (0-5)', '60%', 4, 3],
          ['Price', '40%', 1000, 900],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Garlic Ltd', 48 + 36), ranked(2, 'Hyssop Ltd', 36 + 40)],
  },
];
