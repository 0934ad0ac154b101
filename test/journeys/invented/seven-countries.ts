import { below, formula, type InventedTender, out, ranked } from './tender';

/** Weights over groups, scales in a sentence, gates in other languages, versions of a sum, and decimal commas; all synthetic. */
export const sevenCountries: readonly InventedTender[] = [
  {
    id: 'weight-of-a-group-and-of-its-parts',
    about: 'the weight of the quality stands over its questions, whose own weights stand in a row below',
    content: [
      {
        name: 'Cover',
        rows: [['Windle Valley Borough Council'], ['Grounds maintenance 2026-30'], ['Lead officer', 'P. Marsh']],
      },
      {
        name: 'Evaluation',
        rows: [
          ['Windle Valley Borough Council'],
          ['Grounds maintenance 2026-30 – tender evaluation (moderated scores)'],
          [],
          ['', 'Quality (60%)', '', '', '', 'Price (40%)', '', 'Total', 'Rank'],
          [
            'Tenderer',
            'Method statement',
            'Contract management',
            'Environment',
            'Social value',
            'Tender sum',
            'Price score',
            '',
            '',
          ],
          ['Weighting', '25%', '15%', '10%', '10%', '40%'],
          ['Max score', 5, 5, 5, 5],
          ['Acorn Grounds Ltd', 4, 3, 4, 3, 512000, formula('MIN(F8:F10)/F8*40', 36.5625), formula('1', 79.56), 3],
          ['Bramble & Co', 3, 4, 3, 5, 468000, formula('MIN(F8:F10)/F9*40', 40), formula('1', 83), 2],
          ['Cygnet Landscapes LLP', 5, 4, 4, 2, 545000, formula('MIN(F8:F10)/F10*40', 34.35), formula('1', 83.35), 1],
          ['Average', 4, 3.67, 3.67, 3.33, 508333],
          [],
          ['Price score = lowest tender sum / tender sum x 40%'],
        ],
        merge: ['B4:E4', 'F4:G4'],
      },
    ],
    exit: 0,
    bids: [
      ranked(3, 'Acorn Grounds Ltd', 43 + (40 * 468) / 512),
      ranked(2, 'Bramble & Co', 83),
      ranked(1, 'Cygnet Landscapes LLP', 49 + (40 * 468) / 545),
    ],
  },
  {
    id: 'scale-as-a-list-of-grades',
    about: 'lots on tabs, a key such as 0 unacceptable, 1 poor, and prices in one list for all lots',
    content: [
      {
        name: 'Mandatory',
        rows: [
          ['Requirement', 'Dales Diagnostics Ltd', 'Emley Imaging Ltd', 'Fyfe Medical plc'],
          ['Insurance £10m', 'Pass', 'Pass', 'Pass'],
          ['Cyber Essentials Plus', 'Pass', 'Pass', 'Fail'],
          ['CQC registration', 'Pass', 'Pass', 'Pass'],
        ],
      },
      {
        name: 'Lot 1 Quality',
        rows: [
          ['Lot 1: Community imaging'],
          ['Marks: 0 unacceptable, 1 poor, 2 fair, 3 good, 4 excellent'],
          ['Question', 'Weight', 'Dales Diagnostics Ltd', 'Emley Imaging Ltd', 'Fyfe Medical plc'],
          ['Clinical governance', 30, 3, 4, 4],
          ['Service delivery', 20, 3, 2, 4],
          ['Social value', 10, 2, 3, 4],
          ['Price', 40],
        ],
      },
      {
        name: 'Lot 2 Quality',
        rows: [
          ['Lot 2: Hospital imaging'],
          ['Marks: 0 unacceptable, 1 poor, 2 fair, 3 good, 4 excellent'],
          ['Question', 'Weight', 'Dales Diagnostics Ltd', 'Emley Imaging Ltd'],
          ['Clinical governance', 30, 4, 2],
          ['Service delivery', 20, 3, 3],
          ['Social value', 10, 3, 4],
          ['Price', 40],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Supplier', 'Lot', 'Annual price'],
          ['Dales Diagnostics Ltd', 1, 200000],
          ['Emley Imaging Ltd', 1, 220000],
          ['Fyfe Medical plc', 1, 150000],
          ['Dales Diagnostics Ltd', 2, 90000],
          ['Emley Imaging Ltd', 2, 81000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Dales Diagnostics Ltd', 42.5 + 40, 'Lot 1: Community imaging'),
      ranked(1, 'Emley Imaging Ltd', 47.5 + (40 * 200) / 220, 'Lot 1: Community imaging'),
      out('Fyfe Medical plc', 'Lot 1: Community imaging'),
      ranked(1, 'Dales Diagnostics Ltd', 52.5 + 36, 'Lot 2: Hospital imaging'),
      ranked(2, 'Emley Imaging Ltd', 80, 'Lot 2: Hospital imaging'),
    ],
  },
  {
    id: 'points-and-weights-of-sections',
    about: 'French: a weight for each section, points for each question, and the price among them',
    content: [
      {
        name: 'Analyse',
        rows: [
          ['Marché de nettoyage des écoles – Ville de Saint-Orge'],
          [],
          ['Critère', 'Pondération', 'Sous-critère', 'Points', 'Net Éclat SARL', 'Propre & Cie', 'Sanéo SAS'],
          ['Valeur technique', '60 %', 'Méthodologie', 30, 24, 27, 18],
          ['', '', 'Moyens humains', 20, 16, 14, 18],
          ['', '', 'Développement durable', 10, 7, 8, 9],
          ['Prix', '40 %', 'Montant annuel HT', 40, '48 000,00 €', '52 500,00 €', '45 000,00 €'],
          ['Note totale', '', '', 100],
          [],
          ['Note prix = 40 x (offre la moins-disante / offre du candidat)'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Net Éclat SARL', 47 + 37.5),
      ranked(3, 'Propre & Cie', 49 + (40 * 45) / 52.5),
      ranked(1, 'Sanéo SAS', 85),
    ],
  },
  {
    id: 'discount-with-its-points',
    about: 'Italian: points for the discount in its heading, and per cent with a decimal comma',
    content: [
      {
        name: 'Graduatoria',
        rows: [
          ['Servizio di pulizia – Comune di Valdora'],
          ['Punteggio economico = 30 x ribasso offerto / ribasso massimo'],
          [],
          ['Concorrente', 'Offerta tecnica (max 70 punti)', 'Ribasso offerto (max 30 punti)'],
          ['Alba Srl', 60, '12,50%'],
          ['Borea SpA', 66, '10,00%'],
          ['Cosma Srl', 55, '15,00%'],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(2, 'Alba Srl', 85), ranked(1, 'Borea SpA', 86), ranked(2, 'Cosma Srl', 85)],
  },
  {
    id: 'gate-in-spanish',
    about: 'a gate in a Spanish sentence is asked about, for it changes who wins',
    content: [
      {
        name: 'Valoración',
        rows: [
          ['Contrato de mantenimiento de jardines – Ayuntamiento de Valsol'],
          ['Las ofertas que obtengan menos de 25 puntos en los criterios técnicos quedarán excluidas.'],
          ['Puntos precio = 50 x oferta más baja / oferta'],
          [],
          ['Criterio', 'Puntuación máxima', 'Jardines Río SL', 'Verdeal SA', 'Podas Norte SL'],
          ['Memoria técnica', 30, 24, 12, 27],
          ['Medios personales', 20, 15, 10, 18],
          ['Oferta económica (sin IVA)', 50, '90.000,00 €', '72.000,00 €', '96.000,00 €'],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /seems to put out bids below a mark/ }],
  },
  {
    id: 'evaluated-and-tendered-in-swedish',
    about: 'Swedish: a tendered and an evaluated price side by side are asked about',
    content: [
      {
        name: 'Utvärdering',
        rows: [
          ['Utvärderingspris = anbudspris minus mervärdesavdrag. Lägsta utvärderingspris vinner.'],
          [],
          ['Anbudsgivare', 'Anbudspris (kr)', 'Mervärdesavdrag (kr)', 'Utvärderingspris (kr)'],
          ['Norrbygg AB', 1000000, 150000, formula('B4-C4', 850000)],
          ['Söderbygg AB', 950000, 50000, formula('B5-C5', 900000)],
        ],
      },
    ],
    exit: 2,
    bids: [],
    problems: [{ says: /both give prices of the same bids/ }],
  },
  {
    id: 'whole-life-cost-by-words',
    about: '70 % whole-life cost in a title, over columns of which one is that',
    content: [
      {
        name: 'Evaluation',
        rows: [
          ['Electric minibuses – whole-life cost over 8 years'],
          ['Award: 70% whole-life cost, 30% quality (scored 0-10)'],
          [],
          [
            'Supplier',
            'Quality score',
            'Purchase price',
            'Energy cost (8 yrs)',
            'Maintenance (8 yrs)',
            'Residual value',
            'Whole-life cost',
          ],
          ['Gannet Buses Ltd', 7, 95000, 16000, 24000, -12000, formula('SUM(C5:F5)', 123000)],
          ['Heron Coaches Ltd', 8, 102000, 14000, 20000, -15000, formula('SUM(C6:F6)', 121000)],
          ['Ibis Motors plc', 6, 88000, 19000, 30000, -8000, formula('SUM(C7:F7)', 129000)],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(2, 'Gannet Buses Ltd', 21 + (70 * 121) / 123),
      ranked(1, 'Heron Coaches Ltd', 24 + 70),
      ranked(3, 'Ibis Motors plc', 18 + (70 * 121) / 129),
    ],
  },
  {
    id: 'units-in-two-languages',
    about: 'Welsh and English headings, with what the marks are out of below them in both',
    content: [
      {
        name: 'Gwerthuso Evaluation',
        rows: [
          [
            'Cynigydd / Bidder',
            'Ansawdd / Quality (50%)',
            'Gwerth cymdeithasol / Social value (10%)',
            'Pris / Price (40%)',
          ],
          ['', 'allan o 10 / out of 10', 'allan o 10 / out of 10', '£ heb TAW / ex VAT'],
          ['Onnen Cyf', 8, 9, 24000],
          ['Pabi Ltd', 9, 5, 26000],
        ],
      },
    ],
    exit: 0,
    bids: [ranked(1, 'Onnen Cyf', 40 + 9 + 40), ranked(2, 'Pabi Ltd', 45 + 5 + (40 * 24) / 26)],
  },
  {
    id: 'half-of-the-quality-marks',
    about: 'a share of all quality marks, of which a sentence says what they weigh',
    content: [
      {
        name: 'Method',
        rows: [
          ['Quality is worth 60% and price 40%.'],
          ['Bidders must achieve at least 50% of the available quality marks; bids that do not will be excluded.'],
          ['All questions are marked 0 to 5.'],
        ],
      },
      {
        name: 'Marks',
        rows: [
          ['Question', 'Weight', 'Robin Ltd', 'Swift Ltd', 'Teal Ltd'],
          ['Approach', '30%', 4, 2, 3],
          ['Team', '20%', 4, 2, 4],
          ['Social value', '10%', 3, 3, 5],
          ['Total quality', '60%', formula('1', 46), formula('1', 26), formula('1', 44)],
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['Bidder', 'Price'],
          ['Robin Ltd', 50000],
          ['Swift Ltd', 30000],
          ['Teal Ltd', 48000],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(1, 'Robin Ltd', 24 + 16 + 6 + (40 * 48) / 50),
      below('Swift Ltd'),
      ranked(2, 'Teal Ltd', 18 + 16 + 10 + 40),
    ],
  },
  {
    id: 'submitted-and-corrected-sums',
    about: 'a sum as submitted and as corrected under headings that no list has: not added up',
    content: [
      {
        name: 'Tender report',
        rows: [
          ['Contractor', 'Tender as submitted', 'Arithmetically corrected tender', 'Quality (max 40)', 'Comments'],
          ['Ursa Civils Ltd', 412000, 412000, 31, ''],
          ['Vega Build Ltd', 398500, 401200, 33, 'Error in bill 3 corrected and confirmed'],
          ['Wren Works Ltd', 250000, 250000, 25, 'Abnormally low: explained and accepted on 3 June'],
          [],
          ['Price points (max 60) = lowest corrected tender / corrected tender x 60'],
        ],
      },
    ],
    exit: 0,
    bids: [
      ranked(3, 'Ursa Civils Ltd', 31 + (60 * 250) / 412),
      ranked(2, 'Vega Build Ltd', 33 + (60 * 250000) / 401200),
      ranked(1, 'Wren Works Ltd', 85),
    ],
  },
];
