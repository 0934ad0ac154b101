/** What can be the name of an organisation, as far as its words show. */
import { looksLikeCompany } from '../../core/facts/names/company';
import { splitNames } from '../../core/facts/names/split-names';
import { postcodeIn } from '../../core/facts/notice/address';

/** Companies House takes no name of more than 160 characters; a name may say what it trades as, too. */
const longestName = 250;

/** A name is a few words; a sentence is none. */
export const couldBeName = (text: string): boolean =>
  text.length <= longestName && /\p{L}/u.test(text) && !(/[.:]$/.test(text) && text.split(' ').length > 7);

/** What names have in small letters, in the languages of the portals. */
const joining = new Set(
  (
    'a an and at by for in limited ltd of on or the to trading as formerly known with t/a cic plc llp cyf ' +
    "a'r i'r o'r ac ar i o y yr an na nan nam agus le air & + - – d/b/a et de des du la les en au aux und der die das von für e.v. van ter den"
  ).split(' '),
);
const abbreviated = /(?:^|[\s.])\p{Lu}\p{L}{0,3}\.$/u;

/** Fewer words are no sentence: "Please see attachment" stands in a name's place, and is known for what it is. */
const fewest = 4;

/**
 * Whether what stands after a label in a line of text is a name, all of it: "the incumbent alone has the keys." is what
 * somebody wrote of a supplier.
 */
export function isNameInText(text: string): boolean {
  if (!couldBeName(text)) return false;
  const words = text.split(' ');
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
  if (words.length < fewest) return true;
  if (/[.!?]$/.test(text) && !abbreviated.test(text)) return false;
  return words.every((word) => !isSmall(word) || joining.has(word.replace(/[,;:)]+$/, '')));
}

/** Several who bid as one: "Alder Birch JV: Alder Ltd, Birch Ltd" names who they are, and is no label. */
const venture = /^\p{Lu}.*\s(?:jv|joint venture|consortium)$/iu;
export const isVenture = (text: string): boolean =>
  venture.test(text) && isNameInText(text) && !/ of | the /i.test(text);

/** Whether its words show that it is the name of a company, or of several that bid as one. */
export const isCompany = (text: string): boolean => looksLikeCompany(text) || isVenture(text);

const street =
  /^(?:unit|flat|suite|floor|block) \w?\d|^\d+[a-z]?[\s,]+(?:\p{L}+\s){0,3}(?:street|st|road|rd|lane|avenue|ave|way|close|drive|court|place|square|terrace|row|hill|gardens|crescent|park|estate|quay|wharf|green)\b/iu;
/** A line of an address, where that shows. */
export const isOfAddress = (text: string): boolean => street.test(text) || postcodeIn(text) !== undefined;

/**
 * The names of one value, and what it goes on with. Lines below the first are names where all are of companies; else they
 * are an address, as a rule, and nobody can tell.
 */
export function namesIn(text: string): { readonly names: readonly string[]; readonly rest: string } {
  const [first = '', ...more] = text.split('\n');
  return more.length === 0 || [first, ...more].every(isCompany)
    ? { names: splitNames(text), rest: '' }
    : { names: splitNames(first), rest: more.join('\n') };
}
