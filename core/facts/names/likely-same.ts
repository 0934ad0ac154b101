import { nameKey } from './name-key';

const legalForms = new Set(['ltd', 'plc', 'llp', 'cic', 'cio', 'cyf', 'cbc', 'ccc', 'inc', 'lp', 'co', 'company']);
const tradingAs = / (?:t a|ta|trading as|dba|d b a|yn masnachu fel) /;

/** A typo is looked for only in names long enough that one letter cannot be the whole difference. */
const shortestForTypo = 8;

/** Words that differ must be long: "Bidder A" and "Bidder B", "Alder East" and "Alder West" are different names. */
const shortestWithTypo = 5;

const withoutLegalForm = (key: string): string => {
  const words = key.split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

const numbersIn = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');

/** True when one letter was added, left out, changed, or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function differInLongWord(a: string, b: string): boolean {
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  if (wordsA.length !== wordsB.length) return false;
  const different = wordsA.flatMap((word, index) => {
    const other = wordsB[index] ?? '';
    return word === other ? [] : [Math.min(word.length, other.length)];
  });
  return different.length === 1 && different.every((length) => length >= shortestWithTypo);
}

const namesAGroup =
  /^(?:ltd |plc |llp |cic )?(?:lead|led|with|and partners?|in (?:partnership|consortium)|consortium|jv|joint venture)\b/;

/** "Jasper Homes" in "Jasper Homes Ltd (lead) with Kyanite Care". */
const isLeadOf = (name: string, key: string): boolean =>
  key.startsWith(`${name} `) && namesAGroup.test(key.slice(name.length + 1));

/** "Osier & Quill Ltd t/a Greenline" bears two names. */
const namesIn = (key: string): string[] => key.split(tradingAs).map(withoutLegalForm);

/** Why two differently spelt names may be one bidder, or `undefined`. It is only ever proposed: the buyer decides. */
export function likelySame(a: string, b: string): string | undefined {
  const keys = [nameKey(a), nameKey(b)] as const;
  if (keys[0] === keys[1] || numbersIn(keys[0]) !== numbersIn(keys[1])) return undefined;
  const [first, second] = [withoutLegalForm(keys[0]), withoutLegalForm(keys[1])];
  if (first === second) return 'the names differ only in the legal form';
  const squeezed = [first.replaceAll(' ', ''), second.replaceAll(' ', '')] as const;
  if (squeezed[0] === squeezed[1]) return 'the names differ only in spacing';
  const [partsA, partsB] = [namesIn(keys[0]), namesIn(keys[1])];
  if ((partsA.length > 1 || partsB.length > 1) && partsA.some((part) => partsB.includes(part)))
    return 'one name is a trading name of the other';
  if (isLeadOf(first, keys[1]) || isLeadOf(second, keys[0])) return 'one leads a group that the other names';
  const longEnough = Math.min(squeezed[0].length, squeezed[1].length) >= shortestForTypo;
  return longEnough && differInLongWord(first, second) && oneSlip(first, second)
    ? 'the names differ by one letter'
    : undefined;
}

export interface LikelyPair {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/**
 * All pairs of names that `likelySame` has a reason for, in the order of the names. Names are compared only where they
 * leave the same trace, so that thousands of bidders take no millions of comparisons.
 */
export function likelyPairs(names: readonly string[]): readonly LikelyPair[] {
  const seen = new Map<string, number[]>();
  const partners = names.map((): Set<number> => new Set());
  for (const [later, name] of names.entries())
    for (const trace of tracesOf(nameKey(name))) {
      const before = seen.get(trace);
      for (const earlier of before ?? []) partners[earlier]?.add(later);
      if (before) before.push(later);
      else seen.set(trace, [later]);
    }
  return names.flatMap((a, index) =>
    [...(partners[index] ?? [])]
      .toSorted((one, other) => one - other)
      .flatMap((at) => {
        const b = names[at] ?? '';
        const reason = likelySame(a, b);
        return reason === undefined ? [] : [{ a, b, reason }];
      }),
  );
}

/** What two names that may be one have in common, whatever the reason: at least one of these. */
function tracesOf(key: string): ReadonlySet<string> {
  const name = withoutLegalForm(key);
  const squeezed = name.replaceAll(' ', '');
  const leads = [...key.matchAll(/ /g)].flatMap(({ index }) =>
    namesAGroup.test(key.slice(index + 1)) ? [key.slice(0, index)] : [],
  );
  const slips = squeezed.length >= shortestForTypo ? lettersLeftOut(name) : [];
  const numbers = numbersIn(key);
  return new Set([name, squeezed, ...namesIn(key), ...leads, ...slips].map((trace) => `${numbers}\n${trace}`));
}

/** The name without each letter of its long words in turn: two names one slip apart share one of these, or the name. */
const lettersLeftOut = (name: string): string[] =>
  [...name.matchAll(/[^ ]+/g)].flatMap(({ index, 0: word }) =>
    word.length < shortestWithTypo
      ? []
      : Array.from({ length: word.length }, (_, at) => name.slice(0, index + at) + name.slice(index + at + 1)),
  );
