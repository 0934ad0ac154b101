/** The built workbench in both real browsers: it starts, shows its bar, and asks no other host for anything. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium } from './chromium';
import { firefox } from './firefox';
import { type Site, serve } from './site';

let site: Site;
beforeAll(async () => {
  site = await serve(resolve('dist'));
});
afterAll(() => site?.close());

const bar = ['Open .xlsx', 'Sample tenders', 'Use in Excel'];

test('starts in Chromium without an error, and keeps to its own host', async () => {
  const browser = await chromium();
  try {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => !request.url().startsWith(site.origin) && elsewhere.push(request.url()));
    await page.goto(`${site.origin}/`);
    for (const name of bar) await page.getByText(name).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(elsewhere.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('starts in Firefox, and keeps to its own host', async () => {
  const browser = await firefox();
  try {
    const page = await browser.open(`${site.origin}/`);
    await page.waitFor(`document.querySelectorAll('button').length >= ${bar.length}`);
    const text = String(await page.evaluate('document.body.innerText'));
    expect(bar.filter((name) => !text.includes(name))).toEqual([]);
    const asked = await page.evaluate(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)`,
    );
    expect(new Set(Array.isArray(asked) ? asked : [])).toEqual(new Set([site.origin]));
  } finally {
    await browser.close();
  }
});
