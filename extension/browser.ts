/**
 * The browser itself: the only file that says `browser.`, so that every power the extension uses can be read here. It is
 * also the only one with casts: what crosses a border of the browser has no type, and gets the one of the map of messages.
 */
import browser, { type Manifest, type Permissions, type Runtime } from 'webextension-polyfill';
import type { Messages } from './messages';

export type MessageName = keyof Messages;
type RequestOf<K extends MessageName> = Messages[K]['request'];
type ReplyOf<K extends MessageName> = Messages[K]['reply'];

/** Who sent a message, in the browser's own words: nothing inside a message can claim it. */
export interface Sender {
  readonly from: 'extension' | 'page';
  /** Tab and address of the page that speaks; `null` where there is none. */
  readonly tab: number | null;
  readonly address: string | null;
}

export type Handlers<K extends MessageName> = {
  readonly [N in K]: (request: RequestOf<N>, sender: Sender) => ReplyOf<N> | Promise<ReplyOf<N>>;
};

/** Whether what arrived is such a request. A page's process may be hostile: nothing it says is believed unseen. */
export type Accepts = (name: MessageName, request: unknown, sender: Sender) => boolean;

/**
 * To the background, from a page of a portal or one of the extension's own. A background that is stopped in the midst of
 * an answer leaves an error or nothing, so it is woken and asked once more: every request may be made twice.
 */
export async function send<K extends MessageName>(name: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  const ask = async (): Promise<unknown> => browser.runtime.sendMessage({ name, request });
  const first = await ask().catch(() => undefined);
  const reply = first === undefined ? await ask() : first;
  if (reply === undefined) throw new Error(`${name} was not answered.`);
  // Answered by `handle` below, whose handlers the compiler holds to the same map.
  return reply as ReplyOf<K>;
}

/** To the page in a tab; nothing happens where none listens. */
export async function sendToTab<K extends MessageName>(tab: number, name: K, request: RequestOf<K>): Promise<void> {
  await browser.tabs.sendMessage(tab, { name, request }).catch(() => undefined);
}

/**
 * Answers messages. To be called at once when a script starts, or one that wakes the background is lost. Pages hear only
 * the extension itself, so they may leave `accepts` out.
 */
export function handle<K extends MessageName>(handlers: Handlers<K>, accepts: Accepts = () => true): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const name = from.id === browser.runtime.id ? nameOf(message, handlers) : undefined;
    if (name === undefined) return undefined;
    const { request } = message as { readonly request: unknown };
    const sender = senderOf(from);
    if (!accepts(name, request, sender)) return Promise.reject(new Error(`Not a request that ${name} takes.`));
    // The cast is what `accepts` has just looked at.
    return Promise.resolve(handlers[name](request as RequestOf<K>, sender));
  });
}

function nameOf<K extends MessageName>(message: unknown, handlers: Handlers<K>): K | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message && 'request' in message)) return undefined;
  const { name } = message;
  return typeof name === 'string' && Object.hasOwn(handlers, name) ? (name as K) : undefined;
}

const senderOf = ({ url, tab }: Runtime.MessageSender): Sender => ({
  from: url?.startsWith(browser.runtime.getURL('')) === true ? 'extension' : 'page',
  tab: tab?.id ?? null,
  address: url ?? null,
});

/** `session` is memory that outlives a sleeping background; `managed` is what an administrator set, and only read. */
export type AreaName = 'local' | 'sync' | 'session' | 'managed';

/** What is stored under a key; `undefined` where nothing is. */
export async function stored(area: AreaName, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** All that an administrator set. Firefox refuses to say where nobody set anything. */
export const storedPolicy = (): Promise<Readonly<Record<string, unknown>>> =>
  browser.storage.managed.get().catch(() => ({}));

export const store = (area: AreaName, key: string, value: unknown): Promise<void> =>
  browser.storage[area].set({ [key]: value });

export const forget = (area: AreaName, key: string): Promise<void> => browser.storage[area].remove(key);

/** Tells of every change of a key, or of anything in the area; gives back how to stop. */
export function watchStored(area: AreaName, key: string | null, changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, where: string) => {
    if (where === area && (key === null || Object.hasOwn(changes, key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Keeps what is stored from the reach of pages' processes, in browsers that can. */
export async function keepStorageFromPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync] as readonly object[]) {
    if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function')
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** The toolbar's count in a tab; none for an empty text. A tab that is gone by now needs none. */
export async function setBadge(tab: number, text: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
}

/** The tab in front. Its number needs no permission. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What a tab shows now. Browsers tell it only of hosts that the extension may mark; `null` elsewhere. */
export async function tabAddress(tab: number): Promise<string | null> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found?.url ?? null;
}

/** Tells when a tab goes elsewhere or has loaded; not where to. */
export function watchTab(tab: number, changed: () => void): () => void {
  const listener = (id: number) => {
    if (id === tab) changed();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Every tab whose page the extension may mark. */
export async function portalTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [id]));
}

export const whenTabCloses = (closed: (tab: number) => void): void => browser.tabs.onRemoved.addListener(closed);

export const openTab = async (address: string): Promise<void> => {
  await browser.tabs.create({ url: address });
};

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** What an officer may allow: to reach hosts, and to send them data of these kinds, which Firefox asks about by itself. */
export interface Leave {
  readonly hosts: readonly string[];
  readonly data?: readonly Manifest.OptionalDataCollectionPermission[];
}

/** Other browsers know no kinds of data, and refuse a question that names some. */
const asked = ({ hosts, data = [] }: Leave): Permissions.Permissions => ({
  origins: [...hosts],
  ...(data.length > 0 && ownAddress('').startsWith('moz-extension:') && { data_collection: [...data] }),
});

export const mayReach = (leave: Leave): Promise<boolean> => browser.permissions.contains(asked(leave));

/** Asks the officer, in the browser's own words; only in answer to a click. */
export const askToReach = (leave: Leave): Promise<boolean> => browser.permissions.request(asked(leave));

/** Gives back what is not needed any more; what the browser will not take back stays. */
export const giveBack = (leave: Leave): Promise<boolean> => browser.permissions.remove(asked(leave)).catch(() => false);

/** The hosts of portals, as the manifest names them. */
export const portalHosts = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Address of a file or page of the extension. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);

/** A file that the build put into the extension: of the type it was made of, which is what the cast says. */
export async function ownFile<T>(path: string): Promise<T> {
  return (await (await fetch(ownAddress(path))).json()) as T;
}

/** "0.1.0", as the manifest states it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
