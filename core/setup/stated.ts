/** Reads a price formula that a buyer stated in words. Only wordings that can mean one thing are taken. */
import { saysFeeShare, saysPrice, saysRateOfPay } from '../facts/names/price-words';

interface Wording {
  readonly method: string;
  readonly says: (text: string) => boolean;
}

const lowest = `(?:lowest|minimum|min|cheapest|best|isaf|l[ea] (?:plus bas|moins[- ]disante?)|niedrigste[nrs]?|günstigste[nrs]?|más baj[oa]|più bass[oa]|laagste)`;
const highest = `(?:highest|maximum|max|uchaf)`;
const price = String.raw`(?:[a-z']+ ){0,3}(?:price|cost|bid|tender|quote|offer|sum|total|fee|rate|uplift|mark-?up|margin|pris|\(p\)|p)s?`;
const over = String.raw`\)?\s*(?:/|÷|divided by|over)\s*\(?`;

/** "Ribasso offerto / ribasso massimo". */
const discountAbroad = String.raw`\b(?:ribasso|sconto|rabatt|korting|descuento|baja|remise|rabais)(?: \p{L}+)?\s*[/÷]\s*(?:ribasso|sconto|(?:höchster )?rabatt|(?:hoogste )?korting|descuento|baja|remise|rabais)(?: (?:massimo|max\p{L}*|m[aá]xim[ao]|hoogste|più alto))?`;

const says = (pattern: string) => {
  const expression = new RegExp(pattern, 'u');
  return (text: string): boolean => expression.test(text);
};

// Order matters: a range formula also contains "lowest price", and a linear one contains "lowest / ...".
const wordings: readonly Wording[] = [
  {
    method: 'price.pqp',
    says: says(
      String.raw`(?:price|cost) per quality point|\bpqp\b|(?:price|cost|bid|tender) (?:is )?(?:divided by|over|/|÷) (?:the |its |their )?(?:total )?quality (?:scores?|points?|marks?)`,
    ),
  },
  {
    method: 'price.monetisedNonCost',
    says: says(`willing(?:ness)? to pay|moneti[sz]ed non.?cost|non.?cost premium`),
  },
  {
    method: 'price.highestDiscount',
    says: says(`${highest} discount|discount${over}(?:the )?${highest}|${discountAbroad}`),
  },
  {
    method: 'price.range',
    says: says(
      String.raw`\(?(?:the )?${highest} ${price}\s*(?:-|–|−|minus|less)[^/÷]*${over}(?:the )?${highest}|${highest} ${price} (?:scores?|receives?|gets?|is awarded|will (?:score|receive|be awarded)) (?:0|zero|no|nil)\b`,
    ),
  },
  {
    method: 'price.linearFromLowest',
    says: says(
      String.raw`(?:-|–|−|minus|less)\s*(?:the )?${lowest} ${price}${over}(?:the )?${lowest}|(?:for )?(?:each|every) (?:1 ?%|one per ?cent|percent(?:age)?(?: point)?)[^.]*(?:above|over|more than|higher than)[^.]*(?:${lowest})|(?:deduct|los[et]|reduc)[^.]*per ?cent[^.]*(?:above|over) (?:the )?${lowest}|\b100 ?%? ?(?:minus|less|-|–|−) (?:the )?(?:percentage|per ?cent|%)[^.]*(?:above|over|higher|exceed)[^.]*${lowest}`,
    ),
  },
  {
    method: 'price.meanRelative',
    says: says(
      String.raw`(?=.*\b(?:scor|mark|point|receiv|award|weight|relative|against|compar|formula))(?:(?<!\bweighted )\b(?:mean|average)\b[^.]*\b(?:price|cost|bid|tender)s?\b|\b(?:price|cost|bid|tender)s?\b[^.]*(?<!\bweighted )\b(?:mean|average)\b)`,
    ),
  },
  {
    method: 'price.benchmark',
    says: says(`benchmark|target price|affordability (?:threshold|envelope)|budget${over}`),
  },
  {
    method: 'price.lowestOverBid',
    says: says(
      String.raw`\(?(?:the )?${lowest}[^/÷.]{0,60}${over}|${lowest} (?:evaluated |tendered |compliant )?${price} (?:receives|gets|scores|is awarded|will (?:receive|be awarded|score))[^.]*(?:full|maximum|\d{1,3}|all)[^]*(?:pro.?rata|proportion|relative|inverse)|pro.?rata[^.]*${lowest}|inverse(?:ly)? proportion|relative to (?:the )?${lowest} ${price}`,
    ),
  },
];

/** The id of the method that the wording names, `undefined` when it names none. */
export function priceFormula(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[×✕*]/g, ' x ').replace(/\s+/g, ' ');
  return wordings.find((wording) => wording.says(plain))?.method;
}

/** The id of the social-value method that the wording names, `undefined` when it names none. */
export function socialValueMethod(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  if (/pass ?(?:\/|or) ?fail/.test(plain)) return 'sv.passFail';
  if (/\btargets?\b/.test(plain)) return 'sv.targetAttainment';
  if (
    new RegExp(
      `(?:/|÷|divided by|over|proportion|pro.?rata|relative)[^.]*${highest}|${highest}[^.]*(?:proportion|pro.?rata|full|maximum marks)`,
    ).test(plain)
  )
    return 'sv.proportionHighest';
  return undefined;
}

const best = /excellent|outstanding|exceptional|rhagorol|best|highest/;
const worst = /poor|unacceptable|unsatisfactory|inadequate|fail|worst|lowest|gwael/;

/** "1 = Excellent … 5 = Unacceptable", "1 (best) to 5 (worst)", "the lowest score is the best": low marks are the better ones. */
export function lowIsBest(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  if (!/scor|mark|rating|key|grade|scale|sg[oô]r/.test(plain) || /\bpric|\bcost/.test(plain)) return false;
  if (
    /\blowest (?:total |overall )?(?:scores?|marks?) (?:is|are|being|wins?|=) ?(?:the )?(?:best|wins?|highest|$)/.test(
      plain,
    )
  )
    return true;
  const steps = [...plain.matchAll(/(?<![\d.,/])(\d{1,3})\s*(?:[=:–-]|\(|\bis\b|\bbeing\b)\s*(?:the )?(\p{L}+)/gu)];
  const at = (words: RegExp) => steps.flatMap(([, digits, word = '']) => (words.test(word) ? [Number(digits)] : []));
  const [top, bottom] = [at(best), at(worst)];
  return top.length > 0 && bottom.length > 0 && Math.max(...top) < Math.min(...bottom);
}

/** The one sum of money in a sentence with these words: "The benchmark price is £130,000" gives 130000. */
export function statedAmount(text: string, words: RegExp): number | undefined {
  const found = new Set(
    text
      .split(/(?<=[.;!?])\s+|\n/)
      .filter((sentence) => words.test(sentence))
      .flatMap((sentence) => [
        ...sentence.matchAll(/(?:[£€]|\b(?:GBP|EUR) )\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,]*\d)/g),
      ])
      .map(([, whole = '', decimals = '']) => Number(`${whole.replaceAll(',', '')}${decimals}`)),
  );
  const [only, second] = [...found];
  return second === undefined ? only : undefined;
}

/** "A minimum score of 2 on each question": the gate in marks, `undefined` when none is stated. */
export function statedMinimum(text: string): number | undefined {
  const match =
    /(?:minimum|at least|lowest acceptable|threshold)[^.\d]{0,40}?(?:score|mark|rating)?[^.\d%]{0,20}?(\d+(?:\.\d+)?)(?!\s*(?:%|\d|per))/.exec(
      text.normalize('NFKC').toLowerCase(),
    );
  return match?.[1] !== undefined && /scor|mark|rating|quality/.test(text.toLowerCase()) ? Number(match[1]) : undefined;
}

/** "A score of 1 or below will be rejected", "any response scoring 0 will be excluded": marks are whole, so the next passes. */
const lowestOut =
  /\bscor(?:e|es|ed|ing)(?: of)?(?: an?)? (\d)(?: or (\d))?(?: or (?:below|less|lower|under))?(?![\d.]| ?[-–%]| to\b| or (?:more|above|higher|over)\b| out of\b)[^.]*\b(?:(?:will|shall|must) be|is|are|(?:results?|resulting) in|leads? to) (?:(?:the |its |their |automatic(?:ally)? |immediate )*(?:reject|exclu|disqualif|eliminat)|an? automatic fail)/;

const inWords =
  /\b(scor(?:e|es|ed|ing)(?: of)?(?: an?)?|below|under|less than|lower than) (zero|one|two|three|four|five)\b/g;
const digitOf: Readonly<Record<string, string>> = { zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5' };

/** "A bid that scores below 3 for Safety will be rejected", said in one sentence: the lowest mark that is not. */
export function statedRejection(sentence: string): number | undefined {
  const plain = sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(inWords, (_, before: string, word: string) => `${before} ${digitOf[word]}`);
  const isOut =
    /\b(?:reject|exclu|disqualif|eliminat|fail|(?:not|no longer) (?:be )?(?:considered|evaluated|accepted|awarded|ranked|taken forward|progress))/;
  if (!isOut.test(plain) || !/\b(?:scor|mark|rating)/.test(plain) || /\bpric|\bcost/.test(plain)) return undefined;
  // Several low marks together are no gate on each.
  if (
    /\b(?:two|three|2|3|several) (?:or more )?(?:questions|criteria|sections|scores|marks)\b|\bmore than one\b|\bat least two\b/.test(
      plain,
    )
  )
    return undefined;
  // What a buyer may do, a person decides.
  if (/\bmay\b|\breserves? the right\b/.test(plain)) return undefined;
  const orLess = lowestOut.exec(plain);
  if (orLess) return Math.max(...orLess.slice(1).map((digit) => (digit === undefined ? 0 : Number(digit)))) + 1;
  const found = [
    ...plain.matchAll(
      /\b(?:below|under|less than|lower than|fewer than)\s+(\d{1,2}(?:\.\d+)?)(?![\d.]*\s*(?:%|per ?cent|days?|weeks?|years?|pages?|words?))/g,
    ),
  ];
  const [only, second] = new Set(found.map(([, digits]) => Number(digits)));
  return second === undefined ? only : undefined;
}

/** "rounded to two decimal places": 2; `undefined` when nothing is stated. */
export function statedDecimals(text: string): number | undefined {
  const match = /(\d|one|two|three|four|no|zero)\s*(?:decimal|d\.?p\b|dp\b)/.exec(text.toLowerCase());
  if (!match?.[1] || !/round|decimal place|d\.?p/.test(text.toLowerCase())) return undefined;
  const words: Readonly<Record<string, number>> = { no: 0, zero: 0, one: 1, two: 2, three: 3, four: 4 };
  return words[match[1]] ?? Number(match[1]);
}

/** Names of criteria that are about price, and about social value. */
export const isPriceName = (name: string): boolean =>
  (saysPrice(name) || saysRateOfPay(name) || saysFeeShare(name)) &&
  !/\b(?:quality|control|model|awareness|saving)\b/i.test(name);

export const isSocialValueName = (name: string): boolean =>
  /\b(?:social[- ]value|community[- ](?:benefits?|value)|social impact|community wealth|gwerth cymdeithasol|buddion cymunedol|sv|toms?)\b/i.test(
    name,
  );
