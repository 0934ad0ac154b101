/** Files that cannot be read, and tenders with more than fits a pane. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drop, type OpenWorkbench, openWorkbench, read, score } from './workbench';

const sample = join(import.meta.dirname, '../../addin/workbench/samples/tidy.xlsx');

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

test('a folder that was dropped is said not to be readable, and the workbook in front stays', async () => {
  const { page, complaints } = workbench;
  await page.evaluate(() => {
    const folder = new File([], 'Tender 2026');
    // What Chromium does with a folder.
    folder.arrayBuffer = () => Promise.reject(new DOMException('A file could not be found.', 'NotFoundError'));
    const dropped = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [folder], types: ['Files'] },
    });
    document.querySelector('.workbench')?.dispatchEvent(dropped);
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/Tender 2026 could not be read\. Choose a file, not a folder\./);
  await read(page, 'tidy.xlsx');
  expect(complaints).toEqual([]);
});

test('cells that cannot be unpacked: the pane says so, and the sheet beside it does not go on waiting', async () => {
  const { page } = workbench;
  const bytes = new Uint8Array(await readFile(sample)).map((byte, at) =>
    at >= 3_000 && at < 3_060 ? byte ^ 0x5a : byte,
  );
  await drop(page, 'damaged.xlsx', bytes);
  await page.getByText('This workbook is damaged').first().waitFor();
  await page.getByText(/ cannot be shown\.$/).waitFor();
  expect(await page.getByText(/^Opening /).count()).toBe(0);
});

test('a workbook without a list says once that there is no bidder, and offers no scoring of nothing', async () => {
  const { page } = workbench;
  await drop(page, 'notes.csv', new TextEncoder().encode('To do\n'));
  await read(page, 'notes.csv');
  await page.getByText('No bidder was found in this workbook.').waitFor();
  expect(await page.getByText(/^No bids were found/).count()).toBe(0);
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  expect(await page.getByRole('button', { name: 'Score this tender' }).count()).toBe(0);
});

test('many criteria: their key is folded but on paper, and a bar is as long as its points whatever many of them are none', async () => {
  const { page } = workbench;
  const questions = Array.from({ length: 30 }, (_, n) => `Question ${n + 1} (2%) out of 5`);
  const marks = (mark: number) => questions.map((_, n) => (n < 20 ? 0 : mark));
  const rows = [
    ['Bidder', ...questions, 'Price (40%)'],
    ['Osier & Quill', ...marks(5), 100],
    ['Brackenfell', ...marks(4), 120],
  ];
  await drop(page, 'many.csv', new TextEncoder().encode(rows.map((row) => row.join()).join('\n')));
  await read(page, 'many.csv');
  await score(page);
  await page.getByText('Key to the bars: 31 criteria').waitFor();
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const share = await page
      .locator('.points-bar')
      .first()
      .evaluate((bar) => {
        const end = bar.lastElementChild?.getBoundingClientRect().right ?? 0;
        const { left, width } = bar.getBoundingClientRect();
        return (end - left) / width;
      });
    expect(share).toBeCloseTo(0.6, 2);
  }
  const key = page.getByRole('list', { name: 'Key to the bars' });
  expect(await key.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await key.innerText()).toContain('Question 30');
  expect(await page.getByText('Key to the bars: 31 criteria').isVisible()).toBe(false);
});
