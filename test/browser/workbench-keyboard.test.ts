import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './workbench';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}; it stands on "${await focused(page)}".`);
}

test('score, read why, preview, write and revert, all without a mouse', async () => {
  const { page } = workbench;
  await tabTo(page, /^Score this tender$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ranking' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Ranking');

  await tabTo(page, /^Rank 1/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Why \d/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/rank 1$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Ranking');

  await tabTo(page, /^Preview changes$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('What will be written');
  await tabTo(page, /^Write to workbook$/);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  await tabTo(page, /^Revert$/);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Reverted' }).waitFor();
});

test('arrow keys move through the sheet, which names the cell it is on', async () => {
  const { page } = workbench;
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('cell-1-1');
  expect(await page.locator('#cell-1-1').getAttribute('aria-selected')).toBe('true');
});

test('the width of the pane is set with the arrow keys, within its bounds', async () => {
  const { page } = workbench;
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  await divider.focus();
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowLeft');
  expect(await divider.getAttribute('aria-valuenow')).toBe('500');
  expect((await page.locator('.pane-side').boundingBox())?.width).toBe(500);
});
