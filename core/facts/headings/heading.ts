/** What a heading says: its words in one normal form, and the figures it carries beside them. */

import { unscoredWords } from '../names/fate';
import { maximumOfHeading } from '../names/stated-scale';

export interface Heading {
  /** As written, with line breaks and runs of spaces made single spaces. */
  readonly text: string;
  /** Normalised words in order: lower case, no accents, no plurals, no punctuation. */
  readonly words: readonly string[];
  /** The heading without its figures and brackets: "Method statement (20%)" gives "Method statement". */
  readonly name: string;
  /** "20%" or "0.2", as written. */
  readonly weight?: string;
  /** Highest mark the heading states: "Score 0-5", "out of 10", "max 5". */
  readonly maximum?: number;
  readonly vat?: 'ex' | 'inc';
}

export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Headings that count or describe a company are not the name of a criterion, whatever small numbers stand below. */
export const countsThings =
  /\b(?:number|no|nr|count|turnover|employees?|headcount|years?|days?|hours?|weeks?|months?|pages?|words?|id|age|distance|miles|km|fte|volume|version|row|index|invoice)\b/i;

/** Short forms that buyers use for the same word. */
const longForms = new Map([
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['ref', 'reference'],
  ['qty', 'quantity'],
  ['wtg', 'weighting'],
  ['avg', 'average'],
]);

const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** Most headings are such words, and need none of the slow steps; both ways give the same. */
const plainWords = /^[A-Za-z\d][a-z\d]*(?: [A-Za-z\d][a-z\d]*)*$/;

/** "SupplierName", "supplier_name" and "Suppliers' names" are the same words. */
export function wordsOf(text: string): readonly string[] {
  const spaced = plainWords.test(text) ? text.toLowerCase() : parted(text);
  if (spaced === '') return [];
  const words = spaced.split(' ');
  for (let at = 0; at < words.length; at++) words[at] = longForms.get(words[at] ?? '') ?? singular(words[at] ?? '');
  return words;
}

const parted = (text: string): string =>
  text
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/^\W*%/, 'percent ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

const exVat =
  /\bvat[- ]exclusive\b|\b(?:ex|exc|excl|excluding|exclusive|exclude[sd]?|net|less|without|plus|before|heb|hors|ohne|zzgl|sin|senza)\b\.?\s*(?:of\s+)?(?:vat|v\.a\.t|taw|tva|mwst|iva|btw|ust|tax(?:es)?)\b|\+\s*vat\b|\bHT(?:VA)?\b|hors tva|\bnetto\b|\b(?:iva|btw|ust)\b\W*(?:esclusa|excluid[oa]|exclusief|exkl)/i;
const incVat =
  /\bvat[- ]inclusive\b|\b(?:inc|incl|including|inclusive|include[sd]?|with|after|gan gynnwys|inkl|con)\b\.?\s*(?:of\s+)?(?:vat|v\.a\.t|taw|tva|mwst|iva|btw|ust|tax(?:es)?)\b|\bTTC\b|\bbrutto\b/i;
const weightWord = /\bweight(?:ing|ed at)?\s*[:=]?\s*(\d+(?:[.,]\d+)?\s*%?)/i;
const percent =
  /(?<!\b(?:pass|pass mark|minimum|min|threshold|at least)\s*[:=]?)(?:^|[\s([\-–:|])(\d+(?:[.,]\d+)?\s*(?:%|per ?cent\b))(?!\s*(?:of|discount|local|recycled|renewable)\b)/i;
/** "Need (x3)": three times what a criterion with x1 weighs. */
const multiplier = /[([]\s*(?:weight\w*\s*)?([x×]\s*\d{1,2}(?:\.\d+)?)\s*[)\]]/i;
/** "VAT at 20%", "Contingency (10%)" and "Less rebate 2%" say what is added to a sum or taken off it; "% uplift (30%)" weighs one. */
const addedShare =
  /(?:\b(?:vat|tax)\b\s*(?:at|of|@)|^\W*(?:plus |add )?(?:vat|tax)\b)\W*\d+(?:[.,]\d+)?\s*%\W?|(?<!(?:%|\bper ?cent(?:age)?)(?: [a-z]+)?\s)\b(?:contingenc(?:y|ies)|retention|inflation|uplift|levy|overheads?(?: (?:and|&) profit)?|ohp|oh&p|profit|on-?costs?)\b\W*(?:(?:at|of|@)\W*)?\d+(?:[.,]\d+)?\s*%\W?|\b(?:rebate|discount|deduction)s?\s*(?:(?:at|of|@|[-–:])\s*)?\d+(?:[.,]\d+)?\s*%|\d+(?:[.,]\d+)?\s*%\s*(?:rebate|vat|contingency|retention|uplift|levy)\b/gi;
/** Most headings name nothing of the kind, and need no closer look: the patterns above are long to prepare. */
const namesShare =
  /vat|tax|conting|retention|inflation|uplift|levy|overhead|oh&?p|profit|on-?cost|rebate|discount|deduction/i;
const namesVat = /vat|v\.a\.t|taw|tva|mwst|iva|btw|ust|tax|netto|brutto|\b(?:ht|ttc)\b/i;
const scale = /(?:^|[\s([])[01]\s*(?:-|–|—|to|\.\.)\s*(\d{1,3})(?=$|[\s)\],;.])/i;
const bracketed = /[([{][^()[\]{}]*[)\]}]/g;

const figureIn = (bracket: string): boolean =>
  /\d|%|£|€|\$|\bvat\b|\bmax|\bex\b|\binc|y\s*\/\s*n|yes\s*\/\s*no/i.test(bracket);

/** The heading without what it says about VAT: "Tender sum netto" is a "Tender sum". */
export const withoutVat = (text: string): string =>
  tidy(namesVat.test(text) ? text.replace(exVat, ' ').replace(incVat, ' ') : text);

/** Whether a text speaks of sums without VAT or with it; of both, or neither, it says nothing. */
export function vatIn(text: string): 'ex' | 'inc' | undefined {
  if (!namesVat.test(text)) return undefined;
  const [ex, inc] = [exVat.test(text), incVat.test(text)];
  return ex === inc ? undefined : ex ? 'ex' : 'inc';
}

const withoutAddedShare = (text: string): string => (namesShare.test(text) ? text.replace(addedShare, ' ') : text);

/** Reads one heading (or one part of a merged heading). Pure text: it decides nothing about the column. */
export function readHeading(raw: string): Heading {
  const text = tidy(raw);
  const vat = !namesVat.test(text) ? undefined : exVat.test(text) ? 'ex' : incVat.test(text) ? 'inc' : undefined;
  const hasFigures = /\d/.test(text);
  const weight = hasFigures
    ? (weightWord.exec(text) ?? percent.exec(withoutAddedShare(text)) ?? multiplier.exec(text))?.[1]?.trim()
    : undefined;
  const maximum = hasFigures ? maximumOfHeading(text) : undefined;
  const unbracketed = text.replace(bracketed, (bracket) => (figureIn(bracket) ? ' ' : bracket));
  const name = tidy((hasFigures ? withoutFigures(unbracketed) : unbracketed).replace(/[\s:–—,;\-|]+$/, ''));
  return {
    text,
    words: wordsOf(text.replace(/\(?\b(?:y\s*\/\s*n|yes\s*\/\s*no)\b\)?/gi, ' ')),
    name: name === '' ? text : name,
    ...(weight === undefined ? {} : { weight }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(vat === undefined ? {} : { vat }),
  };
}

const withoutFigures = (text: string): string =>
  text
    .replace(weightWord, ' ')
    .replace(percent, ' ')
    .replace(/\b(?:max(?:imum)?\.?|out of|allan o)\s*(?:of\s+|mark\s+|score\s+)*[:=]?\s*\d+(?:\.\d+)?/i, ' ')
    .replace(/\s\/\s*\d+$/, ' ')
    .replace(scale, ' ');

const unscored = new RegExp(String.raw`[([]\s*${unscoredWords}\s*[)\]]`, 'i');

/** "Community benefits (not scored)", "Option price (for information)": said to be read and not counted. */
export const saysUnscored = (heading: string): boolean => unscored.test(heading);
