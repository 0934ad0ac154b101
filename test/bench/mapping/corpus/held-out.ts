/** Synthetic: every bidder, price and place is invented. Held out: written last, measured, never improved on. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

const books: readonly LabelledBook[] = [
  {
    name: 'museum shop concession',
    sheets: [
      sheet(
        'Panel',
        [
          ['Museum shop concession', null, null, 'DRAFT'],
          [],
          [
            'Concessionaire',
            'Guaranteed rent £',
            'Range and quality (25%)',
            'Marketing (15%)',
            'Local makers (10%)',
            'Weighted mark',
            'Rank',
          ],
          ['Inkwell Gifts', 18000, 4, 3, 5, 38, 1],
          ['Cobalt & Clay Ltd', 21500, 3, 3, 2, 28, 3],
          ['Fable Trading CIC', 17250, 4, 4, 3, 38, 1],
        ],
        { bold: ['A3:G3'], formats: { 'B4:B6': '£#,##0' } },
      ),
    ],
    tables: [{ sheet: 'Panel', header: 3, from: 'A', facts: 'bidder price mark*3 points rank' }],
  },
  {
    name: 'questions down, evaluators across, one supplier a sheet',
    sheets: ['Arbour Play', 'Cartwheel Ltd'].map((name) =>
      sheet(
        name,
        [
          ['Supplier:', name],
          [],
          ['Q', 'Question', 'Weighting', 'Evaluator 1', 'Evaluator 2', 'Consensus', 'Comments'],
          ['Q1', 'Design of the space', '30%', 3, 4, 4, 'Strong drawings'],
          ['Q2', 'Safety testing', '20%', 2, 2, 2, 'No certificate'],
          ['Q3', 'Children taking part', '10%', 5, 4, 5, 'Co-design'],
        ],
        { bold: ['A3:G3'] },
      ),
    ),
    tables: ['Arbour Play', 'Cartwheel Ltd'].map((name) => ({
      sheet: name,
      header: 3,
      from: 'A',
      facts: 'criterion-ref criterion weight mark*3 reason/comment',
    })),
  },
  {
    name: 'framework rates: grades down, suppliers across',
    sheets: [
      sheet(
        'Day rates',
        [
          ['Maximum day rates bid (ex VAT)'],
          [],
          ['Grade', 'Aspen Advisory', 'Borough Partners', 'Clearwater LLP', 'Average'],
          ['Junior', 420, 395, 450, 421.67],
          ['Senior', 690, 720, 735, 715],
          ['Director', 1150, 1090, 1240, 1160],
        ],
        { bold: ['A3:E3'], formats: { 'B4:E6': '£#,##0' } },
      ),
    ],
    tables: [{ sheet: 'Day rates', header: 3, from: 'A', facts: 'item unit-price/line-amount*3 ?' }],
  },
  {
    name: 'tenders received with conditional columns',
    sheets: [
      sheet(
        'Receipt',
        [
          ['Tender receipt form'],
          ['Date opened:', '12/05/2026'],
          ['Witness:', 'P. Adeyemi'],
          [],
          [
            '#',
            'Name of company',
            'Time received',
            'Tender amount excluding VAT',
            'Bond provided Y/N',
            'Any qualification',
          ],
          [1, 'Ferrybridge Civils', '09:12', '£1,204,000.00', 'Y', 'None'],
          [2, 'Gantry Steel Ltd', '10:40', '£1,187,450.00', 'N', 'Programme'],
          [3, 'Hopper & Chute', '11:55', '£1,330,210.50', 'Y', 'None'],
        ],
        { filled: ['A5:F5'] },
      ),
    ],
    tables: [{ sheet: 'Receipt', header: 5, from: 'A', facts: 'bidder-id/criterion-ref/- bidder - price - -/comment' }],
  },
  {
    name: 'social value by theme, bidders across with pounds',
    sheets: [
      sheet(
        'SV totals',
        [
          ['Theme', 'Measure', 'Marsh Homes', 'Nettle Construction Ltd', 'Orchid Build'],
          ['Jobs', 'Apprenticeships', '£42,000', '£31,500', '£60,000'],
          ['Jobs', 'Work experience', '£4,200', '£7,700', '£1,400'],
          ['Place', 'Volunteering', '£9,100', '£3,900', '£12,350'],
        ],
        { frozenRows: 1 },
      ),
    ],
    tables: [{ sheet: 'SV totals', header: 1, from: 'A', facts: 'theme commitment social-value*3' }],
  },
  {
    name: 'Welsh marks, long',
    sheets: [
      sheet(
        'Sgorau',
        [
          ['Sgorau’r panel'],
          ['Cynigydd', 'Cwestiwn', 'Marc', 'Rheswm', 'Gwerthuswr'],
          ['Llwybr Gwyrdd', 'Dull o weithio', 4, 'Cynllun clir', 'EJ'],
          ['Llwybr Gwyrdd', 'Staff', 3, 'Digonol', 'EJ'],
          ['Tir Comin Cyf', 'Dull o weithio', 2, 'Prin', 'EJ'],
          ['Tir Comin Cyf', 'Staff', 5, 'Rhagorol', 'EJ'],
        ],
        { bold: ['A2:E2'] },
      ),
    ],
    tables: [{ sheet: 'Sgorau', header: 2, from: 'A', facts: 'bidder criterion mark reason evaluator' }],
  },
  {
    name: 'criteria in a note-heavy sheet with blank column',
    sheets: [
      sheet(
        'How we evaluate',
        [
          ['How we evaluate'],
          ['Bids are evaluated against the criteria below. The panel has three members.'],
          [],
          [null, 'Ref', 'What we will ask', 'Weighting', 'Max marks', 'Page limit'],
          [null, '1', 'Your approach', '20%', 10, 4],
          [null, '2', 'Your team', '15%', 10, 3],
          [null, '3', 'Social value', '10%', 10, 2],
          [null, '4', 'Price', '55%', null, null],
          [null, null, 'Total', '100%'],
          [],
          ['Marks of 3 or below on any question lead to exclusion.'],
        ],
        { bold: ['B4:F4'] },
      ),
    ],
    tables: [{ sheet: 'How we evaluate', header: 4, from: 'B', facts: 'criterion-ref criterion weight maximum -' }],
  },
  {
    name: 'transposed with price rows and a heading of its own',
    sheets: [
      sheet(
        'Compare',
        [
          ['Comparison of quotations'],
          ['', 'Quote 1', 'Quote 2', 'Quote 3'],
          ['Company name', 'Dapple Print', 'Etch Media Ltd', 'Foil & Fold'],
          ['Price ex VAT', '£4,120', '£3,980', '£4,300'],
          ['Delivery date', '01/07/2026', '14/07/2026', '28/06/2026'],
          ['SME', 'Y', 'Y', 'N'],
          ['Recycled paper score (0-5)', 4, 2, 5],
        ],
        { bold: ['B2:D2'] },
      ),
    ],
    tables: [{ sheet: 'Compare', header: 3, from: 3, facts: 'bidder price date sme mark' }],
  },
  {
    name: 'bids by lot with section rows',
    sheets: [
      sheet(
        'Prices by lot',
        [
          ['Bidder', 'Price (ex VAT)', 'Notes'],
          ['Lot 1: Hall Lane'],
          ['Garnet Heating', 20110, null],
          ['Jasper Boilers Ltd', 19850, 'Two visits'],
          ['Lot 2: Mill Court'],
          ['Garnet Heating', 32000, null],
          ['Opal Mechanical', 30990, null],
        ],
        { bold: ['A1:C1', 'A2', 'A5'], merges: ['A2:C2', 'A5:C5'] },
      ),
    ],
    tables: [{ sheet: 'Prices by lot', header: 1, from: 'A', facts: 'bidder price comment' }],
  },
  {
    name: 'all text needs list under a long title',
    sheets: [
      sheet(
        'Needs',
        [
          ['Needs gathered at the drop-in sessions held in March and April, to be read with the equality statement'],
          [],
          ['Area', 'Local need', 'Group most affected', 'Heard from'],
          ['Canal Street', 'Safe crossing', 'Children', 'School council'],
          ['Canal Street', 'Cheaper meeting rooms', 'Community groups', 'Forum'],
          ['Upper Town', 'Help with forms', 'People new to the area', 'Library'],
        ],
        { bold: ['A3:D3'] },
      ),
    ],
    tables: [{ sheet: 'Needs', header: 3, from: 'A', facts: 'place need people -' }],
  },
];

export const heldOut: readonly LabelledBook[] = books.map((book) => ({ ...book, heldOut: true }));
