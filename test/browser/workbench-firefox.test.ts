import { expect, test } from 'vitest';
import { firefox } from './firefox';
import { serve } from './site';
import { dist } from './workbench';

/** Clicks the button of this name. */
const click = (name: string) =>
  `[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === ${JSON.stringify(name)} && !b.disabled).click() ?? true`;
const shows = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

test('the sample is scored, written and reverted in Firefox too', async () => {
  const site = await serve(dist);
  const browser = await firefox();
  try {
    const page = await browser.open(`${site.origin}/`);
    await page.resize(1280, 800);
    await page.waitFor(shows('Score this tender'));
    await page.evaluate(click('Score this tender'));
    await page.waitFor(shows('Ranking'));
    expect(await page.evaluate("document.querySelectorAll('.rank-line').length")).toBeGreaterThanOrEqual(4);
    await page.evaluate(click('Preview changes'));
    await page.waitFor(shows('What will be written'));
    await page.evaluate(click('Write to workbook'));
    await page.waitFor(shows('Written to the workbook.'));
    await page.waitFor(shows('Goodmark results'));
    await page.evaluate(click('Revert'));
    await page.waitFor(shows('Reverted.'));
  } finally {
    await browser.close();
    site.close();
  }
});
