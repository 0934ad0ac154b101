/** Labels that say a row is no data: totals, averages, ranks, footnotes, in English and the languages seen in exports. */

import { type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import type { RowClass } from '../../recognition';

/** A whole label, or a label with what it totals: "Total Facilities Ltd" is neither. */
const labels: readonly { readonly class: RowClass; readonly pattern: RegExp; readonly reason: string }[] = [
  {
    class: 'subtotal',
    pattern:
      /^(?:sub[\s-]?totals?|is-?gyfanswm|sous-total|zwischensumme)\b(?:\s*[:(–-].*|\s+(?:for|of|lot|section|part|ex|inc|excluding|including)\b.*|\s*\(?£\)?|\s+[a-z]|\s+\d+|\s+[\p{L}&, ]{2,40}(?<!\b(?:ltd|limited|plc|llp|cic)))?$/iu,
    reason: 'The first cell says it is a subtotal.',
  },
  {
    class: 'total',
    pattern:
      /^(?:grand |overall |tender |bid |contract |column |weighted |quality |price |final |net |gross |cumulative )*(?:sub[\s-]?)?(?:totals?|sum)(?: (?:evaluated|assessed|tendered|non-?price|non|technical|section|score|scores|marks?|points?|price|prices|cost|costs|tender(?:ed)?|sum|amount|bid|value|weight(?:ing|ed)?|quality|for|of all|all|bids|carried forward|to summary|out of|ex|inc|exc|excl|incl|excluding|including|vat|weighted|contract|lines?|items?|maximum|available|\(.*\)|£|[\d.,%]+|lot \w+|percentage|overall|social|commitments?|:|=|and|the|per|annum|year|over|term|price|inclusive|exclusive))*\s*[:*]?$/i,
    reason: 'The first cell says it is a total.',
  },
  {
    class: 'total',
    pattern:
      /^(?:cyfanswm|cyfansymiau|gesamt(?:summe|preis|punkte|punktzahl)?|summe|total général|totale?|totaal|totalt|insgesamt|suma|summa|razem|celkem|ukupno|yhteensä)(?: (?:y |yr )?(?:sg[oô]r|marciau|pwyntiau|pris|gost|pwysoliad))?\s*[:*]?$/i,
    reason: 'The first cell says it is a total.',
  },
  {
    class: 'total',
    pattern:
      /^(?:(?:note|total|puntuaci[oó]n|puntaje|punteggio|pontua[cç][aã]o|totaal|suma|summa|łącznie|liczba)(?: (?:totale?|globale?|finale?|g[eé]n[eé]ral|complessiv[oa]|des points|de puntos|puntos|punti|punten|score|punkt[óo]w|poäng|obtenue))+|gesamt(?:ergebnis|wertung|note)|totaal(?:score|punten)|totalpoäng|łącznie)\s*[:*]?$/iu,
    reason: 'The first cell says it is a total.',
  },
  {
    class: 'total',
    pattern:
      /^(?:averages?|mean|median|minimum|maximum|min|max|lowest|highest|range|standard deviation|std dev|count|cyfartaledd|isafswm|uchafswm|moyenne|mittelwert)(?: (?:price|bid|score|mark|tender|of bids|offer|total|cost|value|amount|rate|points?|social value|ex vat|inc vat|pris))*\s*[:*]?$/i,
    reason: 'The first cell says it sums up other rows.',
  },
  {
    class: 'rank',
    pattern:
      /^(?:overall |final |bid |price |quality |tender )*(?:rank(?:ing|ed)?|position|placing|safle|rang)s?(?: order| no\.?)?\s*[:*]?$/i,
    reason: 'The first cell says it is a row of ranks.',
  },
  {
    class: 'title',
    pattern:
      /^(?:(?:evaluators?|moderat(?:or|ion)|panel|consensus|scoring)['’]?s?\s+)?(?:comments?|rationale|feedback|reasons?(?: for (?:the )?(?:score|mark)s?)?|justification|remarks?|strengths?|weaknesses|sylwadau|rheswm|rhesymau|kommentare?|begründung|commentaires?|observaciones|opmerkingen|commenti)\W*$/i,
    reason: 'It holds comments on what stands above it.',
  },
];

export const footnote =
  /^(?:[*^†‡§]|\(?\d\)\s|notes?\b\s*[:.\d(-]|n\.?b\.?\b|source\s*:|nodyn|nodiadau|key\s*:|all prices\b|prices are\b|end of\b)/i;

/** First words of such labels: only a row that begins with one is looked at closely. */
const openings = new Set(
  (
    'sub sub-total subtotal subtotals sub-totals is-gyfanswm isgyfanswm sous-total zwischensumme grand overall tender bid contract column ' +
    'weighted quality price final net gross cumulative total totals sum sums cyfanswm cyfansymiau gesamt gesamtsumme ' +
    'note puntuación puntuacion puntaje punteggio pontuação pontuacao łącznie liczba gesamtergebnis gesamtwertung gesamtnote totaalscore totaalpunten totalpoäng ' +
    'totaal totalt insgesamt suma summa razem celkem ukupno yhteensä gesamtpreis gesamtpunkte gesamtpunktzahl summe totale average averages mean median minimum maximum min max lowest highest range standard std ' +
    'evaluator evaluators moderator moderation panel consensus scoring comment comments rationale feedback reason reasons ' +
    'justification remark remarks strength strengths weaknesses sylwadau rheswm rhesymau kommentar kommentare begründung ' +
    'commentaire commentaires observaciones opmerkingen commenti count cyfartaledd isafswm uchafswm moyenne mittelwert rank ranking ranked position placing safle rang ranks positions'
  ).split(' '),
);

/** "Feedback" with marks beside it is a question, and no row of comments. */
export const holdsFigures = (grid: Grid, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => isNumeric(kindOf(valueAt(grid, row, column), undefined)));

/** "Clinical sub-total": the rows of a section, added up. */
const endsInSubtotal = /\S\s+[(–-]?\s*sub-?\s?totals?\)?\s*:?\s*$/i;

interface LabelClass {
  readonly class: RowClass;
  readonly reason: string;
}

/** The class that a row's first text gives it; `undefined` for a name, also one such as "Total Facilities Ltd". */
export function labelClass(text: string): LabelClass | undefined {
  if (text.length > 60) return undefined;
  // "Cyfanswm / Total" says one thing in two languages.
  const [first, second, third] = text.split(/\s[/|]\s/);
  if (first !== undefined && second !== undefined && third === undefined)
    return labelClass(first) && labelClass(second);
  if (endsInSubtotal.test(text)) return { class: 'subtotal', reason: 'The first cell says it is a subtotal.' };
  const word = /^\s*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || !openings.has(word)) return undefined;
  const label = tidy(text);
  return labels.find(({ pattern }) => pattern.test(label));
}

const onlyTotal = /^\s*(?:sub[\s-]?|grand )?totals?\s*:?\s*$/i;

/** "Osier Ltd | Total | 4,180": the total of a bidder's lines, said beside its name; so are comments, under no heading. */
export function laterLabel(
  grid: Grid,
  headings: ReadonlyMap<number, string>,
  row: number,
  columns: readonly number[],
): LabelClass | undefined {
  for (let at = 1; at < 4 && at < columns.length; at++) {
    const value = valueAt(grid, row, columns[at] ?? 0);
    if (typeof value !== 'string' || value.length > 24) continue;
    const isTotal = value.length < 14 && onlyTotal.test(value);
    if (!isTotal && headings.has(columns[at] ?? 0)) continue;
    const known = labelClass(value);
    if (isTotal || known?.class === 'title') return known;
  }
  return undefined;
}
