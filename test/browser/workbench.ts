/** The built workbench in a real Chromium, and what tests do there again and again. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Chromium, chromium } from './chromium';
import { type Site, serve } from './site';

export const dist = join(import.meta.dirname, '../../dist');

export interface OpenWorkbench {
  readonly page: Page;
  readonly site: Site;
  /** Every address asked for since the page was opened. */
  readonly requests: readonly string[];
  /** Console errors and uncaught exceptions: a sound page has none. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench and waits until the first sample has been read. */
export async function openWorkbench(options: BrowserContextOptions = {}, folder = dist): Promise<OpenWorkbench> {
  const site = await serve(folder);
  const browser: Chromium = await chromium({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await browser.context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.origin}/`);
  await read(page, 'tidy.xlsx');
  return {
    page,
    site,
    requests,
    complaints,
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Waits until the pane has read this workbook. */
export async function read(page: Page, name: string): Promise<void> {
  await page.locator('.file-name', { hasText: name }).waitFor();
}

/** Answers what is doubtful with the reading, and scores. */
export async function score(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: 'Accept all as read' });
  if (await accept.isVisible()) await accept.click();
  await page.getByRole('button', { name: 'Score this tender' }).click();
  await page.getByRole('heading', { name: 'Ranking' }).waitFor();
}

/** The ranking as it stands in the pane: names and totals, best first. */
export async function ranking(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.rank-line').all();
  return Promise.all(
    lines.map(
      async (line) =>
        `${await line.locator('.name').innerText()} ${(await line.locator('.number').innerText()).split('\n')[0]}`,
    ),
  );
}

/** Drops a file on the page, as from the desktop. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('.workbench', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.workbench', 'drop', { dataTransfer: transfer });
}
