import { labelKey } from '../../facts/names/labels';
import type { Bidder, PriceFact } from '../../facts/tender';
import type { Problem } from '../../result';
import { type Exact, exact, one, sum } from '../exact';
import { type Ground, lacking, notice, unreadable } from '../ground';
import { plain, type Term, term } from '../working';
import { isValue, positive } from './price-value';

/**
 * The price of a bid without a stated total: the sum of its lines, none of which may be missing. A total of "TBC" says
 * that there is no price yet, whatever the lines. A blank total is made up of lines only where lines make up totals.
 */
export function fromLines(
  bidder: Bidder,
  criterion: string,
  lines: readonly PriceFact[],
  prices: readonly PriceFact[],
  totals: readonly PriceFact[],
): Ground<{ readonly price: Term }> {
  const said = totals.find(({ amount }) => amount.raw.trim() !== '')?.amount;
  if (said)
    return lacking(
      'price-missing',
      [said.where, criterion],
      `Price missing in ${said.where}, which says "${said.raw.trim()}".`,
      'Enter the price, or exclude the bid.',
    );
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
  const partial = where === undefined || totals.length === 0 ? undefined : partialLines(bidder, prices);
  if (partial !== undefined)
    return lacking(
      'price-missing',
      [where, criterion],
      `Price missing in ${where}. The lines are only part of a price: elsewhere they do not add up to the total in ${partial}.`,
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

/** Another bid whose lines are not its total: then lines are but a part of the price here. */
function partialLines(bidder: Bidder, prices: readonly PriceFact[]): string | undefined {
  const totals = prices.filter(({ part, amount }) => part === 'total' && amount.kind === 'value');
  return totals.find(({ bidder: id, amount }) => {
    if (id === bidder.id || amount.kind !== 'value') return false;
    const added = addedLines(prices.filter((price) => price.bidder === id && price.part === 'line'));
    return added ? added.sub(exact(amount.value)).abs().gt(penny) : false;
  })?.amount.where;
}

const penny = one.div(100);

/** The exact sum of lines that all have a value; `null` when there are none or one lacks it. */
function addedLines(lines: readonly PriceFact[]): Exact | null {
  const values = lines.map(({ amount }) => amount).filter(isValue);
  return lines.length === 0 || values.length < lines.length ? null : sum(values.map(({ value }) => exact(value)));
}

/** A stated total and the lines beside it that add up to something else, unless its formula says what they are to it. */
export function mismatch(bidder: Bidder, price: Term, lines: readonly PriceFact[]): readonly Problem[] {
  const added = addedLines(lines.filter(({ isInTotal }) => !isInTotal));
  if (!added || added.sub(price.value).abs().lte(penny)) return [];
  return [
    notice(
      'price-total-mismatch',
      [...price.from, bidder.name],
      `The lines of ${bidder.name} add up to ${plain(added)}, but its total in ${price.from[0] ?? 'the sheet'} is ${price.text}. The total counts.`,
      'Ask the bidder which is right before scoring.',
    ),
  ];
}
