/** The built pane inside Excel: Microsoft's own Office.js in a real Chromium, over the stand-in, from reading to verifying. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, expect, test } from 'vitest';
import { faults } from '../../browser/axe';
import { type ExcelInChromium, openInChromium } from '../../excel/browser/excel-in-chromium';

const samples = join(import.meta.dirname, '../../../addin/workbench/samples');

let excel: ExcelInChromium | undefined;
afterEach(() => excel?.close());

async function open(name: string, options: Parameters<typeof openInChromium>[2] = {}): Promise<ExcelInChromium> {
  excel = await openInChromium(`${name}.xlsx`, new Uint8Array(await readFile(join(samples, `${name}.xlsx`))), options);
  await excel.pane.locator('.file-name', { hasText: `${name}.xlsx` }).waitFor();
  return excel;
}

async function score({ pane }: ExcelInChromium): Promise<void> {
  const accept = pane.getByRole('button', { name: 'Accept all as read' });
  if (await accept.isVisible()) await accept.click();
  await pane
    .getByRole('button', { name: /^(Score this tender|Set up)$/ })
    .last()
    .click();
  const ranking = pane.getByRole('heading', { name: 'Ranking' });
  const setUp = pane.getByRole('heading', { name: 'How this tender is scored' });
  await ranking.or(setUp).waitFor();
  if (await setUp.isVisible())
    await pane
      .getByRole('button', { name: /^Score/ })
      .last()
      .click();
  await ranking.waitFor();
}

async function write({ pane }: ExcelInChromium): Promise<void> {
  await pane.getByRole('button', { name: 'Preview changes' }).click();
  await pane.getByRole('heading', { name: 'What will be written' }).waitFor();
  await pane.getByRole('button', { name: 'Write to workbook' }).click();
  await pane.getByRole('region', { name: 'Written to the workbook' }).waitFor();
}

test.each(['tidy', 'messy'])(
  'the %s tender: read, confirm, set up, preview, write, why, verify, reopen, revert',
  async (name) => {
    const here = await open(name);
    const { pane } = here;
    const before = await here.sheets();
    await score(here);
    expect(await pane.locator('.rank-line').count()).toBeGreaterThanOrEqual(4);
    await pane.getByRole('button', { name: 'Preview changes' }).click();
    await pane.getByRole('heading', { name: 'What will be written' }).waitFor();
    expect(await here.sheets()).toEqual(before);
    await pane.getByRole('button', { name: 'Write to workbook' }).click();
    await pane.getByRole('region', { name: 'Written to the workbook' }).waitFor();

    const results = await here.sheet('Goodmark results');
    const best = await pane.locator('.rank-line .name').first().innerText();
    expect(Object.values(results.cells).map(({ value }) => value)).toContain(best);
    expect(results.charts).toHaveLength(1);

    await pane.locator('.rank-line').first().click();
    await pane.getByRole('button', { name: /^Why \d/ }).click();
    await pane.getByRole('heading', { name: best }).waitFor();

    // The pane is closed with the workbook, and takes up the work where it was left.
    await here.reopen();
    await pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Score' }).click();
    await pane.getByRole('heading', { name: 'Ranking' }).waitFor();
    await pane.getByRole('button', { name: 'More', exact: true }).click();
    await pane.getByRole('menuitem', { name: 'Verify this workbook' }).click();
    await pane.getByText('Everything agrees.').waitFor();

    await pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Score' }).click();
    await pane.getByRole('button', { name: 'Revert' }).click();
    await pane.getByRole('region', { name: 'Reverted' }).waitFor();
    expect(await here.sheets()).toEqual(before);
    expect(here.strays()).toEqual([]);
    expect(here.complaints).toEqual([]);
  },
);

test('in the page the loader comes first, then the rules of the page, then what starts the worker, then Microsoft’s script', async () => {
  const here = await open('tidy');
  const head = await here
    .frame()
    .evaluate(() =>
      [...document.head.querySelectorAll<HTMLElement>('script[src], meta[http-equiv]')].map((element) =>
        element instanceof HTMLScriptElement ? (new URL(element.src).pathname.split('/').at(-1) ?? '') : 'rules',
      ),
    );
  const own = head.filter((name) => /^(?:rules|loader|taskpane|office\.js)/.test(name));
  expect(own.map((name) => name.replace(/-.*/, ''))).toEqual(['loader.js', 'rules', 'taskpane', 'office.js']);
});

test('opened on a cell of ours, the pane says why it says what it says', async () => {
  const here = await open('tidy');
  await score(here);
  await write(here);
  await here.select('Goodmark results', 'B5');
  await here.hideAndShow();
  await here.pane.getByRole('button', { name: 'Back' }).waitFor();
  expect(await here.pane.locator('.step-heading').innerText()).not.toBe('Ranking');
});

test('an Excel that refuses to be written to leaves the workbook as it was, and the pane says what to do', async () => {
  const here = await open('tidy');
  await score(here);
  const before = await here.sheets();
  await here.failWrites({ code: 'AccessDenied' });
  await here.pane.getByRole('button', { name: 'Preview changes' }).click();
  await here.pane.getByRole('button', { name: 'Write to workbook' }).click();
  const alert = here.pane.getByRole('alert');
  await alert.waitFor();
  const told = await alert.innerText();
  expect(told).toContain('is protected, read-only or restricted. Nothing was written.');
  expect(told).toContain('Ask the owner of the workbook for a copy');
  expect(await here.sheets()).toEqual(before);
  await here.failWrites(null);
  await here.pane.getByRole('button', { name: 'Write to workbook' }).click();
  await here.pane.getByRole('region', { name: 'Written to the workbook' }).waitFor();
});

test('a pane that is closed while it writes: whenever that was, the next one writes and verifies as if nothing had been', async () => {
  const here = await open('tidy');
  await score(here);
  await here.pane.getByRole('button', { name: 'Preview changes' }).click();
  await here.pane.getByRole('button', { name: 'Write to workbook' }).click();
  await expect.poll(async () => (await here.sheets()).length).toBeGreaterThan(6);
  await here.reopen();
  await here.pane.locator('.file-name', { hasText: 'tidy.xlsx' }).waitFor();
  await here.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Score' }).click();
  await here.pane.getByRole('heading', { name: 'Ranking' }).waitFor();
  await write(here);
  const ours = (await here.sheets()).map(({ name }) => name).filter((name) => name.startsWith('Goodmark'));
  expect(ours).toEqual(['results', 'working', 'findings', 'log'].map((name) => `Goodmark ${name}`));
  await here.pane.getByRole('button', { name: 'More', exact: true }).click();
  await here.pane.getByRole('menuitem', { name: 'Verify this workbook' }).click();
  await here.pane.getByText('Everything agrees.').waitFor();
});

test('a co-author who types while the buyer looks: nothing is written, and what would be now is shown', async () => {
  const here = await open('tidy');
  await score(here);
  await here.pane.getByRole('button', { name: 'Preview changes' }).click();
  await here.pane.getByRole('heading', { name: 'What will be written' }).waitFor();
  await here.type('Prices', 'A5', 'Somebody Else Ltd', 'Remote');
  const before = await here.sheets();
  await here.pane.getByRole('button', { name: 'Write to workbook' }).click();
  await here.pane
    .locator('.problems')
    .getByText(/so nothing was written/)
    .waitFor();
  await here.pane
    .locator('.problems')
    .getByText(/it was read and scored again/)
    .waitFor();
  expect(await here.sheets()).toEqual(before);
  await here.pane.getByRole('button', { name: 'Write to workbook' }).click();
  await here.pane.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  const names = Object.values((await here.sheet('Goodmark results')).cells).map((cell) => cell.value);
  expect(names).toContain('Somebody Else Ltd');
});

test('a cell that the buyer changes is told in the pane, and one press reads and scores again with all that was decided', async () => {
  const here = await open('tidy');
  await score(here);
  await here.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Set up' }).click();
  await here.pane.getByLabel('Weight of Price, per cent').fill('45');
  await here.pane.getByLabel('Weight of Service delivery, per cent').fill('20');
  await here.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Score' }).click();
  // The weights may have been scored while they were set; how much would be written is only said of a fresh score.
  const again = here.pane.getByRole('button', { name: 'Score again' });
  const planned = here.pane.locator('.footer').getByText(/new sheets?/);
  const isFresh = async () => {
    if (await again.isVisible()) await again.click();
    return (await again.count()) === 0 && (await planned.isVisible());
  };
  await expect.poll(isFresh).toBe(true);
  const ranking = () => here.pane.locator('.rank-line').allInnerTexts();
  const before = await ranking();
  await here.type('Prices', 'G4', 9_999_999);
  const told = here.pane.getByText('Prices!G4 was changed since the workbook was read.');
  await told.waitFor();
  // Nothing takes it away again but the buyer.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([await told.count(), await ranking()]).toEqual([1, before]);
  await here.pane.getByRole('button', { name: 'Read it again' }).click();
  await expect.poll(() => told.count()).toBe(0);
  await expect.poll(ranking).not.toEqual(before);
  await here.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Set up' }).click();
  expect(await here.pane.getByLabel('Weight of Price, per cent').inputValue()).toBe('45');
  await here.type('Prices', 'G5', 1, 'Remote');
  await here.select('Prices', 'A1');
  expect(await here.pane.getByText('was changed since').count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('it is as dark as Office, whatever the system says', async () => {
  const here = await open('tidy', { isDark: true, colorScheme: 'light' });
  const background = await here.pane.locator('.pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);
  expect(background).toBe('rgb(41, 41, 41)');
});

test('what works here, and what stands in for what does not, is told in a panel', async () => {
  const here = await open('tidy');
  await here.pane.getByRole('button', { name: 'More', exact: true }).click();
  await here.pane.getByRole('menuitem', { name: 'What works here' }).click();
  await here.pane.getByRole('heading', { name: 'What works here' }).waitFor();
  const told = await here.pane.locator('.facts').innerText();
  expect(told).toContain('Reading, scoring, writing and reverting');
  expect(told).toMatch(/as a card\s+Not in this Excel/);
  expect(await here.pane.locator('.host-report').innerText()).toContain('ExcelApi 1.14');
});

test('hosted in any folder of any host, it asks for nothing but its own files and the script of Excel', async () => {
  const here = await open('tidy', { folder: '/tools/2026/goodmark' });
  await score(here);
  await write(here);
  expect(here.requests.filter((url) => url.includes('/tools/2026/goodmark/addin/')).length).toBeGreaterThan(3);
  expect(here.strays()).toEqual([]);
  expect(here.complaints).toEqual([]);
});

test.each([
  ["Excel's own script", /office\.js/, 'appsforoffice.microsoft.com'],
  ['a part of Goodmark', /taskpane-[^/]+\.js/, 'clear the Office cache'],
])('where %s does not come, the pane says so and what to do', async (_what, missing, told) => {
  excel = await openInChromium('tidy.xlsx', new Uint8Array(await readFile(join(samples, 'tidy.xlsx'))), { missing });
  const alert = excel.pane.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(told);
  expect(await alert.innerText()).toContain('Nothing in your workbook was changed.');
  await excel.pane.getByRole('button', { name: 'Reload' }).waitFor();
});

test('the self-test page tries every promise in this Excel and says what came of it', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').getCell('A1').value = 'Nothing of a tender';
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  excel = await openInChromium('Book1.xlsx', bytes, { query: '?selftest' });
  await excel.pane.getByRole('button', { name: 'Run the self-test' }).click();
  await excel.pane.getByText('Everything works.').waitFor();
  expect(await excel.pane.getByRole('listitem').count()).toBeGreaterThan(7);
  expect((await excel.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  expect(excel.complaints).toEqual([]);
});

test('functions of ours answer in cells while the pane is open', async () => {
  const here = await open('tidy');
  const prices = [[120_000], [124_000], ['']];
  const answer = await here.callFunction('POINTS', [prices, 'price.lowestOverBid', 60, null, null, 2]);
  expect(answer).toEqual({ ok: true, value: [[60], [58.06], ['']] });
});

test('preparing to share from the menu says in words what was done', async () => {
  const here = await open('tidy');
  await here.pane.getByRole('button', { name: 'More', exact: true }).click();
  await here.pane.getByRole('menuitem', { name: 'Prepare to share' }).click();
  const told = here.pane.getByRole('region', { name: 'What was done' });
  await told.waitFor();
  expect(await told.innerText()).toContain('Save it before you send it.');
  await told.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => told.count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test.each([
  [270, false],
  [320, true],
])('what only Excel shows is free of axe faults and fits at %i px, dark: %s', async (width, isDark) => {
  const here = await open('tidy', { viewport: { width, height: 800 }, isDark, reducedMotion: 'reduce' });
  const found: Record<string, readonly string[]> = {};
  const fits = () => here.frame().evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await here.pane.getByRole('button', { name: 'More', exact: true }).click();
  await here.pane.getByRole('menuitem', { name: 'What works here' }).waitFor();
  found['menu'] = await faults(here.frame());
  await here.pane.getByRole('menuitem', { name: 'What works here' }).click();
  await here.pane.getByRole('heading', { name: 'What works here' }).waitFor();
  found['what works here'] = await faults(here.frame());
  expect(await fits()).toBe(true);
  await here.pane.getByRole('button', { name: 'More', exact: true }).click();
  await here.pane.getByRole('menuitem', { name: 'Freeze functions to values' }).click();
  await here.pane.getByRole('region', { name: 'What was done' }).waitFor();
  found['what was done'] = await faults(here.frame());
  await here.reopen('?selftest');
  await here.pane.getByRole('button', { name: 'Run the self-test' }).click();
  await here.pane.getByRole('button', { name: 'Run again' }).waitFor();
  found['self-test'] = await faults(here.frame());
  expect(await fits()).toBe(true);
  for (const [what, faulty] of Object.entries(found)) expect({ what, faulty }).toEqual({ what, faulty: [] });
});
