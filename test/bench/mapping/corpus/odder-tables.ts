/** Synthetic: every bidder, price and place is invented. Written after the rules, then used to improve them once. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const odderTables: readonly LabelledBook[] = [
  {
    name: 'Welsh commitments',
    sheets: [
      sheet('Ymrwymiadau', [
        ['Ymrwymiadau cymunedol'],
        [],
        ['Cyflenwr', 'Ymrwymiad', 'Nifer', 'Uned', 'Dyddiad cyflawni', 'Lleoliad', 'Tystiolaeth'],
        ['Gwaith Coed Eryri', 'Prentisiaid', 2, 'person', '30/09/2027', 'Bethesda', 'Cofnod cyflogres'],
        ['Gwaith Coed Eryri', 'Oriau gwirfoddol', 80, 'awr', '31/03/2027', 'Bangor', 'Taflen amser'],
        ['Seiri Mon Cyf', 'Prentisiaid', 3, 'person', '30/09/2027', 'Caernarfon', 'Cofnod cyflogres'],
      ]),
    ],
    tables: [
      { sheet: 'Ymrwymiadau', header: 3, from: 'A', facts: 'bidder commitment quantity unit date place evidence' },
    ],
  },
  {
    name: 'German offer comparison with European numbers',
    sheets: [
      sheet('Vergleich', [
        ['Angebotsvergleich'],
        ['Bieter', 'Angebotssumme netto', 'Angebotssumme brutto', 'Qualität (Punkte)', 'Rang'],
        ['Birkenfeld Bau GmbH', '1.310.000,00', '1.558.900,00', '42,5', '2'],
        ['Tannhof & Co', '1.198.000,00', '1.425.620,00', '39,0', '1'],
        ['Eichwerk', '1.402.750,00', '1.669.272,50', '45,0', '3'],
      ]),
    ],
    tables: [{ sheet: 'Vergleich', header: 2, from: 'A', facts: 'bidder price price mark/points rank' }],
  },
  {
    name: 'criteria tiers in three columns',
    sheets: [
      sheet(
        'Scheme',
        [
          ['Award scheme v4'],
          [],
          ['Tier 1', 'Tier 2', 'Tier 2 share of Tier 1', 'Share of all marks', 'Marked 0 to', 'How marks are given'],
          ['Quality', 'Plan', 0.5, 0.3, 5, 'Panel judgement'],
          ['Quality', 'People', 0.5, 0.3, 5, 'Panel judgement'],
          ['Price', 'Total', 1, 0.4, null, 'Lowest over bid'],
        ],
        { bold: ['A3:F3'], formats: { 'C4:D6': '0%' } },
      ),
    ],
    tables: [
      { sheet: 'Scheme', header: 3, from: 'A', facts: 'criterion sub-criterion weight/- weight maximum method' },
    ],
  },
  {
    name: 'two bidders in blocks on one sheet',
    sheets: [
      sheet(
        'Returns',
        [
          ['Supplier: Petrel Linen'],
          ['Article', 'Quantity', 'Unit cost', 'Cost'],
          ['Sheets', 400, 6.1, 2440],
          ['Towels', 600, 2.9, 1740],
          ['Total', null, null, 4180],
          [],
          ['Supplier: Fulmar Laundry Ltd'],
          ['Article', 'Quantity', 'Unit cost', 'Cost'],
          ['Sheets', 400, 5.8, 2320],
          ['Towels', 600, 3.2, 1920],
          ['Total', null, null, 4240],
        ],
        { bold: ['A1', 'A2:D2', 'A7', 'A8:D8'] },
      ),
    ],
    tables: [
      { sheet: 'Returns', header: 2, from: 'A', facts: 'item quantity unit-price line-amount/price' },
      { sheet: 'Returns', header: 8, from: 'A', facts: 'item quantity unit-price line-amount/price' },
    ],
  },
  {
    name: 'unheaded export of numbers and names',
    sheets: [
      sheet('dump', [
        [1001, 'Basalt Ltd', 41200, 'Y'],
        [1002, 'Feldspar Co', 39950, 'N'],
        [1003, 'Gneiss', 40500, 'Y'],
        [1004, 'Hornfels LLP', 44100, 'Y'],
      ]),
    ],
    tables: [{ sheet: 'dump', header: null, from: 'A', facts: '- - - -' }],
  },
  {
    name: 'bid list with notes and buyer columns in between',
    sheets: [
      sheet(
        'Log',
        [
          ['Clarifications are on another sheet'],
          [
            'Recd',
            'From',
            'Email',
            'Customer postcode',
            'Bidder postcode',
            'Offer £ (exc. VAT)',
            'Sub-contractor named',
            'Living wage?',
            'Notes',
          ],
          ['02/06/2026', 'Coppice Trees', 'a@example.test', 'EX1 1AA', 'TQ9 5LL', 21000, 'None', 'Yes', null],
          [
            '02/06/2026',
            'Pollard & Limb Ltd',
            'b@example.test',
            'EX1 1AA',
            'PL4 8DD',
            19850,
            'Stumpworks',
            'No',
            'Late by 2 min',
          ],
          ['01/06/2026', 'Heartwood CIC', 'c@example.test', 'EX1 1AA', 'EX39 2QX', 22400, 'None', 'Yes', null],
        ],
        { bold: ['A2:I2'] },
      ),
    ],
    tables: [{ sheet: 'Log', header: 2, from: 'A', facts: 'date/- bidder - - postcode price - - comment' }],
  },
  {
    name: 'needs register with goals',
    sheets: [
      sheet(
        'Register',
        [
          ['Community voice register 2026'],
          ['ID', 'Issue raised', 'Ward', 'Target group', 'SDG', 'Outcome wanted'],
          ['N1', 'No evening buses', 'Ferry Road', 'Shift workers', 11, 'People can get to work'],
          ['N2', 'Loneliness', 'Glebe', 'Carers', 3, 'Fewer people alone'],
          ['N3', 'Few entry level jobs', 'Ferry Road', 'School leavers', 8, 'First jobs'],
        ],
        { bold: ['A2:F2'] },
      ),
    ],
    tables: [{ sheet: 'Register', header: 2, from: 'A', facts: '?/- need place people goal outcome' }],
  },
];
