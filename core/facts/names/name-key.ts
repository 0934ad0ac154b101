import { plainSpaces } from '../cells/characters';

/** Legal forms by their long spellings. The English and the Welsh word for a form stay two words. */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\bcommunity interest company\b/g, 'cic'],
  [/\bpublic limited company\b/g, 'plc'],
  [/\blimited liability partnership\b/g, 'llp'],
  [/\bcwmni buddiannau cymunedol\b/g, 'cbc'],
  [/\bcwmni cyfyngedig cyhoeddus\b/g, 'ccc'],
  [/\bcyfyngedig\b/g, 'cyf'],
  [/\blimited\b/g, 'ltd'],
  [/\bincorporated\b/g, 'inc'],
];

/** C.I.C. and P.L.C.: single letters with full stops are one word. */
const dotted = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L})+\.?(?![\p{L}\p{N}])/gu;
const apostrophes = /['’‘`´]/g;
/** Punctuation that never tells two names apart. `+`, `#`, `@` and `%` stay: C and C++ are different words. */
const punctuation = /[.,;:!?"“”„«»()[\]{}<>/\\|_*†‡§¶^~·•…\-‐‑‒–—―−]+/g;

/**
 * The key under which a name is one name: compatibility forms, case, spacing, invisible marks, punctuation,
 * `&`/`and` and the spellings of a legal form do not count. Different words always give different keys.
 */
export function nameKey(text: string): string {
  const folded = plainSpaces(text.normalize('NFKC')).toLowerCase();
  const joined = folded.includes('.') ? folded.replace(dotted, (letters) => letters.replace(/[.\s]/g, '')) : folded;
  let key = joined
    .replace(apostrophes, '')
    .replace(/&/g, ' and ')
    .replace(punctuation, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/lim|inc|comm|public|cwmni|cyf/.test(key)) for (const [long, short] of legalForms) key = key.replace(long, short);
  // A name of nothing but marks keeps them: no two such names are merged.
  return key === '' ? folded : key;
}

/** The name as the buyer wrote it, on one line and without blanks and invisible marks around it. */
export const displayName = (text: string): string => plainSpaces(text);
