/** The highest mark that a text states: the one place where scales in words are read. */

/** "Quality 0-5" and no more; "Quality 40% (0-5)". */
const bareScale = /^\W*\p{L}[^\d]{2,30}\b0\s*(?:-|–|to)\s*(?:3|4|5|10|100)\W*$|\(0\s*(?:-|–|to)\s*(?:3|4|5|10|100)\)/u;

/** 14/03/2026 and 2025/26 are out of nothing. */
const dates = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}\/\d{2,4}\b/g;

const grades = [
  ...['excellent', 'outstanding', 'exceptional', '(?:very )?good', 'satisfactory', 'acceptable', 'adequate', 'fair'],
  ...['limited', 'weak', 'poor', 'unacceptable', 'unsatisfactory', 'inadequate', 'no (?:response|answer|evidence)'],
  ...['none', 'fail', 'rhagorol', 'da', 'gwael'],
  ...['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft', 'ungenügend'],
  ...['très (?:bon|satisfaisant)', 'bon', 'satisfaisant', 'moyen', 'passable', 'insuffisant', 'nul'],
  ...['muy bien', 'bien', 'regular', 'insuficiente', 'ottimo', 'buono', 'sufficiente', 'insufficiente'],
  ...['uitstekend', 'goed', 'voldoende', 'matig', 'onvoldoende', 'slecht'],
].join('|');
const grade = new RegExp(String.raw`(?<!\p{L})(?:${grades})(?!\p{L})`, 'gu');
/** "0 unacceptable, 1 poor". */
const stepBeforeGrade = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3})\s*[=:–-]\s*(?=\p{L})|(?<![\d.,/])(\d{1,3})\s+(?=(?:${grades})(?!\p{L}))`,
  'gu',
);

/** "5 = Excellent, 4 = Good … 0 = No response": the highest step of a key that begins at 0 or 1. */
function topOfKey(plain: string): number | undefined {
  if (new Set(plain.match(grade)).size < 3) return undefined;
  const before = [...plain.matchAll(stepBeforeGrade)];
  const after = [...plain.matchAll(/\p{L}\s*[=:–-]\s*(\d{1,3})(?![\d/%]|[.,]\d)/gu)];
  const steps = (before.length >= after.length ? before : after).map(([, digits, bare]) => Number(digits ?? bare));
  const isKey = new Set(steps).size === steps.length && steps.length >= 3 && Math.min(...steps) <= 1;
  return isKey ? Math.max(...steps) : undefined;
}

/** "(0-5)" and not a word more. */
const onlyScale = /^\W*[01]\s*(?:-|–|—|to|i|hyd at)\s*(\d{1,3})\W*$/;

/** "Score 0-5", "marks out of 10", "scale of 0 to 4": the maximum, `undefined` when none is stated or two differ. */
export function statedMaximum(text: string): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = text.normalize('NFKC').toLowerCase().replace(dates, ' ');
  const alone = Number(onlyScale.exec(plain)?.[1] ?? 0);
  if (alone > 0) return alone;
  const found = new Set<number>();
  for (const match of plain.matchAll(
    /(?:\b[01]\s*(?:[=:]\s*[a-z ]{2,30}?\s+)?(?:\([^()]*\)\s*)?(?:-|–|—|to|tot(?: en met)?|i|hyd at|bis|à|a|do|hasta)\s*|\bout of\s*|\b(?:sur|sobre|su|von|op)\s+(?=[2-9]|\d\d)|\b(?:m[aá]x(?:im(?:um|o))?|uchafswm)\.?(?: (?:scores?|marks?|points?))?(?: (?:available|possible))?(?: (?:for|per|on|in) [a-z ]{1,30}?)?(?: (?:of|is|are))?[:=\s]*|\ballan o\s*|(?<!\d\s*)\/\s*)(\d{1,3})\b(?!\s*(?:words?|pages?|sides?|characters?|minutes?|days?|weeks?|months?|years?|bids?|lots?|suppliers?)\b|\s*%)/g,
  ))
    if (
      bareScale.test(plain) ||
      /(?:scor|mark|scale|point|rat(?:ing|ed)|m[aá]x|uchafswm|graddfa|out of|sg[oô]r|marc|allan|punkt|bewertung|notes?\b|puntos|puntuaci|puntaje|pontua|ocen|waardering|beoordeling|punteggi|punten|cijfer|voto|voti\b)/.test(
        plain,
      )
    )
      found.add(Number(match[1]));
  const steps = /\b0(?:\s*%?\s*,\s*\d{1,3})+\s*%?\s*,?\s*(?:or|and|neu)\s+(\d{1,3})\b/.exec(plain)?.[1];
  if (steps !== undefined && /scor|mark|rating|sg[oô]r|marc/.test(plain)) found.add(Number(steps));
  const top = found.size === 0 ? topOfKey(plain) : undefined;
  if (top !== undefined) found.add(top);
  const [only, second] = [...found];
  return second === undefined && only !== undefined && only > 0 ? only : undefined;
}

const ofHeading: readonly RegExp[] = [
  /[([]\s*(?:sur|op|von|sobre|su|av|z|sur\/op|op\/sur)\s+(\d{1,3})\s*[)\]]/i,
  /(?:^|\s|\()\/\s*(\d+(?:\.\d+)?)\b/,
  /\bup to\s*[:=]?\s*(\d+(?:\.\d+)?)(?![\d%]|\s*%)/i,
  /\b(\d+(?:\.\d+)?)\s*(?:max(?:imum)?|marks?|points?|pts|puntos?|punti|punkte|punten)\b/i,
];
const scale = /(?:^|[\s([])[01]\s*(?:-|–|—|to|\.\.)\s*(\d{1,3})(?=$|[\s)\],;.])/i;
const countedThings =
  /\b(?:year|lot|item|question|section|month|week|phase|day|stage|band|page|quarter|zone|part|q)s?\s*[01]\s*(?:-|–|—|to)/i;

/** The same of a heading over marks, which says it in fewer words: "Approach /10", "Approach (20 points)", "Approach 0-20". */
export function maximumOfHeading(text: string): number | undefined {
  const said = statedMaximum(text);
  if (said !== undefined) return said;
  for (const pattern of ofHeading) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  const top = countedThings.test(text) ? undefined : scale.exec(text)?.[1];
  return top === undefined ? undefined : Number(top);
}
