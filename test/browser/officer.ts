/** An officer at either browser with the extension: what a flow does is written once and holds in both. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { chromiumWithExtension } from './chromium';
import { type FirefoxPage, firefox } from './firefox';
import type { PortalServer } from './portal-server';
import { until } from './until';

export interface Tab extends Pick<FirefoxPage, 'evaluate' | 'run' | 'press' | 'waitFor' | 'go' | 'back'> {
  /** Number of the tab, as the extension knows it. */
  readonly id: number;
}

export interface Officer {
  /** Opens a page of a portal in a new tab. */
  open(address: string): Promise<Tab>;
  /** Opens a page of the extension, in a tab of its own: "options/options.html". */
  own(page: string): Promise<Tab>;
  /** The popup as it would open over a tab. */
  popup(tab: Tab): Promise<Tab>;
  /** The count on the toolbar over a tab. */
  badge(tab: Tab): Promise<unknown>;
  /** All that is known while the browser runs, as it is when the browser was just started: nothing. */
  startAnew(): Promise<void>;
  /** Puts the background to sleep, as browsers do when nothing was asked of it for a while. */
  sleep(): Promise<void>;
  close(): Promise<void>;
}

export interface Circumstances {
  /** The hosts that the extension may ask for are its own from the start: nobody can press a browser's own button here. */
  readonly allowed?: boolean;
  readonly policy?: Readonly<Record<string, unknown>>;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

const folder = resolve('dist/extension');
const texts = v.array(v.string());
const manifestShape = v.looseObject({
  host_permissions: texts,
  optional_host_permissions: texts,
  browser_specific_settings: v.object({
    gecko: v.looseObject({ data_collection_permissions: v.object({ required: texts, optional: texts }) }),
  }),
});
const tabsShape = v.array(v.object({ id: v.number() }));
const backgroundPage = `'/_generated_background_page.html'`;
const allTabs = '(globalThis.browser ?? chrome).tabs.query({})';

interface Browser {
  sleep(desk: Omit<Tab, 'id'>): Promise<void>;
  open(address: string): Promise<Omit<Tab, 'id'>>;
  own(page: string): Promise<Omit<Tab, 'id'>>;
  close(): Promise<void>;
}

async function officer(browser: Browser): Promise<Officer> {
  // A page of the extension that stays open, for what only those may ask.
  const desk = await browser.own('shortlist/shortlist.html');
  await desk.waitFor(`document.querySelector('h1')`);
  const ids = async () => v.parse(tabsShape, await desk.evaluate(allTabs)).map(({ id }) => id);
  const numbered = async (open: () => Promise<Omit<Tab, 'id'>>): Promise<Tab> => {
    const before = new Set(await ids());
    const tab = await open();
    const id = (await ids()).find((one) => !before.has(one));
    if (id === undefined) throw new Error('No tab was opened.');
    return { ...tab, id };
  };
  const own = async (page: string) => {
    const tab = await numbered(() => browser.own(page));
    await tab.waitFor(`document.querySelector('#page h1')`);
    return tab;
  };
  return {
    own,
    open: (address) => numbered(() => browser.open(address)),
    popup: (tab) => own(`popup/popup.html?tab=${tab.id}`),
    badge: ({ id }) => desk.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${id} })`),
    async startAnew() {
      await desk.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
    },
    sleep: () => browser.sleep(desk),
    close: browser.close,
  };
}

export const officers = {
  async Chromium({ port }: PortalServer, { allowed }: Circumstances = {}): Promise<Officer> {
    const copy = allowed ? await allowedCopy() : undefined;
    const browser = await chromiumWithExtension(copy ?? folder, { portals: port });
    const tab = async (url: string) => asTab(await browser.open(url));
    const own = (page: string) => tab(browser.page(page));
    return officer({ open: tab, own, sleep: browser.sleep, close: closing(browser, copy) });
  },
  async Firefox({ port }: PortalServer, circumstances: Circumstances = {}): Promise<Officer> {
    const copy = circumstances.allowed ? await allowedCopy() : undefined;
    const browser = await firefox(copy ?? folder, { portals: port, ...circumstances });
    return officer({
      open: browser.open,
      own: browser.openExtensionPage,
      // It does so by itself, after the time that its settings give; while it is awake it is a page among the others.
      sleep: (desk) =>
        desk.waitFor(`!browser.extension.getViews().some(({ location }) => location.pathname === ${backgroundPage})`),
      close: closing(browser, copy),
    });
  },
};

/** The built extension with what it would ask for among what it has: all else of it is as it ships. */
async function allowedCopy(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'goodmark-extension-'));
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const {
    optional_host_permissions: asked,
    browser_specific_settings: { gecko },
    ...rest
  } = v.parse(manifestShape, JSON.parse(await readFile(path, 'utf8')));
  const data = { data_collection_permissions: { required: gecko.data_collection_permissions.optional } };
  const manifest = {
    ...rest,
    host_permissions: [...rest.host_permissions, ...asked],
    browser_specific_settings: { gecko: { ...gecko, ...data } },
  };
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

const closing = (browser: Pick<Browser, 'close'>, copy: string | undefined) => async () => {
  await browser.close();
  if (copy !== undefined) await rm(copy, { recursive: true, force: true });
};

const asTab = (page: Page): Omit<Tab, 'id'> => ({
  evaluate: (expression) => page.evaluate(expression),
  async run(source) {
    await page.evaluate(`${source}\n;0`);
  },
  press: (key) => page.keyboard.press(key),
  waitFor: (expression) => until({ evaluate: (asked) => page.evaluate(asked), address: page.url() }, expression),
  async go(url) {
    await page.goto(url);
  },
  async back() {
    await page.goBack({ waitUntil: 'commit' });
  },
});
