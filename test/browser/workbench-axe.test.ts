import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { openWorkbench, score } from './workbench';

const looks: readonly (readonly [string, BrowserContextOptions])[] = [270, 320, 500, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map(
    (colorScheme) =>
      [
        `${width} px, ${colorScheme}`,
        { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' },
      ] as const,
  ),
);

test.each(looks)('every step is free of axe faults at %s', async (_name, options) => {
  const { page, close } = await openWorkbench(options);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  const found: Record<string, readonly string[]> = {};
  found['read'] = await faults(page);
  await score(page);
  await page.locator('.rank-line').first().click();
  found['score'] = await faults(page);
  await page.getByRole('button', { name: /^Why \d/ }).click();
  await page.getByRole('heading', { name: 'Made of' }).waitFor();
  found['why'] = await faults(page);
  await steps.getByRole('button', { name: 'Score' }).click();
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await page.getByRole('heading', { name: 'What will be written' }).waitFor();
  found['preview'] = await faults(page);
  await page.getByRole('button', { name: 'Write to workbook' }).click();
  await page.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Verify this workbook' }).waitFor();
  found['menu'] = await faults(page);
  await page.getByRole('menuitem', { name: 'Verify this workbook' }).click();
  await page.getByText('Everything agrees.').waitFor();
  found['verify'] = await faults(page);
  await steps.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('heading', { name: 'Report' }).waitFor();
  await page.locator('.goals button').first().click();
  await page.locator('.summary summary').nth(1).click();
  found['report'] = await faults(page);
  await steps.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('heading', { name: 'How this tender is scored' }).waitFor();
  await page.locator('.method > summary').first().click();
  await page.getByText('Add a criterion').click();
  await page.getByRole('button', { name: 'Leave out Price' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  found['set up'] = await faults(page);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await close();
  for (const [step, faulty] of Object.entries(found)) expect({ step, faulty }).toEqual({ step, faulty: [] });
  expect(widest).toBeLessThanOrEqual(0);
});
