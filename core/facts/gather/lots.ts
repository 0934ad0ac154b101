import { lotWord } from '../names/lot-words';
import { displayName, nameKey } from '../names/name-key';

/** Lots by their first spelling: "Lot 1", "lot 1 ", "Lot 1: North" and a bare 1 in a lot column are one lot. */
export interface Lots {
  readonly named: (text: string) => string;
  readonly all: () => readonly string[];
}

/** What a row for every lot names, in place of a lot. */
export const everyLot = 'All lots';

/** "All lots", "Every lot", "Both" and no more. */
export const saysEveryLot = (text: string): boolean =>
  /^\W*(?:all|every|each|any|both|pob)(?: (?:of the )?lots?)?\W*$/i.test(text);

/**
 * The lots in "Lots 1 & 2", "1, 2 and 4" or "Lots 1 to 3"; `undefined` for one lot. Names such as "Repairs & Voids" are
 * two lots only where both are lots of their own, and so are numbers that may be one reference ("1-3", "1/2").
 */
export function partsOfLots(text: string, lots: readonly string[]): readonly string[] | undefined {
  const known = new Set(lots.filter((lot) => lot !== text).map(keyOf));
  const [, head = '', body = ''] = /^\W*((?:lots?|lotiau)\b(?:\s*(?:nos?|numbers?)\b\.?)?)?(.*)$/i.exec(text) ?? [];
  const codes = body
    .split(/\s*[,;&+/]\s*|\s+(?:and|ac?)\s+(?=(?:lot\s*)?\S)/i)
    .map((code) => code.replace(/^\W*(?:lot\b)?\W*|\W+$/gi, ''))
    .filter((code) => code !== '')
    .flatMap(inRange);
  if (codes.length < 2) return undefined;
  const isPlain = codes.every((code) => /^(?:\d{1,3}[a-z]?|[a-z])$/i.test(code));
  const isSure = isPlain && (/^lot(?:s|iau)/i.test(head) || /\d\s*(?:,|;|&|\+|\band\b)\s*(?:lot\s*)?\d/i.test(body));
  if (!isSure && !codes.every((code) => known.has(keyOf(code)))) return undefined;
  const prefix = isPlain && (head !== '' || lots.some((lot) => /^lot\b/i.test(lot))) ? 'Lot ' : '';
  return [...new Set(codes)].map((code) => `${prefix}${code}`);
}

/** "1-3" and "1 to 3" are three. */
function inRange(code: string): readonly string[] {
  const [, first, last] = /^(\d{1,2})\s*(?:-|–|to|i)\s*(?:lot\s*)?(\d{1,2})$/i.exec(code) ?? [];
  const length = Number(last) - Number(first) + 1;
  return length > 1 ? Array.from({ length }, (_, at) => String(Number(first) + at)) : [code];
}

export function openLots(): Lots {
  const known = new Map<string, string>();
  const byText = new Map<string, string>();
  const named = (text: string): string => {
    const met = byText.get(text);
    if (met !== undefined) return met;
    const name = firstSpelling(text);
    byText.set(text, name);
    return name;
  };
  function firstSpelling(text: string): string {
    const key = keyOf(text);
    const before = known.get(key);
    if (before !== undefined) return before;
    const name = displayName(text);
    known.set(key, name);
    return name;
  }
  return { named, all: () => [...known.values()] };
}

/** The number or letter of "Lot 2 - Grounds" tells it from other lots; without one the whole name does. */
function keyOf(text: string): string {
  const key = nameKey(text);
  // "Lot 1 and Lot 2" and "Lot 1 & 2" are not lot 1.
  if (/^lot \d{1,3}[a-z]? and (?:lot )?\d{1,3}[a-z]?(?: |$)/.test(key)) return key;
  return numbered.exec(key)?.[1] ?? key.replace(word, '');
}

const word = new RegExp(`^${lotWord} (?:no |nr |number )?(?=\\S)`);
const numbered = new RegExp(String.raw`^${lotWord} (?:no |nr |number )?(\d{1,3}[a-z]?|[a-z])(?: |$)`);
