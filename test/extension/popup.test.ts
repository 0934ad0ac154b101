/** The built extension in both real browsers. */
import { resolve } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../core/packs/register';
import { type ChromiumWithExtension, chromiumWithExtension } from '../browser/chromium';
import { type Firefox, type FirefoxPage, firefox } from '../browser/firefox';

const folder = resolve('dist/extension');
const notYet = 'Marking suppliers and notices on procurement portals is not part of this version.';
const titles = packs.map((pack) => pack.title);
const titlesShown = `[...document.querySelectorAll('#packs > li > h3')].map((heading) => heading.textContent)`;
const violations = `axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ': ' + help))`;

describe('the popup in Chromium', () => {
  let browser: ChromiumWithExtension;
  beforeAll(async () => {
    browser = await chromiumWithExtension(folder);
  });
  afterAll(() => browser?.close());

  test('lists every bundled pack, and says what this version does not do', async () => {
    const page = await browser.open(browser.page('popup/popup.html'));
    expect(await page.evaluate(titlesShown)).toEqual(titles);
    expect(await page.locator('body').innerText()).toContain(notYet);
    expect(await page.locator('#version').innerText()).toBe('Version 0.1.0');
  });

  test('is accessible, with everything unfolded', async () => {
    const page = await browser.open(browser.page('popup/popup.html'));
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});

describe('the popup in Firefox', () => {
  let browser: Firefox;
  let page: FirefoxPage;
  beforeAll(async () => {
    browser = await firefox(folder);
    page = await browser.openExtensionPage('popup/popup.html');
    await page.waitFor(`document.querySelector('#packs > li')`);
  });
  afterAll(() => browser?.close());

  test('lists every bundled pack, and says what this version does not do', async () => {
    expect(await page.evaluate(titlesShown)).toEqual(titles);
    expect(await page.evaluate('document.body.innerText')).toContain(notYet);
  });

  test('is accessible, with everything unfolded', async () => {
    await page.run(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    await page.run(axe.source);
    expect(await page.evaluate(violations)).toEqual([]);
  });
});
