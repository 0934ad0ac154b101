import { receiptOf } from '../placing/record';
import type { Kept } from '../port';
import type { KnownParts } from './known-parts';

/** What an adapter found, as the port gives it; `null` where nothing there is ours. */
export async function keptOf(
  { found, state, written, damaged }: KnownParts<unknown>,
  marks: readonly string[],
): Promise<Kept | null> {
  if (found.length + marks.length === 0) return null;
  return { state, receipts: await Promise.all(written.map(receiptOf)), damaged, marks };
}
