/** Synthetic: every bidder, price and place is invented. Items or criteria down, bidders across; transposed; forms. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const matrices: readonly LabelledBook[] = [
  {
    name: 'bid tabulation with pairs of columns and an estimate',
    sheets: [
      sheet(
        'Tabulation',
        [
          ['Project 4471 Harbour wall repairs'],
          ['Bids opened 2 June 2026'],
          [null, null, null, null, "Engineer's Estimate", null, 'Fathom Marine', null, 'Breakwater Civil Co', null],
          [
            'Item No.',
            'Description of work',
            'Est. Qty',
            'Unit',
            'Unit Price',
            'Total',
            'Unit Price',
            'Total',
            'Unit Price',
            'Total',
          ],
          [1, 'Mobilisation', 1, 'LS', 20000, 20000, 26000, 26000, 18500, 18500],
          [2, 'Repointing', 240, 'm2', 55, 13200, 61, 14640, 58, 13920],
          [3, 'Anchors', 32, 'each', 410, 13120, 398, 12736, 445, 14240],
          [
            null,
            'TOTAL BID',
            null,
            null,
            null,
            '=SUM(F5:F7) -> 46320',
            null,
            '=SUM(H5:H7) -> 53376',
            null,
            '=SUM(J5:J7) -> 46660',
          ],
        ],
        { merges: ['E3:F3', 'G3:H3', 'I3:J3'], bold: ['A3:J4', 'B8:J8'] },
      ),
    ],
    tables: [
      {
        sheet: 'Tabulation',
        header: 4,
        from: 'A',
        facts: 'criterion-ref/measure-ref item quantity unit ? ? unit-price line-amount unit-price line-amount',
      },
    ],
  },
  {
    name: 'criteria down, bidders across, weight and maximum beside',
    sheets: [
      sheet(
        'Matrix',
        [
          ['Assessed area', 'Wtg', 'Max', 'Bramling', 'Pochard', 'Teal & Co'],
          ['Approach', '30%', 5, 4, 3, 5],
          ['Resources', '20%', 5, 3, 3, 4],
          ['Added value', '10%', 5, 2, 5, 3],
          ['Total', '60%', null, 9, 11, 12],
        ],
        { bold: ['A1:F1'] },
      ),
    ],
    tables: [{ sheet: 'Matrix', header: 1, from: 'A', facts: 'criterion weight maximum mark*3' }],
  },
  {
    name: 'three header rows: lots over bidders over price parts',
    sheets: [
      sheet(
        'Lots',
        [
          ['Comparative statement'],
          [null, null, 'LOT 1', null, null, null],
          [null, null, 'Vixen Textiles', null, 'Loom & Thread', null],
          ['Sl', 'Garment', 'Rate', 'Value', 'Rate', 'Value'],
          [1, 'Fleece', 18.2, 3640, 17.9, 3580],
          [2, 'Hi-vis coat', 41, 4100, 44.5, 4450],
          [3, 'Trousers', 15.5, 3100, 14, 2800],
        ],
        { merges: ['C2:F2', 'C3:D3', 'E3:F3'], bold: ['A2:F4'] },
      ),
    ],
    tables: [
      {
        sheet: 'Lots',
        header: 4,
        from: 'A',
        facts: 'criterion-ref item unit-price line-amount/price unit-price line-amount/price',
      },
    ],
  },
  {
    name: 'names over single columns, row of column numbers',
    sheets: [
      sheet(
        'Comparison',
        [
          ['No', 'Conditions', 'Sunderby Engineers', 'Falk Contracting', 'Ormside Ltd'],
          [1, 2, 3, 4, 5],
          [1, 'Experience of five similar works', 4, 2, 5],
          [2, 'Plant available', 3, 3, 4],
          [3, 'Site visit held', 5, 5, 5],
        ],
        { bold: ['A1:E1'] },
      ),
    ],
    tables: [{ sheet: 'Comparison', header: 1, from: 'A', facts: 'criterion-ref criterion mark*3' }],
  },
  {
    name: 'transposed summary: one fact a row',
    sheets: [
      sheet(
        'At a glance',
        [
          ['At a glance'],
          [],
          ['Supplier', 'Corvid Security', 'Nightjar Guards', 'Sentinel Oak CIC'],
          ['Tender price (ex VAT)', 310000, 298500, 322750],
          ['SME', 'Yes', 'Yes', 'No'],
          ['Registered postcode', 'M4 5JD', 'OL9 1AA', 'SK3 8TT'],
          ['Site cover plan (30%)', 4, 3, 5],
          ['Training (20%)', 3, 3, 4],
          ['Rank', 2, 3, 1],
        ],
        { bold: ['A3:D3'], formats: { 'B4:D4': '£#,##0' } },
      ),
    ],
    tables: [{ sheet: 'At a glance', header: 3, from: 3, facts: 'bidder price sme postcode mark mark rank' }],
  },
  {
    name: 'a sheet per bidder, name in a label cell',
    sheets: ['Hazelmere Joinery', 'Bodkin & Adze'].map((name, index) =>
      sheet(
        `Bidder ${index + 1}`,
        [
          ['Pricing document'],
          ['Contractor:', name],
          ['Completed by:', 'Director'],
          [],
          ['Labour grade', 'Number of days', 'Daily Rate\n(£ exc VAT)', 'Total'],
          ['Joiner', 40, 240 + index, 9600 + 40 * index],
          ['Improver', 20, 170, 3400],
          ['Supervisor', 10, 310, 3100],
          ['Total', 70, null, 16100 + 40 * index],
        ],
        { bold: ['A5:D5'] },
      ),
    ),
    tables: ['Bidder 1', 'Bidder 2'].map((name) => ({
      sheet: name,
      header: 5,
      from: 'A',
      facts: 'item quantity unit-price line-amount/price',
    })),
  },
  {
    name: 'a sheet per evaluator, named by people',
    sheets: ['J Hartley', 'M Osei', 'Moderation'].map((name, index) =>
      sheet(
        name,
        [
          ['Scoring sheet'],
          ['Criterion', 'Larkfield', 'Stonechat Ltd', 'Wheatear Partnership'],
          ['Plan of work', 3 + (index % 2), 4, 2],
          ['Local jobs', 4, 3, 3 + (index % 2)],
          ['Carbon', 2, 2, 4],
        ],
        { bold: ['A2:D2'] },
      ),
    ),
    tables: ['J Hartley', 'M Osei', 'Moderation'].map((name) => ({
      sheet: name,
      header: 2,
      from: 'A',
      facts: 'criterion mark*3',
    })),
  },
  {
    name: 'form: labels and values',
    sheets: [
      sheet('Return form', [
        ['FORM OF TENDER'],
        [],
        ['Name of tenderer:', 'Oakapple Nurseries Ltd'],
        ['Company registration number:', '05556661'],
        ['Postcode:', 'GL7 1QP'],
        ['Are you an SME?', 'Yes'],
        ['Tender sum (ex VAT):', 64250],
        ['Signed:', 'R. Vane'],
      ]),
    ],
    tables: [{ sheet: 'Return form', header: null, from: 3, facts: 'bidder bidder-id postcode sme price -' }],
  },
  {
    name: 'commitments down, bidders across with number and text',
    sheets: [
      sheet(
        'SV matrix',
        [
          ['Ref', 'Measure', 'Unit', 'Target', 'Swale Homes', null, 'Derwent Build Ltd', null],
          [null, null, null, null, 'Number offered', 'Evidence', 'Number offered', 'Evidence'],
          ['M1', 'Apprentices', 'people', 4, 5, 'Plan p3', 3, 'None'],
          ['M2', 'Volunteer hours', 'hours', 200, 180, 'Plan p4', 260, 'Annex'],
          ['M3', 'Trees planted', 'trees', 50, 50, 'Map', 75, 'Map'],
        ],
        { merges: ['E1:F1', 'G1:H1'], bold: ['A1:H2'] },
      ),
    ],
    tables: [
      {
        sheet: 'SV matrix',
        header: 2,
        from: 'A',
        facts: 'measure-ref commitment unit target quantity evidence quantity evidence',
      },
    ],
  },
];
