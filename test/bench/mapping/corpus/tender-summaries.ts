/** Synthetic: every bidder, price and place is invented. One row a bidder: prices, marks, what is declared. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const tenderSummaries: readonly LabelledBook[] = [
  {
    name: 'tender opening with a title, VAT pair and remarks',
    sheets: [
      sheet(
        'Opening',
        [
          ['Tender opening record: highway verge cutting'],
          ['Opened 14 March 2026 by D. Pryce'],
          [],
          ['Envelope', 'Firm tendering', 'Sum (net of VAT)', 'Sum incl. VAT', 'Days late', 'Remarks'],
          [1, 'Quillfeather Verges Ltd', 118400, 142080, 0, null],
          [2, 'Marlstone Grounds LLP', 121990, 146388, 0, 'No bond enclosed'],
          [3, 'Pell & Daughters', 99870.5, 119844.6, 1, 'Arrived by hand'],
          [4, 'Total Greenspace Ltd', 130000, 156000, 0, null],
        ],
        { bold: ['A1', 'A4:F4'], formats: { 'C5:D8': '£#,##0.00' } },
      ),
    ],
    tables: [{ sheet: 'Opening', header: 4, from: 'A', facts: '?/bidder-id bidder price price - comment' }],
  },
  {
    name: 'marks under criterion names without the word mark',
    sheets: [
      sheet(
        'Panel result',
        [
          [
            'Bidder',
            'Safeguarding',
            'Mobilisation plan',
            'Contract management',
            'Community benefits',
            'Price per annum',
            'Overall',
          ],
          ['Brindle Care', 4, 3, 5, 2, 212000, 71.5],
          ['Hawthorn Homecare CIC', 5, 4, 4, 5, 239500, 84],
          ["Average Joe's CIC", 2, 3, 3, 3, 198750, 60.25],
          ['Larch & Lane', 3, 3, 4, 4, 205000, 69],
        ],
        { formats: { 'F2:F5': '£#,##0' } },
      ),
    ],
    tables: [{ sheet: 'Panel result', header: 1, from: 'A', facts: 'bidder mark*4 price points' }],
  },
  {
    name: 'weights and maxima in rows under the headings',
    sheets: [
      sheet(
        'Scores',
        [
          ['Ref: HW/26/014'],
          [],
          ['Organisation', 'Understanding of brief', 'Team', 'Risk register', 'Carbon plan', 'Sum of points'],
          ['Weighting', 0.3, 0.3, 0.2, 0.2, 1],
          ['Maximum score', 10, 10, 10, 10, null],
          ['Tidewell Studio', 7, 8, 6, 9, '=SUMPRODUCT(B6:E6,B$4:E$4) -> 7.5'],
          ['Osprey Planning Partnership', 8, 8, 7, 5, '=SUMPRODUCT(B7:E7,B$4:E$4) -> 7.2'],
          ['Knap & Fell', 5, 6, 9, 7, '=SUMPRODUCT(B8:E8,B$4:E$4) -> 6.5'],
        ],
        { bold: ['A3:F3'], formats: { 'B4:F4': '0%' } },
      ),
    ],
    tables: [{ sheet: 'Scores', header: 3, from: 'A', facts: 'bidder mark*4 points' }],
  },
  {
    name: 'supplier list with declarations and typing slips',
    sheets: [
      sheet('Respondents', [
        [
          'Suplier name',
          'Comapny number',
          'HQ post-code',
          'SME?',
          'Charity / soc. ent.',
          'Lots bid',
          'Selection outcome',
        ],
        ['Fennimore Fleet Ltd', '01827364', 'LS11 4QT', 'Y', 'N', 'Lot 1', 'Passed'],
        ['Wheelhouse Trust', '07736251', 'BD1 2RR', 'N', 'Y', 'Lot 1', 'Passed'],
        ['Cartway Cooperative', '09182736', 'HX3 9AB', 'Y', 'Y', 'Lot 2', 'Failed: insurance'],
      ]),
    ],
    tables: [{ sheet: 'Respondents', header: 1, from: 'A', facts: 'bidder bidder-id postcode sme vcse lot status' }],
  },
  {
    name: 'price points beside money and a rank that ties',
    sheets: [
      sheet(
        'Summary',
        [
          ['CONFIDENTIAL'],
          ['Catering concession, evaluation summary'],
          [],
          [
            'Position',
            'Caterer',
            'Tendered figure £',
            'Commercial /40',
            'Technical /50',
            'Social value /10',
            'Combined /100',
          ],
          ['1st', 'Saltmarsh Kitchens', 402000, 38.5, 44, 8, 90.5],
          ['2nd=', 'Bellbird Food Co', 387000, 40, 36, 7.5, 83.5],
          ['2nd=', 'Copper Ladle Limited', 398250, 38.87, 37.63, 7, 83.5],
        ],
        { bold: ['A4:G4'], filled: ['A4:G4'] },
      ),
    ],
    tables: [
      { sheet: 'Summary', header: 4, from: 'A', facts: 'rank bidder price points points/mark points/mark points' },
    ],
  },
  {
    name: 'quotes with a yearly breakdown and a should-cost row',
    sheets: [
      sheet(
        'Quotes',
        [
          ['Quote from', 'Yr 1', 'Yr 2', 'Yr 3', 'Implementation', 'Whole term'],
          ['Nimbus Ledger', 40000, 41000, 42000, 9000, 132000],
          ['Greyfinch Systems', 38000, 38000, 38000, 21000, 135000],
          ['Should cost', 39000, 40000, 41000, 12000, 132000],
          ['Ashdown Data Ltd', 45500, 45500, 45500, 0, 136500],
          [],
          ['Average', 41125, 41125, 41625, 10500, 133875],
        ],
        { formats: { 'B2:F7': '"£"#,##0' }, bold: ['A1:F1'] },
      ),
    ],
    tables: [{ sheet: 'Quotes', header: 1, from: 'A', facts: 'bidder line-amount*4 price' }],
  },
  {
    name: 'units row beneath the headings, numbers as text',
    sheets: [
      sheet(
        'Tender return',
        [
          ['Returned tenders'],
          ['Tenderer', 'Fee', 'Programme', 'Quality', 'Local spend'],
          [null, '(£)', '(weeks)', '(0-10)', '(%)'],
          ['Ironbridge Surveys', '£12,400', '14', '7', '35 %'],
          ['Wren & Wold', '£ 11,950.00', '12', '8', '60 %'],
          ['Skerry Consulting', '13,750*', '16', '6', '20 %'],
          ['* subject to clarification 4'],
        ],
        { bold: ['A2:E2'] },
      ),
    ],
    tables: [{ sheet: 'Tender return', header: 2, from: 'A', facts: 'bidder price - mark -/mark/quantity' }],
  },
  {
    name: 'an Excel table below notes',
    sheets: [
      sheet(
        'Data',
        [
          ['Pasted from the portal on 3 May'],
          ['Do not sort'],
          ['Applicant', 'App ref', 'Bid (ex VAT)', 'Eligible', 'Score out of 5'],
          ['Thimble Arts', 'A-01', 8200, 'Yes', 4],
          ['Rookery Players', 'A-02', 9100, 'Yes', 3],
          ['Moorgate Film Club', 'A-03', 7450, 'No', 5],
        ],
        { table: 'A3:E6' },
      ),
    ],
    tables: [{ sheet: 'Data', header: 3, from: 'A', facts: 'bidder bidder-id/criterion-ref price status mark' }],
  },
  {
    name: 'two level headings: criterion over mark and reason',
    sheets: [
      sheet(
        'Moderated',
        [
          ['Moderation outcome'],
          [],
          ['Supplier', 'Method of delivery (40%)', null, 'Wellbeing of staff (10%)', null, 'Price (50%)', null],
          [null, 'Agreed', 'Why', 'Agreed', 'Why', 'Bid £', 'Pts'],
          ['Lowgill Cleaning', 3, 'Rota clear, cover not shown', 4, 'Sick pay from day one', 88000, 46.6],
          ['Brightwater FM', 5, 'Named team and cover', 3, 'Policy only', 82000, 50],
          ['Sandpiper Services', 2, 'Generic', 2, 'Not specific', 91000, 45.05],
        ],
        { merges: ['A3:A4', 'B3:C3', 'D3:E3', 'F3:G3'], bold: ['A3:G4'] },
      ),
    ],
    tables: [{ sheet: 'Moderated', header: 4, from: 'A', facts: 'bidder mark reason mark reason price points' }],
  },
  {
    name: 'all text compliance table, headings set apart only by fill',
    sheets: [
      sheet(
        'Compliance',
        [
          ['Who', 'Form of tender', 'Modern slavery', 'Verdict'],
          ['Kestrel Roofing', 'Signed', 'Statement given', 'Compliant'],
          ['Dunlin Roofs', 'Signed', 'Exempt', 'Compliant'],
          ['Plover & Sons', 'Unsigned', 'None', 'Rejected'],
        ],
        { filled: ['A1:D1'], bold: ['A1:D1'] },
      ),
    ],
    tables: [{ sheet: 'Compliance', header: 1, from: 'A', facts: 'bidder - - status' }],
  },
];
