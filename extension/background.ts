/** What runs behind the pages: answers them, and tells them when something changed. It may be asleep at any time. */

import { lookUp } from './background/look-up';
import { mark } from './background/marking';
import { fetchFor } from './background/notice-data';
import { showCount, tabState } from './background/tab-state';
import { handle, keepStorageFromPages, portalTabs, type Sender, sendToTab, whenTabCloses } from './browser';
import { accepts } from './message-shapes';
import type { Messages } from './messages';
import { watchShelf } from './shelf';
import { entriesOf } from './shortlist/entries';
import { shortlist } from './storage/items';
import { governed, watchGoverned } from './storage/policy';
import { isOn } from './storage/settings';
import { withEntries } from './storage/shortlist';
import { forgetTab, remember } from './storage/tabs';

type Handles<K extends keyof Messages> = (
  request: Messages[K]['request'],
  sender: Sender,
) => Promise<Messages[K]['reply']>;

const pageRead: Handles<'page.read'> = async ({ pages, address }, sender) => {
  const tab = tabOf(sender);
  const settings = await governed();
  await remember(tab, { address, said: { kind: 'pages', pages } });
  const off = !isOn(settings.portals, pages[0]?.portal ?? '');
  const { facts, notices } = off ? { facts: [], notices: [] } : await mark(pages, settings);
  await showCount(tab, notices);
  // The page is marked without waiting for it, and marked again when it answered.
  void lookUp(facts, settings).then((isNews) => (isNews ? sendToTab(tab, 'page.again', null) : undefined));
  return { off, notices };
};

const pageUnread: Handles<'page.unread'> = async ({ portalName, sentence }, sender) => {
  const tab = tabOf(sender);
  await remember(tab, { address: sender.address ?? '', said: { kind: 'unread', portalName, sentence } });
  await showCount(tab, []);
  return null;
};

const pageShortlist: Handles<'page.shortlist'> = async ({ notice, supplier }, sender) => {
  const state = await tabState(tabOf(sender));
  if (state.kind !== 'read') return false;
  const entries = state.notices.flatMap((one, index) => entriesOf(one, state.facts[index]));
  const found = entries.filter((one) => one.key === supplier && one.notice.address === notice);
  return found.length > 0 && (await shortlist.update((before) => withEntries(before, found))).ok;
};

/** A page is in a tab: `accepts` lets no other message of pages through. */
function tabOf({ tab }: Sender): number {
  if (tab === null) throw new Error('A page without a tab.');
  return tab;
}

handle(
  {
    'page.read': pageRead,
    'page.unread': pageUnread,
    'page.shortlist': pageShortlist,
    'tab.state': ({ tab }) => tabState(tab),
    'tab.fetch': ({ tab }) => fetchFor(tab),
  },
  accepts,
);

/** All at once: a page that is busy answers late, and keeps no other waiting. */
async function markAgain(): Promise<void> {
  await Promise.all((await portalTabs()).map((tab) => sendToTab(tab, 'page.again', null)));
}

watchGoverned(() => void markAgain());
watchShelf(() => void markAgain());

whenTabCloses((tab) => void forgetTab(tab));

void keepStorageFromPages();
