import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileWorkbook } from '../../addin/file/file-workbook';
import { drop, type OpenWorkbench, openWorkbench, ranking, read, score } from './workbench';

const samples = join(import.meta.dirname, '../../addin/workbench/samples');
const sample = (name: string) => readFile(join(samples, `${name}.xlsx`));

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

test('from the open sample to a scored copy: score, preview, write, why, revert', async () => {
  const { page, complaints } = workbench;
  await score(page);
  const ranks = await ranking(page);
  expect(ranks.length).toBeGreaterThanOrEqual(4);

  await page.getByRole('button', { name: 'Preview changes' }).click();
  await page.getByRole('heading', { name: 'What will be written' }).waitFor();
  expect(await page.getByRole('button', { name: 'Goodmark results' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Write to workbook' }).click();
  await page.getByRole('region', { name: 'Written to the workbook' }).waitFor();

  await page.getByRole('button', { name: 'Goodmark results', exact: true }).click();
  await page.getByRole('grid', { name: 'Goodmark results' }).waitFor();
  const best = ranks[0]?.replace(/ [\d.]+$/, '') ?? '';
  await page.getByRole('gridcell', { name: best }).first().waitFor();
  await page.getByText('Written by Goodmark').waitFor();

  await page.locator('.rank-line').first().click();
  await page.getByRole('button', { name: /^Why \d/ }).click();
  await page.getByRole('heading', { name: best }).waitFor();
  await page.getByRole('heading', { name: 'Made of' }).waitFor();
  await page.keyboard.press('Escape');

  const [scored] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download scored copy' }).click(),
  ]);
  expect(scored.suggestedFilename()).toBe('tidy.scored.xlsx');
  const bytes = await readFile(await scored.path());
  const again = await openFileWorkbook('tidy.scored.xlsx', new Uint8Array(bytes));
  expect(again.ok && again.value.sheets().map(({ name }) => name)).toContain('Goodmark results');

  await page.getByRole('button', { name: 'Revert' }).click();
  await page.getByRole('region', { name: 'Reverted' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Goodmark results' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an open Why follows the cell that is selected in the sheet', async () => {
  const { page } = workbench;
  await score(page);
  await page.locator('.rank-line').first().click();
  await page.getByRole('button', { name: /^Why \d/ }).click();
  await page.getByRole('heading', { name: 'Made of' }).waitFor();
  const before = await page.locator('.step-heading').innerText();
  await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Marks' }).click();
  await page.locator('#cell-5-3').click();
  await expect.poll(() => page.locator('.step-heading').innerText()).not.toBe(before);
});

test('a link to a cell shows the cell', async () => {
  const { page } = workbench;
  await page
    .getByRole('button', { name: /^Show Prices!/ })
    .first()
    .click();
  await page.getByRole('grid', { name: 'Prices' }).waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toMatch(/^cell-\d+-\d+$/);
});

test('who would move is told while a weight is changed, before anything is written', async () => {
  const { page } = workbench;
  await score(page);
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('textbox', { name: 'Weight of Service delivery, per cent' }).fill('5');
  await page.getByText('Weights add up to 30%, not 50%.').waitFor();
  await page.getByRole('textbox', { name: 'Weight of Staff and training, per cent' }).fill('35');
  await expect.poll(() => page.getByText('not 50%').count()).toBe(0);
  await page.locator('.who-moves', { hasText: /Would move|nobody would move/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Goodmark results' }).count()).toBe(0);
});

test.each(['messy', 'matrix', 'sheet-per-evaluator'])(
  'the %s sample, dropped on the page, is read and set up',
  async (name) => {
    const { page, complaints } = workbench;
    await drop(page, `${name}.xlsx`, await sample(name));
    await read(page, `${name}.xlsx`);
    const accept = page.getByRole('button', { name: 'Accept all as read' });
    if (await accept.isVisible()) await accept.click();
    await page
      .getByRole('button', { name: /^(Score this tender|Set up)$/ })
      .last()
      .click();
    await page.getByRole('heading', { name: /Ranking|How this tender is scored/ }).waitFor();
    expect(complaints).toEqual([]);
  },
);

test('a .csv opens as one sheet, and a file that is no workbook says what to do', async () => {
  const { page } = workbench;
  await drop(page, 'bids.csv', new TextEncoder().encode('Bidder,Price\nOsier & Quill,100\nBrackenfell,120\n'));
  await read(page, 'bids.csv');
  await page.getByRole('gridcell', { name: 'Brackenfell' }).waitFor();
  await drop(page, 'notes.xlsx', new TextEncoder().encode('not a workbook'));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('The file on disk is untouched.');
  await read(page, 'bids.csv');
});

test('nothing is asked of any other machine, from opening to downloading', async () => {
  const { page, requests, site } = workbench;
  await score(page);
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await page.getByRole('button', { name: 'Write to workbook' }).click();
  await page.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download scored copy' }).click(),
  ]);
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('blob:'))).toEqual([]);
});

test('a bid of a divided tender is taken out of one lot, and stays in the other', async () => {
  const { page, complaints } = workbench;
  const csv = [
    'Lot,Bidder,Quality (60%) out of 5,Price (40%)',
    'Lot 1,Alder CIC,5,1000',
    'Lot 1,Birch Ltd,4,900',
    'Lot 2,Alder CIC,5,800',
    'Lot 2,Birch Ltd,4,700',
  ].join('\n');
  await drop(page, 'lots.csv', new TextEncoder().encode(csv));
  await read(page, 'lots.csv');
  await score(page);
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Set up' }).click();
  await page.getByText('No bid is excluded').click();
  await page.getByLabel('Bid to exclude').selectOption('Alder CIC');
  await page.getByLabel('Lot to exclude it from').selectOption('Lot 1');
  await page.getByLabel('Reason for the exclusion').fill('Withdrew from lot 1.');
  await page.getByRole('button', { name: 'Exclude', exact: true }).click();
  await page.getByText('(Lot 1): Withdrew from lot 1.').waitFor();
  await score(page);
  expect(await ranking(page)).toEqual(['Birch Ltd 88.00', 'Alder CIC 95.00', 'Birch Ltd 88.00']);
  expect(complaints).toEqual([]);
});
