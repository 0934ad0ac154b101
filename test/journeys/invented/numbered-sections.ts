import { formula, type InventedTender, percent, ranked } from './tender';

/** Weights that stand only in numbered titles above the questions they weigh: in section rows, in titles, on tabs. */
export const numberedSections: readonly InventedTender[] = [
  {
    id: 'numbered-sections-over-weighted-questions',
    about:
      'section rows "1. Quality (45%)" over questions that share out 100 % within each; price is a section of its own',
    content: [
      {
        name: 'Evaluation',
        bold: [3, 4, 7, 10],
        rows: [
          ['Grounds maintenance: consensus scores (0 to 5)'],
          [],
          ['Ref', 'Question', 'Weighting within section', 'Aldersyke Gardens CIC', 'Birkmoor Grounds Ltd'],
          ['1. Quality (45%)'],
          ['1.1', 'Method statement', percent(0.6), 4, 5],
          ['1.2', 'Staffing', percent(0.4), 5, 3],
          ['2. Social value (15%)'],
          ['2.1', 'Local jobs', percent(0.5), 5, 2],
          ['2.2', 'Environment', percent(0.5), 4, 3],
          ['3. Price (40%)'],
          ['3.1', 'Total price (£)', null, 125000, 100000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Birkmoor Grounds Ltd', 45 * (0.6 + 0.4 * 0.6) + 15 * (0.5 * 0.4 + 0.5 * 0.6) + 40),
      ranked(2, 'Aldersyke Gardens CIC', 45 * (0.6 * 0.8 + 0.4) + 15 * (0.5 + 0.5 * 0.8) + (40 * 100) / 125),
    ],
  },
  {
    id: 'numbered-sections-over-unweighted-questions',
    about:
      'sections "3. Social value (20%)" over questions that have no weight of their own: asked by the questions’ names',
    content: [
      {
        name: 'Scores',
        bold: [2, 3, 5],
        rows: [
          ['Marks 0 to 10'],
          ['No.', 'Question', 'Corrie Housing Repairs', 'Dalwath Services'],
          ['2. Delivery (30%)'],
          ['2.1', 'Mobilisation plan', 8, 6],
          ['3. Social value (20%)'],
          ['3.1', 'Apprenticeships', 9, 7],
          ['3.2', 'Carbon', 6, 8],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Corrie Housing Repairs', 500000],
          ['Dalwath Services', 450000],
        ],
      },
      { name: 'Notes', rows: [['Price weighting: 50%']] },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /weight of .*Apprenticeships/ }, { says: /weight of .*Carbon/ }],
    never: [/Mobilisation plan/, /for Social value/, /for Delivery/],
  },
  {
    id: 'numbered-sections-weights-of-the-whole',
    about:
      'sections "B. People - 25%" with a row of their own that holds the subtotal, questions weighed as shares of the whole',
    content: [
      {
        name: 'Award matrix',
        bold: [1, 2, 5],
        rows: [
          ['Item', 'Max score', 'Weight %', 'Ennerfold Care', 'Farholme Support CIC'],
          ['A. Service model - 35%', null, null, null, null],
          ['A1 Care planning', 5, 20, 4, 3],
          ['A2 Safeguarding', 5, 15, 3, 5],
          ['B. People - 25%', null, null, null, null],
          ['B1 Recruitment', 5, 10, 5, 4],
          ['B2 Training', 5, 15, 2, 5],
          ['C. Price - 40%', null, null, null, null],
          ['C1 Annual price', null, 40, '£240,000', '£300,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Farholme Support CIC', 20 * 0.6 + 15 + 10 * 0.8 + 15 + (40 * 240) / 300),
      ranked(2, 'Ennerfold Care', 20 * 0.8 + 15 * 0.6 + 10 + 15 * 0.4 + 40),
    ],
  },
  {
    id: 'tab-per-section-weight-in-the-title',
    about: 'a tab a section with the weight in its title only, questions weighed within it',
    content: [
      {
        name: '1 Quality',
        bold: [1, 3],
        rows: [
          ['1. Quality (50%)'],
          [],
          ['Question', 'Weight', 'Gillmere Ltd', 'Hawthrop & Sons'],
          ['1.1 Approach', '70%', 3, 4],
          ['1.2 Risk', '30%', 4, 4],
        ],
      },
      {
        name: '2 Social value',
        bold: [1, 3],
        rows: [
          ['2. Social value (10%)'],
          [],
          ['Question', 'Weight', 'Gillmere Ltd', 'Hawthrop & Sons'],
          ['2.1 Local spend', '40%', 5, 1],
          ['2.2 Volunteering', '60%', 4, 2],
        ],
      },
      {
        name: '3 Price',
        bold: [1, 3],
        rows: [['3. Price (40%)'], [], ['Bidder', 'Tender sum'], ['Gillmere Ltd', 81000], ['Hawthrop & Sons', 90000]],
      },
      { name: 'Guidance', rows: [['Each question is scored 0 to 5.']] },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Gillmere Ltd', 50 * (0.7 * 0.6 + 0.3 * 0.8) + 10 * (0.4 + 0.6 * 0.8) + 40),
      ranked(2, 'Hawthrop & Sons', 50 * 0.8 + 10 * (0.4 * 0.2 + 0.6 * 0.4) + (40 * 81) / 90),
    ],
  },
  {
    id: 'criteria-list-with-numbered-titles',
    about:
      'a list of criteria in which the sections’ weights stand in the numbered titles, marks by number on another sheet',
    content: [
      {
        name: 'Award criteria',
        bold: [1, 2, 5],
        rows: [
          ['Number', 'Criterion', 'Weight'],
          ['1', 'Technical (40%)', null],
          ['1.1', 'Design', percent(0.75)],
          ['1.2', 'Programme', percent(0.25)],
          ['2', 'Social value (20%)', null],
          ['2.1', 'Skills', percent(1)],
          ['3', 'Commercial (40%)', null],
        ],
      },
      {
        name: 'Consensus',
        rows: [
          ['Scores are 0 to 4'],
          ['Tenderer', '1.1', '1.2', '2.1'],
          ['Inglewray Builders', 3, 4, 1],
          ['Keldside Construction', 4, 2, 3],
        ],
      },
      {
        name: 'Commercial',
        rows: [
          ['Tenderer', 'Works', 'Preliminaries', 'Tender total'],
          ['Inglewray Builders', 900000, 100000, formula('B2+C2', 1000000)],
          ['Keldside Construction', 1000000, 250000, formula('B3+C3', 1250000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Keldside Construction', 40 * (0.75 + 0.25 * 0.5) + 20 * 0.75 + (40 * 1000) / 1250),
      ranked(2, 'Inglewray Builders', 40 * (0.75 * 0.75 + 0.25) + 20 * 0.25 + 40),
    ],
  },
  {
    id: 'title-weighs-questions-across',
    about:
      'bidders down and questions across under the title "Section 2: Social value (20%)", a row of weights within it',
    content: [
      {
        name: 'Quality',
        bold: [1, 3],
        rows: [
          ['Section 1: Quality (40%)'],
          [],
          ['Bidder', '1.1 Method', '1.2 People'],
          ['Weighting', '60%', '40%'],
          ['Lambrigg Energy', 4, 2],
          ['Middleshaw Heating CIC', 3, 5],
        ],
      },
      {
        name: 'SV',
        bold: [1, 3],
        rows: [
          ['Section 2: Social value (20%)'],
          [],
          ['Bidder', '2.1 Fuel poverty', '2.2 Trainees'],
          ['Weighting', '25%', '75%'],
          ['Lambrigg Energy', 2, 3],
          ['Middleshaw Heating CIC', 5, 4],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Section 3: Price (40%). Marks for sections 1 and 2 are 0 to 5.'],
          [],
          ['Bidder', 'Contract price'],
          ['Lambrigg Energy', 640000],
          ['Middleshaw Heating CIC', 800000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Middleshaw Heating CIC', 40 * (0.6 * 0.6 + 0.4) + 20 * (0.25 + 0.75 * 0.8) + 32),
      ranked(2, 'Lambrigg Energy', 40 * (0.6 * 0.8 + 0.4 * 0.4) + 20 * (0.25 * 0.4 + 0.75 * 0.6) + 40),
    ],
    never: [/stored as text.*A1/],
  },
  {
    id: 'tab-name-weighs-its-questions',
    about: 'tabs called "Technical (60%)" and "Price (40%)"; a tab’s questions share out its weight',
    content: [
      {
        name: 'Technical (60%)',
        rows: [
          ['Marks out of 10'],
          ['Question', 'Weight', 'Nibblegate Print', 'Overwater Media'],
          ['Samples', 50, 8, 6],
          ['Turnaround', 50, 6, 9],
        ],
      },
      {
        name: 'Price (40%)',
        rows: [
          ['Bidder', 'Total price'],
          ['Nibblegate Print', 20000],
          ['Overwater Media', 25000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Nibblegate Print', 60 * 0.7 + 40), ranked(2, 'Overwater Media', 60 * 0.75 + 32)],
  },
  {
    id: 'a-pass-mark-is-no-weight',
    about:
      'the title over the matrix ends with a version in per cent, and sections with "Quality 70%" without brackets',
    content: [
      {
        name: 'Matrix',
        bold: [1, 3, 4],
        rows: [
          ['Evaluation matrix, draft (90%)'],
          ['Scored 0 to 5'],
          ['Criterion', 'Weight within', 'Penrith Signs', 'Quarry Print CIC'],
          ['Quality 70%'],
          ['Artwork', '50%', 4, 5],
          ['Fitting', '50%', 3, 4],
          ['Social value 30%'],
          ['Local trainees', '100%', 5, 2],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Penrith Signs', 35 * 0.8 + 35 * 0.6 + 30), ranked(2, 'Quarry Print CIC', 35 + 28 + 12)],
  },
];
