/** The card: opened by hand or by keyboard, never by itself. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Opened, open } from './open';
import { again, award, cic, near, pageOf, sme, taken } from './pages';

let opened: Opened;
afterEach(() => opened.close());

const known = { 'Northway Trees CIC': [sme, cic, near, taken, again], 'Alder Ltd': [sme, taken] };
const notice = pageOf(`${award('Northway Trees CIC', 'Alder Ltd')}<p><a href="/next">Next</a></p>`);
const active = () => {
  const host = document.activeElement;
  const inside = host?.shadowRoot?.activeElement ?? host;
  return inside?.getAttribute('data-hint') ?? inside?.className ?? '';
};

/** It cannot be seen any more at once, and is taken out in a task of its own, as browsers tell of it. */
async function closed(page: Page): Promise<void> {
  expect(await page.locator('.card').isVisible()).toBe(false);
  await page.locator('.card').waitFor({ state: 'detached' });
}

test('says each fact with who said it, why, from where, what it serves, and that it is no score', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  expect(await page.locator('.card').count()).toBe(0);
  await page.locator('[data-hint="distance"]').click();
  const card = page.getByRole('dialog', { name: 'Northway Trees CIC' });
  const text = await card.innerText();
  for (const said of [
    'Declared about 6 km on this notice, 3 September 2026.',
    'Smaller suppliers keep more of what they earn nearby.',
    'Cabinet Office, PPN 005, paragraph 4',
    '24 February 2025',
    'Goals 8 Decent Work and Economic Growth; 10 Reduced Inequalities',
    'Not checked against its source.',
    'Quoted by another; not read in the source itself.',
    'Information, not scoring.',
  ])
    expect(text).toContain(said);
  expect(await card.locator('.facts > li').count()).toBe(5);
  // Opened at the fact whose chip was clicked.
  expect(await card.locator('.facts').evaluate((list) => list.scrollTop)).toBeGreaterThan(100);
});

test('"+2" opens what has no chip', async () => {
  opened = await open(notice, { known });
  await opened.page.getByRole('button', { name: '+2 more on Northway Trees CIC' }).click();
  expect(await opened.page.getByRole('dialog').innerText()).toContain('Declared 3rd award on this notice');
});

test('arrow keys move between chips, Enter opens, Escape closes and the focus returns', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  await page.locator('[data-hint="declared-sme"]').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(active)).toBe('declared-sme');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(active)).toBe('distance');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(active)).toBe('declared-sme');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const chip = page.locator('[data-hint="cic-by-name"]');
  expect(await chip.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  expect(await chip.getAttribute('aria-expanded')).toBe('true');
  expect(await page.evaluate(active)).toBe('card');
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await page.evaluate(active)).toBe('cic-by-name');
  expect(await chip.getAttribute('aria-expanded')).toBe('false');
  // One stop for Tab in each row.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-goodmark'))).toBe('Alder Ltd');
});

test('closes when the focus leaves it, on a second click on its chip, and on a click elsewhere', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  const card = page.locator('.card');
  const chip = page.locator('[data-goodmark="Alder Ltd"] [data-hint="declared-sme"]');
  await chip.click();
  expect(await card.isVisible()).toBe(true);
  await chip.click();
  await closed(page);
  await chip.click();
  await page.mouse.click(1200, 700);
  await closed(page);
  await chip.click();
  for (let presses = 0; presses < 12 && (await card.isVisible()); presses++) await page.keyboard.press('Tab');
  await closed(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
});

test('shows after a pointer rested on a chip, without taking the focus, and goes when it leaves', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  await page.locator('[data-hint="cic-by-name"]').hover();
  expect(await page.locator('.card').count()).toBe(0);
  await page.locator('.card').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.locator('.card .title').hover();
  await page.mouse.move(1200, 700);
  await page.locator('.card').waitFor({ state: 'detached' });
});

test('a pointer that only passes over chips opens nothing', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  const chip = await page.locator('[data-hint="cic-by-name"]').boundingBox();
  if (!chip) throw new Error('No chip.');
  await page.mouse.move(chip.x + 2, chip.y + 2);
  await page.mouse.move(chip.x + 2, chip.y + 300);
  await page.waitForTimeout(900);
  expect(await page.locator('.card').count()).toBe(0);
});

test('stays within a small window, above its chip where there is no room below', async () => {
  opened = await open(notice, { known, options: { viewport: { width: 320, height: 400 } } });
  const { page } = opened;
  for (const name of ['Northway Trees CIC', 'Alder Ltd']) {
    await page.locator(`[data-goodmark="${name}"] .chip:not([hidden])`).first().click();
    const box = await page.locator('.card').boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 400).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('adds the supplier of this notice to the shortlist, and says so', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  await page.locator('[data-goodmark="Alder Ltd"] [data-hint]').first().click();
  await page.getByRole('button', { name: 'Add to shortlist' }).click();
  await page.getByRole('button', { name: 'On the shortlist' }).waitFor();
  expect(await page.evaluate(() => marking.shortlisted)).toEqual(['/Notice/000001-2026 alder ltd']);
});

test('clicks and keys inside do not reach the page', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  await page.evaluate(() => {
    for (const type of ['click', 'keydown'])
      document.addEventListener(type, () => document.documentElement.setAttribute('data-heard', type));
  });
  await page.locator('[data-hint]').first().click();
  await page.keyboard.press('Escape');
  expect(await page.locator('html').getAttribute('data-heard')).toBeNull();
});

test('a mark that is shown anew keeps its open card when nothing changed', async () => {
  opened = await open(notice, { known });
  const { page } = opened;
  await page.locator('[data-hint]').first().click();
  await page.evaluate(() => marking.again());
  await page.waitForFunction(() => marking.asked.length === 2);
  expect(await page.locator('.card').isVisible()).toBe(true);
});

test('keeps a name that is written from right to left by itself, in its own order', async () => {
  const name = 'شركة الأمل (Ltd)';
  opened = await open(pageOf(award(name)), { known: { [name]: [sme] } });
  const { page } = opened;
  await page.locator('[data-hint="declared-sme"]').click();
  const order = await page.locator('.card .title').evaluate((title) => {
    const said = title.querySelector('bdi');
    const text = said?.firstChild;
    if (!said || !text) return null;
    const leftOf = (at: number): number => {
      const letter = new Range();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      return letter.getBoundingClientRect().left;
    };
    // The bracket in Latin stands left of the name, as it does in Arabic; the title itself begins at the left.
    return [getComputedStyle(title).direction, leftOf(0) > leftOf((text.textContent ?? '').indexOf('L'))];
  });
  expect(order).toEqual(['ltr', true]);
});
