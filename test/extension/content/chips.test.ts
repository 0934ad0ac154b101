/** Chips beside names, in a real Chromium. */
import { afterEach, expect, test } from 'vitest';
import { faults } from '../../browser/axe';
import { marksOf, type Opened, open } from './open';
import { again, award, cic, govuk, near, pageOf, sme, taken } from './pages';

let opened: Opened;
afterEach(() => opened.close());

const everyone = { 'Northway Trees CIC': [sme, cic, near, taken, again], 'Alder & Ward Limited': [sme] };

test('one host a name, with its hints in order, three at most and then how many more', async () => {
  opened = await open(pageOf(award('Northway Trees CIC', 'Alder &amp; Ward Limited', 'Unknown Ltd')), {
    known: everyone,
  });
  const { page } = opened;
  expect(await marksOf(page)).toEqual(['Northway Trees CIC: SME, CIC, about 6 km, +2', 'Alder & Ward Limited: SME']);
  const hints = await page
    .locator('[data-goodmark] [data-hint]')
    .evaluateAll((chips) => chips.map((chip) => `${chip.tagName} ${chip.getAttribute('data-hint')}`));
  expect(hints).toEqual(['declared-sme', 'cic-by-name', 'distance', 'declared-sme'].map((id) => `BUTTON ${id}`));
  expect(opened.complaints).toEqual([]);
});

test('the text of the page is as it was: nothing is wrapped, split or added', async () => {
  const html = pageOf(award('Northway Trees CIC'));
  opened = await open(html, { known: everyone });
  const text = await opened.page.evaluate(() => [
    document.querySelector('h3')?.firstChild?.nodeValue,
    document.querySelector('h3')?.textContent,
    document.querySelector('main')?.innerText.includes('SME'),
  ]);
  expect(text).toEqual(['Northway Trees CIC', 'Northway Trees CIC', false]);
});

test('what a pack says is text, never markup', async () => {
  const evil = { ...sme, chip: '<img src=x onerror=alert(1)>', sentence: '<b>bold</b>' };
  opened = await open(pageOf(award('Northway Trees CIC')), { known: { 'Northway Trees CIC': [evil] } });
  const { page } = opened;
  await page.locator('[data-hint]').click();
  expect(await page.locator('[data-goodmark] img, [data-goodmark] b').count()).toBe(0);
  expect(await page.locator('.card').innerText()).toContain('<b>bold</b>');
});

test('a source that is no web address is no link', async () => {
  const script = { ...sme, source: { ...sme.source, url: 'javascript:alert(1)' } };
  opened = await open(pageOf(award('A Ltd', 'B Ltd')), { known: { 'A Ltd': [script], 'B Ltd': [sme] } });
  const links = (name: string) => opened.page.locator(`[data-goodmark="${name}"] .card a`);
  await opened.page.locator('[data-goodmark="A Ltd"] [data-hint]').click();
  expect(await links('A Ltd').count()).toBe(0);
  await opened.page.keyboard.press('Escape');
  await opened.page.locator('[data-goodmark="B Ltd"] [data-hint]').click();
  expect(await links('B Ltd').getAttribute('rel')).toContain('noopener');
});

test('a caption beside a name is no second name: nothing is said twice', async () => {
  const heading = `<h3 data-names="Northway Trees CIC"><span class="govuk-caption-m">Supplier 1</span> Northway Trees CIC</h3>`;
  opened = await open(pageOf(heading), { known: everyone });
  expect(await marksOf(opened.page)).toEqual(['Northway Trees CIC: SME, CIC, about 6 km, +2']);
  expect(await opened.page.locator('[data-goodmark] .name').count()).toBe(0);
});

test('several names in one element: a host each, in their order, which says whose it is', async () => {
  opened = await open(
    pageOf('<p data-names style="font-size: 14px">Northway Trees CIC; Unknown Ltd; Alder &amp; Ward Limited</p>'),
    {
      known: everyone,
    },
  );
  const { page } = opened;
  const hosts = await page
    .locator('p > [data-goodmark]')
    .evaluateAll((found) =>
      found.map((host) => [host.getAttribute('data-goodmark'), host.shadowRoot?.querySelector('.name')?.textContent]),
    );
  expect(hosts).toEqual([
    ['Northway Trees CIC', 'Northway Trees CIC'],
    ['Alder & Ward Limited', 'Alder & Ward Limited'],
  ]);
  expect(await page.getByRole('button', { name: 'SME, Alder & Ward Limited' }).count()).toBe(1);
  const [first, second] = await page
    .locator('.row')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().toJSON()));
  expect(second.left).toBeGreaterThan(first.right);
  expect(Math.abs(second.top - first.top)).toBeLessThan(2);
});

test('a name that is a link keeps its click to itself: chips stand after it, not in it', async () => {
  opened = await open(pageOf('<h3><a href="/company" data-names>Northway Trees CIC</a></h3>'), { known: everyone });
  const { page } = opened;
  expect(await page.locator('a [data-goodmark]').count()).toBe(0);
  await page.locator('h3 > a + [data-goodmark] [data-hint]').first().click();
  expect(await page.locator('.card').isVisible()).toBe(true);
  expect(page.url()).toContain('/Notice/');
});

test.each(['light', 'dark'] as const)('is accessible on a %s page, with card and panel open', async (scheme) => {
  const style =
    scheme === 'dark' ? `${govuk} :root { color-scheme: dark } body { background: #111; color: #eee }` : govuk;
  const criteria = '<h2>Award criteria</h2><ul id="criteria"><li>Price</li></ul><h2>Lots</h2>';
  opened = await open(pageOf(award('Northway Trees CIC') + criteria, { style }), {
    known: { ...everyone, notice: [near, taken] },
  });
  const { page } = opened;
  await page.locator('.tab').click();
  await page.locator('[data-goodmark="Northway Trees CIC"] [data-hint]').first().click();
  await page.locator('.card').waitFor();
  expect(await faults(page)).toEqual([]);
});

test('a finger has 44 px, and the page beside it stays as it is', async () => {
  opened = await open(pageOf(award('Northway Trees CIC', 'Alder &amp; Ward Limited')), {
    known: everyone,
    options: { hasTouch: true, isMobile: true, viewport: { width: 1024, height: 800 } },
  });
  const sizes = await opened.page
    .locator('.chip:not([hidden])')
    .evaluateAll((chips) =>
      chips.map((chip) => Math.min(chip.getBoundingClientRect().width, chip.getBoundingClientRect().height)),
    );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test('with forced colours every chip and card keeps its edges', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), {
    known: everyone,
    options: { forcedColors: 'active' },
  });
  const edges = await opened.page
    .locator('.chip:not([hidden]) .tag')
    .evaluateAll((tags) =>
      tags.map((tag) => `${getComputedStyle(tag).borderTopStyle} ${getComputedStyle(tag).borderTopColor}`),
    );
  expect(edges).toEqual(Array.from({ length: 4 }, () => 'solid rgb(0, 0, 0)'));
});

test('on paper chips stand in the text, and what cannot be pressed is left out', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known: everyone });
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  const row = await page.locator('.row').boundingBox();
  const name = await page.locator('h3').boundingBox();
  expect(row && name && row.y >= name.y && row.y + row.height <= name.y + name.height + 1).toBe(true);
  expect(await page.locator('.chip').last().isVisible()).toBe(false);
});
