import { nameKey } from './name-key';

// Letters are the Latin ones: next to these words no other stand, and all of Unicode's would take long to make ready.

/** Words by which buyers tell an earlier version of a sheet from the one that counts. */
const earlier =
  /(?<![a-zà-ɏ])(?:draft|drafft|initial(?! (?:term|contract|period|cost|fee))(?![a-zà-ɏ])|provisional|preliminary|interim|superseded|out of date|original|pre[- ]?moderat[a-zà-ɏ]*|unmoderated|before moderation|(?:as )?submitted(?![a-zà-ɏ])|(?:as )?(?:read(?: out)?|opened)(?![a-zà-ɏ])|uncorrected|cychwynnol)/i;
const later =
  /(?<![a-zà-ɏ])(?:final|consensus|moderat(?:ed|ion)|agreed|revised|updated|corrected|evaluated|amended|confirmed|bafo|terfynol|cytunedig|diwygiedig)(?![a-zà-ɏ])/i;
const numbered = /(?<![a-zà-ɏ])(?:v|ver|version|rev|revision|round|fersiwn)[. ]*(\d+(?:\.\d+)?)(?!\d)/i;

const numberOf = (text: string): number | undefined => {
  const found = numbered.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** "Final draft" is a draft. */
const standing = (text: string): number => (earlier.test(text) ? -1 : later.test(text) ? 1 : 0);

/** "Delivery (initial)" is "Delivery". */
export const withoutVersion = (text: string): string =>
  [earlier, later, numbered]
    .reduce((rest, words) => rest.replace(words, ' '), text)
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—|-]+|[\s:–—|-]+$/g, '');

/**
 * Which of two names is that of the version that counts: "Prices v2" before "Prices v1", anything before a draft, and
 * "Revised prices" before "Prices", since the rest is the same. `undefined` where neither is clearly the later one.
 */
export function laterVersion(first: string, second: string): 'first' | 'second' | undefined {
  const [a, b] = [numberOf(first), numberOf(second)];
  if (a !== undefined && b !== undefined && a !== b) return a > b ? 'first' : 'second';
  const [one, two] = [standing(first), standing(second)];
  if (one === two) return undefined;
  const isClear = Math.min(one, two) < 0 || nameKey(withoutVersion(first)) === nameKey(withoutVersion(second));
  return !isClear ? undefined : one > two ? 'first' : 'second';
}
