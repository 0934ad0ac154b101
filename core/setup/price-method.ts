/** The price formula: what stands beside the criterion, else what a sentence states, else the most common one, and said so. */

import { saysPrice } from '../facts/names/price-words';
import type { CriterionNode } from './criteria-tree';
import { highestOffer } from './highest-offer';
import { type LeafMethod, placeOf } from './leaf-method';
import type { Priced } from './priced';
import type { StatedText } from './propose';
import type { Method } from './setup';
import { priceFormula, statedAmount } from './stated';
import { unknownFormula } from './unknown-formula';

export function priceMethod(
  criterion: CriterionNode,
  texts: readonly StatedText[],
  own: string | undefined,
  { isDiscount, discounts }: Priced,
): LeafMethod {
  const unknown = unknownFormula(criterion, texts);
  if (unknown) return { method: { id: 'price.lowestOverBid' }, decided: [], undecided: [unknown] };
  const offer = highestOffer(criterion, texts);
  if (offer)
    return {
      method: { id: 'price.highestOffer' },
      decided: [
        { what: `${criterion.name} by price.highestOffer: "${offer.text}"`, from: [offer.where].filter(Boolean) },
      ],
      undecided: [],
    };
  const id = own === undefined ? undefined : priceFormula(own);
  if (own !== undefined && id !== undefined)
    return {
      method: withFigure(id, [own]),
      decided: [{ what: `${criterion.name} by ${id}: "${own}"`, from: criterion.where ? [criterion.where] : [] }],
      undecided: [],
    };
  const isOffer = isDiscount || (criterion.where !== null && discounts.has(criterion.where));
  const said = texts.map(({ label, text, where }) => ({ text, where, whole: `${label} ${text}` }));
  const found = said.flatMap(({ text, where, whole }) => {
    const id =
      /pric|cost|tender|bid|discount|commercial|fee|quot|offer|pris/i.test(whole) || saysPrice(whole)
        ? priceFormula(whole)
        : undefined;
    // Of discounts beside prices each is scored in its own way.
    if (discounts.size > 0 && !isDiscount && isOffer !== (id === 'price.highestDiscount')) return [];
    return id === undefined ? [] : [{ id, text, where }];
  });
  const [first] = found;
  if (first && found.every(({ id }) => id === first.id))
    return {
      method: withFigure(
        first.id,
        said.map(({ whole }) => whole),
      ),
      decided: [{ what: `${criterion.name} by ${first.id}: "${first.text}"`, from: [first.where] }],
      undecided: [],
    };
  const usual = isOffer
    ? { id: 'price.highestDiscount', words: 'discount / highest discount is assumed' }
    : { id: 'price.lowestOverBid', words: 'lowest price / price is assumed, the most common one' };
  return {
    method: { id: usual.id },
    decided: [],
    undecided: [
      {
        code: first ? 'method-conflict' : 'method-assumed',
        severity: 'notice',
        path: first ? [first.where, criterion.name] : placeOf(criterion),
        message: first
          ? `The workbook states two different price formulas, in ${found.map(({ where }) => where).join(' and ')}; ${usual.words}.`
          : `No price formula is stated for ${criterion.name}; ${usual.words}.`,
        hint: 'Choose the formula that was published in the tender.',
      },
    ],
  };
}

/** A benchmark, or what a quality point is worth, where the workbook states one sum for it; else the formula asks. */
function withFigure(id: string, texts: readonly string[]): Method {
  const [words, parameter] =
    id === 'price.benchmark'
      ? [/benchmark|target price|affordability|budget/i, 'benchmark']
      : id === 'price.monetisedNonCost'
        ? [/willing|quality point|1 ?% (?:of )?quality|non.?cost/i, 'willingnessToPay']
        : [];
  if (!words || !parameter) return { id };
  const figures = new Set(texts.flatMap((text) => statedAmount(text, words) ?? []));
  const [only, second] = [...figures];
  return only !== undefined && second === undefined ? { id, [parameter]: only } : { id };
}
