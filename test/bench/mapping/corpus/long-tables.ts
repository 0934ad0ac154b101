/** Synthetic: every bidder, price and place is invented. Several rows a bidder: items, commitments, marks. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const longTables: readonly LabelledBook[] = [
  {
    name: 'commitments with a plain list of promises',
    sheets: [
      sheet(
        'Offers',
        [
          ['Bidder offers: social value'],
          [],
          [
            'Bidding company',
            'TOM',
            'Promise made',
            'How much',
            'Measured in',
            'By when',
            'Which ward',
            'Proof we will give',
          ],
          ['Alder Build', 'NT1', 'Local people taken on', 6, 'FTE', '31/03/2027', 'Mossdale', 'Payroll'],
          ['Alder Build', 'NT11', 'School visits', 40, 'hours', '30/06/2027', 'Kingsway', 'Letters'],
          ['Alder Build', 'NT31', 'Carbon saved', 12.5, 'tCO2e', '31/12/2027', null, 'Meter readings'],
          ['Sorrel Homes Ltd', 'NT1', 'Local people taken on', 4, 'FTE', '31/03/2027', 'Mossdale', 'Payroll'],
          ['Sorrel Homes Ltd', 'NT11', 'School visits', 120, 'hours', 'Summer term', 'Kingsway', 'Register'],
        ],
        { bold: ['A3:H3'], frozenRows: 3 },
      ),
    ],
    tables: [
      {
        sheet: 'Offers',
        header: 3,
        from: 'A',
        facts: 'bidder measure-ref commitment quantity unit date place evidence',
      },
    ],
  },
  {
    name: 'line items, total of the bid repeated on each line',
    sheets: [
      sheet('Let items', [
        ['LETTING', 'CONTRACTOR', 'ITEM', 'DESC', 'QTY', 'UOM', 'RATE BID', 'EXTENDED', 'BID TOTAL', 'ENG ESTIMATE'],
        ['26-04', 'Halyard Paving Inc', '201-1000', 'Clearing', 1, 'LS', 4000, 4000, 9400, 3800],
        ['26-04', 'Halyard Paving Inc', '401-2010', 'Surface course', 60, 'TON', 90, 5400, 9400, 5100],
        ['26-04', 'Torrent Roads', '201-1000', 'Clearing', 1, 'LS', 3500, 3500, 10100, 3800],
        ['26-04', 'Torrent Roads', '401-2010', 'Surface course', 60, 'TON', 110, 6600, 10100, 5100],
      ]),
    ],
    tables: [
      {
        sheet: 'Let items',
        header: 1,
        from: 'A',
        facts: '? bidder criterion-ref/item item quantity unit unit-price line-amount price estimate',
      },
    ],
  },
  {
    name: 'individual marks, evaluators in rows',
    sheets: [
      sheet('All marks', [
        ['Tenderer', 'Q no', 'Panellist', 'Raw mark', 'Justification'],
        ['Brackenridge Youth', '2.1', 'AM', 3, 'Covers most points'],
        ['Brackenridge Youth', '2.1', 'JT', 4, 'Strong examples'],
        ['Brackenridge Youth', '2.2', 'AM', 2, 'Thin on safeguarding'],
        ['Willow Way', '2.1', 'AM', 5, 'Excellent'],
        ['Willow Way', '2.1', 'JT', 4, 'Good'],
      ]),
    ],
    tables: [{ sheet: 'All marks', header: 1, from: 'A', facts: 'bidder criterion-ref evaluator mark reason' }],
  },
  {
    name: 'evaluators across, bidder and question down',
    sheets: [
      sheet(
        'Grid',
        [
          ['Supplier', 'Question', 'JH', 'MO', 'PK', 'Consensus', 'Agreed reason'],
          ['Corran Buses', 'Punctuality', 3, 4, 3, 3, 'Two sources of evidence'],
          ['Corran Buses', 'Driver training', 4, 4, 5, 4, 'Accredited'],
          ['Skylark Coaches', 'Punctuality', 2, 2, 3, 2, 'No data'],
          ['Skylark Coaches', 'Driver training', 3, 3, 3, 3, 'Adequate'],
        ],
        { bold: ['A1:G1'] },
      ),
    ],
    tables: [{ sheet: 'Grid', header: 1, from: 'A', facts: 'bidder criterion mark*4 reason' }],
  },
  {
    name: 'social value calculator lines',
    sheets: [
      sheet(
        'SV calc',
        [
          ['Theme', 'Outcome', 'Ref', 'Measure', 'Units', 'Proxy £', 'Bidder', 'Offered amount', 'Value generated'],
          ['Jobs', 'More local jobs', 'J1', 'Local FTE', 'no. FTE', 30482, 'Elmtree Works', 3, 91446],
          ['Jobs', 'More local jobs', 'J2', 'Apprentice weeks', 'weeks', 251.79, 'Elmtree Works', 52, 13093.08],
          ['Green', 'Less waste', 'G4', 'Waste diverted', 'tonnes', 97, 'Elmtree Works', 40, 3880],
          ['Jobs', 'More local jobs', 'J1', 'Local FTE', 'no. FTE', 30482, 'Rosehip Group', 5, 152410],
          ['Green', 'Less waste', 'G4', 'Waste diverted', 'tonnes', 97, 'Rosehip Group', 10, 970],
        ],
        { formats: { 'F2:F6': '£#,##0.00', 'I2:I6': '£#,##0.00' } },
      ),
    ],
    tables: [
      {
        sheet: 'SV calc',
        header: 1,
        from: 'A',
        facts: 'theme outcome measure-ref commitment unit unit-value bidder quantity social-value',
      },
    ],
  },
  {
    name: 'bidder only on the first of its rows, subtotals between',
    sheets: [
      sheet(
        'Rates',
        [
          ['Schedule of rates received'],
          [],
          ['Contractor', 'Task', 'No. off', 'Each £', 'Amount £'],
          ['Gannet Glazing', 'Sash window', 12, 420, 5040],
          [null, 'Door light', 4, 310, 1240],
          [null, 'Sub-total', null, null, '=SUM(E4:E5) -> 6280'],
          ['Merganser Windows', 'Sash window', 12, 395, 4740],
          [null, 'Door light', 4, 330, 1320],
          [null, 'Sub-total', null, null, '=SUM(E7:E8) -> 6060'],
        ],
        { bold: ['A3:E3', 'B6:E6', 'B9:E9'] },
      ),
    ],
    tables: [{ sheet: 'Rates', header: 3, from: 'A', facts: 'bidder item quantity unit-price line-amount' }],
  },
];
