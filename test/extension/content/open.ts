/** Pages of a made-up portal in a real browser, and the marking script for them. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll } from 'vitest';
import type { ShownHint } from '../../../core/marks';
import { type Chromium, chromium } from '../../browser/chromium';
import type { Marking } from './script';

declare global {
  var marking: Marking;
}

/** The script as one text, as it is shipped: minified, with its styles inside. */
export async function bundled(entry = join(import.meta.dirname, 'script.ts')): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

export interface Portal {
  readonly origin: string;
  close(): void;
}

/** One html for every path, with headers of the portal's choice. */
export async function portalOf(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface Opened {
  readonly page: Page;
  /** Console errors and uncaught exceptions: a sound page has none. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Asked {
  readonly known?: Readonly<Record<string, readonly ShownHint[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: BrowserContextOptions;
  /** Before the script starts. */
  readonly before?: (page: Page) => Promise<unknown>;
}

let script: Promise<string> | undefined;
let browser: Promise<Chromium> | undefined;
afterAll(async () => (await browser)?.close());

/** Opens the page in Chromium and marks it. */
export async function open(html: string, { known = {}, headers, options, before }: Asked = {}): Promise<Opened> {
  const portal = await portalOf(html, headers);
  browser ??= chromium();
  script ??= bundled();
  const context = await (await browser).context
    .browser()
    ?.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (context === undefined) throw new Error('Chromium is not there any more.');
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
  });
  await page.goto(`${portal.origin}/Notice/000001-2026`);
  await page.evaluate(await script);
  await page.evaluate(
    (hints) => {
      marking.known = hints;
    },
    known as Marking['known'],
  );
  await before?.(page);
  await page.evaluate(() => marking.start());
  return {
    page,
    complaints,
    async close() {
      await context.close();
      portal.close();
    },
  };
}

/** "Northway Trees CIC: SME, CIC, +2" for each host of the page, in order, with only what shows. */
export const marksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-goodmark]')].flatMap((host) => {
      const chips = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])].filter((chip) => !chip.hidden);
      const said = chips.map((chip) => chip.textContent).join(', ');
      return said === '' ? [] : [`${host.getAttribute('data-goodmark')}: ${said}`];
    }),
  );
