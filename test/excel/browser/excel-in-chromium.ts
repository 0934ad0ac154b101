/**
 * The built task pane, unmodified, in a real Chromium: booted by Microsoft's real Office.js as installed for tests, over
 * the stand-in Excel, in a frame as wide as Excel's pane.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCA, createCert } from 'mkcert';
import type { BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { build } from 'vite';
import { chromium } from '../../browser/chromium';
import { type Site, serve } from '../../browser/site';
import { dist } from '../../browser/workbench';
import type { Fault } from '../bridge';
import type { ShownSheet } from './host.worker';
import type { Shell, ThisExcel } from './shell';

const office = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const microsoft = 'appsforoffice.microsoft.com';
const hosted = '/lib/1/hosted';

/** Requirement sets of Excel LTSC 2021, the oldest that Goodmark works in. */
export const oldest: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
};

declare global {
  interface Window {
    readonly shell: Shell;
  }
}

export interface ExcelInChromium {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's page itself, as it is now. */
  readonly frame: () => Frame;
  /** Every address asked for so far. */
  readonly requests: readonly string[];
  /** Those of them that are neither ours nor Microsoft's script. */
  readonly strays: () => readonly string[];
  /** Console errors and uncaught exceptions: a sound page has none. */
  readonly complaints: readonly string[];
  /** Opens the pane's page anew, as after the workbook was closed and opened. */
  reopen(query?: string): Promise<void>;
  /** A person closes the pane and opens it again, while its page lives on. */
  hideAndShow(): Promise<void>;
  sheets(): Promise<readonly ShownSheet[]>;
  sheet(name: string): Promise<ShownSheet>;
  type(sheet: string, address: string, value: unknown, who?: 'Local' | 'Remote'): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  failWrites(fault: Fault | null): Promise<void>;
  callFunction(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Milliseconds to the first paint of an element, in the pane or in a page that only waits for Office.js. */
  timeToPaint(page: 'pane' | 'empty', selector: string): Promise<number>;
  close(): Promise<void>;
}

let shellFolder: Promise<string> | undefined;

let cdn: Promise<Site> | undefined;
const authority = { organization: 'Tests', countryCode: 'GB', state: 'Test', locality: 'Test', validity: 7 };

/** Microsoft's host is found on this computer, so it needs a certificate in its name; only this browser takes it. */
async function serveOffice(): Promise<Site> {
  const tls = await createCert({ ca: await createCA(authority), domains: [microsoft], validity: 7 });
  return serve(office, { at: hosted, tls });
}

async function buildShell(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodmark-shell-'));
  process.once('exit', () => void rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: ['shell', 'empty'].map((name) => join(import.meta.dirname, `${name}.html`)) },
    },
    worker: { format: 'es' },
  });
  return folder;
}

interface Options extends BrowserContextOptions, Partial<ThisExcel> {
  /** After the pane's address. */
  readonly query?: string;
  /** Where on its host Goodmark lies. */
  readonly folder?: string;
  /** Addresses that do not answer. */
  readonly missing?: RegExp;
}

/** Opens a workbook in the stand-in, and the pane beside it. */
export async function openInChromium(
  name: string,
  bytes: Uint8Array,
  { sets = oldest, isDark = false, language = 'en-GB', query = '', folder: at = '', missing, ...options }: Options = {},
): Promise<ExcelInChromium> {
  shellFolder ??= buildShell();
  cdn ??= serveOffice();
  const [folder, { origin }] = await Promise.all([shellFolder, cdn]);
  const site = await serve(dist, { at, beside: { '/stand-in': folder } });
  const browser = await chromium(
    { viewport: { width: 320, height: 800 }, ignoreHTTPSErrors: true, ...options },
    { [`${microsoft}:443`]: new URL(origin).host },
  );
  const { context } = browser;
  if (missing) await context.route(missing, (route) => route.abort());
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.addInitScript(() => {
    if (window !== window.top) window.parent.shell.furnish(window);
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.origin}/stand-in/shell.html`);
  await page.waitForFunction(() => 'shell' in window);
  await page.evaluate(([file, base64, excel]) => window.shell.open(file, base64, excel), [
    name,
    Buffer.from(bytes).toString('base64'),
    { sets, isDark, language },
  ] as const);
  const reopen = (more = '') =>
    page.evaluate((url) => window.shell.showPane(url), `${site.origin}${at}/addin/taskpane.html${more}`);
  await reopen(query);
  const sheets = () => page.evaluate(async () => window.shell.host.sheets());
  return {
    page,
    pane: page.frameLocator('iframe'),
    frame: () => {
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error('No pane is open.');
      return frame;
    },
    requests,
    strays: () =>
      requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith(`https://${microsoft}${hosted}/`)),
    complaints,
    reopen,
    hideAndShow: () =>
      page.evaluate(async () => {
        await window.shell.host.showPane(false);
        await window.shell.host.showPane(true);
      }),
    sheets,
    async sheet(wanted) {
      const found = (await sheets()).find((one) => one.name === wanted);
      if (!found) throw new Error(`There is no sheet ${wanted}.`);
      return found;
    },
    type: (sheet, address, value, who = 'Local') =>
      page.evaluate(async ([one, at, what, by]) => window.shell.host.type(one, at, what, by), [
        sheet,
        address,
        value,
        who,
      ] as const),
    select: (sheet, address) =>
      page.evaluate(async ([one, at]) => window.shell.host.select(one, at), [sheet, address] as const),
    callFunction: (called, args) =>
      page.evaluate(async ([one, all]) => window.shell.host.callFunction(one, all), [called, args] as const),
    failWrites: (fault) => page.evaluate(async (one) => window.shell.host.failWrites(one), fault),
    timeToPaint: (which, selector) =>
      page.evaluate(([url, wanted]) => window.shell.timeToPaint(url, wanted), [
        `${site.origin}${which === 'pane' ? `${at}/addin/taskpane.html` : '/stand-in/empty.html'}`,
        selector,
      ] as const),
    async close() {
      await browser.close();
      site.close();
    },
  };
}
