/** Words that take a bid out of the contest, in English, Welsh and languages of neighbours; the one list that every reader of them shares. */
const english =
  'withdr[ae]wn|withdrew|not (?:short-?listed|invited to tender|taken forward)|did not (?:qualify|pass selection)|disqualified|excluded|rejected|ineligible|non[- ]?compliant|non[- ]?responsive|did not (?:submit|bid|tender|quote|return)|' +
  'declined(?: to (?:tender|bid|quote|submit))?|no (?:tender|bid|quote|return) (?:returned|received|submitted)|' +
  'not opened|(?:received|arrived|submitted|returned) (?:late|after(?: (?:the )?(?:deadline|closing (?:date|time)|due date))?)|missed the deadline|late (?:submission|tender|bid|return)|late\\s*[-–:,]';
const welsh =
  "tynnwyd (?:yn|['’]?n) (?:ô|o)l|wedi (?:ei|['’]?i) dynnu (?:yn|['’]?n) (?:ô|o)l|anghymwys|heb gydymffurfio|gwrthodwyd|diarddelwyd";

const european =
  '(?:offre |dépôt )?(?:remise |arrivée |reçue |déposée )?hors délai|non ouverte?|(?:oferta )?(?:presentada )?fuera de plazo|no abierta|' +
  '(?:offerta )?(?:pervenuta )?fuori termine|non aperta|verspätet|nicht geöffnet|te laat|niet geopend|fora do prazo|po terminie|för sent|' +
  'ausgeschlossen|zurückgezogen|nicht gewertet|irrecevable|irrégulière|écartée?|rejetée?|retirée?|uitgesloten|ingetrokken|ongeldig|' +
  'excluid[ao]|retirad[ao]|desistid[ao]|esclus[ao]|ritirat[ao]';

/** "(not evaluated)", "(for information only)": what is so named takes no part; of a cell among marks it says only that one is missing. */
export const unscoredWords =
  '(?:not (?:further |yet )?(?:scored|evaluated|assessed|considered|weighted)|not part of the evaluation|unscored|(?:for )?information(?: only)?|ni sgorir|nicht gewertet|non évaluée?|niet beoordeeld|non valutat[ao]|no evaluad[ao]|não avaliad[ao])';

export const fateWords = `(?:${english}|${welsh}|${european})`;

const mentioned = new RegExp(`${fateWords}|${unscoredWords}`);

/**
 * Most texts say nothing of a fate and need no closer look, which costs far more: a browser takes as long to prepare a
 * pattern of so many words, for letters of either case and every script, as to read a small sheet.
 */
export const mentionsFate = (text: string): boolean => mentioned.test(text.toLowerCase());

const opening = new RegExp(String.raw`^\W*${fateWords}`, 'i');

/** "Disqualified - no insurance", "Withdrew 2 February": a text that begins with what became of a bid. */
export const opensWithFate = (text: unknown): boolean =>
  typeof text === 'string' && text.length < 80 && mentionsFate(text) && opening.test(text);

const takesNoPart = `(?:${fateWords}|${unscoredWords})`;
const besideName = new RegExp(
  String.raw`^(.*\S)\s*(?:[([]\s*(${takesNoPart}[^()[\]]*)[)\]]|\s[-–—:]\s*(${takesNoPart}.*)|\s(${fateWords}))\s*$`,
  'i',
);

const certain = new RegExp(
  String.raw`^\W*(?:(?:bid|tender|offer|tynnwyd|wedi)\b.{0,12})?(?:withdr[ae]wn|withdrew|disqualified|not opened|did not (?:submit|bid|tender|quote|return)|no (?:tender|bid|quote|return) (?:returned|received|submitted)|(?:received|arrived|submitted|returned) (?:late|after)|missed the deadline|late (?:submission|tender|bid|return)|late\s*[-–:,]|yn (?:ô|o)l\b|zurückgezogen|retirée?|ingetrokken|retirad[ao]|desistid[ao]|ritirat[ao]|(?:offre |offerta |oferta )?(?:remise |arrivée |reçue |déposée |presentada |pervenuta )?(?:hors délai|fuera de plazo|fuori termine)|verspätet|nicht geöffnet|te laat|fora do prazo|po terminie|för sent|${unscoredWords})`,
  'iu',
);

/** "LATE - not opened", "Withdrawn 3 May": it can be said of a bid alone, whatever it stands under; "Excluded" may be said of a crane. */
export const saysBidIsOut = (text: unknown): boolean =>
  typeof text === 'string' && text.length < 80 && mentionsFate(text) && certain.test(text);

/** What became of another bid, or may become of another part of this one. */
const elsewhere =
  /\b(?:last|previous(?:ly)?|prior|former(?:ly)?|past|earlier|histor\w+|incumbent|options?|variants?|alternatives?|sub-?contract\w*)\b/i;

/** "Last time", "Previous contract": its cells say nothing of the bids that are scored. */
export const isOfAnotherBid = (heading: string): boolean => elsewhere.test(heading);

/** "Ferrer LLP (withdrawn)" and "Ferrer LLP - non-compliant" are the bidder and what became of its bid. */
export function nameAndFate(text: string): { readonly name: string; readonly fate?: string } {
  const [, name, inBrackets, afterDash, atEnd] = mentionsFate(text) ? (besideName.exec(text) ?? []) : [];
  const fate = inBrackets ?? afterDash ?? atEnd;
  return name === undefined || fate === undefined ? { name: text } : { name: name.replace(/[\s:–—-]+$/, ''), fate };
}
