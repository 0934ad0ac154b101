/** Pages of a made-up portal, opened and marked in a real Chromium. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { ShownHint } from '../../../core/marks';
import { chromium } from '../../browser/chromium';
import { bundled, portalOf } from './portal';
import type { Marking } from './script';

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

/** Opens the page in Chromium and marks it; given back when no more marks come. */
export async function open(html: string, { known = {}, headers, options, before }: Asked = {}): Promise<Opened> {
  const portal = await portalOf(html, headers);
  script ??= bundled();
  const { context } = await chromium({ viewport: { width: 1280, height: 800 }, ...options });
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
  await settled(page);
  return {
    page,
    complaints,
    async close() {
      await context.close();
      portal.close();
    },
  };
}

/** Names are marked a few at a time, with the page's own work in between. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const marks = await page.evaluate(() => document.querySelectorAll('[data-goodmark]').length);
    if (marks === before) return;
    before = marks;
    await page.waitForTimeout(60);
  }
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
