/** The extension's own pages, as people with a narrow window, a keyboard, a dark screen or a screen reader meet them. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../browser/axe';
import { type ChromiumWithExtension, chromiumWithExtension } from '../browser/chromium';
import { type PortalServer, portalServer } from '../browser/portal-server';
import { award, notice, suppliers } from './flows/notices';
import { hasMarks } from './flows/pages';

let server: PortalServer;
let browser: ChromiumWithExtension;
let popupAddress: string;
beforeAll(async () => {
  server = await portalServer({ [notice]: award });
  browser = await chromiumWithExtension(resolve('dist/extension'), { portals: server.port });
  const page = await browser.open(notice);
  await page.waitForFunction(hasMarks);
  const desk = await browser.open(browser.page('popup/popup.html'));
  const id = await desk.evaluate(
    `chrome.tabs.query({ url: 'https://www.find-tender.service.gov.uk/*' }).then(([tab]) => tab.id)`,
  );
  popupAddress = browser.page(`popup/popup.html?tab=${id}`);
  const popup = await browser.open(popupAddress);
  await popup.getByRole('button', { name: 'Add all 3 to the shortlist' }).press('Enter');
  await popup.getByRole('button', { name: 'Shortlist (3)' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = async (which: string): Promise<Page> => {
  const page = await browser.open(which === 'popup' ? popupAddress : browser.page(`${which}/${which}.html`));
  await page.locator('#page h1').waitFor();
  return page;
};

describe.each(['popup', 'options', 'shortlist'])('the page %s', (which) => {
  test.each(['light', 'dark'] as const)(
    'is accessible in a %s scheme, with everything unfolded',
    async (colorScheme) => {
      const page = await open(which);
      await page.emulateMedia({ colorScheme });
      await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
      expect(await faults(page)).toEqual([]);
    },
  );

  test('fits 320 pixels: nothing but a table scrolls sideways', async () => {
    const page = await open(which);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

test('the popup is worked by the keyboard: chips open to what was said, and shut again', async () => {
  const page = await open('popup');
  const chips = page.locator('.supplier summary').first();
  const said = page.locator('.supplier details li').first();
  await chips.press('Enter');
  await said.waitFor();
  await chips.press('Enter');
  await said.waitFor({ state: 'hidden' });
});

test('a list that is empty says what to do', async () => {
  const page = await open('shortlist');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('Nothing is here yet').waitFor();
  await page.getByRole('button', { name: 'Undo removing' }).click();
  await page.getByRole('button', { name: 'Save as workbook' }).waitFor();
});

test('the shortlist is copied as a table, and as text for a sheet', async () => {
  const page = await open('shortlist');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await page.getByText('Copied. Paste it').waitFor();
  const pasted = (type: string) =>
    page.evaluate<string>(
      `navigator.clipboard.read().then(([one]) => one.getType('${type}')).then((blob) => blob.text())`,
    );
  expect((await pasted('text/plain')).split('\n').map((row) => row.split('\t')[0])).toEqual(['Supplier', ...suppliers]);
  const html = await pasted('text/html');
  expect(html.match(/<tr/g)).toHaveLength(4);
  for (const supplier of suppliers) expect(html).toContain(`<td>${supplier.replace('&', '&amp;')}</td>`);
});

test('the shortlist is saved as the workbook that was promised', async () => {
  const page = await open('shortlist');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as workbook' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('shortlist.xlsx');
  await page.getByText('Saved as shortlist.xlsx.').waitFor();
});
