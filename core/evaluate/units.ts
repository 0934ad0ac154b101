/** Whether two units, as people write them, are the same unit. Nothing is converted: kilograms are not tonnes. */
import { words } from './words';

const spellings: Readonly<Record<string, readonly string[]>> = {
  hours: ['hour', 'hours', 'hr', 'hrs', 'h', 'awr', 'oriau'],
  days: ['day', 'days', 'diwrnod', 'diwrnodau'],
  weeks: ['week', 'weeks', 'wk', 'wks', 'wythnos', 'wythnosau'],
  tCO2e: [
    'tco2e',
    't co2e',
    'tonne co2e',
    'tonnes co2e',
    'tonne of co2e',
    'tonnes of co2e',
    'tonnes carbon dioxide equivalent',
  ],
  tonnes: ['tonne', 'tonnes', 't', 'tunnell', 'tunelli'],
  people: ['person', 'people', 'persons', 'individual', 'individuals', 'pobl'],
  FTE: [
    'fte',
    'ftes',
    'people fte',
    'person fte',
    'full time equivalent',
    'full time equivalents',
    'cyfwerth llawn amser',
  ],
  WELLBYs: ['wellby', 'wellbys'],
  GBP: ['gbp', 'pound', 'pounds', 'pounds sterling'],
};

const canonical = new Map(
  Object.entries(spellings).flatMap(([unit, list]) => list.map((spelling) => [words(spelling), unit] as const)),
);

/** Units by their usual name, each with the ways of writing it that are known. */
export const knownUnits: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(spellings));

/** Words that say "a count of" and change nothing. */
const counting = new Set(['no', 'number', 'nos', 'of', 'total', 'the', 'staff', 'volunteer', 'volunteering']);

/** The unit's usual name; where it is none we know, its words; `undefined` where nothing is stated. */
export function unitOf(unit: string | null | undefined): string | undefined {
  if (unit === null || unit === undefined || unit.trim() === '') return undefined;
  if (/^\s*£/.test(unit)) return 'GBP';
  const read = words(unit.replaceAll('₂', '2'));
  const known = canonical.get(read);
  if (known !== undefined) return known;
  const bare = ` ${read
    .trim()
    .split(' ')
    .filter((word) => !counting.has(word))
    .join(' ')} `;
  return canonical.get(bare) ?? (bare.trim() === '' ? undefined : singular(bare.trim()));
}

/** "Apprentices" and "apprentice" are one unit; only the last word is looked at. */
const singular = (unit: string): string => unit.replace(/(?<=[^s\s]{2})s$/, '');

export const sameUnit = (a: string | null | undefined, b: string | null | undefined): boolean => {
  const [left, right] = [unitOf(a), unitOf(b)];
  return left !== undefined && left === right;
};

/** Both are stated, both are units we know, and they differ: hours against weeks. */
export const unitsConflict = (a: string | null | undefined, b: string | null | undefined): boolean => {
  const [left, right] = [unitOf(a), unitOf(b)];
  return left !== right && left !== undefined && right !== undefined && left in spellings && right in spellings;
};

/** The unit stands in the text itself: "200 hours of volunteering" states hours. */
export const textStatesUnit = (text: string, unit: string): boolean => {
  const padded = words(text.replaceAll('₂', '2'));
  const name = unitOf(unit);
  return (name === undefined ? [] : (spellings[name] ?? [])).some(
    // A letter or a sign alone is too little to be read as a unit in the middle of a sentence.
    (spelling) => spelling.length > 1 && padded.includes(words(spelling)),
  );
};
