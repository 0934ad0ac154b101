import type { Problem } from '../../result';
import type { PriceFact, Reading } from '../tender';
import { lineFields } from './amounts-of-lines';
import type { Field } from './frame';
import { weighedRates } from './heading-criteria';
import { withinTotal } from './lines-below-total';
import { onceAndEachPeriod } from './prices-beside';
import { ratesOrAmounts } from './rates-or-amounts';
import { twinAmounts } from './rival-prices';
import { madeOf } from './total-formula';
import type { Used } from './used';
import { pick, textsOf, type View } from './views';

type Value = Extract<Reading<number>, { kind: 'value' }>;

/** A penny, and as much again as binary arithmetic can blur. */
const tolerance = 0.010_000_1;

/** Excel's 15 significant digits: the product as the sheet would show it. */
const product = (a: number, b: number): number => Number((a * b).toPrecision(15));

/** VAT as the cell itself says it ("£1,200 + VAT"), else as its heading does. */
export function vatOf(field: Field, { raw }: Reading<number>): PriceFact['vat'] {
  const said =
    /\b(inc|incl|including|inclusive|ex|exc|excl|excluding|exclusive|net|plus)\b\.?[^a-z]*(?:of )?(?:vat|taw)|\+\s*(?:vat|taw)/i.exec(
      raw,
    );
  if (said) return /^inc/i.test(said[1] ?? '') ? 'inc' : 'ex';
  return field.about.vat ?? null;
}

/**
 * The lines of a view: the line amount where its column stands, and quantity times unit price where only those do.
 * A line amount that differs from its own quantity and unit price by more than a penny is told and still counts.
 * Marks the entries it used.
 */
export function priceLines(view: View, problems: Problem[], used: Used): readonly PriceFact[] {
  const { frame, bidders, lots } = view;
  const amountFields = view.own.filter(({ fact }) => fact === 'line-amount');
  const hasPrice = view.own.some(({ fact }) => fact === 'price');
  // "Hourly rate (20%)" beside "Annual price (30%)", or beside another rate with a weight, is a criterion of its own.
  const weighed = weighedRates(view.own);
  const across = [...amountFields, ...(hasPrice || weighed.length > 1 ? weighed : [])];
  if (view.entryIsBid && across.length > 0) {
    const isWithin = madeOf(view);
    const columns = across.map((field) => ({ field, prices: columnLines(view, field, isWithin, used) }));
    if (!hasPrice) problems.push(...twinAmounts(columns), ...onceAndEachPeriod(columns));
    return columns.flatMap(({ prices }) => prices);
  }
  if (!problems.some(({ code, path }) => code === 'weighed-prices-unclear' && path.includes(frame.table.id)))
    problems.push(...weighedLines(view));
  const units = pick(view, 'unit');
  const quantityField = pick(view, 'quantity');
  const quantities = quantityField && frame.numbers(quantityField, 'number', units && frame.texts(units));
  const { amount: amountField, rate: rateField, problems: unclear } = lineFields(view, quantities);
  const field = amountField ?? rateField;
  if (!field) return [];
  // Every bidder has the same columns, and the question is one.
  if (!problems.some(({ code }) => code === 'price-columns-unclear')) problems.push(...unclear);
  const amounts = amountField && frame.numbers(amountField, 'money');
  const rates = rateField && frame.numbers(rateField, 'money');
  if (amountField && !problems.some(({ code, path }) => code === 'rates-or-amounts' && path.includes(frame.table.id)))
    problems.push(...ratesOrAmounts(view, amountField, amounts, quantities));
  // A bill may call its lines what criteria are called.
  const items = textsOf(view, pick(view, 'item') || !view.isMatrix ? 'item' : 'criterion');
  const isItem = pricedBySomeone(view, quantities);
  const lines = frame.entries.flatMap((_, index): PriceFact[] => {
    const bidder = bidders[index];
    const rate = rates?.[index];
    const quantity = quantities?.[index];
    if (bidder === null || bidder === undefined) return [];
    const stated = amounts?.[index];
    const amount = stated ?? computed(quantity, rate);
    const isBlank = [stated, rate, ...(view.isMatrix ? [] : [quantity])].every(
      (r) => r === undefined || r.kind === 'missing',
    );
    if (!amount || (isBlank && !(view.isMatrix && items[index] !== null && isItem(index)))) return [];
    used.add(index);
    if (stated?.kind === 'value' && rate?.kind === 'value' && quantity?.kind === 'value')
      problems.push(...disagreement(stated, quantity, rate));
    return [
      { bidder, lot: lots[index] ?? null, amount, vat: vatOf(field, amount), part: 'line', item: items[index] ?? null },
    ];
  });
  return amountField ? withinTotal(view, amountField, lines, problems) : lines;
}

/** "Gas oil 50%, Kerosene 30%, DERV 20%" beside the bidders' prices of each: added up by these shares, or not at all. */
function weighedLines({ frame, own, isMatrix }: View): readonly Problem[] {
  const weight = frame.fields.find(({ fact, about }) => fact === 'weight' && !about.bidder);
  const isOfItems = isMatrix && frame.fields.some(({ fact }) => fact === 'item' || fact === 'quantity');
  const isPriced = own.some(({ fact }) => fact === 'line-amount' || fact === 'unit-price');
  if (!weight || !isOfItems || !isPriced) return [];
  const shares = frame.numbers(weight, 'share').flatMap((share) => (share.kind === 'value' ? [share.value] : []));
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length < 2 || !(Math.abs(sum - 1) < 0.0005 || Math.abs(sum - 100) < 0.05)) return [];
  return [
    {
      code: 'weighed-prices-unclear',
      severity: 'stop',
      path: [weight.where, frame.table.id],
      message: `“${weight.heading}” in ${weight.where} gives each price a share of the whole: are the prices added up by these shares, or is each scored on its own?`,
      hint: 'If they are added up, say that the column is a quantity. If each is scored, list them as criteria with their weights.',
    },
  ];
}

/** Where a row is a whole bid, every column of amounts is a line of its price, blank ones included. */
function columnLines(view: View, field: Field, isWithin: ReturnType<typeof madeOf>, used: Used): readonly PriceFact[] {
  const { frame, bidders, lots } = view;
  const item = field.heading;
  return frame.numbers(field, 'money').flatMap((amount, index): PriceFact[] => {
    const bidder = bidders[index];
    if (bidder === null || bidder === undefined) return [];
    used.add(index);
    const lot = lots[index] ?? null;
    const within = isWithin(field, index) ? ({ isInTotal: true } as const) : {};
    return [{ bidder, lot, amount, vat: vatOf(field, amount), part: 'line', item, ...within }];
  });
}

/** A row that has a quantity, or a price from anyone, is an item; one that has neither heads the items below it. */
function pricedBySomeone(view: View, quantities: readonly Reading<number>[] | undefined): (index: number) => boolean {
  if (!view.isMatrix) return () => true;
  const amounts = view.frame.fields
    .filter(({ fact }) => fact === 'line-amount' || fact === 'unit-price')
    .map((field) => view.frame.numbers(field, 'money'));
  const says = (reading: Reading<number> | undefined) => reading !== undefined && reading.raw.trim() !== '';
  return (index) => says(quantities?.[index]) || amounts.some((column) => says(column[index]));
}

/** Without quantities a unit price alone is no price of a line: a rate card has no total. */
function computed(
  quantity: Reading<number> | undefined,
  rate: Reading<number> | undefined,
): Reading<number> | undefined {
  if (!quantity || !rate) return undefined;
  if (rate.kind !== 'value') return rate;
  if (quantity.kind !== 'value') return quantity;
  return {
    kind: 'value',
    value: product(quantity.value, rate.value),
    where: rate.where,
    raw: `${quantity.raw} x ${rate.raw}`,
    flags: [...new Set([...rate.flags, ...quantity.flags, 'computed' as const])],
  };
}

function disagreement(amount: Value, quantity: Value, rate: Value): readonly Problem[] {
  const expected = product(quantity.value, rate.value);
  if (Math.abs(expected - amount.value) <= tolerance) return [];
  return [
    {
      code: 'line-disagrees',
      severity: 'notice',
      path: [amount.where],
      message: `${amount.where} says ${amount.raw}, but ${quantity.raw} (${quantity.where}) times ${rate.raw} (${rate.where}) is ${expected}. The amount in ${amount.where} counts.`,
      hint: 'Ask the bidder which of them is right.',
    },
  ];
}
