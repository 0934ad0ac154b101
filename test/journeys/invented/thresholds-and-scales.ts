import { below, formula, type InventedTender, incomplete, out, ranked } from './tender';

/** Thresholds and scales that questions of different sizes need, and lots that were not bid for. */
export const thresholdsAndScales: readonly InventedTender[] = [
  {
    id: 'threshold-over-questions-of-different-sizes',
    about: 'council: quality threshold 60 % of quality points, questions out of 10, 20 and 30 points, price 40 points',
    content: [
      {
        name: 'Award',
        bold: [4],
        rows: [
          ['Highways condition surveys'],
          [
            'Tenderers must achieve at least 60% of the available quality points (36 of 60) to have their price considered.',
          ],
          [],
          ['Question', 'Points available', 'Alpine Surveys', 'Border Roads', 'Clyde Data'],
          ['Q1 Approach', 30, 24, 15, 21],
          ['Q2 Team', 20, 14, 10, 18],
          ['Q3 Carbon', 10, 6, 9, 5],
          ['Quality points', 60, formula('SUM(C5:C7)', 44), formula('SUM(D5:D7)', 34), formula('SUM(E5:E7)', 44)],
          ['Price', 40, '£210,000', '£150,000', '£200,000'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Alpine Surveys', 44 + (40 * 200) / 210), ranked(1, 'Clyde Data', 44 + 40), below('Border Roads')],
    problems: [{ says: /56.6667 % of the points for Quality .*below the minimum of 60 %/, at: 'Award!D5' }],
  },
  {
    id: 'points-available-and-a-scale-in-words',
    about: 'fire service: points available 50/30/20 while the panel scored each question 0-5 as a sentence says',
    content: [
      {
        name: 'Sheet1',
        bold: [3],
        rows: [
          ['Each question is scored 0 to 5 by the panel; the score is then converted to the points available.'],
          [],
          ['Ref', 'Criterion', 'Points available', 'Dray Uniforms', 'Elm Workwear'],
          ['1', 'Fabric performance', 30, 4, 3],
          ['2', 'Sizing and fit', 10, 3, 5],
          ['3', 'Delivery', 10, 5, 4],
          ['4', 'Price', 50, 61000, 54900],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Dray Uniforms', 24 + 6 + 10 + (50 * 549) / 610), ranked(1, 'Elm Workwear', 18 + 10 + 8 + 50)],
  },
  {
    id: 'points-available-and-small-marks',
    about: 'the same without any word on the scale: marks 3-5 of 30, 10, 10 - must be asked',
    content: [
      {
        name: 'Sheet1',
        bold: [1],
        rows: [
          ['Ref', 'Criterion', 'Points available', 'Dray Uniforms', 'Elm Workwear', 'Fern Clothing'],
          ['1', 'Fabric performance', 30, 4, 3, 5],
          ['2', 'Sizing and fit', 20, 3, 5, 4],
          ['3', 'Delivery', 20, 5, 4, 2],
          ['4', 'Price', 30, 61000, 54900, 58000],
        ],
      },
    ],
    exit: 2,
    bids: [],
  },
  {
    id: 'nhs-lots-on-sheets-shared-quality',
    about: 'NHS: quality scored once for all lots on one sheet, price by lot on a second sheet with no bids as dashes',
    content: [
      {
        name: 'Quality (all lots)',
        bold: [2],
        rows: [
          ['Method statements, scored 0-4'],
          ['Bidder', 'MS1 Logistics 25%', 'MS2 Infection control 25%', 'MS3 Social value 10%'],
          ['Gale Linen', 3, 4, 2],
          ['Hythe Laundry', 4, 3, 4],
          ['Irwell Textiles', 2, 2, 3],
        ],
      },
      {
        name: 'Price (40%)',
        bold: [1],
        rows: [
          ['Bidder', 'Lot 1 – North sites', 'Lot 2 – South sites'],
          ['Gale Linen', '£120,000', '-'],
          ['Hythe Laundry', '£150,000', '£90,000'],
          ['Irwell Textiles', 'No bid', '£75,000'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Hythe Laundry', 25 + 18.75 + 10 + 32, 'Lot 1'),
      ranked(1, 'Gale Linen', 18.75 + 25 + 5 + 40, 'Lot 1'),
      ranked(1, 'Hythe Laundry', 25 + 18.75 + 10 + (40 * 75) / 90, 'Lot 2'),
      ranked(2, 'Irwell Textiles', 12.5 + 12.5 + 7.5 + 40, 'Lot 2'),
    ],
    problems: [{ says: /taken for no bid for Lot 2/, at: "'Price (40%)'!C2" }],
  },
  {
    id: 'scottish-whole-life-cost',
    about:
      'Scottish university: whole life cost summed over capital, energy and maintenance years; weights as fractions; dashboards beside',
    content: [
      {
        name: 'Dashboard',
        rows: [
          ['Project', 'Chiller replacement'],
          ['Status', 'Evaluation'],
          ['Winner', formula("INDEX('Tech'!A3:A5,1)", 'Jarl Cooling')],
          ['RAG', 'Green'],
        ],
      },
      {
        name: 'Tech',
        bold: [2],
        rows: [
          ['Technical evaluation 0-10'],
          ['Tenderer', 'Efficiency', 'Programme', 'Fair Work First'],
          ['Jarl Cooling', 7, 8, 6],
          ['Kirkwall HVAC', 9, 6, 8],
          ['Lomond Mechanical', 6, 7, 9],
          ['Weight', 0.3, 0.1, 0.1],
        ],
      },
      {
        name: 'WLC',
        bold: [1],
        rows: [
          ['Tenderer', 'Capital', 'Energy (15 yrs)', 'Maintenance (15 yrs)', 'Whole life cost'],
          ['Jarl Cooling', 300000, 450000, 90000, formula('SUM(B2:D2)', 840000)],
          ['Kirkwall HVAC', 380000, 360000, 80000, formula('SUM(B3:D3)', 820000)],
          ['Lomond Mechanical', 280000, 500000, 120000, formula('SUM(B4:D4)', 900000)],
          ['Weighting for whole life cost: 0.5'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Kirkwall HVAC', 27 + 6 + 8 + 50),
      ranked(2, 'Jarl Cooling', 21 + 8 + 6 + (50 * 82) / 84),
      ranked(3, 'Lomond Mechanical', 18 + 7 + 9 + (50 * 82) / 90),
    ],
  },
  {
    id: 'dutch-subcriteria-gunningscriteria',
    about: 'Dutch gemeente: gunningscriteria with weging, cijfers 1-10, prijs in euros with dots',
    content: [
      {
        name: 'Beoordeling',
        bold: [3],
        rows: [
          ['Aanbesteding schoonmaak gemeentehuis'],
          ['Cijfers van 1 tot en met 10'],
          ['Gunningscriterium', 'Weging', 'Van Dijk Schoonmaak B.V.', 'Helder & Zonen', 'Puur Facilitair'],
          ['Plan van aanpak', '35%', 8, 7, 6],
          ['Duurzaamheid', '15%', 6, 9, 8],
          ['Prijs', '50%', '€ 84.500,00', '€ 91.260,00', '€ 80.000,00'],
          ['Totaal', '100%'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Van Dijk Schoonmaak B.V.', 28 + 9 + (50 * 80) / 84.5),
      ranked(3, 'Helder & Zonen', 24.5 + 13.5 + (50 * 80000) / 91260),
      ranked(2, 'Puur Facilitair', 21 + 12 + 50),
    ],
  },
  {
    id: 'toms-quantities-two-bids-one-blank',
    about:
      'Welsh council: TOMs-like quantities by bidder with unit values; blank quantity is a promise not made or unclear; SV 10% by share of highest',
    content: [
      {
        name: 'SV offers',
        bold: [1],
        rows: [
          ['Code', 'Measure', 'Unit', 'Value per unit', 'Penrhyn Builders', 'Quoit Construction'],
          ['L1', 'Local jobs', 'FTE', '£25,000', 4, 3],
          ['L2', 'Apprentice weeks', 'weeks', '£200', 100, 150],
          ['L3', 'School talks', 'hours', '£20', 50, 'nil'],
        ],
      },
      {
        name: 'Summary',
        bold: [1],
        rows: [
          ['Criterion', 'Weighting', 'Scale', 'Penrhyn Builders', 'Quoit Construction'],
          ['Design', '30%', '0-5', 4, 5],
          ['Programme', '20%', '0-5', 3, 4],
          ['Social value: total value offered / highest total value offered', '10%', null, null, null],
          ['Price', '40%', null, 2000000, 2200000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Quoit Construction', 30 + 16 + (10 * 105) / 121 + (40 * 20) / 22),
      ranked(2, 'Penrhyn Builders', 24 + 12 + 10 + 40),
    ],
  },
  {
    id: 'notes-and-late-bid-and-tbc',
    about: 'county: price TBC for one, another late; notes above and below',
    content: [
      {
        name: 'Quotes',
        bold: [4],
        rows: [
          ['Request for quotation 114 – playground inspection'],
          ['Evaluated by: DM and RS on 3/4/26'],
          [],
          ['Company', 'Received on time?', 'Quote ex VAT', 'Quality score (max 20)', 'Comments'],
          ['Zebra Play', 'Yes', '£4,200', 16, null],
          ['Acorn Inspections', 'Yes', 'TBC', 18, 'Awaiting price'],
          ['Bramley Safety', 'No', '£3,000', null, 'Arrived after deadline – not opened'],
          ['Copse Leisure', 'Yes', '£5,250', 20, null],
          [],
          ['Price 80%, quality 20%'],
        ],
      },
    ],
    exit: 1,
    bids: [
      ranked(1, 'Zebra Play', 80 + 16),
      ranked(2, 'Copse Leisure', 64 + 20),
      incomplete('Acorn Inspections'),
      out('Bramley Safety'),
    ],
  },
];
