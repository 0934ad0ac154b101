/** What the page in each tab said last: kept while the browser runs, so that a background that slept still knows. */
import * as v from 'valibot';
import type { Page } from '../../core/page';
import { forget, tabAddress } from '../browser';
import { pageShape } from '../message-shapes';
import { type Item, item } from './item';

export interface TabRecord {
  /** Address at which it was said; once the tab shows another, it means nothing. */
  readonly address: string;
  readonly said:
    | { readonly kind: 'pages'; readonly pages: readonly Page[] }
    | { readonly kind: 'unread'; readonly portalName: string; readonly sentence: string | null };
}

const shape = v.nullable(
  v.object({
    address: v.string(),
    said: v.variant('kind', [
      v.object({ kind: v.literal('pages'), pages: v.array(pageShape) }),
      v.object({ kind: v.literal('unread'), portalName: v.string(), sentence: v.nullable(v.string()) }),
    ]),
  }),
);

const keyOf = (tab: number): string => `tab:${tab}`;

const tabRecord = (tab: number): Item<TabRecord | null> =>
  item<TabRecord | null>({
    area: 'session',
    key: keyOf(tab),
    title: 'What this page said',
    version: 1,
    shape,
    fallback: null,
  });

/** What a page said as it was left can arrive after what the next one says, and is too late then. */
export async function remember(tab: number, record: TabRecord): Promise<void> {
  if (await shows(tab, record)) await tabRecord(tab).update(() => record);
}

/** Only while the tab shows that page still. The tab itself is asked, so that nobody has to follow where an officer goes. */
export async function recordOf(tab: number): Promise<TabRecord | null> {
  const { value } = await tabRecord(tab).read();
  return value !== null && (await shows(tab, value)) ? value : null;
}

async function shows(tab: number, { address }: TabRecord): Promise<boolean> {
  const shown = await tabAddress(tab);
  return shown !== null && withoutFragment(shown) === withoutFragment(address);
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

export const forgetTab = (tab: number): Promise<void> => forget('session', keyOf(tab));
