/** Sentences that say how prices are scored in a way no method here does: they are asked about, never replaced. */

import { saysPaidToBuyer } from '../facts/names/price-words';
import { priceBands } from '../facts/recognition';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { type HighestOffer, highestOffer } from './highest-offer';
import type { StatedText } from './propose';
import { priceFormula } from './stated';

const aboutPrice =
  /\b(?:price|pric|cost|tender|bid|offer|quote|pris|prix|prezz|preci|preç|prijs|cen[ay]|oferta)|preis|angebot/;
/** "One mark is deducted for each 1 %": marks of the weight and not shares of it, unless there are a hundred. */
const marksAStep =
  /\b(?:one|two|three|five|half a|\d+(?:\.\d+)?)\s+(?:marks?|points?)\b[^.]*\b(?:each|every|per)\b[^.]*(?:%|per ?cent|£\s?\d)|\b(?:each|every|per)\b[^.]*(?:%|per ?cent|£\s?\d)[^.]*\b(?:one|two|three|five|half a|\d+(?:\.\d+)?)\s+(?:marks?|points?)\b/;
/** "The mean scores 50 points, and a point more or less for each 1 %": out of a hundred, as nothing else can be meant. */
const fiftyAtMean =
  /(?=.*\b(?:mean|average)\b)(?=.*\b50 ?(?:points?|marks?)\b).*\b(?:one|1|a) (?:point|mark)\b[^.]*\b(?:each|every) (?:1 ?%|one per ?cent|per ?cent|percentage)/;
/** "40 - (price - lowest) / lowest x 100". */
const lessPercent = /(?<![\d.])(?!100\b)\d{1,3}\s*(?:-|–|−|minus|less)\s*\(*[^=]*\blowest\b[^=]*(?:x|\*|×)\s*100\b/;
/** The ratio of prices under a root or a power is another formula. */
const powers = /square[- ]?root|√|\bsquared\b|\bcubed?\b|\^ ?\d|\blog(?:arithm)?\b/;
/** Points of performance over the price, as German buyers rank bids. */
const perPrice = /richtwertmethode|leistung\p{L}* ?\/ ?\p{L}*preis/u;
const inBetween = /\binterpol|\bsliding scale\b|\bstraight[- ]line\b|\bquartile|\bmedian\b/;
const ofAHundred = /\b100\s*(?:marks?|points?|%)|\bout of 100\b/;
const bands = /\bwithin\s+\d+(?:\.\d+)?\s*(?:%|per ?cent)\s+of\s+(?:the\s+)?(?:lowest|cheapest|average|mean)/;
/** "Price score = …", "Price points are calculated by …": a formula, whichever it is. */
const formulaLike =
  /\b(?:price|pricing|cost|commercial|financial|fee)s?\s+(?:scores?|points?|marks?)\b[^.=]{0,40}(?:=|\b(?:is|are|will be) calculated\b|\bequals?\b)[^.]*(?:\bminus\b|\bless\b|\bdivided\b|[/÷×*-]|\bpercent|\bper ?cent)/;
const ofPoints = /\b(?:scor|mark|point|punt|ponto|punkt|poäng|notes?\b)|punkte/;
/** "Preispunkte = …", "Note prix = …": a formula in a language seen in exports, whichever it is. */
const foreignFormula =
  /(?:preispunkte|punkte (?:für den )?preis|note (?:du |de )?(?:prix|financière)|puntos (?:del? )?precio|puntuaci[oó]n (?:del? )?(?:precio|económica)|pontuação (?:do )?preço|punteggio (?:economico|prezzo)|prijsscore|punten (?:voor )?(?:de )?prijs|punkty za cenę|prispoäng)[^.=]{0,40}=[^.]*(?:[/÷×*:]|\bx\b| - )/;

/** One clause speaks of price, of scoring and of this: a note on unit values may have a median wage and prices too. */
const scoresBy = (words: RegExp, plain: string): boolean =>
  plain.split(/[.;](?:\s|$)/).some((clause) => words.test(clause) && aboutPrice.test(clause) && ofPoints.test(clause));

const plainOf = ({ label, text }: StatedText): string => `${label} ${text}`.normalize('NFKC').toLowerCase();

/** What must be asked before this price is scored; `undefined` where nothing speaks against the usual formulas. */
export function unknownFormula(criterion: CriterionNode, texts: readonly StatedText[]): Problem | undefined {
  const own = { label: criterion.name, text: criterion.method ?? '', where: criterion.where ?? '' };
  const offer = highestOffer(criterion, texts);
  if (offer?.isWhole) return undefined;
  if (offer || saysPaidToBuyer(criterion.name)) return askedDirection(criterion, offer);
  for (const said of [own, ...texts]) {
    const plain = plainOf(said);
    const path = [...(said.where === '' ? [] : [said.where]), criterion.name];
    const unknown =
      (marksAStep.test(plain) && !ofAHundred.test(plain) && !fiftyAtMean.test(plain)) ||
      lessPercent.test(plain) ||
      scoresBy(powers, plain);
    const isOther =
      (formulaLike.test(plain) || foreignFormula.test(plain) || scoresBy(inBetween, plain)) &&
      priceFormula(plain) === undefined;
    if (
      (unknown && aboutPrice.test(plain)) ||
      perPrice.test(plain) ||
      bands.test(plain) ||
      said.label === priceBands ||
      isOther
    )
      return {
        code: 'method-unknown',
        severity: 'stop',
        path,
        message: `“${short(said)}” states a way to score ${criterion.name} that is none of the methods here.`,
        hint: 'Enter the points it gives as marks, or choose in the set-up the method that gives the same.',
      };
  }
  return undefined;
}

const askedDirection = ({ name, where }: CriterionNode, offer: HighestOffer | undefined): Problem => ({
  code: 'price-direction',
  severity: 'stop',
  path: [...(offer?.where ? [offer.where] : where ? [where] : []), name],
  message: offer
    ? `“${short({ label: '', text: offer.text })}” reads as though the highest offer scores most, and does not say how the others are scored.`
    : `“${name}” reads as though bidders pay it and the highest offer scores most, and nothing says how it is scored.`,
  hint: 'Write the formula that was published beside it, such as “offer / highest offer x 40”, or choose it in the set-up: price.highestOffer, or price.lowestOverBid if the lowest is best.',
});

const short = ({ label, text }: Pick<StatedText, 'label' | 'text'>): string => {
  const whole = [label, text].filter(Boolean).join(': ');
  return whole.length > 90 ? `${whole.slice(0, 89)}…` : whole;
};
