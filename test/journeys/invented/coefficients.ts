import { type InventedTender, ranked } from './tender';

/** Weights as coefficients and multipliers; all synthetic. */
export const coefficients: readonly InventedTender[] = [
  {
    id: 'coefficients-in-french',
    about: 'a French CSV with coefficients 4, 2 and 4, marks out of 20, and the price among them',
    content: {
      csv: 'Critère;Coefficient;Ohm SAS;Pascal SARL\nValeur technique (note sur 20);4;15;13\nDélai (note sur 20);2;12;18\nPrix;4;"98 000,00 €";"92 000,00 €"\n',
    },
    exit: 0,
    bids: [
      ranked(2, 'Ohm SAS', (40 * 15) / 20 + (20 * 12) / 20 + (40 * 92) / 98),
      ranked(1, 'Pascal SARL', (40 * 13) / 20 + (20 * 18) / 20 + 40),
    ],
  },
  {
    id: 'multipliers-x5',
    about: 'multipliers x5, x3 and x2 in a column of their own, marks with their words',
    content: [
      {
        name: 'Form',
        rows: [
          ['Factor', 'Multiplier', 'Stokes Ltd', 'Tesla Ltd'],
          ['Method', 'x5', '4 (Good)', '3 (Fair)'],
          ['Team', 'x3', '3 (Fair)', '5 (Excellent)'],
          ['Local benefit', 'x2', '5 (Excellent)', '2 (Weak)'],
          ['Each factor is marked 1-5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Stokes Ltd', 50 * 0.8 + 30 * 0.6 + 20), ranked(2, 'Tesla Ltd', 30 + 30 + 8)],
  },
];
