import { formula, type InventedTender, percent, ranked, type Sheet } from './tender';

const grid = (name: string, marks: readonly (readonly [string, number, number])[]): Sheet => ({
  name,
  rows: [['Criterion', 'Quarry Bank Ltd', 'Ribble CIC'], ...marks],
});

export const moreLayouts: readonly InventedTender[] = [
  {
    id: 'evaluator-matrices',
    about: 'criteria by bidders on a sheet for each evaluator, and a Moderated sheet with reasons; only that counts',
    content: [
      {
        name: 'Weights',
        rows: [
          ['Scores 0-5'],
          ['Criterion', 'Weight'],
          ['Delivery', percent(0.4)],
          ['Community', percent(0.2)],
          ['Price', percent(0.4)],
        ],
      },
      grid('JB', [
        ['Delivery', 3, 5],
        ['Community', 3, 4],
      ]),
      grid('MK', [
        ['Delivery', 4, 4],
        ['Community', 2, 5],
      ]),
      {
        name: 'Moderated',
        rows: [
          ['Criterion', 'Quarry Bank Ltd', 'Reason', 'Ribble CIC', 'Reason'],
          ['Delivery', 4, 'p. 3', 5, 'p. 9'],
          ['Community', 3, 'p. 8', 5, 'p. 12'],
        ],
      },
      {
        name: 'Price',
        rows: [
          ['Bidder', 'Price'],
          ['Quarry Bank Ltd', 800],
          ['Ribble CIC', 1000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ribble CIC', 40 + 20 + 32), ranked(2, 'Quarry Bank Ltd', 32 + 12 + 40)],
  },
  {
    id: 'weights-in-row-labels',
    about: 'criteria down with their weights in brackets, bidders across, a price row among them and totals below',
    content: [
      {
        name: 'Assessment',
        rows: [
          ['Scores out of 5'],
          [null, 'Severn Ltd', 'Tamar CIC'],
          ['Delivery (35%)', 4, 5],
          ['Training (15%)', 3, 4],
          ['Social value (10%)', 5, 4],
          ['Total quality score', formula('SUM(B3:B5)', 12), formula('SUM(C3:C5)', 13)],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Tenderer', 'Price (40%)'],
          ['Severn Ltd', 100],
          ['Tamar CIC', 125],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Tamar CIC', 35 + 12 + 8 + 32), ranked(1, 'Severn Ltd', 28 + 9 + 10 + 40)],
  },
  {
    id: 'offers-against-targets',
    about: 'long table of offers with the published target on each row; attainment, each capped',
    content: [
      {
        name: 'Bids',
        rows: [['Scores 0-5'], ['Bidder', 'Quality (60%)', 'Price (30%)'], ['Usk Ltd', 4, 300], ['Vyrnwy CIC', 5, 400]],
      },
      {
        name: 'Social value',
        rows: [
          ['Social value (10%) is scored by the share of each target that is met.'],
          ['Bidder', 'Commitment', 'Unit', 'Target', 'Offer'],
          ['Usk Ltd', 'Apprentices', 'people', 4, 2],
          ['Usk Ltd', 'Volunteer days', 'days', 20, 30],
          ['Vyrnwy CIC', 'Apprentices', 'people', 4, 4],
          ['Vyrnwy CIC', 'Volunteer days', 'days', 20, 20],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Vyrnwy CIC', 60 + 22.5 + 10), ranked(2, 'Usk Ltd', 48 + 30 + 7.5)],
  },
  {
    id: 'lots-across',
    about: 'one row a bidder, price and quality for each lot side by side under merged lot names',
    content: [
      {
        name: 'Bids',
        merge: ['B2:C2', 'D2:E2', 'A2:A3'],
        bold: [2, 3],
        rows: [
          ['Scores 0-5'],
          ['Bidder', 'Lot 1', null, 'Lot 2', null],
          [null, 'Quality (60%)', 'Price (40%)', 'Quality (60%)', 'Price (40%)'],
          ['Wensum Ltd', 4, 100, 5, 250],
          ['Yare CIC', 5, 125, 4, 200],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Yare CIC', 60 + 32, 'Lot 1'),
      ranked(2, 'Wensum Ltd', 48 + 40, 'Lot 1'),
      ranked(1, 'Wensum Ltd', 60 + 32, 'Lot 2'),
      ranked(2, 'Yare CIC', 48 + 40, 'Lot 2'),
    ],
  },
  {
    id: 'transposed-with-groups',
    about: 'bidders across, facts in groups with heading rows between, weights in a column of their own',
    content: [
      {
        name: 'Comparison',
        bold: [2, 3, 6],
        rows: [
          ['Quotations received: all marks out of 10'],
          ['', 'Weight', 'Adur Ltd', 'Brede CIC', 'Cuckoo & Co'],
          ['QUALITY'],
          ['Method', '40%', 7, 9, 5],
          ['Local supply chain', '20%', 5, 8, 6],
          ['PRICE'],
          ['Quotation (£)', '40%', 4000, 5000, 4400],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Brede CIC', 36 + 16 + 32),
      ranked(2, 'Adur Ltd', 28 + 10 + 40),
      ranked(3, 'Cuckoo & Co', 20 + 12 + (40 * 40) / 44),
    ],
  },
  {
    id: 'criteria-beside-title-block',
    about: 'weights as label and value pairs in a title block above the bids',
    content: [
      {
        name: 'RFQ 118',
        bold: [8],
        rows: [
          ['Request for quotation 118: refill station'],
          ['Buyer', 'Parks team'],
          ['Quality weighting', percent(0.6)],
          ['Price weighting', percent(0.4)],
          ['Maximum score', 5],
          ['Price formula', 'Lowest price divided by bid price'],
          [],
          ['Bidder', 'Quality', 'Price'],
          ['Darent Ltd', 3, 700],
          ['Eden CIC', 5, 1000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Eden CIC', 60 + 28), ranked(2, 'Darent Ltd', 36 + 40)],
  },
];
