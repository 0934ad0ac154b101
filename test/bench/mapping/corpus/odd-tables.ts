/** Synthetic: every bidder, price and place is invented. Written after the rules, then used to improve them once. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const oddTables: readonly LabelledBook[] = [
  {
    name: 'library refit summary',
    sheets: [
      sheet(
        'Results',
        [
          ['Library refit: results for approval'],
          ['Prepared for committee 9 June'],
          [],
          [
            'Tendering firm',
            'Firm no.',
            'Submitted sum',
            'Design response (35%)',
            'Programme (15%)',
            'Local benefit (10%)',
            'Points total',
            'Place',
          ],
          ['Tallis Interiors', 'T1', 512000, 4, 4, 3, 82.1, 1],
          ['Gibbons & Wray', 'T2', 498750, 3, 5, 2, 79.4, 2],
          ['Purcell Shopfitting plc', 'T3', 530100, 5, 2, 4, 78.8, 3],
          [null, null, null, null, null, null, null, null],
          ['Mean', null, 513616.67, 4, 3.67, 3, 80.1, null],
        ],
        { bold: ['A4:H4'], formats: { 'C5:C9': '£#,##0.00' } },
      ),
    ],
    tables: [{ sheet: 'Results', header: 4, from: 'A', facts: 'bidder bidder-id price mark*3 points rank' }],
  },
  {
    name: 'youth service moderation record',
    sheets: [
      sheet(
        'Moderation record',
        [
          [
            'Bidder',
            'Criterion ref',
            'Criterion wording',
            'Initial score - KL',
            'Initial score - BT',
            'Moderated score',
            'Rationale for moderated score',
          ],
          ['Compass Youth', 'Q1', 'Reaching young people', 3, 2, 3, 'Detached work shown'],
          ['Compass Youth', 'Q2', 'Safe spaces', 4, 4, 4, 'Policies current'],
          ['Ferrous Street Club', 'Q1', 'Reaching young people', 5, 4, 5, 'Peer led'],
          ['Ferrous Street Club', 'Q2', 'Safe spaces', 2, 3, 2, 'No lone worker plan'],
        ],
        { frozenRows: 1 },
      ),
    ],
    tables: [
      { sheet: 'Moderation record', header: 1, from: 'A', facts: 'bidder criterion-ref criterion mark*3 reason' },
    ],
  },
  {
    name: 'taxi routes, lots down, operators across',
    sheets: [
      sheet(
        'Routes',
        [
          ['Home to school routes: price per day'],
          [],
          ['Lot', 'Miles', 'Swift Cabs', 'Heron Cars Ltd', 'Pre-tender estimate'],
          ['Lot 1', 12, 61.5, 58, 60],
          ['Lot 2', 7, 40, 42.5, 41],
          ['Lot 3', 19, 96, 99, 95],
        ],
        { bold: ['A3:E3'], formats: { 'C4:E6': '£#,##0.00' } },
      ),
    ],
    tables: [{ sheet: 'Routes', header: 3, from: 'A', facts: 'lot - price price ?' }],
  },
  {
    name: 'transposed without a label over the labels',
    sheets: [
      sheet(
        'Summary',
        [
          [null, 'Rushlight Energy', 'Tallow Power CIC', 'Candela Group'],
          ['Whole life cost', 1840000, 1799000, 1902500],
          ['Company no.', '04455667', '09988776', '03322114'],
          ['VCSE', 'No', 'Yes', 'No'],
          ['Technical merit', 62, 58, 65],
          ['Overall rank', 2, 3, 1],
        ],
        { bold: ['B1:D1'] },
      ),
    ],
    tables: [{ sheet: 'Summary', header: 1, from: 1, facts: 'bidder price bidder-id vcse mark/points rank' }],
  },
  {
    name: 'community benefits menu with points',
    sheets: [
      sheet(
        'CB points',
        [
          ['Community benefits: points claimed'],
          [
            'Contractor',
            'Benefit offered',
            'No. of people',
            'Points each',
            'Points claimed',
            'Delivery deadline',
            'Community',
          ],
          ['Auskerry Builders', 'Work placement', 6, 2, 12, '31/01/2027', 'Northside'],
          ['Auskerry Builders', 'Apprentice', 2, 10, 20, '30/09/2027', 'Harbour'],
          ['Copinsay Joinery Ltd', 'Work placement', 10, 2, 20, '31/01/2027', 'Northside'],
          ['Copinsay Joinery Ltd', 'Apprentice', 1, 10, 10, '30/09/2027', 'Harbour'],
        ],
        { bold: ['A2:G2'] },
      ),
    ],
    tables: [{ sheet: 'CB points', header: 2, from: 'A', facts: 'bidder commitment quantity ? points date place' }],
  },
  {
    name: 'price schedule on a sheet a bidder, named by the tab',
    sheets: ['Quern Mills', 'Saddlebow Foods', 'Threshing Floor Co-op'].map((name, index) =>
      sheet(
        name,
        [
          ['Price schedule'],
          [],
          ['Line', 'Product', 'Pack', 'Annual volume', 'Price per pack', 'Annual value'],
          [1, 'Bread flour', '16 kg', 200, 11.2 + index, 2240 + 200 * index],
          [2, 'Oats', '25 kg', 80, 19.5, 1560],
          [3, 'Yeast', '1 kg', 60, 4.1, 246],
          [null, 'Total', null, null, null, 4046 + 200 * index],
        ],
        { filled: ['A3:F3'] },
      ),
    ),
    tables: ['Quern Mills', 'Saddlebow Foods', 'Threshing Floor Co-op'].map((name) => ({
      sheet: name,
      header: 3,
      from: 'A',
      facts: 'criterion-ref item unit/- quantity unit-price line-amount/price',
    })),
  },
  {
    name: 'weights above the headings, marks below, reasons apart',
    sheets: [
      sheet(
        'Marks',
        [
          ['Weight', null, '25%', '25%', '10%'],
          ['Tenderer name', 'Lot', 'Approach to repairs', 'Resident care', 'Jobs for local people'],
          ['Ridgeback Repairs', 'North', 4, 3, 5],
          ['Ridgeback Repairs', 'South', 4, 4, 5],
          ['Gable End Ltd', 'North', 3, 3, 2],
          ['Gable End Ltd', 'South', 2, 3, 2],
        ],
        { bold: ['A2:E2'] },
      ),
    ],
    tables: [{ sheet: 'Marks', header: 2, from: 'A', facts: 'bidder lot mark*3' }],
  },
];
