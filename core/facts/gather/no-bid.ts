import { nameKey } from '../names/name-key';
import type { View } from './views';

const judged: ReadonlySet<string> = new Set(['mark', 'price', 'line-amount', 'unit-price', 'discount']);

/** Whether all that a row could say of a lot is blank, price and marks alike: nobody bid for it there. */
export function noBidFor({ frame, own, entryIsBid }: View, lot: string | undefined): (index: number) => boolean {
  if (lot === undefined || !entryIsBid) return () => false;
  const columns = own.filter(({ about }) => about.lot !== undefined && nameKey(about.lot) === nameKey(lot));
  const inputs = columns.filter(({ fact }) => judged.has(fact));
  const isWhole = inputs.some(({ fact }) => fact === 'mark') && inputs.some(({ fact }) => fact !== 'mark');
  if (!isWhole) return () => false;
  const texts = columns.map((field) => frame.texts(field));
  return (index) => texts.every((column) => column[index] === null);
}
