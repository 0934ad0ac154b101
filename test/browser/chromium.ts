/** A real Chromium, driven by playwright-core: for pages, and with an extension loaded. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
  type Page,
} from 'playwright-core';
import { need } from './find';

export interface Chromium {
  readonly context: BrowserContext;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumWithExtension extends Chromium {
  /** The address of one of the extension's own pages: `page('popup.html')`. */
  page(name: string): string;
  /** Stops the extension's background, as Chromium does with one that was idle. */
  sleep(): Promise<void>;
}

/**
 * Chromium for pages, as one who never used it before finds it. `options` are those of a Playwright context: viewport,
 * colour scheme, forced colours; `hosts`: hosts of the network and where they are found on this computer instead.
 */
export async function chromium(
  options: BrowserContextOptions = {},
  hosts: Readonly<Record<string, string>> = {},
): Promise<Chromium> {
  const rules = Object.entries(hosts).map(([host, here]) => `MAP ${host} ${here}`);
  const context = await newContext(rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(', ')}`], options);
  return { context, open: (url) => openIn(context, url), close: () => context.close() };
}

/** Starting the program takes longer than most tests: it stays for this long after its last context, for the next one. */
const stay = 2000;

interface Running {
  readonly browser: Promise<Browser>;
  contexts: number;
  end?: ReturnType<typeof setTimeout>;
}

const running = new Map<string, Running>();

/** In the program that runs with these arguments already, or in one that is started. Contexts share nothing with each other. */
async function newContext(args: readonly string[], options: BrowserContextOptions): Promise<BrowserContext> {
  const key = args.join(' ');
  const launch = () => driver.launch({ executablePath: need('chromium'), headless: true, args: [...args] });
  const one: Running = running.get(key) ?? { browser: launch(), contexts: 0 };
  running.set(key, one);
  clearTimeout(one.end);
  one.contexts += 1;
  const browser = await one.browser;
  const context = await browser.newContext(options);
  context.once('close', () => {
    one.contexts -= 1;
    if (one.contexts > 0) return;
    one.end = setTimeout(() => {
      running.delete(key);
      void browser.close();
    }, stay);
  });
  return context;
}

/**
 * Chromium with the extension of this folder; branded Chrome would ignore it. `portals`: the port of this computer at which
 * every host of the network is looked for, so that nothing asks elsewhere.
 */
export async function chromiumWithExtension(
  folder: string,
  { portals, visible = false }: { readonly portals?: number; readonly visible?: boolean } = {},
): Promise<ChromiumWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'goodmark-chromium-'));
  const context = await driver.launchPersistentContext(profile, {
    executablePath: need('chromium'),
    headless: false,
    ignoreHTTPSErrors: true,
    ...(visible && { viewport: null }),
    args: [
      ...(visible ? [] : ['--headless=new']),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(portals === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${portals}`, '--ignore-certificate-errors']),
    ],
    // Going back shows a page as it was left, as in everybody's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const start = `chrome-extension://${unpackedId(folder)}`;
  return {
    context,
    page: (name) => `${start}/${name}`,
    async sleep() {
      const page = await openIn(context, `${start}/manifest.json`);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    open: (url) => openIn(context, url),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium names an unpacked extension after its folder: the first 16 bytes of the path's SHA-256, a to p for 0 to f. */
const unpackedId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

async function openIn(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
