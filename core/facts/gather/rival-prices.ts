import type { Problem } from '../../result';
import type { PriceFact, Reading } from '../tender';
import type { Field } from './frame';

/** A column of prices and what it gives. */
export interface PriceColumn {
  readonly field: Field;
  readonly prices: readonly PriceFact[];
}

/** "Tendered price | Corrected price": two columns for the same bids that differ are one question, and not one a bid. */
export function rivalPrices(columns: readonly PriceColumn[]): readonly Problem[] {
  for (const [at, first] of columns.entries())
    for (const second of columns.slice(at + 1)) {
      if (!areRivals(first.field, second.field)) continue;
      const pairs = first.prices.flatMap((price) => pairOf(price, second.prices));
      const [example] = pairs;
      if (example) return [whichCounts(first.field, second.field, example, pairs.length)];
    }
  return [];
}

/** Prices with and without VAT, and those that each have a weight, stand beside each other and mean different things. */
const areRivals = ({ about: one }: Field, { about: other }: Field): boolean =>
  one.lot === other.lot &&
  one.vat === other.vat &&
  !(one.weight !== undefined && other.weight !== undefined) &&
  one.bidder?.name === other.bidder?.name;

type Value = Extract<Reading<number>, { readonly kind: 'value' }>;
type Pair = readonly [Value, Value];

function pairOf({ bidder, lot, amount }: PriceFact, others: readonly PriceFact[]): readonly Pair[] {
  const other = others.find((price) => price.bidder === bidder && price.lot === lot)?.amount;
  return amount.kind === 'value' && other?.kind === 'value' && amount.value !== other.value ? [[amount, other]] : [];
}

const whichCounts = (first: Field, second: Field, [one, other]: Pair, differing: number): Problem => ({
  code: 'price-columns-unclear',
  severity: 'stop',
  path: [first.where, second.where, one.where, other.where],
  message: `“${first.heading}” and “${second.heading}” both give prices of the same bids, and ${differing} differ${differing === 1 ? 's' : ''}, such as ${one.raw} in ${one.where} and ${other.raw} in ${other.where}: nothing tells which count.`,
  hint: 'Say that the column that does not count is not used.',
});

/** "Sum at opening | Sum after check": amounts of whole bids that are nearly the same throughout are hardly to be added up. */
export function twinAmounts(columns: readonly PriceColumn[]): readonly Problem[] {
  for (const [at, first] of columns.entries())
    for (const second of columns.slice(at + 1)) {
      // Years and phases may cost much the same.
      if (/\d|\byear|\bphase|\bterm/i.test(`${first.field.heading} ${second.field.heading}`)) continue;
      const pairs = first.prices.map((price) => bothOf(price, second.prices));
      const isNear = pairs.every((pair) => pair && Math.abs(pair[0].value - pair[1].value) <= near * pair[0].value);
      const isSame = pairs.some((pair) => pair && pair[0].value === pair[1].value);
      const example = pairs.find((pair) => pair && pair[0].value !== pair[1].value);
      if (isNear && isSame && example) return [addedOrNot(first.field, second.field, example)];
    }
  return [];
}

const near = 0.1;

function bothOf({ bidder, lot, amount }: PriceFact, others: readonly PriceFact[]): Pair | undefined {
  const other = others.find((price) => price.bidder === bidder && price.lot === lot)?.amount;
  return amount.kind === 'value' && other?.kind === 'value' ? [amount, other] : undefined;
}

const addedOrNot = (first: Field, second: Field, [one, other]: Pair): Problem => ({
  code: 'price-columns-unclear',
  severity: 'stop',
  path: [first.where, second.where, one.where, other.where],
  message: `“${first.heading}” and “${second.heading}” hold nearly the same sums, such as ${one.raw} in ${one.where} and ${other.raw} in ${other.where}: are they two versions of one price, or parts to be added up?`,
  hint: 'Say that the column that does not count is not used, or that the one that counts is the price.',
});
