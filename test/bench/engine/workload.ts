/** Invented commitments of 40 bidders, 18 fields each with one value in twenty blank, and invented rules on them. */
import type { Cell } from '../../../core/evaluate/engine/columns';
import type { Condition } from '../../../core/packs/pack';
import { Chance, skewed } from './random';

export const fields = [
  'bidder',
  'measure',
  'theme',
  'unit',
  'supplierType',
  'region',
  'district',
  'postcode',
  'evidence',
  'quantity',
  'unitValue',
  'distance',
  'startDay',
  'endDay',
  'evidenced',
  'verified',
  'livingWage',
  'localSpend',
] as const;
export type Field = (typeof fields)[number];

const numbered = (count: number, name: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, n) => name(n + 1));

export const bidders = numbered(40, (n) => `Bidder ${n}`);
const measures = numbered(96, (n) => `M${n}`);
const themes = ['work', 'growth', 'community', 'environment', 'innovation'];
const units = ['FTE', 'hours', 'GBP', 'tCO2e', 'people', 'weeks', 'percent', 'items'];
const supplierTypes = ['small firm', 'large firm', 'charity', 'micro firm', 'social enterprise', 'mutual'];
const regions = numbered(12, (n) => `Region ${n}`);
const districts = numbered(120, (n) => `District ${n}`);
const postcodes = numbered(6000, (n) => `ZZ${n % 90} ${n % 10}ZZ ${n}`);
const keywords = [
  'apprentices',
  'veterans',
  'care leavers',
  'prison leavers',
  'disabled people',
  'volunteers',
  'schools',
  'carbon',
  'electric vehicles',
  'recycling',
  'biodiversity',
  'local supply',
  'prompt payment',
  'modern slavery',
  'mental health',
  'wellbeing',
  'homeless people',
  'food banks',
  'work placements',
  'mentoring',
  'tree planting',
  'repair cafe',
  'community garden',
  'living wage',
];
const filler =
  'we commit to deliver across the contract term with partners quarterly reporting named lead payroll records signed by site manager';

/** Texts of 8 to 19 plain words and up to two keywords. */
function evidenceTexts(chance: Chance): readonly string[] {
  const words = filler.split(' ');
  return numbered(2000, (n) => {
    const text = Array.from({ length: 8 + chance.below(12) }, () => chance.one(words));
    for (const keyword of chance.some(keywords, chance.below(3))) text.splice(chance.below(text.length), 0, keyword);
    return `${text.join(' ')} ref ${n}`;
  });
}

const blankShare = 0.05;

/** As Excel hands them over: a blank cell is an empty text. */
export function rowsOf(count: number): readonly (readonly Cell[])[] {
  const chance = new Chance(7936);
  const evidence = evidenceTexts(chance);
  const ofMeasure = measures.map((_, n) => ({
    theme: themes[n % themes.length],
    unit: chance.one(units),
    // 55p to about £33,000, in pence.
    value: Math.round(Math.exp(4 + chance.next() * 11)),
  }));
  const draw = {
    measure: skewed(measures.length, 0.8),
    type: skewed(supplierTypes.length, 0.7),
    district: skewed(districts.length, 0.6),
    evidence: skewed(evidence.length, 0.5),
  };
  let [left, bidder] = [0, ''];
  return Array.from({ length: count }, () => {
    // Rows come bid by bid, in runs.
    if (left === 0) [left, bidder] = [20 + chance.below(180), chance.one(bidders)];
    left -= 1;
    const measure = draw.measure(chance);
    const { theme, unit, value } = ofMeasure[measure] ?? { theme: '', unit: '', value: 0 };
    const district = draw.district(chance);
    const start = chance.below(720);
    const cells: readonly Cell[] = [
      measures[measure],
      theme,
      chance.happens(0.9) ? unit : chance.one(units),
      supplierTypes[draw.type(chance)],
      regions[Math.floor(district / 10)],
      districts[district],
      postcodes[(district * 50 + chance.below(50)) % postcodes.length],
      evidence[draw.evidence(chance)],
      Math.max(1, Math.floor(Math.exp(chance.next() * 6.2))),
      chance.happens(0.9) ? value : Math.round(value * (0.5 + chance.next())),
      Math.min(300, Math.round(-400 * Math.log(1 - chance.next())) / 10),
      start,
      start + 30 + chance.below(1770),
      chance.happens(0.7),
      chance.happens(0.35),
      chance.happens(0.8),
      chance.happens(0.4),
    ];
    return [bidder, ...cells.map((cell) => (chance.happens(blankShare) ? '' : cell))];
  });
}

/** A condition on one field, as every rule here is made of. */
export type Part = Extract<Condition, { readonly field: string }> & { readonly field: Field };

export interface BenchRule {
  readonly parts: readonly Part[];
  readonly expect: Condition;
  readonly criterion: string;
  readonly points: number;
}

const listsOf = (list: readonly string[]) => (chance: Chance) => chance.some(list, 3 + chance.below(6));

const generic: Readonly<Record<string, (chance: Chance) => Part>> = {
  theme: (c) => ({ field: 'theme', is: c.one(themes) }),
  unit: (c) => ({ field: 'unit', is: c.one(units) }),
  supplierType: (c) => ({
    field: 'supplierType',
    isOneOf: c.one([['small firm', 'micro firm'], supplierTypes.slice(2), ['large firm'], ['charity', 'mutual']]),
  }),
  region: (c) => ({
    field: 'region',
    isOneOf: c.one([regions.slice(0, 1), regions.slice(1, 4), regions.slice(4, 6), regions.slice(6, 9)]),
  }),
  district: (c) => ({ field: 'district', isOneOf: listsOf(districts)(c) }),
  quantity: (c) =>
    c.happens(0.5)
      ? { field: 'quantity', atLeast: c.one([2, 5, 10, 25, 50, 100, 250]) }
      : {
          field: 'quantity',
          between: c.one([[1, 4] as const, [5, 24] as const, [25, 99] as const, [100, 500] as const]),
        },
  unitValue: (c) =>
    c.happens(0.5)
      ? { field: 'unitValue', atLeast: c.one([1000, 5000, 10_000, 100_000, 500_000, 2_000_000]) }
      : { field: 'unitValue', atMost: c.one([999, 9_999, 99_999, 999_999]) },
  distance: (c) => ({ field: 'distance', atMost: c.one([5, 10, 20, 30, 50, 80.5]) }),
  startDay: (c) =>
    c.happens(0.5)
      ? { field: 'startDay', atMost: c.one([90, 180, 365]) }
      : { field: 'startDay', atLeast: c.one([90, 180, 365]) },
  endDay: (c) =>
    c.happens(0.5)
      ? { field: 'endDay', atMost: c.one([365, 730, 1095]) }
      : { field: 'endDay', atLeast: c.one([365, 730, 1095]) },
  evidence: (c) => ({ field: 'evidence', contains: [c.one(keywords)] }),
  evidenced: () => ({ field: 'evidenced', is: true }),
  verified: (c) => ({ field: 'verified', is: c.happens(0.8) }),
  livingWage: (c) => ({ field: 'livingWage', is: c.happens(0.8) }),
  localSpend: () => ({ field: 'localSpend', is: true }),
};

/** About three conditions each; six rules in ten are about one measure or a few. */
export function rulesOf(count: number): readonly BenchRule[] {
  const chance = new Chance(104_734);
  const measureOf = skewed(measures.length, 0.8);
  return Array.from({ length: count }, () => {
    const keyed = chance.happens(0.6);
    const one = chance.happens(0.7);
    const key: readonly Part[] = !keyed
      ? []
      : one
        ? [{ field: 'measure', is: measures[measureOf(chance)] ?? '' }]
        : [{ field: 'measure', isOneOf: listsOf(measures)(chance) }];
    const more = (keyed ? 1 : 2) + chance.below(3);
    const parts = [...key, ...chance.some(Object.values(generic), more).map((make) => make(chance))];
    return {
      parts,
      expect: { all: parts },
      criterion: `Criterion ${1 + chance.below(5)}`,
      points: 1 + chance.below(10),
    };
  });
}
