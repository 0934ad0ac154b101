/** What the pane keeps and hands on: verifying, summaries, set-ups as files, criteria by hand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admitSetup } from '../../core/setup/admit-setup';
import { editCell } from '../addin/workbook/edit-cell';
import { drop, type OpenWorkbench, openWorkbench, read, score } from './workbench';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

/** A synthetic tender, invented throughout: two evaluators on a sheet each who differ, and no consensus. */
async function panelWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  sheet('Criteria', [
    ['Criterion', 'Weight', 'Maximum mark'],
    ['Method', 60, 5],
    ['Price', 40, ''],
  ]);
  sheet("Bidders' prices", [
    ['Bidder', 'Price (£)'],
    ['Osier & Quill', 120_000],
    ['Brackenfell', 124_000],
  ]);
  for (const [evaluator, marks] of [
    ['Evaluator A', [3, 5]],
    ['Evaluator B', [4, 4]],
  ] as const)
    sheet(evaluator, [
      ['Bidder', 'Criterion', 'Score (0-5)', 'Comments'],
      ['Osier & Quill', 'Method', marks[0], 'p. 3'],
      ['Brackenfell', 'Method', marks[1], 'p. 5'],
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Scores, writes and downloads the scored copy. */
async function scoredCopy(page: Page): Promise<Uint8Array> {
  await score(page);
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await page.getByRole('button', { name: 'Write to workbook' }).click();
  await page.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download scored copy' }).click(),
  ]);
  return new Uint8Array(await readFile(await copy.path()));
}

test('verifying says that nothing is written yet, that everything agrees, or which cell differs', async () => {
  const { page, complaints } = workbench;
  await menu(page, 'Verify this workbook');
  await page.getByText('there is nothing to verify yet').waitFor();
  await page.keyboard.press('Escape');
  const copy = await scoredCopy(page);
  await menu(page, 'Verify this workbook');
  await page.getByText('Everything agrees.').waitFor();
  await page.getByText(/^Written \d{4}-\d\d-\d\d \d\d:\d\d with /).waitFor();

  await drop(page, 'changed.xlsx', editCell(copy, 'Goodmark results', 'C5', '<v>91.96</v>'));
  await read(page, 'changed.xlsx');
  await menu(page, 'Verify this workbook');
  await page.getByText('1 cell differs.').waitFor();
  const row = page.getByRole('row', { name: /91\.96/ });
  expect(await row.innerText()).toMatch(/91\.96\s+81\.96/);
  await row.getByRole('button', { name: 'Show Goodmark results!C5' }).click();
  await page.getByRole('grid', { name: 'Goodmark results' }).waitFor();
  expect(complaints).toEqual([]);
});

test('after verifying, what is written next still comes from the set-up on the screen', async () => {
  const { page } = workbench;
  await scoredCopy(page);
  await step(page, 'Set up');
  await page.getByRole('textbox', { name: 'Weight of Quality, per cent' }).waitFor();
  await page.getByRole('combobox', { name: 'Decimals of a total' }).selectOption('0');
  await page.getByRole('button', { name: 'Score this tender' }).click();
  await page.locator('.rank-line .number', { hasText: /^82\b/ }).first().waitFor();
  await menu(page, 'Verify this workbook');
  await page.getByText('Everything agrees.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Preview changes again' }).click();
  await page
    .getByRole('region', { name: /Goodmark results/ })
    .locator('summary')
    .click();
  const total = page.getByRole('row').filter({ hasText: /^C5/ });
  expect(await total.innerText()).toMatch(/^C5\s+81\.96\s+82$/);
});

test('a summary is copied, also where the web view has no clipboard of its own', async () => {
  const { page, site } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  await score(page);
  await step(page, 'Report');
  const summaries = page.getByRole('region', { name: 'Assessment summaries' });
  await summaries.locator('summary', { hasText: 'Brackenfell CIC' }).click();
  const copy = summaries.getByRole('button', { name: 'Copy the summary for Brackenfell CIC' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await copy.click();
  await summaries.getByText('Copied.').waitFor();
  const text = await clipboard();
  expect(text).toContain('Supplier: Brackenfell CIC');
  expect(text).toContain('Total: 81.43 of 100.00 points');

  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed here.'));
  });
  await copy.click();
  await expect.poll(clipboard, { timeout: 10_000 }).toBe(text);
});

test('only the summary that is printed is on the paper', async () => {
  const { page } = workbench;
  await score(page);
  await step(page, 'Report');
  const summaries = page.getByRole('region', { name: 'Assessment summaries' });
  await summaries.locator('summary', { hasText: 'Brackenfell CIC' }).click();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('[data-printing="true"]')?.textContent ?? '';
    };
  });
  await summaries.getByRole('button', { name: 'Print the summary for Brackenfell CIC' }).click();
  expect(await page.evaluate(() => document.body.dataset['printed'])).toContain('Supplier: Brackenfell CIC');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: 'Findings' }).isVisible()).toBe(true);
  await page.evaluate(() => document.querySelector('.summary')?.setAttribute('data-printing', 'true'));
  expect(await page.getByRole('heading', { name: 'Findings' }).isVisible()).toBe(false);
  expect(await page.getByText('Download scored copy').isVisible()).toBe(false);
});

test('the set-up is saved as a file, and a changed one is loaded; what is none says so', async () => {
  const { page } = workbench;
  const [saved] = await Promise.all([page.waitForEvent('download'), menu(page, 'Save the set-up')]);
  expect(saved.suggestedFilename()).toBe('tidy.setup.json');
  const setup = admitSetup(JSON.parse(await readFile(await saved.path(), 'utf8')));
  if (!setup.ok) throw new Error(setup.problems[0]?.message);
  const changed = { ...setup.value, decimals: 4, criteria: setup.value.criteria.slice(0, 2) };
  const load = (name: string, text: string) =>
    page.locator('input[accept^=".json"]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await load('mine.json', JSON.stringify(changed));
  await page.getByRole('heading', { name: 'How this tender is scored' }).waitFor();
  await page.getByText('Weights add up to 90%, not 100%.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Decimals of a total' }).inputValue()).toBe('4');

  await load('letter.json', 'Dear all');
  await page.getByRole('alert').getByText('letter.json is not a set-up: it is not JSON.').waitFor();
  await page.getByText('Weights add up to 90%, not 100%.').waitFor();
});

test('a criterion is left out and put back, and another is added by hand', async () => {
  const { page } = workbench;
  await step(page, 'Set up');
  await page.getByRole('button', { name: 'Leave out Price' }).click();
  await page.getByText('Weights add up to 60%, not 100%.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Weights add up to 100%.').waitFor();
  expect(await page.locator('.criterion-name').allInnerTexts()).toEqual([
    'Quality',
    'Service delivery',
    'Staff and training',
    'Nature and environment',
    'Price',
    'Social value',
    'Jobs and skills',
    'Community and wellbeing',
  ]);
  await page.getByText('Add a criterion').click();
  const add = page.getByRole('button', { name: 'Add this criterion' });
  const name = page.getByRole('combobox', { name: 'Name, as the tender has it' });
  await name.fill('price');
  await page.getByText('There is a criterion of this name already.').waitFor();
  expect(await add.isDisabled()).toBe(true);
  await name.fill('Presentation');
  await page.getByRole('textbox', { name: 'Weight', exact: true }).fill('10');
  await add.click();
  await page.getByText('Weights add up to 110%, not 100%.').waitFor();
  await page.getByRole('textbox', { name: 'Weight of Presentation, per cent' }).waitFor();
});

test('a minimum over a criterion with sub-criteria takes out who is below, and can be emptied and set anew', async () => {
  const { page } = workbench;
  await step(page, 'Set up');
  await page.getByText('No minimum over all of it').first().click();
  const minimum = page.getByRole('textbox', { name: 'Minimum % of the points for Quality' });
  await minimum.fill('85');
  await page.getByText('Ranked from 85% of its points upwards').waitFor();
  await minimum.fill('');
  await page.getByText('No minimum over all of it').first().waitFor();
  await minimum.fill('80');
  await score(page);
  await page
    .getByText(/of the points for Quality .* below the minimum of 80 %/)
    .first()
    .waitFor();
});

test('a minimum mean mark over a criterion with sub-criteria is shown, and takes out who is below', async () => {
  const { page } = workbench;
  await step(page, 'Set up');
  await page.getByText('No minimum over all of it').first().click();
  await page.getByRole('textbox', { name: 'Minimum mark for Quality', exact: true }).fill('4.5');
  await page.getByText('Ranked from a mean mark of 4.5 upwards').waitFor();
  await score(page);
  await page
    .getByText(/Its mark for Quality is .* below the minimum of 4.5/)
    .first()
    .waitFor();
});

test('where no criteria are found, the form to add them is open', async () => {
  const { page } = workbench;
  const csv = 'Supplier,Postcode\nOsier & Quill,ZZ1 1AA\nBrackenfell,ZZ1 1AB\n';
  await drop(page, 'suppliers.csv', new TextEncoder().encode(csv));
  await read(page, 'suppliers.csv');
  await step(page, 'Set up');
  await page.getByText('Add the criteria by hand').waitFor();
  await page.getByRole('combobox', { name: 'Name, as the tender has it' }).fill('Quality');
  await page.getByRole('textbox', { name: 'Weight', exact: true }).fill('100');
  await page.getByRole('button', { name: 'Add this criterion' }).click();
  await page.getByText('Weights add up to 100%.').waitFor();
});

test('the sheet with the bids is in front once the workbook is read', async () => {
  const { page } = workbench;
  await page.getByRole('grid', { name: 'Prices' }).waitFor();
  const messy = await readFile(join(import.meta.dirname, '../../addin/workbench/samples/messy.xlsx'));
  await drop(page, 'messy.xlsx', messy);
  await read(page, 'messy.xlsx');
  await page.getByRole('grid', { name: '2. Tender sums' }).waitFor();
});

test('where evaluators differ, the ranking leads to the marks the panel agreed, and they count', async () => {
  const { page } = workbench;
  await drop(page, 'panel.xlsx', await panelWorkbook());
  await read(page, 'panel.xlsx');
  await score(page);
  await page.getByText('No bid can be ranked yet.').waitFor();
  await page.getByRole('button', { name: 'Enter the marks the panel agreed' }).click();
  const consensus = page.getByRole('region', { name: 'Consensus marks' });
  await consensus.getByText('Evaluators differ on 2 marks. 2 not agreed yet.').waitFor();
  await consensus.getByRole('textbox', { name: 'Agreed mark, Osier & Quill, Method' }).fill('4');
  await consensus.getByRole('textbox', { name: 'Reason, Osier & Quill, Method' }).fill('p. 3: a plan for each ward.');
  await consensus.getByRole('textbox', { name: 'Agreed mark, Brackenfell, Method' }).fill('5');
  await consensus.getByText('All are agreed.').waitFor();
  await page.getByRole('button', { name: 'Score this tender' }).click();
  await page.locator('.rank-line').nth(1).waitFor();
  expect(await page.locator('.rank-line .name').allInnerTexts()).toEqual(['Brackenfell', 'Osier & Quill']);
});
