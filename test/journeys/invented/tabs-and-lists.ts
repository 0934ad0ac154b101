import { type InventedTender, ranked } from './tender';

/** Weights in the names of tabs, lists of points with a rule beside each, and headings in two languages of one country; all synthetic. */
export const tabsAndLists: readonly InventedTender[] = [
  {
    id: 'belgian-headings',
    about: 'French and Dutch in each heading, points in brackets, and a bare figure for the price',
    content: [
      {
        name: 'Analyse',
        rows: [
          [
            'Soumissionnaire / Inschrijver',
            'Qualité / Kwaliteit (sur/op 50)',
            'Durabilité / Duurzaamheid (sur/op 10)',
            'Prix HTVA / Prijs excl. btw (40)',
          ],
          ['Fagnes SA', 41, 8, '99.500,00 €'],
          ['Kempen NV', 45, 6, '104.000,00 €'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kempen NV', 51 + (40 * 995) / 1040), ranked(2, 'Fagnes SA', 49 + 40)].map((b) => b),
  },
  {
    id: 'weights-in-names-of-tabs',
    about: 'a tab for each criterion, called by it and its weight',
    content: [
      {
        name: 'Delivery 40%',
        rows: [
          ['Supplier', 'Score 0-10', 'Comment'],
          ['Ochre Ltd', 7, 'a'],
          ['Sienna Ltd', 8, 'b'],
        ],
      },
      {
        name: 'Social Value 15%',
        rows: [
          ['Supplier', 'Score 0-10', 'Comment'],
          ['Ochre Ltd', 9, 'a'],
          ['Sienna Ltd', 5, 'b'],
        ],
      },
      {
        name: 'Price 45%',
        rows: [
          ['Supplier', 'Total price £'],
          ['Ochre Ltd', 77000],
          ['Sienna Ltd', 70000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Ochre Ltd', 28 + 13.5 + (45 * 70) / 77), ranked(1, 'Sienna Ltd', 32 + 7.5 + 45)],
  },
  {
    id: 'points-if-offered',
    about: 'Spanish: a list of points with rules, of which one is had if something is offered',
    content: [
      {
        name: 'Criterios',
        rows: [
          ['Criterio', 'Puntos', 'Regla'],
          ['Precio', 60, 'P = 60 x oferta mínima / oferta'],
          ['Memoria', 25, '0 a 25 puntos'],
          ['Ampliación de garantía', 15, '15 puntos si se ofrece'],
        ],
      },
      {
        name: 'Ofertas',
        rows: [
          ['Licitador', 'Precio', 'Memoria', 'Ampliación de garantía'],
          ['Zafiro SL', '30.000 €', 20, 'Sí'],
          ['Ágata SA', '28.000 €', 18, 'No'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /garant/i }],
  },
  {
    id: 'list-of-points-with-rules',
    about: 'a list of points with a rule beside each, and marks on the scale that the rule says',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Points', 'Rule'],
          ['Price', 60, 'Lowest price / price x 60'],
          ['Quality', 40, 'Marked 0-5'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Price', 'Quality'],
          ['Alder Ltd', 30000, 4],
          ['Birch Ltd', 28000, 3],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Alder Ltd', (60 * 28) / 30 + 32), ranked(2, 'Birch Ltd', 60 + 24)],
  },
  {
    id: 'list-of-points-and-few-marks',
    about: 'forty points for the one question, marks of 3 and 4, and no scale: asked about',
    content: [
      {
        name: 'Criteria',
        rows: [
          ['Criterion', 'Points', 'Notes'],
          ['Price', 60, 'x'],
          ['Quality', 40, 'y'],
        ],
      },
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Price', 'Quality'],
          ['Alder Ltd', 30000, 4],
          ['Birch Ltd', 28000, 3],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /No mark is above 4, though 40 are to be had/ }],
  },
];
