/** How texts are compared everywhere in rules, measures and needs: one reading of what "the same words" means. */

/** Most texts are plain, and need none of the slow steps; both ways give the same. */
export const isPlain = (text: string): boolean => plain.test(text);
const plain = /^[ -~]*$/;

/** Case, width, spacing and invisible marks do not count; punctuation does: `£` and `%` stay themselves. */
export function fold(text: string): string {
  if (tidy.test(text)) return text.toLowerCase();
  return (isPlain(text) ? text : text.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain, and spaced as it should be. */
const tidy = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The words of a text, one space apart and one at each end, so that `words(a).includes(words(b))` finds whole words
 * only: "art" is not in "start". Punctuation parts words, and an apostrophe joins them ("carer's" is "carers").
 * A text without a letter or digit gives a single space.
 */
export function words(text: string): string {
  const lower = text.toLowerCase();
  if (wordsAlready.test(lower)) return ` ${lower} `;
  const bare = isPlain(text)
    ? lower.replace(/['`]/g, '').replace(/[^a-z0-9]+/g, ' ')
    : fold(text)
        .replace(/['’‘`]/g, '')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  const trimmed = bare.trim();
  return trimmed === '' ? ' ' : ` ${trimmed} `;
}

const wordsAlready = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Reads texts as `fold` and `words` do. */
export interface Reader {
  readonly fold: (text: string) => string;
  readonly words: (text: string) => string;
}

const remembered = (read: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    known.set(text, made);
    return made;
  };
};

/** Reads each distinct text once, however many rules and rows ask about it; it lives as long as one evaluation. */
export const rememberingReader = (): Reader => ({ fold: remembered(fold), words: remembered(words) });

export const plainReader: Reader = { fold, words };
