import { below, type InventedTender, ranked } from './tender';

/** Quantities beside prices that may be of one or of all, commission in per cent, minimum marks in German; all synthetic. */
export const quantitiesAndCommission: readonly InventedTender[] = [
  {
    id: 'prices-of-one-beside-quantities',
    about: 'items by number, quantities in the hundreds, and prices too small for all of them: prices of one',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['No', 'Criterion', 'Weight'],
          [1, 'Quality', '50%'],
          [2, 'Social value', '10%'],
          [3, 'Price', '40%'],
        ],
      },
      {
        name: 'Marks',
        rows: [['Scored 0-5'], ['Criterion', 'Penn Ltd', 'Quill Ltd'], ['Quality', 4, 3], ['Social value', 3, 5]],
      },
      {
        name: 'Schedule',
        rows: [
          ['Item', 'Qty', 'Penn Ltd', 'Quill Ltd'],
          [1, 1000, 2.5, 2.3],
          [2, 500, 4, 4.4],
          [3, 200, 9, 8.5],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Penn Ltd', 40 + 6 + (40 * 6200) / 6300), ranked(2, 'Quill Ltd', 30 + 10 + 40)],
  },
  {
    id: 'commission-over-the-highest',
    about: 'a vending concession: commission in per cent over the highest commission',
    content: [
      {
        name: 'Vending',
        rows: [
          ['Vending concession. Score for commission = commission % offered / highest commission % x 50'],
          [],
          ['Operator', 'Range and service (50%) 0-10', 'Commission offered % (50%)'],
          ['Rook Vending', 8, '18%'],
          ['Snack Co', 6, '24%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Snack Co', 30 + 50), ranked(2, 'Rook Vending', 40 + 37.5)],
  },
  {
    id: 'vat-exclusive-amounts-count',
    about: 'a tender without and with VAT, and a sentence that the VAT-exclusive amount is evaluated',
    content: [
      {
        name: 'Tenders',
        rows: [
          ['Tenderer', 'Tender ex VAT €', 'VAT @ 13.5%', 'Tender inc VAT €', 'Quality (60%) out of 100'],
          ['Boyne Ltd', 200000, 27000, 227000, 78],
          ['Corrib DAC', 185000, 24975, 209975, 70],
        ],
      },
      { name: 'Basis', rows: [['Price 40%. The VAT-exclusive amount is evaluated.']] },
    ],
    exit: 0,
    bids: [ranked(1, 'Boyne Ltd', 46.8 + (40 * 185) / 200), ranked(2, 'Corrib DAC', 42 + 40)],
  },
  {
    id: 'minimum-points-in-german',
    about: 'German: a column of minimum points beside the bidders',
    content: [
      {
        name: 'Wertung',
        rows: [
          ['Kriterium', 'Gewicht', 'Mindestpunkte', 'Jagst GmbH', 'Kocher AG'],
          ['Konzept (0-10)', '40%', 6, 7, 5],
          ['Team (0-10)', '20%', 4, 6, 9],
          ['Preis', '40%', null, '90.000,00 €', '80.000,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Jagst GmbH', 28 + 12 + 40), below('Kocher AG')],
  },
  {
    id: 'quantities-beside-bare-names',
    about: 'quantities, bidders across and nothing that says whether their figures are for one or for all: asked',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Weight'],
          ['Price', '100%'],
        ],
      },
      {
        name: 'Schedule',
        rows: [
          ['Item', 'Quantity', 'Penn Ltd', 'Quill Ltd'],
          ['Desk', 10, 250, 230],
          ['Chair', 40, 80, 95],
          ['Lamp', 5, 30, 20],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /whether they are prices of one or of all/ }],
  },
];
