import type { Problem } from '../../result';
import { nameKey } from '../names/name-key';
import type { MarkFact, PriceFact, Reading } from '../tender';
import type { Field } from './frame';
import type { View } from './views';

const judged: ReadonlySet<string> = new Set(['mark', 'price', 'line-amount', 'unit-price', 'discount']);

/** Whether all that a row, or in a matrix the bidder's columns, could say of a lot is blank, price and marks alike: no bid for it. */
export function noBidFor(
  { frame, own, entryIsBid, isMatrix }: View,
  lot: string | undefined,
): (index: number) => boolean {
  if (lot === undefined || !(entryIsBid || isMatrix)) return () => false;
  const columns = own.filter(({ about }) => about.lot !== undefined && nameKey(about.lot) === nameKey(lot));
  if (isMatrix) {
    const isBlank =
      columns.length < own.length && columns.every((field) => frame.texts(field).every((text) => text === null));
    return () => isBlank;
  }
  const inputs = columns.filter(({ fact }) => judged.has(fact));
  const isWhole = inputs.some(({ fact }) => fact === 'mark') && inputs.some(({ fact }) => fact !== 'mark');
  if (!isWhole) return () => false;
  const texts = columns.map((field) => frame.texts(field));
  return (index) => texts.every((column) => column[index] === null);
}

/** A blank may be an oversight: of whom it is taken for no bid is said, once a lot of a matrix. */
export function tellNoBids(view: View, problems: Problem[]): void {
  const { isMatrix, own } = view;
  if (!isMatrix) return;
  const lots = new Set(own.flatMap(({ about }) => about.lot ?? []));
  for (const lot of lots) {
    const field = own.find(({ about }) => about.lot === lot);
    const name = field?.about.bidder?.name;
    if (name !== undefined && field && noBidFor(view, lot)(0)) problems.push(noBid(name, lot, field.where));
  }
}

const noBid = (name: string, lot: string, where: string): Problem => ({
  code: 'no-bid-for-lot',
  severity: 'notice',
  path: [where, lot, name],
  message: `Nothing stands under ${name} for ${lot}: it is taken to have made no bid there.`,
  hint: 'Enter its price and marks if it did bid.',
});

/**
 * Marks without those of bids that are nothing but blank marks, for a lot that others have prices for: whoever has no
 * price there, not even a missing one, made no bid for it.
 */
export function withoutEmptyBids(
  prices: readonly PriceFact[],
  marks: readonly MarkFact[],
  nameOf: (bidder: string) => string,
  problems: Problem[],
): readonly MarkFact[] {
  const pricedLots = new Set(prices.flatMap(({ lot }) => lot ?? []));
  if (pricedLots.size === 0) return marks;
  const key = ({ bidder, lot }: { readonly bidder: string; readonly lot: string | null }) => `${bidder}\n${lot ?? ''}`;
  const bids = new Set([...prices, ...marks.filter(({ mark }) => mark.kind !== 'missing')].map(key));
  const told = new Set<string>();
  return marks.filter((fact) => {
    const { bidder, lot, mark } = fact;
    if (lot === null || !pricedLots.has(lot) || bids.has(key(fact))) return true;
    if (!told.has(key(fact))) problems.push(noBid(nameOf(bidder), lot, mark.where));
    told.add(key(fact));
    return false;
  });
}

export const saysNoBid =
  /^\s*(?:no (?:bid|offer|tender|quote|submission)|not (?:bid|bidding|tendered|tendering|quoted|quoting|applied|applying)|did not (?:bid|tender|quote|apply))\s*$/i;

const dash = /^\s*[-–—]+\s*$/;

/** "-" under one lot and a price under another: struck out where there is nothing, and no oversight as a blank may be. */
export const isStruckOut = (
  { frame, own }: View,
  { about }: Field,
  index: number,
  { kind, raw }: Reading<number>,
): boolean =>
  about.lot !== undefined &&
  kind === 'missing' &&
  dash.test(raw) &&
  own.some(
    (other) =>
      other.fact === 'price' &&
      other.about.lot !== undefined &&
      other.about.lot !== about.lot &&
      frame.numbers(other, 'money')[index]?.kind === 'value',
  );

export const struckOut = ({ where, raw }: Reading<number>, lot: string): Problem => ({
  code: 'no-bid-for-lot',
  severity: 'notice',
  path: [where, lot],
  message: `${where} says “${raw.trim()}” for ${lot}, and a price stands beside it for another lot: it is taken for no bid for ${lot}.`,
  hint: 'Enter the price if there is one.',
});
