/** Synthetic: every bidder, price and place is invented. Criteria, unit values, needs; several tables a sheet; no headings. */
import type { LabelledBook } from '../labelled';
import { sheet } from '../sheet';

export const referenceTables: readonly LabelledBook[] = [
  {
    name: 'criteria and sub-criteria with a scoring note',
    sheets: [
      sheet(
        'Award criteria',
        [
          ['How bids will be judged'],
          ['Price is scored as lowest price / bid price x 40'],
          [],
          ['Main heading', 'Sub-criteria', '% of total', 'Scored out of', 'Must score at least'],
          ['Quality', 'Delivery', 25, 5, 2],
          ['Quality', 'People', 20, 5, 2],
          ['Quality', 'Innovation', 5, 5, null],
          ['Social value', null, 10, 5, null],
          ['Price', null, 40, null, null],
          ['Total', null, 100, null, null],
        ],
        { bold: ['A4:E4'] },
      ),
    ],
    tables: [
      { sheet: 'Award criteria', header: 4, from: 'A', facts: 'criterion sub-criterion weight maximum minimum' },
    ],
  },
  {
    name: 'two tables stacked, and a scale beside',
    sheets: [
      sheet(
        'Evaluation',
        [
          ['Table 1: weightings', null, null, null, 'Scale'],
          ['Question', 'Weighting', null, null, 'Score', 'Meaning'],
          ['Transition', 0.15, null, null, 0, 'No answer'],
          ['Service model', 0.35, null, null, 1, 'Poor'],
          ['Community', 0.1, null, null, 3, 'Good'],
          ['Price', 0.4, null, null, 5, 'Excellent'],
          [],
          ['Table 2: scores'],
          ['Provider', 'Transition', 'Service model', 'Community'],
          ['Lantern Support', 3, 5, 3],
          ['Nettlebed Trust', 5, 3, 1],
          ['Housemartin Ltd', 3, 3, 5],
        ],
        { formats: { 'B3:B6': '0%' }, bold: ['A2:B2', 'E2:F2', 'A9:D9'] },
      ),
    ],
    tables: [
      { sheet: 'Evaluation', header: 2, from: 'A', facts: 'criterion weight' },
      { sheet: 'Evaluation', header: 9, from: 'A', facts: 'bidder mark*3' },
    ],
  },
  {
    name: 'unit values and needs on two sheets',
    sheets: [
      sheet(
        'Unit values',
        [
          ['Code', 'What is counted', 'Per', 'Worth (£)', 'Source'],
          ['A1', 'Local person in work', 'person-year', 14000, 'Council model'],
          ['A2', 'Training place', 'place', 320, 'Council model'],
          ['B1', 'Tonne of carbon', 'tonne', 264, 'National series'],
        ],
        { bold: ['A1:E1'] },
      ),
      sheet(
        'Local needs',
        [
          ['What people told us'],
          [],
          ['Neighbourhood', 'Need we heard', 'Who is affected', 'How many said so'],
          ['Tanpits', 'Nowhere to meet', 'Older people', 41],
          ['Weir Bank', 'Work for school leavers', 'Aged 16 to 24', 88],
          ['Weir Bank', 'Damp homes', 'Tenants', 63],
        ],
        { bold: ['A3:D3'] },
      ),
    ],
    tables: [
      { sheet: 'Unit values', header: 1, from: 'A', facts: 'measure-ref/criterion-ref commitment unit unit-value ?' },
      { sheet: 'Local needs', header: 3, from: 'A', facts: 'place need people -' },
    ],
  },
  {
    name: 'no headings at all',
    sheets: [
      sheet('Export', [
        ['Vetch Ltd', '"3,600.00"', '21,01,2026', '1,2'],
        ['Tansy Co', '"4,150.00"', '22,01,2026', '1'],
        ['Yarrow', '"3,900.00"', '22,01,2026', '2'],
        ['Mallow & Sons', '"4,480.00"', '23,01,2026', '1,2'],
      ]),
    ],
    tables: [{ sheet: 'Export', header: null, from: 'A', facts: '- - - -' }],
  },
  {
    name: 'blank rows in the data, total above the headings',
    sheets: [
      sheet(
        'Costs',
        [
          ['TOTAL', null, null, 245300],
          ['Vendor', 'Stream', 'Start', 'Amount (excl. VAT)'],
          ['Pintail Analytics', 'Discovery', '2026-05-01', 40300],
          [],
          ['Garganey Digital', 'Discovery', '2026-05-08', 52000],
          [],
          ['Shoveler Labs Ltd', 'Discovery', '2026-05-08', 153000],
        ],
        { bold: ['A2:D2'] },
      ),
    ],
    tables: [{ sheet: 'Costs', header: 2, from: 'A', facts: 'bidder - date price' }],
  },
  {
    name: 'hidden lists beside a priced table, padded texts',
    sheets: [
      sheet('Price list', [
        [' Provider name ', ' Day rate  ', '  Half-day rate ', null, null, 'Yes'],
        ['\u00a0Stoat & Weasel', 520, 290, null, null, 'No'],
        ['\u00a0Otterburn Ltd', 480, 270, null, null, 'Maybe'],
        ['\u00a0Polecat Partners', 610, 330],
      ]),
    ],
    tables: [{ sheet: 'Price list', header: 1, from: 'A', facts: 'bidder unit-price unit-price' }],
  },
  {
    name: 'Welsh headings',
    sheets: [
      sheet(
        'Canlyniadau',
        [
          ['Canlyniad y gwerthusiad'],
          [],
          ["Enw'r cynigydd", 'Pris (heb TAW)', 'Ansawdd', 'Gwerth cymdeithasol', 'Cyfanswm', 'Safle'],
          ['Adeiladwyr Cwm Cyf', 88200, 41, 8, 89, 1],
          ['Teg a Gwyrdd CBC', 91750, 38, 9, 85.5, 2],
          ['Brynffynnon', 99000, 36, 5, 76.6, 3],
        ],
        { bold: ['A3:F3'] },
      ),
      sheet('Meini prawf', [
        ['Maen prawf', 'Pwysoliad', 'Uchafswm marc', 'Isafswm'],
        ['Ansawdd', '50%', 50, 25],
        ['Gwerth cymdeithasol', '10%', 10, null],
        ['Pris', '40%', null, null],
      ]),
    ],
    tables: [
      { sheet: 'Canlyniadau', header: 3, from: 'A', facts: 'bidder price mark/points mark/points points rank' },
      { sheet: 'Meini prawf', header: 1, from: 'A', facts: 'criterion weight maximum minimum' },
    ],
  },
  {
    name: 'French export that starts at B3',
    sheets: [
      sheet('Analyse', [
        [],
        [],
        [null, 'Soumissionnaire', 'Critère', 'Poids', 'Note', 'Commentaire'],
        [null, 'Atelier Brume', 'Valeur technique', '0,6', '3,5', 'Bon mémoire'],
        [null, 'Atelier Brume', 'Délai', '0,4', '4', 'Court'],
        [null, 'Grelot SARL', 'Valeur technique', '0,6', '2,5', 'Moyen'],
        [null, 'Grelot SARL', 'Délai', '0,4', '5', 'Très court'],
      ]),
    ],
    tables: [{ sheet: 'Analyse', header: 3, from: 'B', facts: 'bidder criterion weight mark comment/reason' }],
  },
];
