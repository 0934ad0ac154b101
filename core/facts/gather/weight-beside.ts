/** Weights that stand in every bidder's row beside the marks and prices they weigh: "Quality | Weight | Price | Weight". */

import { criterionName } from '../headings/criterion-name';
import { nameKey } from '../names/name-key';
import { saysPrice } from '../names/price-words';
import type { Field, Frame } from './frame';

const weighing = /\b(?:weight(?:ing|s|ings)?|share|wtg|wt|pwysoliad|of (?:the )?total)\b|%/gi;

const nameIn = ({ heading }: Field): string => nameKey(criterionName(heading.replace(weighing, ' ')));

const scored: ReadonlySet<string> = new Set(['mark', 'price', 'unit-price', 'line-amount', 'discount', 'social-value']);

/**
 * The column of weights of a column of marks or prices: of the same criterion, or called by it; of several that name
 * nothing the one right beside it, all after what they weigh or all before it.
 */
export function weightBeside({ fields }: Frame, field: Field, criterion: string): Field | undefined {
  const key = nameKey(criterion);
  const weights = fields.filter(({ fact, about }) => fact === 'weight' && !about.bidder);
  const isOfIt = (weight: Field): boolean => {
    const name = nameKey(weight.about.criterion?.name ?? '') || nameIn(weight);
    return name !== '' && (name === key || (field.fact === 'price' && saysPrice(name)));
  };
  const named = weights.find(isOfIt);
  if (named) return named;
  const bare = weights.filter((weight) => weight.about.criterion === undefined && nameIn(weight) === '');
  if (bare.length < 2) return undefined;
  const isScored = (index: number) => fields.some((other) => other.index === index && scored.has(other.fact));
  const side = [-1, 1].find((step) => bare.every(({ index }) => isScored(index - step)));
  return side === undefined ? undefined : bare.find(({ index }) => index - side === field.index);
}
