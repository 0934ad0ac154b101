/** Words that take a bid out of the contest, in English, Welsh and languages of neighbours; the one list that every reader of them shares. */
const english =
  'withdr[ae]wn|withdrew|not (?:short-?listed|invited to tender|taken forward)|did not (?:qualify|pass selection)|disqualified|excluded|rejected|ineligible|non[- ]?compliant|non[- ]?responsive|did not (?:submit|bid|tender|quote|return)|' +
  'declined(?: to (?:tender|bid|quote|submit))?|no (?:tender|bid|quote|return) (?:returned|received|submitted)|' +
  'not opened|(?:received|arrived|submitted|returned) (?:late|after(?: (?:the )?(?:deadline|closing (?:date|time)|due date))?)|missed the deadline|late (?:submission|tender|bid|return)|late\\s*[-–:,]';
const welsh =
  "tynnwyd (?:yn|['’]?n) (?:ô|o)l|wedi (?:ei|['’]?i) dynnu (?:yn|['’]?n) (?:ô|o)l|anghymwys|heb gydymffurfio|gwrthodwyd|diarddelwyd";

const european =
  'ausgeschlossen|zurückgezogen|nicht gewertet|irrecevable|irrégulière|écartée?|rejetée?|retirée?|uitgesloten|ingetrokken|ongeldig|' +
  'excluid[ao]|retirad[ao]|desistid[ao]|esclus[ao]|ritirat[ao]';

export const fateWords = `(?:${english}|${welsh}|${european})`;

const mentioned = new RegExp(fateWords);

/**
 * Most texts say nothing of a fate and need no closer look, which costs far more: a browser takes as long to prepare a
 * pattern of so many words, for letters of either case and every script, as to read a small sheet.
 */
export const mentionsFate = (text: string): boolean => mentioned.test(text.toLowerCase());

const opening = new RegExp(String.raw`^\W*${fateWords}`, 'i');

/** "Disqualified - no insurance", "Withdrew 2 February": a text that begins with what became of a bid. */
export const opensWithFate = (text: unknown): boolean =>
  typeof text === 'string' && text.length < 80 && mentionsFate(text) && opening.test(text);

const besideName = new RegExp(
  String.raw`^(.*\S)\s*(?:[([]\s*(${fateWords}[^()[\]]*)[)\]]|\s[-–—:]\s*(${fateWords}.*)|\s(${fateWords}))\s*$`,
  'i',
);

/** "Ferrer LLP (withdrawn)" and "Ferrer LLP - non-compliant" are the bidder and what became of its bid. */
export function nameAndFate(text: string): { readonly name: string; readonly fate?: string } {
  const [, name, inBrackets, afterDash, atEnd] = mentionsFate(text) ? (besideName.exec(text) ?? []) : [];
  const fate = inBrackets ?? afterDash ?? atEnd;
  return name === undefined || fate === undefined ? { name: text } : { name: name.replace(/[\s:–—-]+$/, ''), fate };
}
