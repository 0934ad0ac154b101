/** How texts are compared everywhere in rules, measures and needs: one reading of what "the same words" means. */

/** Case, width, spacing and invisible marks do not count; punctuation does: `£` and `%` stay themselves. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The words of a text, one space apart and one at each end, so that `words(a).includes(words(b))` finds whole words
 * only: "art" is not in "start". Punctuation parts words, and an apostrophe joins them ("carer's" is "carers").
 * A text without a letter or digit gives a single space.
 */
export const words = (text: string): string =>
  ` ${fold(text)
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `.replace(/^ {2}$/, ' ');
