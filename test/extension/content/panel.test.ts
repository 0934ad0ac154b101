/** The notes on the notice itself: a tab over a gap, opened by the officer. */
import { afterEach, expect, test } from 'vitest';
import { type Opened, open } from './open';
import { cic, near, pageOf, taken } from './pages';

let opened: Opened;
afterEach(() => opened.close());

const known = { notice: [near, taken] };
const criteria = '<h2>Award criteria</h2><ul id="criteria"><li>Price 60%</li><li>Quality 40%</li></ul>';
const after = '<h3>Submission</h3><p>By 3 October 2026.</p>';

test('waits folded below the criteria, over nothing, and opens with each note and its clause', async () => {
  opened = await open(pageOf(criteria + after), { known });
  const { page } = opened;
  const tab = page.getByRole('button', { name: 'Goodmark: 2 notes on this notice' });
  const [list, box, next] = await Promise.all(
    [page.locator('#criteria'), tab, page.locator('h3')].map((one) => one.boundingBox()),
  );
  if (!list || !box || !next) throw new Error('Something is not there.');
  expect(box.y).toBeGreaterThanOrEqual(list.y + list.height);
  expect(box.y + box.height).toBeLessThanOrEqual(next.y + 14);
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
  await tab.click();
  const region = page.getByRole('region', { name: 'Goodmark on this notice' });
  const text = await region.innerText();
  expect(text).toContain('Declared about 6 km on this notice, 3 September 2026.');
  expect(text).toContain('PPN 005, paragraph 4');
  expect(text).toContain('Information, not scoring.');
  const hints = await page.locator('[data-hint]').evaluateAll((all) => all.map((one) => one.getAttribute('data-hint')));
  expect(hints).toEqual(['distance', 'all-lots']);
  await tab.click();
  expect(await page.locator('.panel').isVisible()).toBe(false);
  expect(await page.locator('h3').boundingBox()).toEqual(next);
});

test('is closed again when the page is opened anew, and stays open while it is only read anew', async () => {
  opened = await open(pageOf(criteria + after), { known });
  const { page } = opened;
  await page.locator('.tab').click();
  await page.evaluate(() => marking.again());
  await page.waitForFunction(() => marking.asked.length === 2);
  expect(await page.locator('.panel').isVisible()).toBe(true);
  expect(await page.locator('[data-goodmark]').count()).toBe(1);
  await page.evaluate(
    (hints) => {
      marking.known = { notice: hints };
      marking.again();
    },
    [cic],
  );
  await page.getByRole('button', { name: 'Goodmark: 1 note on this notice' }).waitFor();
});

test('without a gap it does not push away what is being read: it comes once that is out of sight', async () => {
  const tight = `<div id="criteria">Price 60%</div><div id="next">Submission</div>${'<p>More</p>'.repeat(80)}`;
  opened = await open(pageOf(tight), { known });
  const { page } = opened;
  const before = await page.locator('#next').boundingBox();
  await page.waitForTimeout(300);
  expect(await page.locator('.tab').isVisible()).toBe(false);
  expect(await page.locator('#next').boundingBox()).toEqual(before);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect.poll(() => page.locator('.tab').isVisible()).toBe(true);
});

test('no hints, no criteria: no panel', async () => {
  opened = await open(pageOf(criteria + after), { known: {} });
  expect(await opened.page.locator('[data-goodmark]').count()).toBe(0);
  await opened.close();
  opened = await open(pageOf(after), { known });
  expect(await opened.page.locator('[data-goodmark]').count()).toBe(0);
});
