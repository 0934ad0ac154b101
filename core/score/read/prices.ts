import type { Bidder, PriceFact, Reading } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Setup } from '../../setup/setup';
import { exact, one, sum, zero } from '../exact';
import { basis, type Ground, lacking, notice, stop, unreadable } from '../ground';
import { labelKey, list } from '../names';
import { plain, type Term, term } from '../working';

type Value<T> = Extract<Reading<T>, { readonly kind: 'value' }>;

const isValue = <T>(reading: Reading<T>): reading is Value<T> => reading.kind === 'value';

/** Prices ex and inc VAT are never mixed: where both stand, the set-up says which counts. */
export function vatProblem(prices: readonly PriceFact[], setup: Setup): Problem | null {
  const ex = prices.find(({ vat, amount }) => vat === 'ex' && isValue(amount));
  const inc = prices.find(({ vat, amount }) => vat === 'inc' && isValue(amount));
  if (!ex || !inc || setup.vat) return null;
  return stop(
    'vat-undecided',
    [ex.amount.where, inc.amount.where],
    `The workbook gives prices without VAT (${ex.amount.where}) and with VAT (${inc.amount.where}).`,
    'Say in the set-up which of them counts.',
  );
}

/** Prices that a criterion is about: those whose item it names, or else all of them, in the VAT that counts. */
export function pricesFor(names: readonly string[], prices: readonly PriceFact[], setup: Setup): readonly PriceFact[] {
  const keys = new Set(names.map(labelKey));
  const named = prices.filter(({ item }) => item !== null && keys.has(labelKey(item)));
  const about = named.length > 0 ? named : prices;
  const other = setup.vat === 'ex' ? 'inc' : 'ex';
  return setup.vat ? about.filter(({ vat }) => vat !== other) : about;
}

/** Without a VAT label a price counts only where the bid has none with the label that counts. */
function ownPrices(bidder: Bidder, prices: readonly PriceFact[], setup: Setup, part: PriceFact['part']) {
  const own = prices.filter((price) => price.bidder === bidder.id && price.part === part);
  const labelled = own.filter(({ vat }) => vat === setup.vat);
  return setup.vat && labelled.length > 0 ? labelled : own;
}

interface PriceReading {
  readonly ground: Ground<{ readonly price: Term }>;
  readonly notices: readonly Problem[];
}

/**
 * A bid's price: its stated total, else the sum of its lines, of which none may be missing. A total that differs from
 * its lines by more than a penny is pointed out; the total counts.
 */
export function readPrice(bidder: Bidder, criterion: string, prices: readonly PriceFact[], setup: Setup): PriceReading {
  const totals = ownPrices(bidder, prices, setup, 'total');
  const lines = ownPrices(bidder, prices, setup, 'line');
  const stated = totals.map(({ amount }) => amount).filter(isValue);
  const anomaly = totals.map(({ amount }) => amount).find(({ kind }) => kind === 'anomaly');
  if (anomaly?.kind === 'anomaly') return { ground: unreadable(anomaly), notices: [] };
  const [first] = stated;
  if (!first) return { ground: fromLines(bidder, criterion, lines, prices, totals), notices: [] };
  const other = stated.find(({ value }) => value !== first.value);
  if (other)
    return {
      ground: lacking(
        'price-twice',
        [first.where, other.where, criterion],
        `${bidder.name} has two prices: ${first.raw} in ${first.where} and ${other.raw} in ${other.where}.`,
        'Say which column is the price, or correct the cell.',
      ),
      notices: [],
    };
  const price = term(
    first.value,
    stated.map(({ where }) => where),
  );
  return { ground: positive(price, bidder, criterion), notices: mismatch(bidder, price, lines) };
}

function positive(price: Term, bidder: Bidder, criterion: string): Ground<{ readonly price: Term }> {
  if (price.value.gt(zero)) return basis({ price });
  return lacking(
    'price-not-positive',
    [price.from[0], criterion],
    `The price of ${bidder.name} in ${list(price.from, 3)} is ${price.text}, which cannot be a price to compare.`,
    'Correct the price, or exclude the bid.',
  );
}

function fromLines(
  bidder: Bidder,
  criterion: string,
  lines: readonly PriceFact[],
  prices: readonly PriceFact[],
  totals: readonly PriceFact[],
): Ground<{ readonly price: Term }> {
  const anomaly = lines.map(({ amount }) => amount).find(({ kind }) => kind === 'anomaly');
  if (anomaly?.kind === 'anomaly') return unreadable(anomaly);
  const missing = lines.map(({ amount }) => amount).find(({ kind }) => kind === 'missing');
  const where = totals[0]?.amount.where ?? missing?.where;
  if (lines.length === 0 || missing)
    return lacking(
      'price-missing',
      [where, criterion],
      where === undefined
        ? `No price of ${bidder.name} was found.`
        : `Price missing in ${where}${missing && lines.length > 1 ? ', one line of several' : ''}.`,
      'Enter the price, or exclude the bid.',
    );
  const absent = absentItem(bidder, lines, prices);
  if (absent !== undefined)
    return lacking(
      'price-missing',
      [lines[0]?.amount.where, criterion],
      `${bidder.name} has no price for "${absent}", which every other bid prices.`,
      'Enter the price of every line, or exclude the bid.',
    );
  const values = lines.map(({ amount }) => amount).filter(isValue);
  const price = term(
    sum(values.map(({ value }) => exact(value))),
    values.map((reading) => reading.where),
  );
  return positive(price, bidder, criterion);
}

/** An item that every other bid with lines prices, when there are at least two such bids to go by. */
function absentItem(bidder: Bidder, lines: readonly PriceFact[], prices: readonly PriceFact[]): string | undefined {
  const own = new Set(lines.map(({ item }) => labelKey(item ?? '')));
  const others = new Map<string, Map<string, string>>();
  for (const { bidder: id, part, item } of prices) {
    if (part !== 'line' || item === null || id === bidder.id) continue;
    const items = others.get(id) ?? new Map<string, string>();
    others.set(id, items.set(labelKey(item), item));
  }
  const [first, ...rest] = [...others.values()];
  if (!first || rest.length === 0) return undefined;
  return [...first].find(([key]) => !own.has(key) && rest.every((items) => items.has(key)))?.[1];
}

function mismatch(bidder: Bidder, price: Term, lines: readonly PriceFact[]): readonly Problem[] {
  const values = lines.map(({ amount }) => amount).filter(isValue);
  if (lines.length === 0 || values.length < lines.length) return [];
  const added = sum(values.map(({ value }) => exact(value)));
  if (added.sub(price.value).abs().lte(one.div(100))) return [];
  return [
    notice(
      'price-total-mismatch',
      [...price.from, bidder.name],
      `The lines of ${bidder.name} add up to ${plain(added)}, but its total in ${price.from[0] ?? 'the sheet'} is ${price.text}. The total counts.`,
      'Ask the bidder which is right before scoring.',
    ),
  ];
}
