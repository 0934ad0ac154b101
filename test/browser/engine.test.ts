/** The engine where it will run: in pages that allow no eval, and in a worker of theirs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPage } from '../bench/engine/build-page';
import { golden } from '../bench/engine/golden';
import { chromium } from './chromium';
import { firefox } from './firefox';
import { type Site, serve } from './site';

let site: Site;
beforeAll(async () => {
  site = await serve(await buildPage());
});
afterAll(() => site.close());

test('finds the same in Chromium as anywhere, without eval, on the page and in a worker', async () => {
  const browser = await chromium();
  try {
    const page = await browser.open(`${site.origin}/page.html`);
    await page.waitForFunction(() => 'bench' in window);
    expect(await page.evaluate(() => window.bench.canEval)).toBe(false);
    for (const name of ['Goodmark', 'json-logic-engine', 'cel-js'])
      golden('1,000 x 50', (await page.evaluate((who) => window.bench.find(who, 1000, 50), name)).checksum);
    golden('1,000 x 50', await page.evaluate(() => window.bench.findInWorker(1000, 50)));
  } finally {
    await browser.close();
  }
});

test('and in Firefox', async () => {
  const browser = await firefox();
  try {
    const page = await browser.open(`${site.origin}/page.html`);
    await page.waitFor("'bench' in window");
    expect(await page.evaluate('window.bench.canEval')).toBe(false);
    golden(
      '1,000 x 50',
      String(await page.evaluate("window.bench.find('Goodmark', 1000, 50).then(({ checksum }) => checksum)")),
    );
    golden('1,000 x 50', String(await page.evaluate('window.bench.findInWorker(1000, 50)')));
  } finally {
    await browser.close();
  }
});
