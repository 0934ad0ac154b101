/** "Capital cost | Annual running cost" and no total: which is the price, or how they make it, only the buyer can say. */
import type { Problem } from '../../result';
import type { PriceFact, Reading } from '../tender';
import type { Field } from './frame';
import type { PriceColumn } from './rival-prices';

/** A heading that says of itself that it is the whole. */
const whole =
  /\b(?:totals?|overall|grand|sum|evaluat\w*|final|net|whole[- ]?life|life ?cycle|aggregate|combined|contract (?:price|value)|(?:tender|bid|offer|quot)\w* (?:price|sum|amount|value)|price for|comparison|cyfanswm|gesamt\w*|totaa?le?|totaal|suma|razem|montant|importe|importo)\b/i;
/** A price that is asked for beside the bid, or that says itself to be a part of it. */
const part =
  /\b(?:option\w*|rates?|per|each|hourly|daily|of which|included|includes|saving|discount|rebate|levy|deposit|budget|estimate)\b/i;

/**
 * Asked where the lines beside one price add up to it for no bid, are not made into it by its formula or in one way for
 * all bids, and either its heading does not say that it is the whole or one of theirs does.
 */
export function pricesBeside(totals: readonly PriceColumn[], lines: readonly PriceColumn[]): readonly Problem[] {
  const [price, second] = totals;
  if (!price || second || lines.length === 0) return [];
  if (price.field.about.weight !== undefined) return [];
  const isWhole = whole.test(price.field.heading);
  // Beside a total only another total can be the price.
  const own = lines.filter(
    ({ field }) =>
      (isWhole ? whole.test(field.heading) : !part.test(field.heading)) &&
      field.about.weight === undefined &&
      isSameKind(field, price.field),
  );
  const [rival] = own;
  if (!rival) return [];
  const byBid = linesByBid(own.flatMap(({ prices }) => prices));
  const compared = price.prices.flatMap(({ bidder, lot, amount }) => {
    const beside = byBid.get(`${bidder}\n${lot}`) ?? [];
    const sum = sumOf(beside);
    return amount.kind === 'value' && sum !== undefined ? [{ price: amount, sum, beside }] : [];
  });
  const [example] = compared;
  const isExplained =
    compared.some(({ price: { value }, sum }) => Math.abs(sum - value) < penny) ||
    compared.every(({ beside }) => beside.every(({ isInTotal }) => isInTotal)) ||
    isOneRatio(compared.map(({ price: { value }, sum }) => sum / value));
  if (!example || isExplained) return [];
  return [
    {
      code: 'price-columns-unclear',
      severity: 'stop',
      path: [price.field.where, rival.field.where],
      message: `“${price.field.heading}” in ${price.field.where} and “${rival.field.heading}” in ${rival.field.where} both hold sums of the same bids, and neither is made of the other: which is the price, or are they added up?`,
      hint: 'Add a column with the price that is compared, headed “Total price”, or say that the column that does not count is not used.',
    },
  ];
}

const eachPeriod =
  /\b(?:annual(?:ly)?|yearly|(?:per|a|each) (?:year|annum|month|week|quarter)|p\.?a\b|monthly|weekly|quarterly|pcm)\b/i;

/** "Set-up cost | Annual licence" and no total: how many years are added to what is paid once is said nowhere. */
export function onceAndEachPeriod(lines: readonly PriceColumn[]): readonly Problem[] {
  const open = lines.filter(
    ({ field }) =>
      !part.test(field.heading.replace(/\bper (?=year|annum|month|week|quarter)/gi, '')) &&
      field.about.weight === undefined,
  );
  const periodic = open.find(({ field }) => eachPeriod.test(field.heading));
  const once = open.find(
    ({ field }) => !eachPeriod.test(field.heading) && !/\d|\byears?\b|\bmonths?\b/i.test(field.heading),
  );
  if (!periodic || !once) return [];
  return [
    {
      code: 'price-columns-unclear',
      severity: 'stop',
      path: [once.field.where, periodic.field.where],
      message: `“${once.field.heading}” and “${periodic.field.heading}” stand beside each other without a total, and nothing says for how many periods the second counts.`,
      hint: 'Add a column with the price that is compared, headed “Total price”, or say that the column that does not count is not used.',
    },
  ];
}

/** The lines with those marked that are the same share of the price for all bids: "Annual price | 4-year price". */
export function withinInOneWay(totals: readonly PriceColumn[], lines: readonly PriceFact[]): readonly PriceFact[] {
  const [price, second] = totals;
  if (!price || second || lines.length === 0) return lines;
  const byBid = linesByBid(lines);
  const ratios = price.prices.map(({ bidder, lot, amount }) => {
    const sum = sumOf(byBid.get(`${bidder}\n${lot}`) ?? []);
    return amount.kind === 'value' && sum !== undefined ? sum / amount.value : Number.NaN;
  });
  return isOneRatio(ratios) ? lines.map((line) => ({ ...line, isInTotal: true as const })) : lines;
}

const penny = 0.011;

const isSameKind = (one: Field, other: Field): boolean =>
  one.about.vat === other.about.vat && one.about.lot === other.about.lot;

function linesByBid(lines: readonly PriceFact[]): ReadonlyMap<string, readonly PriceFact[]> {
  const found = new Map<string, PriceFact[]>();
  for (const line of lines) {
    const key = `${line.bidder}\n${line.lot}`;
    const known = found.get(key);
    if (known) known.push(line);
    else found.set(key, [line]);
  }
  return found;
}

function sumOf(prices: readonly PriceFact[]): number | undefined {
  const values = prices.flatMap(({ amount }: { readonly amount: Reading<number> }) =>
    amount.kind === 'value' ? [amount.value] : [],
  );
  return values.length === 0 || values.length < prices.length
    ? undefined
    : values.reduce((sum, value) => sum + value, 0);
}

/** Four times the annual price, the price with a tenth on top: worked out in one way for all. */
function isOneRatio(ratios: readonly number[]): boolean {
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  return ratios.length > 1 && low > 0 && high - low <= 0.002 * high;
}
