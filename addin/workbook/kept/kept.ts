import { receiptOf } from '../placing/record';
import type { Standing } from '../placing/standing';
import type { Written } from '../placing/written';
import type { Kept } from '../port';
import type { KnownParts } from './known-parts';
import { type Pointers, tabOf } from './pointers';

type Tabs = Standing['tabs'];

/** With the names that people have given to the sheets since. */
const renamed = (written: Written, tabs: Tabs, pointers: Pointers): Written => ({
  ...written,
  sheets: written.sheets.map((one) => ({ ...one, name: tabOf(tabs, one, pointers)?.name ?? one.name })),
  columns: written.columns.map((one) => ({
    ...one,
    sheet: tabOf(tabs, { ...one, name: one.sheet }, pointers)?.name ?? one.sheet,
  })),
});

/** What an adapter found, as the port gives it; `null` where nothing there is ours. `tabs`: the sheets of now. */
export async function keptOf(
  { found, state, written, damaged }: KnownParts<unknown>,
  marks: readonly string[],
  tabs: Tabs,
  pointers: Pointers,
): Promise<Kept | null> {
  if (found.length + marks.length === 0) return null;
  return {
    state,
    receipts: await Promise.all(written.map((one) => receiptOf(renamed(one, tabs, pointers)))),
    damaged,
    marks,
  };
}
