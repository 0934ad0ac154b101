import { displayName, nameKey } from '../names/name-key';

/** Lots by their first spelling: "Lot 1", "lot 1 ", "Lot 1: North" and a bare 1 in a lot column are one lot. */
export interface Lots {
  readonly named: (text: string) => string;
  readonly all: () => readonly string[];
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
  return (
    /^lot (?:no |number )?(\d{1,3}[a-z]?|[a-z])(?: |$)/.exec(key)?.[1] ?? key.replace(/^lot (?:no |number )?(?=\S)/, '')
  );
}

/** A section row or title that opens a lot: "Lot 2: Grounds". */
export const saysLot = (text: string): boolean => /^\s*lot\b\s*(?:no\.?|number)?\s*[\p{N}\p{Lu}]/iu.test(text);
