import { expect, test } from 'vitest';
import { functions } from '../../../addin/functions';
import { helpPage } from '../../../addin/functions/help-page';
import { faults } from '../../browser/axe';
import { chromium } from '../../browser/chromium';

test.each(functions)('the help page of $id tells all and is free of axe faults, light and dark', async (each) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { context, close } = await chromium({ viewport: { width: 320, height: 600 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(helpPage(each));
    expect(await page.title()).toBe(`GOODMARK.${each.id}`);
    expect(await page.locator('code').last().textContent()).toBe(`=GOODMARK.${each.example.formula}`);
    for (const { name, description } of each.parameters) {
      const row = page.getByRole('row').filter({ hasText: description });
      expect(await row.getByRole('cell').first().textContent()).toContain(name);
    }
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  }
});
