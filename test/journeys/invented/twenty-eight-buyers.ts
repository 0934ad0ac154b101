import { below, formula, type InventedTender, percent, ranked } from './tender';

/** Of twenty-eight more in two rounds, those that were read wrongly or asked about without need. */
export const twentyEightBuyers: readonly InventedTender[] = [
  {
    id: 'spanish-points-of-a-hundred',
    about: 'Spanish headings',
    content: [
      {
        name: 'Valoración',
        rows: [
          [
            'Licitador',
            'Memoria técnica (máx. 50 puntos)',
            'Criterios sociales (máx. 10 puntos)',
            'Oferta económica (IVA excluido)',
            'Puntos precio (máx. 40)',
          ],
          ['Aguas Claras SL', 42, 8, '120.000,00 €', 36.67],
          ['Bosque Vivo SA', 38, 10, '110.000,00 €', 40],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Bosque Vivo SA', 38 + 10 + 40), ranked(2, 'Aguas Claras SL', 42 + 8 + (40 * 11) / 12)],
  },
  {
    id: 'a-lot-nobody-bid-for',
    about: 'one sheet, lot section rows over bidders, lot three had no bids; common weights row on top',
    content: [
      {
        name: 'Lots',
        bold: [1, 3, 6, 9],
        rows: [
          ['Bidder', 'Quality /100', 'Social value /100', 'Price £'],
          ['Weighting', '35%', '15%', '50%'],
          ['Lot 1 – North'],
          ['Helen’s Bay Ltd', 80, 60, 1000],
          ['Islandmagee CIC', 70, 90, 1250],
          ['Lot 2 – South'],
          ['Helen’s Bay Ltd', 80, 60, 900],
          ['Jordanstown Co', 60, 40, 720],
          ['Lot 3 – West'],
          ['No bids received'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Helen’s Bay Ltd', 28 + 9 + 50, 'Lot 1 – North'),
      ranked(2, 'Islandmagee CIC', 24.5 + 13.5 + 40, 'Lot 1 – North'),
      ranked(1, 'Helen’s Bay Ltd', 28 + 9 + 40, 'Lot 2 – South'),
      ranked(1, 'Jordanstown Co', 21 + 6 + 50, 'Lot 2 – South'),
    ],
  },
  {
    id: 'numbers-over-names-and-a-scale-in-a-section',
    about:
      'form per bid on one wide sheet: labels down, bidders across as "Bid 1 / name" in two header rows, price section and mark section with section titles',
    content: [
      {
        name: 'Side by side',
        bold: [1, 2, 3, 7],
        merge: ['A3:D3', 'A7:D7'],
        rows: [
          [null, null, 'Bid 1', 'Bid 2'],
          ['Criterion', 'Weight', 'Kilroot Energy', 'Larne Power'],
          ['QUALITY (60%) - scored 0 to 5'],
          ['Mobilisation', '20%', 4, 3],
          ['Maintenance', '25%', 3, 5],
          ['Community benefit', '15%', 5, 2],
          ['PRICE (40%)'],
          ['Total price over term', '40%', '£2,000,000', '£2,500,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Kilroot Energy', 16 + 15 + 15 + 40), ranked(2, 'Larne Power', 12 + 25 + 6 + 32)],
  },
  {
    id: 'discounts-of-resellers',
    about: 'discount percentages off list, highest discount best, stated',
    content: [
      {
        name: 'Eval',
        rows: [
          ['Reseller', 'Service 60% (0-5)', 'Discount off list price 40%'],
          ['Portrush IT', 4, percent(0.1)],
          ['Ravenhill Tech', 3, percent(0.16)],
          [],
          ['Discount score = discount offered / highest discount x 40'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Ravenhill Tech', 36 + 40), ranked(2, 'Portrush IT', 48 + 25)],
  },
  {
    id: 'ladder-of-social-value-is-asked-about',
    about: 'committed social value as a percentage of contract value with bands',
    content: [
      {
        name: 'Bids',
        rows: [
          ['Bidder', 'Quality (60%) 0-5', 'Price (30%)', 'Social value committed £ (10%)'],
          ['Comber Ltd', 4, 100000, 12000],
          ['Dundonald Ltd', 5, 120000, 6000],
          [],
          ['Social value: under 5% of price 0 marks, 5-10% 5 marks, over 10% 10 marks'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /a way to score Social value committed that was not understood/, at: 'Bids!A5' }],
  },
  {
    id: 'a-key-in-cells-of-its-own',
    about: 'key in four cells beside the table, scale 0-3',
    content: [
      {
        name: 'Marks',
        rows: [
          ['Supplier', 'Transition 30%', 'Reporting 20%', 'Price 50%', null, 'Scoring key'],
          ['Glengormley', 2, 3, 900, null, '0 = Unacceptable'],
          ['Hannahstown', 3, 2, 1000, null, '1 = Minor concerns'],
          [null, null, null, null, null, '2 = Satisfactory'],
          [null, null, null, null, null, '3 = Excellent'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Hannahstown', 30 + (20 * 2) / 3 + 45), ranked(1, 'Glengormley', 20 + 20 + 50)],
  },
  {
    id: 'unused-rows-of-a-template',
    about: 'unused rows Bidder 3 to 5 of a template with zero formulas',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Bidder', 'Quality /100 (60%)', 'Price (40%)', 'Weighted total'],
          ['Killyleagh Ltd', 70, 50000, formula('x', 82)],
          ['Lisburn CIC', 90, 62500, formula('x', 86)],
          ['Bidder 3', null, null, formula('x', 0)],
          ['Bidder 4', null, null, formula('x', 0)],
          ['Bidder 5', null, null, formula('x', 0)],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Lisburn CIC', 54 + 32), ranked(2, 'Killyleagh Ltd', 42 + 40)],
  },
  {
    id: 'a-sheet-for-two-lots',
    about: 'a sheet for Lots 1 and 2 together (rate per hour) and a sheet for Lot 3',
    content: [
      {
        name: 'Lots 1 and 2',
        rows: [
          ['Supplier', 'Quality (60%) /10', 'Hourly rate (40%)'],
          ['Oldpark', 6, 20],
          ['Poleglass', 8, 25],
        ],
      },
      {
        name: 'Lot 3',
        rows: [
          ['Supplier', 'Quality (60%) /10', 'Hourly rate (40%)'],
          ['Oldpark', 7, 30],
          ['Queens Co', 9, 40],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Poleglass', 48 + 32, 'Lot 1'),
      ranked(2, 'Oldpark', 36 + 40, 'Lot 1'),
      ranked(1, 'Poleglass', 48 + 32, 'Lot 2'),
      ranked(2, 'Oldpark', 36 + 40, 'Lot 2'),
      ranked(1, 'Queens Co', 54 + 30, 'Lot 3'),
      ranked(2, 'Oldpark', 42 + 40, 'Lot 3'),
    ],
  },
  {
    id: 'weighting-in-every-cell',
    about: 'a row under the headings with "Weighting: 30%" texts',
    content: [
      {
        name: 'Tender',
        rows: [
          ['Company', 'Programme', 'Safety', 'Price'],
          [null, 'Weighting: 30%', 'Weighting: 20%', 'Weighting: 50%'],
          ['Victoria Civil', 4, 5, 200000],
          ['Whiterock Ltd', 5, 3, 240000],
          [],
          ['Marked 0 to 5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Victoria Civil', 24 + 20 + 50), ranked(2, 'Whiterock Ltd', 30 + 12 + (50 * 20) / 24)],
  },
  {
    id: 'minimum-in-per-cent-of-the-marks',
    about: 'marks of 1000 with minimum percentages per criterion in own column, tender sums row',
    content: [
      {
        name: 'Award',
        rows: [
          ['Criterion', 'Max marks', 'Min %', 'Athy Ltd', 'Birr Ltd'],
          ['Quality of plan', 400, '50%', 320, 180],
          ['Resources', 200, '50%', 140, 150],
          ['Price', 400, null, 380, 400],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Athy Ltd', 32 + 14 + 38), below('Birr Ltd')],
  },
  {
    id: 'social-value-in-two-halves-on-two-sheets',
    about: 'SV qualitative mark 5% and quantitative pounds 5% on separate sheets, long commitments with bidder totals',
    content: [
      {
        name: 'Quality and SV',
        rows: [
          ['Bidder', 'Quality 50% /10', 'SV qualitative 5% /10', 'Price 40%'],
          ['Gorey Co', 8, 6, 500],
          ['Howth CIC', 9, 9, 625],
        ],
      },
      {
        name: 'SV quantitative 5%',
        rows: [
          ['Bidder', 'Measure', 'Quantity', 'Proxy', 'Value (£)'],
          ['Gorey Co', 'Local jobs', 2, 10000, 20000],
          ['Howth CIC', 'Local jobs', 3, 10000, 30000],
          ['Howth CIC', 'Training weeks', 10, 500, 5000],
          [],
          ['Score = bidder’s value / highest value x 5'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Howth CIC', 45 + 4.5 + 32 + 5), ranked(2, 'Gorey Co', 40 + 3 + 40 + (5 * 20) / 35)],
  },
];
