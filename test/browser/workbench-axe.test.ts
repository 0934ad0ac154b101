import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWorkbench, score } from './workbench';

/** What axe finds wrong, as sentences that lead to the place. */
async function faults(page: Page): Promise<readonly string[]> {
  // The page's own policy allows no inline script, so the checker comes in by the debugger.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const checker: unknown = Reflect.get(window, 'axe');
    if (typeof checker !== 'object' || checker === null) throw new Error('axe is not in the page.');
    const run: unknown = Reflect.get(checker, 'run');
    if (typeof run !== 'function') throw new Error('axe cannot run.');
    // An open menu of Fluent has guards at both ends, which hand the focus on at once and are nothing to read.
    const { violations: found } = await run.call(checker, { exclude: ['[data-tabster-dummy]'] });
    return found;
  });
  return (violations as axe.Result[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

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
