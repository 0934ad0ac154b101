import { nameKey } from '../names/name-key';
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
