import type { Measure, Source } from '../../pack';

type Row = readonly [
  code: string,
  title: string,
  unit: string,
  cost: number,
  priceYear: string,
  goals: readonly number[],
  words: readonly string[],
];

/** Fiscal costs as first published, never uprated here: an uprated value uprated again is the usual mistake. */
const rows: readonly Row[] = [
  ['CR1.0', 'Anti-social behaviour dealt with', 'incidents', 500, '2002/03', [16], ['anti social behaviour', 'asb']],
  ['CR2.0', 'Domestic violence', 'incidents', 2470, '2008/09', [5, 16], ['domestic violence', 'domestic abuse']],
  ['E&S1.0', 'Persistent truancy', 'person years', 1509, '2005/06', [4], ['truancy', 'persistent truancy']],
  ['E&S2.0', 'Permanent exclusion from school', 'person years', 9219, '2005/06', [4], ['permanent exclusion']],
  [
    'E&E1.0',
    "Jobseeker's Allowance claimant",
    'claimant years',
    9800,
    '2012/13',
    [1, 8],
    ['jobseekers allowance', 'jsa'],
  ],
  [
    'E&E2.0',
    'Employment and Support Allowance claimant',
    'claimant years',
    8632,
    '2012/13',
    [1, 8],
    ['esa claimants', 'employment and support allowance'],
  ],
  ['E&E3.0', 'Income Support claimant', 'claimant years', 7570, '2012/13', [1, 8], ['income support']],
  [
    'E&E10.0',
    'Young adult not in education, employment or training',
    'person years',
    4257,
    '2010/11',
    [4, 8],
    ['neet', 'neets'],
  ],
  [
    'E&E10.4',
    'Young adult not in education, employment or training, over a lifetime',
    'lifetimes',
    64_483,
    '2010/11',
    [4, 8],
    ['neet lifetime', 'neet lifetimes'],
  ],
  ['HO1.0', 'Complex eviction', 'evictions', 6680, '2010/11', [11], ['eviction', 'evictions']],
  [
    'HO3.0',
    'Statutory homelessness',
    'applications',
    2501,
    '2010/11',
    [11],
    ['homelessness application', 'homelessness applications'],
  ],
  [
    'HO4.1',
    'Bed and breakfast for a homeless household',
    'weeks',
    334.95,
    '2010/11',
    [11],
    ['bed and breakfast', 'temporary accommodation'],
  ],
  [
    'HO6.0',
    'Rough sleeping',
    'person years',
    7900,
    '2010/11',
    [1, 11],
    ['rough sleeper', 'rough sleepers', 'rough sleeping'],
  ],
  [
    'HE16.0',
    'Community mental health contact',
    'contacts',
    156,
    '2011/12',
    [3],
    ['mental health contact', 'mental health contacts'],
  ],
  [
    'HE11.2',
    'Mental health service for an adult',
    'person years',
    870,
    '2007/08',
    [3],
    ['mental health service', 'mental health services'],
  ],
  [
    'SS1.0',
    'Child in care',
    'person years',
    51_080,
    '2013/14',
    [10],
    ['child in care', 'children in care', 'looked after children'],
  ],
  [
    'SS4.0',
    'Child protection core assessment',
    'assessments',
    900,
    '2004/05',
    [16],
    ['core assessment', 'core assessments'],
  ],
];

const costAvoided = ([code, title, unit, value, priceYear, goals, words]: Row): Measure => {
  const source: Source = {
    publisher: 'Greater Manchester Combined Authority',
    document: 'Unit Cost Database v1.4',
    date: '2015-03',
    clause: `${code}, fiscal cost as first published, from a copy; an old edition, illustrative until v3.0 is transcribed`,
    url: 'https://www.greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/',
  };
  const standing = 'second-hand';
  return {
    id: `gmca-${code.toLowerCase().replace('&', '')}`,
    title: `${title}: cost avoided, old figure`,
    unit,
    words,
    goals,
    unitValue: { value, unit, priceYear, source, licence: 'CC-BY-4.0', standing },
    source,
    standing,
  };
};

export const costsAvoided: readonly Measure[] = rows.map(costAvoided);
