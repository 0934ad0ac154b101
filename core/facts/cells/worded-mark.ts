/** Marks with words around them, as evaluators write them: "4 - Good", "3: no named lead", "Excellent (5)". */
import { foldNumberText } from './characters';

const figure = String.raw`(\d{1,3}(?:\.\d{1,2})?)`;
const ahead = new RegExp(String.raw`^${figure}(?:\s+-\s*|\s*-\s+|\s*[:;,(]\s*)(?=['"]?\p{L})`, 'u');
const behind = new RegExp(String.raw`^\p{L}(\D{2,}?)(?:\s*\(\s*|\s+-\s*|\s*:\s*)${figure}\s*\)?$`, 'u');
/** Longer words are no name of a mark. Counted apart: a bound in the pattern would cost as much as all of a small tender. */
const longestName = 58;
/** "Lot (2)" and "Year 3" number things; no mark is given in such words. */
const numbered = /^(?:lot|phase|band|year|section|question|q|part|item|zone|option|stage|tier|level|page|appendix)\b/i;
/** "4 (was 3)", "3 - to be moderated": which mark stands is for a person to say. */
const unsettled =
  /\b(?:was|were|previously|originally|from|to|or|revised|changed|increased|reduced)\s+(?:to\s+)?\d|\b(?:provisional|to be (?:moderated|confirmed|agreed)|tb[acd]|subject to moderation)\b/i;

/** Nearly every text begins with a letter and ends with one or a full stop; a mark would stand first or last. */
const hasWordsAround = (raw: string): boolean =>
  isLetter(raw.charCodeAt(0)) && (raw.endsWith('.') || isLetter(raw.charCodeAt(raw.length - 1)));

/** A to Z, small or capital. */
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The mark in a text with words; `undefined` when it is no such text, or says more than one mark. */
export function wordedMark(raw: string): number | undefined {
  if (hasWordsAround(raw) || raw.length > 2000 || !/\d/.test(raw.normalize('NFKC'))) return undefined;
  const { text } = foldNumberText(raw.replace(/\s*[\r\n]+\s*/g, ' : '));
  const found = ahead.exec(text)?.[1] ?? wordsFirst(text);
  return found === undefined || unsettled.test(text) ? undefined : Number(found);
}

function wordsFirst(text: string): string | undefined {
  const [, name = '', mark] = numbered.test(text) ? [] : (behind.exec(text) ?? []);
  return name.length > longestName ? undefined : mark;
}
