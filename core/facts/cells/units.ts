import { plainSpaces } from './characters';

/** Spellings of one unit: the first of each list stands for all. */
const spellings: readonly (readonly string[])[] = [
  ['hour', 'hours', 'hr', 'hrs', 'h', 'awr', 'oriau'],
  ['day', 'days', 'diwrnod', 'diwrnodau', 'dydd'],
  ['week', 'weeks', 'wk', 'wks', 'wythnos', 'wythnosau'],
  ['month', 'months', 'mth', 'mths', 'mis', 'misoedd'],
  ['year', 'years', 'yr', 'yrs', 'annum', 'pa', 'blwyddyn', 'blynyddoedd'],
  ['person', 'people', 'persons', 'individual', 'individuals', 'pobl'],
  ['fte', 'ftes', 'cala'],
  ['percent', '%', 'cent', 'percentage', 'canran'],
  ['pound', '£', 'gbp', 'pounds', 'sterling', 'punnoedd'],
  ['tonne', 'tonnes', 't', 'te'],
  ['kilogram', 'kg', 'kgs', 'kilograms'],
  ['kilometre', 'km', 'kms', 'kilometres'],
  ['metre', 'm', 'metres', 'meter', 'meters'],
  ['m2', 'sqm', 'm²'],
  ['m3', 'm³'],
  ['mile', 'miles', 'mi'],
  ['mark', 'marks', 'point', 'points', 'pts', 'marc', 'marciau', 'pwynt', 'pwyntiau'],
];

const canonical = new Map(spellings.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));
const fillers = new Set([
  'per',
  'of',
  'no',
  'nr',
  'number',
  'the',
  'a',
  'an',
  'in',
  'each',
  'total',
  'x',
  'y',
  'o',
  'nifer',
]);

function unitWords(text: string): string[] {
  const words =
    plainSpaces(text)
      .toLowerCase()
      .replace(/\bsq(?:uare)?\.?\s*(?:m|met(?:er|re)s?)\b/g, 'm2')
      .replace(/([£%])/g, ' $1 ')
      .match(/[\p{L}\p{N}²³£%]+/gu) ?? [];
  return words
    .filter((word) => !fillers.has(word))
    .map((word) => canonical.get(word) ?? (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word));
}

/** True when every word of the unit in a cell stands in the unit its column states: "hrs" in "Volunteer hours". "10 No." is a bare count anywhere. */
export function unitAgrees(inCell: string, stated: string | null | undefined): boolean {
  if (/^(?:no|nr|number)\.?$/i.test(inCell)) return true;
  if (!stated) return false;
  const known = new Set(unitWords(stated));
  const words = unitWords(inCell);
  return words.length > 0 && words.every((word) => known.has(word));
}

/** "Sq m", "Hours", "No. of days": the whole text is a unit. */
export function isUnit(text: string): boolean {
  const words = unitWords(text);
  return words.length > 0 && words.every((word) => canonical.has(word));
}

/** "%", "per cent", "percentage of spend". */
export const isPercentUnit = (stated: string | null | undefined): boolean =>
  !!stated && unitWords(stated).includes('percent');
