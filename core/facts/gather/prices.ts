import type { Problem } from '../../result';
import { saysUnscored } from '../headings/heading';
import { saysFeeShare, saysPrice, saysRate } from '../names/price-words';
import type { PriceFact, Reading } from '../tender';
import type { Field } from './frame';
import { isStruckOut, noBidFor, saysNoBid, struckOut } from './no-bid';
import { priceLines, vatOf } from './price-lines';
import { pricesBeside, withinInOneWay } from './prices-beside';
import { tellAnomaly } from './reading-problems';
import { type PriceColumn, rivalPrices } from './rival-prices';
import type { Used } from './used';
import { type Gathering, textsOf, type View } from './views';

/** Prices of one view: totals once a bid and lot, lines item by item. Marks the entries it used. */
export function gatherPrices(view: View, { problems, lots, rateIsPrice }: Gathering, used: Used): PriceFact[] {
  const lines = priceLines(view, problems, used);
  const facts: PriceFact[] = [];
  const columns: PriceColumn[] = [];
  for (const field of priceFields(view, rateIsPrice)) {
    const aboutLot = field.about.lot === undefined ? undefined : lots.named(field.about.lot);
    const isShare = saysFeeShare(field.heading);
    const amounts = isShare ? view.frame.numbers(field, 'number', '%') : view.frame.numbers(field, 'money');
    const isOut = noBidFor(view, field.about.lot);
    const byLot = aboutLot !== undefined || (view.isMatrix && view.lots.some((lot) => lot !== null));
    const rate = field.fact === 'unit-price' || isShare || saysRate(field.heading) ? ({ isRate: true } as const) : {};
    const given: PriceFact[] = [];
    const entries: number[] = [];
    const items = textsOf(view, 'item');
    for (const [index, amount] of amounts.entries()) {
      const bidder = view.bidders[index];
      if (bidder === null || bidder === undefined || isOut(index)) continue;
      // "No bid" under one of several lots says that there is none for it; a blank may be an oversight.
      if (byLot && saysNoBid.test(amount.raw)) continue;
      if (isStruckOut(view, field, index, amount)) {
        problems.push(struckOut(amount, field.about.lot ?? ''));
        continue;
      }
      const lot = aboutLot ?? view.lots[index] ?? null;
      given.push({
        bidder,
        lot,
        amount,
        vat: vatOf(field, amount),
        part: 'total',
        item: items[index] ?? null,
        ...rate,
      });
      entries.push(index);
    }
    const told = view.entryIsBid ? wholePrices(given, problems) : repeatedOrLines(view, field, given, problems);
    facts.push(...told);
    columns.push({ field, prices: told });
    if (told.length > 0) for (const index of entries) used.add(index);
  }
  problems.push(...rivalPrices(columns));
  if (view.entryIsBid) problems.push(...pricesBeside(columns, columnsOfLines(view, lines)));
  const all = [...(view.entryIsBid ? withinInOneWay(columns, lines) : lines), ...facts];
  const totalled = new Set(
    all.flatMap((fact) => (fact.part === 'total' && fact.amount.kind === 'value' ? bidKey(fact) : [])),
  );
  // A line that cannot be read keeps nobody out whose total stands beside it.
  for (const fact of all)
    tellAnomaly(fact.amount, fact.part === 'line' && totalled.has(bidKey(fact)) ? 'notice' : 'unranked', problems);
  return all;
}

/** With columns of money that were taken for nothing: only a person can say that they do not count. */
function columnsOfLines(view: View, lines: readonly PriceFact[]): readonly PriceColumn[] {
  const { frame, own } = view;
  const unused = frame.table.columns.flatMap((column): readonly PriceColumn[] => {
    if (column.fact !== null || column.margin === 1 || !saysPrice(column.heading) || saysUnscored(column.heading))
      return [];
    const field: Field = { ...column, fact: 'line-amount' };
    const prices = frame.numbers(field, 'money').flatMap((amount, index): PriceFact[] => {
      const [bidder, lot] = [view.bidders[index] ?? null, view.lots[index] ?? null];
      return bidder === null ? [] : [{ bidder, lot, amount, vat: null, part: 'line', item: column.heading }];
    });
    return prices.some(({ amount }) => amount.kind === 'value' && amount.value > 100) ? [{ field, prices }] : [];
  });
  const used = own.flatMap((field) =>
    field.fact === 'line-amount' ? [{ field, prices: lines.filter(({ item }) => item === field.heading) }] : [],
  );
  return [...used, ...unused];
}

/** Columns of whole prices; one rate a bid, or the one with a weight, is its price where the workbook has no other. */
function priceFields({ own, entryIsBid }: View, rateIsPrice: boolean): readonly Field[] {
  const prices = own.filter(({ fact }) => fact === 'price');
  const rates = own.filter(({ fact }) => fact === 'unit-price');
  const weighed = rates.filter(({ about }) => about.weight !== undefined);
  const lots = new Set(rates.flatMap(({ about }) => about.lot ?? []));
  const rate = rates.length === 1 || lots.size === rates.length ? rates : weighed;
  const hasQuantity = own.some(({ fact }) => fact === 'quantity');
  return prices.length === 0 &&
    rateIsPrice &&
    entryIsBid &&
    (rate.length === 1 || lots.size === rates.length) &&
    !hasQuantity
    ? rate
    : prices;
}

const bidKey = ({ bidder, lot }: PriceFact): string => `${bidder}\n${lot ?? ''}`;

function byBid(prices: readonly PriceFact[]): readonly (readonly PriceFact[])[] {
  const bids = new Map<string, PriceFact[]>();
  for (const price of prices) {
    const known = bids.get(bidKey(price));
    if (known) known.push(price);
    else bids.set(bidKey(price), [price]);
  }
  return [...bids.values()];
}

/** One entry a bid: a bidder that comes twice with different prices is told, and neither price is preferred. */
function wholePrices(prices: readonly PriceFact[], problems: Problem[]): readonly PriceFact[] {
  for (const bid of byBid(prices)) {
    const [first, second] = differing(bid);
    if (first && second)
      problems.push({
        code: 'duplicate-bidder',
        severity: 'unranked',
        path: [first.where, second.where],
        message: `The same bidder stands twice with different prices: “${first.raw}” in ${first.where} and “${second.raw}” in ${second.where}.`,
        hint: 'Remove the entry that does not count, or give each its lot.',
      });
  }
  return prices.map((price) => ({ ...price, item: null }));
}

type Value = Extract<Reading<number>, { kind: 'value' }>;

/** Two readings of a bid with different values, where there are any. */
function differing(bid: readonly PriceFact[]): readonly [Value, Value] | readonly [] {
  const values = bid.flatMap(({ amount }) => (amount.kind === 'value' ? [amount] : []));
  const [first] = values;
  const second = values.find(({ value }) => value !== first?.value);
  return first && second ? [first, second] : [];
}

/**
 * Several entries a bid: an amount that is the same on every row of each bid is its total, repeated, and is taken once.
 * Otherwise each amount is a line, unless lines have a column of their own: then the totals contradict each other.
 */
function repeatedOrLines(
  view: View,
  field: Field,
  prices: readonly PriceFact[],
  problems: Problem[],
): readonly PriceFact[] {
  const bids = byBid(prices);
  const hasLineColumns = view.own.some(({ fact }) => fact === 'line-amount' || fact === 'unit-price');
  const varies = bids.some((bid) => differing(bid).length > 0);
  if (varies && !hasLineColumns) return isBare(view) ? wholePrices(prices, problems) : itemised(view, prices);
  const repeated = bids.find((bid) => bid.filter(({ amount }) => amount.kind === 'value').length > 1);
  if (repeated && !varies) problems.push(takenOnce(field, repeated[0]?.amount));
  return bids.flatMap((bid) => {
    const said = bid.filter(({ amount }) => amount.kind !== 'missing');
    const [first, second] = differing(bid);
    if (first && second) {
      problems.push(pricesDiffer(first, second));
      return [...new Map(said.map((price) => [price.amount.raw, price])).values()].map(asTotal);
    }
    return (said.length > 0 ? said : bid).slice(0, 1).map(asTotal);
  });
}

const onceABid: ReadonlySet<string> = new Set([
  ...[
    'bidder',
    'bidder-id',
    'mark',
    'points',
    'price',
    'rank',
    'comment',
    'reason',
    'status',
    'sme',
    'vcse',
    'postcode',
  ],
  ...['supplier-type', 'region', 'discount', 'social-value', 'estimate'],
]);

/** Nothing in the table could tell one row of a bidder from another: two rows are the bid twice, and no lines of it. */
const isBare = ({ frame, isMatrix }: View): boolean =>
  !isMatrix &&
  frame.fields.some(({ fact }) => fact === 'bidder') &&
  frame.table.columns.every(({ fact, heading }) => (fact === null ? heading === '' : onceABid.has(fact)));

const asTotal = (price: PriceFact): PriceFact => ({ ...price, item: null });

/** In a matrix a blank row under a bidder is a line left unpriced; in a long table a blank row is no line. */
const itemised = (view: View, prices: readonly PriceFact[]): readonly PriceFact[] =>
  prices
    .filter(({ amount, item }) => amount.kind !== 'missing' || item !== null || view.isMatrix)
    .map((price) => ({ ...price, part: 'line' }));

const takenOnce = (field: Field, amount: Reading<number> | undefined): Problem => ({
  code: 'total-repeated',
  severity: 'notice',
  path: [amount?.where ?? field.where],
  message: `The amounts under ${field.where} are the same on every row of a bid: each was taken once, as the bid's total.`,
  hint: 'Say that the column is a line amount if each row is a price of its own.',
});

const pricesDiffer = (first: Value, second: Value): Problem => ({
  code: 'total-differs',
  severity: 'unranked',
  path: [first.where, second.where],
  message: `One bid has two totals: “${first.raw}” in ${first.where} and “${second.raw}” in ${second.where}.`,
  hint: 'Correct the total, or say that the column is a line amount.',
});
