import { labelKey } from '../../facts/names/labels';
import type { Bidder, PriceFact } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Setup, SetupCriterion } from '../../setup/setup';
import { type Ground, lacking, stop, unreadable } from '../ground';
import { type Term, term } from '../working';
import { fromLines, mismatch } from './price-lines';
import { isValue, positive } from './price-value';

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

/**
 * Prices that a criterion is about: those whose item it names, or else all of them but those that another criterion of
 * price names, in the VAT that counts.
 */
export function pricesFor(
  names: readonly string[],
  prices: readonly PriceFact[],
  setup: Setup,
  criteria: readonly SetupCriterion[],
): readonly PriceFact[] {
  const keys = new Set(names.map(labelKey));
  const named = prices.filter(({ item }) => item !== null && keys.has(labelKey(item)));
  const others = new Set(namesIn(criteria).map(labelKey));
  const about = named.length > 0 ? named : prices.filter(({ item }) => item === null || !others.has(labelKey(item)));
  const other = setup.vat === 'ex' ? 'inc' : 'ex';
  return setup.vat ? about.filter(({ vat }) => vat !== other) : about;
}

/** Of criteria that are scored by price: a question may be called what a line is, such as "Support". */
const namesIn = (criteria: readonly SetupCriterion[]): readonly string[] =>
  criteria.flatMap(({ name, readFrom, method, criteria: below }) => [
    ...(method?.id.startsWith('price.') ? (readFrom ?? [name]) : []),
    ...namesIn(below ?? []),
  ]);

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
