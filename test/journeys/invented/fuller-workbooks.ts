import { below, formula, type InventedTender, incomplete, ranked } from './tender';

/** Whole workbooks as buyers keep them, with titles, notes, totals and several sheets, written down before anyone tried them. */
export const fullerWorkbooks: readonly InventedTender[] = [
  {
    id: 'depots-by-lot',
    about:
      'cleaning of depots: a price schedule in sections by lot, sites down and bidders across with sub-totals; one bidder withdrew from lot 2',
    content: [
      {
        name: 'Instructions',
        rows: [
          ['Framework for cleaning of depots'],
          ['Lots 1 and 2 are evaluated separately.'],
          ['Quality 40%, Price 60%. Quality questions are scored 0 to 5.'],
        ],
      },
      {
        name: 'Quality',
        bold: [2],
        rows: [
          ['Quality scores (apply to each Lot tendered for)'],
          ['Question', 'Weighting', 'Avonlea Cleaning Ltd', 'Bramble FM', 'Coppice Services'],
          ['1. Staffing and supervision', '20%', 4, 3, 5],
          ['2. Quality assurance', '10%', 3, 4, 4],
          ['3. Social value', '10%', 5, 3, 4],
        ],
      },
      {
        name: 'Price Schedule',
        bold: [3, 4, 9],
        rows: [
          ['PRICE SCHEDULE – annual prices excluding VAT'],
          [],
          ['Site', 'Sq m', 'Avonlea Cleaning Ltd', 'Bramble FM', 'Coppice Services'],
          ['LOT 1 – NORTH'],
          ['Alder Road depot', 1200, 24000, 22000, 26000],
          ['Birch Lane depot', 800, 16000, 18000, 15000],
          [
            'Total Lot 1',
            2000,
            formula('SUM(C5:C6)', 40000),
            formula('SUM(D5:D6)', 40000),
            formula('SUM(E5:E6)', 41000),
          ],
          [],
          ['LOT 2 – SOUTH'],
          ['Cedar Way depot', 500, 11000, 'Withdrawn', 10000],
          ['Dogwood Street depot', 700, 14000, 'Withdrawn', 15000],
          ['Total Lot 2', 1200, formula('SUM(C10:C11)', 25000), null, formula('SUM(E10:E11)', 25000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Coppice Services', 20 + 8 + 8 + (60 * 40) / 41, 'LOT 1 – NORTH'),
      ranked(2, 'Avonlea Cleaning Ltd', 16 + 6 + 10 + 60, 'LOT 1 – NORTH'),
      ranked(3, 'Bramble FM', 12 + 8 + 6 + 60, 'LOT 1 – NORTH'),
      ranked(1, 'Coppice Services', 20 + 8 + 8 + 60, 'LOT 2 – SOUTH'),
      ranked(2, 'Avonlea Cleaning Ltd', 16 + 6 + 10 + 60, 'LOT 2 – SOUTH'),
    ],
  },
  {
    id: 'tabs-of-measures',
    about:
      'a tab of social value measures for each bidder with quantities and proxies; total in pounds is scored against the highest',
    content: [
      ...(
        [
          ['Aberline Ltd', [2, 52, 100, 15000]],
          ['Birkett Build', [5, 104, 40, 0]],
          ['Calder Group', [1, 0, 250, 50000]],
        ] as const
      ).map(([name, q]) => ({
        name: `SV ${name}`,
        bold: [5],
        rows: [
          ['Social Value Calculator'],
          ['Bidder:', name],
          ['Only enter figures in the green cells. Do not double count.'],
          [],
          [
            'Ref',
            'Theme',
            'Measure',
            'Unit',
            'Proxy (£)',
            'Quantity offered',
            'Social value (£)',
            'Evidence / how delivered',
          ],
          [
            'LJ1',
            'Jobs',
            'Local employees (FTE) hired for one year or more',
            'no. people FTE',
            28000,
            q[0],
            formula('E6*F6', 28000 * q[0]),
            'Recruitment via job centre',
          ],
          ['LJ2', 'Skills', 'Weeks of apprenticeships', 'no. weeks', 220, q[1], formula('E7*F7', 220 * q[1]), ''],
          ['CM1', 'Community', 'Staff volunteering', 'no. staff hours', 16, q[2], formula('E8*F8', 16 * q[2]), ''],
          ['CM2', 'Community', 'Donations to local projects', '£', 1, q[3], formula('E9*F9', q[3]), ''],
          [null, null, null, null, null, 'TOTAL', formula('SUM(G6:G9)', 28000 * q[0] + 220 * q[1] + 16 * q[2] + q[3])],
        ],
      })),
      {
        name: 'Evaluation',
        bold: [4],
        rows: [
          ['Overall evaluation'],
          ['Quality 55%, Price 30%, Social Value 15%'],
          [
            'Quality is marked out of 100. Social value score = bidder’s total social value ÷ highest total social value x 15',
          ],
          ['Bidder', 'Quality score', 'Tender price'],
          ['Aberline Ltd', 80, '£820,000'],
          ['Birkett Build', 70, '£800,000'],
          ['Calder Group', 90, '£1,000,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Birkett Build', 38.5 + 30 + 15),
      ranked(2, 'Calder Group', 49.5 + 24 + (15 * 82_000) / 163_520),
      ranked(3, 'Aberline Ltd', 44 + (30 * 80) / 82 + (15 * 84_040) / 163_520),
    ],
  },
  {
    id: 'three-quotes',
    about:
      'a school’s record of three quotes: names under Quote 1 to 3, net, VAT and gross, delivery and warranty, awarded on lowest price',
    content: [
      {
        name: 'Quotes',
        bold: [1, 3],
        rows: [
          ['Record of quotations – purchases £5,000 to £25,000'],
          ['Item: replacement playground fencing', null, 'Date:', '02/06/2026'],
          [null, 'Quote 1', 'Quote 2', 'Quote 3'],
          ['Supplier', 'Hawthorn Fencing', 'Ivy Gates Ltd', 'Juniper Groundworks'],
          ['Date of quote', '12/05/2026', '14/05/2026', '20/05/2026'],
          ['Net price', '£8,400.00', '£9,150.00', '£8,000.00'],
          ['VAT', '£1,680.00', '£1,830.00', '£1,600.00'],
          ['Gross price', '£10,080.00', '£10,980.00', '£9,600.00'],
          ['Delivery / lead time', '3 weeks', '2 weeks', '6 weeks'],
          ['Guarantee', '5 years', '10 years', '2 years'],
          [],
          ['The award is made on the basis of lowest price (net of VAT).'],
          ['Approved by: Headteacher'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Juniper Groundworks', 100),
      ranked(2, 'Hawthorn Fencing', 8000 / 84),
      ranked(3, 'Ivy Gates Ltd', 800000 / 9150),
    ],
  },
  {
    id: 'grants-panel',
    about:
      'community grants: applicants down, three panel members and an agreed score for each criterion, multipliers x3, x2 and x1, amount requested is no price',
    content: [
      {
        name: 'Panel scores',
        merge: ['C3:F3', 'G3:J3', 'K3:N3'],
        bold: [3, 4],
        rows: [
          ['Warm Spaces Fund – Round 2 – assessment panel'],
          ['Each criterion scored 0-10'],
          [
            null,
            null,
            'Need (x3)',
            null,
            null,
            null,
            'Impact (x2)',
            null,
            null,
            null,
            'Deliverability (x1)',
            null,
            null,
            null,
          ],
          [
            'Applicant',
            'Amount requested',
            'Cllr A',
            'Officer B',
            'Resident C',
            'Agreed',
            'Cllr A',
            'Officer B',
            'Resident C',
            'Agreed',
            'Cllr A',
            'Officer B',
            'Resident C',
            'Agreed',
          ],
          ['Kittiwake Community Hall', '£4,500', 8, 7, 9, 8, 6, 6, 7, 6, 9, 8, 8, 8],
          ['Linnet Food Club', '£9,800', 9, 9, 10, 9, 8, 7, 9, 8, 5, 6, 6, 6],
          ['Merlin Youth CIC', '£2,000', 5, 6, 4, 5, 9, 9, 8, 9, 10, 9, 9, 9],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Linnet Food Club', (100 * (27 + 16 + 6)) / 60),
      ranked(2, 'Kittiwake Community Hall', (100 * (24 + 12 + 8)) / 60),
      ranked(3, 'Merlin Youth CIC', (100 * (15 + 18 + 9)) / 60),
    ],
  },
  {
    id: 'call-off-rates',
    about:
      'call-off: grades down with days assumed, day rate and extended price under each supplier, total row; quality as text percentages 0/25/50/75/100',
    content: [
      {
        name: 'Commercial',
        merge: ['C3:D3', 'E3:F3', 'G3:H3'],
        bold: [3, 4],
        rows: [
          ['RM-style call-off – pricing (all prices ex VAT)'],
          [],
          [null, null, 'Nettle Digital', null, 'Oxlip Data', null, 'Privet Labs Ltd', null],
          ['SFIA grade', 'Assumed days', 'Day rate', 'Total', 'Day rate', 'Total', 'Day rate', 'Total'],
          ['Lead', 20, 900, 18000, 1000, 20000, 850, 17000],
          ['Senior', 60, 700, 42000, 750, 45000, 650, 39000],
          ['Practitioner', 100, 500, 50000, 550, 55000, 440, 44000],
          ['Total evaluated price', null, null, 110000, null, 120000, null, 100000],
        ],
      },
      {
        name: 'Technical',
        bold: [2],
        rows: [
          ['Each question is scored 0%, 25%, 50%, 75% or 100%'],
          ['Question', 'Weighting', 'Nettle Digital', 'Oxlip Data', 'Privet Labs Ltd'],
          ['Technical competence', '40%', '75%', '100%', '50%'],
          ['Cultural fit', '10%', '100%', '75%', '75%'],
          ['Social value', '10%', '50%', '75%', '25%'],
          ['Price', '40%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Oxlip Data', 40 + 7.5 + 7.5 + 40 / 1.2),
      ranked(2, 'Nettle Digital', 30 + 10 + 5 + 40 / 1.1),
      ranked(3, 'Privet Labs Ltd', 20 + 7.5 + 2.5 + 40),
    ],
  },
  {
    id: 'whole-life',
    about:
      'vehicles: capital, ten years of maintenance and energy, less residual value, makes the whole-life cost, bidders across under a merged heading',
    content: [
      {
        name: 'WLC',
        merge: ['B2:D2'],
        bold: [2, 3],
        rows: [
          ['Electric refuse vehicles – whole life cost model (10 years)'],
          ['Cost element', 'Tenderer', null, null],
          [null, 'Quince Motors', 'Rowan Trucks', 'Sorrel EV'],
          ['Purchase price', 400000, 380000, 450000],
          ['Maintenance (10 yrs)', 120000, 160000, 90000],
          ['Energy (10 yrs)', 100000, 110000, 80000],
          ['Less residual value', -20000, -10000, -40000],
          [
            'Whole life cost',
            formula('SUM(B4:B7)', 600000),
            formula('SUM(C4:C7)', 640000),
            formula('SUM(D4:D7)', 580000),
          ],
          [],
          ['Whole life cost is what is scored (50%).'],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Tenderer', 'Driver safety (25%)', 'After-sales (15%)', 'Social value (10%)'],
          ['Quince Motors', 8, 6, 7],
          ['Rowan Trucks', 6, 9, 8],
          ['Sorrel EV', 7, 7, 4],
          ['Maximum', 10, 10, 10],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Quince Motors', 20 + 9 + 7 + (50 * 58) / 60),
      ranked(2, 'Sorrel EV', 17.5 + 10.5 + 4 + 50),
      ranked(3, 'Rowan Trucks', 15 + 13.5 + 8 + (50 * 58) / 64),
    ],
  },
  {
    id: 'irish-minimums',
    about:
      'Irish university: marks and comments under each tenderer, available and minimum marks, tender sums above the marks, cost marks left blank to be worked out',
    content: [
      {
        name: 'Award Evaluation',
        merge: ['D3:E3', 'F3:G3', 'H3:I3'],
        bold: [3, 5],
        rows: [
          ['RFT for Laboratory Gases – Most Economically Advantageous Tender'],
          ['All sums exclusive of VAT at 23%'],
          [null, null, null, 'Tansy Gases DAC', null, 'Umber Supplies', null, 'Vetch Scientific Ltd', null],
          ['Tender sum', null, null, '€210,000', null, '€200,000', null, '€250,000', null],
          [
            'Award criterion',
            'Marks available',
            'Minimum marks',
            'Marks',
            'Comment',
            'Marks',
            'Comment',
            'Marks',
            'Comment',
          ],
          ['A. Ultimate cost', 400, null, null, null, null, null, null, null],
          ['B. Delivery and storage', 250, 150, 200, 'Very good', 140, 'Fails to show storage', 225, 'Excellent'],
          ['C. Technical support', 200, 120, 140, 'Good', 160, 'Very good', 180, ''],
          ['D. Sustainability', 150, 90, 120, '', 105, '', 135, ''],
          ['Total', 1000],
          ['Tenderers not reaching the minimum marks are eliminated.'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Tansy Gases DAC', 20 + 14 + 12 + 40),
      ranked(1, 'Vetch Scientific Ltd', 22.5 + 18 + 13.5 + (40 * 21) / 25),
      below('Umber Supplies'),
    ],
  },
  {
    id: 'sheet-an-evaluator',
    about: 'a sheet for each of three evaluators and no consensus: one question, which marks count',
    content: [
      ...(['Priya', 'Tom', 'Helen'] as const).map((name, i) => ({
        name,
        rows: [
          ['Evaluator:', name],
          ['Score each question 0-5'],
          ['Question', 'Weight', 'Wisteria Homes', 'Yew Tree Care'],
          ['Safeguarding', '30%', 4 - (i === 1 ? 1 : 0), 3],
          ['Workforce', '20%', 3 + (i === 2 ? 1 : 0), 5],
          ['Social value', '10%', 5, 2 + i],
        ],
      })),
      {
        name: 'Price',
        rows: [
          ['Provider', 'Hourly rate (40%)'],
          ['Wisteria Homes', '£21.50'],
          ['Yew Tree Care', '£20.00'],
        ],
      },
    ],
    exit: 1,
    bids: [incomplete('Wisteria Homes'), incomplete('Yew Tree Care')],
    problems: [{ says: /3 marks have no agreed mark.*Priya 4, Tom 3 and Helen 4/ }],
  },
  {
    id: 'meals',
    about:
      'school catering: prices per meal down with numbers of meals a year, bidders across, no total; grades in words with a key',
    content: [
      {
        name: 'Meal prices',
        bold: [3],
        rows: [
          ['Schedule 3 – meal prices'],
          ['All prices in pounds, exclusive of VAT'],
          ['Meal type', 'Meals per year (est.)', 'Feast & Co', 'Galley Foods', 'Harvest Table CIC'],
          ['Primary hot meal', 20000, 2.5, 2.4, 2.6],
          ['Secondary hot meal', 10000, 3, 3.2, 2.9],
          ['Hospitality cover', 500, 10, 8, 12],
        ],
      },
      {
        name: 'Quality',
        bold: [1],
        rows: [
          ['Question', 'Weighting', 'Feast & Co', 'Galley Foods', 'Harvest Table CIC'],
          ['Menu and nutrition', '30%', 'Good', 'Satisfactory', 'Excellent'],
          ['Food waste', '10%', 'Excellent', 'Good', 'Good'],
          ['Community benefit', '10%', 'Satisfactory', 'Poor', 'Excellent'],
          ['Price', '50%'],
          [],
          ['Rating', 'Score'],
          ['Excellent', 4],
          ['Good', 3],
          ['Satisfactory', 2],
          ['Poor', 1],
          ['Unacceptable', 0],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Harvest Table CIC', 30 + 7.5 + 10 + (50 * 84) / 87),
      ranked(2, 'Feast & Co', 22.5 + 10 + 5 + (50 * 84) / 85),
      ranked(3, 'Galley Foods', 15 + 7.5 + 2.5 + 50),
    ],
  },
  {
    id: 'points-menu',
    about:
      'Northern Ireland: a menu of initiatives with points a unit, units offered and points under each bidder; the method is said in a sentence: points of 600, 10%',
    content: [
      {
        name: 'Social value points',
        merge: ['D3:E3', 'F3:G3'],
        bold: [3, 4],
        rows: [
          ['Social value – 10% of the marks. Score = points offered / 600 x 10'],
          [],
          [null, null, null, 'Lagan Civil', null, 'Mourne Build Ltd', null],
          ['Initiative', 'Unit', 'Points per unit', 'Units offered', 'Points', 'Units offered', 'Points'],
          ['Paid employment, long-term unemployed', 'person-week', 2, 100, 200, 150, 300],
          ['Work placement', 'person-week', 1, 80, 80, 100, 100],
          ['School visits', 'visit', 10, 5, 50, 2, 20],
          ['Total points', null, null, null, 330, null, 420],
        ],
      },
      {
        name: 'Award',
        bold: [1],
        rows: [
          ['Economic operator', 'Quality (30%) out of 100', 'Tender sum (60%)'],
          ['Lagan Civil', 80, '£2,000,000'],
          ['Mourne Build Ltd', 70, '£2,200,000'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /way to score Social value that was not understood/, at: "'Social value points'!A1" }],
  },
  {
    id: 'bilingual',
    about:
      'Welsh council, headings in both languages, bidders across, pwysoliad and marc, price row in pounds with VAT apart',
    content: [
      {
        name: 'Gwerthusiad - Evaluation',
        bold: [3],
        frozenRows: 3,
        rows: [
          ['Cyngor Sir – Contract glanhau ffenestri / Window cleaning contract'],
          ['Sgoriau 0-5 / Scores 0-5'],
          ['Maen Prawf / Criterion', 'Pwysoliad / Weighting', 'Gwynt y Môr Cyf', 'Haul Cleaning', 'Iâ Services Ltd'],
          ['Dull gwaith / Method', '25%', 4, 3, 5],
          ['Iechyd a diogelwch / Health and safety', '15%', 5, 4, 3],
          ['Gwerth cymdeithasol / Social value', '10%', 3, 5, 2],
          ['Pris / Price (heb TAW / ex VAT)', '50%', '£18,000', '£20,000', '£16,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Gwynt y Môr Cyf', 20 + 15 + 6 + (50 * 16) / 18),
      ranked(3, 'Haul Cleaning', 15 + 12 + 10 + 40),
      ranked(1, 'Iâ Services Ltd', 25 + 9 + 4 + 50),
    ],
  },
];
