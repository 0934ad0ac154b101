/** Which method gives a criterion its points: from what stands beside it, from a statement, or the usual one, and said so. */

import { labelKey } from '../facts/names/labels';
import { saysPaidToBuyer } from '../facts/names/price-words';
import type { MarkFact, Reading, TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { markedMethod } from './mark-scale';
import { priceMethod } from './price-method';
import type { Priced } from './priced';
import type { Decision, StatedText } from './propose';
import type { Method } from './setup';
import { socialMethod } from './social-value-method';
import { isPriceName, isSocialValueName, priceFormula } from './stated';

export interface LeafMethod {
  readonly method: Method;
  readonly decided: readonly Decision[];
  readonly undecided: readonly Problem[];
}

type Stated = Extract<Reading<number>, { readonly kind: 'value' }>;

/** Words of the tender that speak of this criterion: its own method cell first, then statements about price or scale. */
export function leafMethod(
  criterion: CriterionNode,
  facts: TenderFacts,
  texts: readonly StatedText[],
  prices: Priced,
  above: readonly string[] = [],
): LeafMethod {
  const names = new Set((criterion.readFrom ?? [criterion.name]).map(labelKey));
  const marks = facts.marks.filter((mark) => names.has(labelKey(mark.criterion)));
  const isMarked = marks.some(({ mark }) => mark.kind !== 'missing');
  // "Price (lowest price / price)" over its parts says how each is scored.
  const said = criterion.method ?? [criterion.name, ...above].find((name) => priceFormula(name) !== undefined);
  const ownFormula = said === undefined ? undefined : priceFormula(said);
  // Rates without quantities give no price yet, and are asked about; what is priced is not marked for that.
  const hasPrices = facts.prices.length > 0 || prices.isDiscount || (!isMarked && prices.headings.size > 0);
  const isOverPrices =
    criterion.where !== null && prices.headings.has(criterion.where) && !isSocialValueName(criterion.name);
  // "Day rate" under "Price" is one of several prices, unless it was marked.
  const isPartOfPrice = !isMarked && above.some(prices.isNamed);
  // "Rent per annum to local groups (0-5)" is a question, where it was marked.
  const isNamed =
    prices.isNamed(criterion.name) && !(isMarked && saysPaidToBuyer(criterion.name) && !isPriceName(criterion.name));
  const priced = hasPrices && (isNamed || isPartOfPrice || isOverPrices || ownFormula !== undefined);
  if (priced) return priceMethod(criterion, texts, ownFormula === undefined ? undefined : said, prices);
  const marked = new Set(facts.marks.map((mark) => labelKey(mark.criterion)));
  const unclear =
    prices.isNamed(criterion.name) && criterion.maximum === null ? pointsOrPrices(marks, prices) : undefined;
  if (unclear) return { method: { id: 'marks.scale' }, decided: [], undecided: [priceOrPoints(criterion, unclear)] };
  const isDiscount = saysDiscount(criterion.name) && criterion.maximum === null && areInPerCent(marks);
  if (isDiscount) return priceMethod(criterion, texts, undefined, { ...prices, isDiscount });
  if (isMarked) return markedMethod(criterion, marks, texts, marked, above);
  const social =
    isSocialValueName(criterion.name) ||
    (criterion.method !== null && /social value|commitment/i.test(criterion.method));
  if (social && facts.commitments.length > 0) return socialMethod(criterion, facts, texts);
  return markedMethod(criterion, marks, texts, marked, above);
}

const saysDiscount = (name: string): boolean =>
  /\b(?:discounts?|rebates?|gostyngiad|remise|rabais|rabatt|descuento|korting|ribasso|sconto)\b/i.test(name);

/** "Average discount | 25%": a share of prices, and no mark out of a hundred. */
const areInPerCent = (marks: readonly MarkFact[]): boolean =>
  marks.some(({ mark }) => mark.kind === 'value') &&
  marks.every(({ mark, maximum }) => mark.kind !== 'value' || maximum === 1);

/** Where to click for a criterion. */
export const placeOf = (criterion: CriterionNode): string[] => [
  ...(criterion.where ? [criterion.where] : []),
  criterion.name,
];

/**
 * The first figure for price that stands among the buyer's own points, where nothing says what it is out of; or that is
 * no whole mark on the scale of the questions, while no bid has full marks, which the lowest price would have.
 */
function pointsOrPrices(marks: readonly MarkFact[], prices: Priced): Stated | undefined {
  const stated = marks.flatMap(({ mark, maximum }) => (mark.kind === 'value' ? [{ mark, maximum }] : []));
  const isPriced =
    stated.some(({ mark }) => mark.value % 1 !== 0) && stated.every(({ mark, maximum }) => mark.value !== maximum);
  return stated.find(({ mark }) => isPriced || prices.isPoints(mark.where))?.mark;
}

/** Small figures under "Price (50%)": hourly rates, or what the buyer's own formula made of them. */
const priceOrPoints = (criterion: CriterionNode, { value, where }: Stated): Problem => ({
  code: 'price-or-points',
  severity: 'stop',
  path: [where, criterion.name],
  message: `The figures for ${criterion.name}, such as ${value} in ${where}, may be prices, or points that prices earned: nothing tells which.`,
  hint: 'If they are prices, say so of their column, or show them with a £ in the sheet. If they are points, set the highest mark that a bid could get.',
});
