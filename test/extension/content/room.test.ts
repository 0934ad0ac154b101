/** Where chips stand: nothing of the page moves, by the browser's own entries. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { fitting } from '../../../extension/content/fitting';
import { faults } from '../../browser/axe';
import { marksOf, type Opened, open } from './open';
import { award, cic, govuk, largeAnswer, largeNotice, near, noRoom, pageOf, sme, taken } from './pages';

let opened: Opened | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const known = { '*': [sme, cic, near, taken] };

/** Lets the page stand for a while before the answer comes, and watches what moves. */
async function answeredLate(page: Page): Promise<void> {
  await page.evaluate(() => {
    marking.held = true;
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsAfterRelease(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(400);
  await page.evaluate(() => marking.release());
  await page.waitForTimeout(600);
  return page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
}

test('as many chips as fit, the count alone where there is room for no chip, and nothing where not even that fits', () => {
  const row = { label: 0, chips: [40, 40, 90], more: 30, facts: 3 };
  expect(fitting(200, [row])?.shown).toBe(3);
  expect(fitting(130, [row])?.shown).toBe(2);
  expect(fitting(90, [row])?.shown).toBe(1);
  expect(fitting(60, [row])?.shown).toBe(0);
  expect(fitting(30, [row])).toBeNull();
  expect(fitting(60, [{ ...row, chips: [40], facts: 1 }])?.shown).toBe(3);
  // Rows of one line share its room.
  expect(fitting(250, [row, row])?.shown).toBe(1);
  // Names are cut short before there is nothing.
  const named = { ...row, label: 200 };
  expect(fitting(300, [named])).toEqual({ shown: 1, rows: [named] });
  expect(fitting(200, [named])).toEqual({ shown: 1, rows: [{ ...named, label: 80 }] });
  expect(fitting(130, [named])).toEqual({ shown: 0, rows: [{ ...named, label: 80 }] });
});

test('nothing moves on a notice of 5,000 texts when 35 suppliers are marked late', async () => {
  opened = await open(largeNotice(), { known: largeAnswer, before: answeredLate });
  const { page } = opened;
  expect(await shiftsAfterRelease(page)).toEqual([]);
  expect(await page.locator('[data-goodmark^="Supplier"]').count()).toBe(35);
  expect(await page.locator('[data-tiny]').count()).toBe(0);
});

test('nothing moves on a page of results, where names stand in narrow rows', async () => {
  const row = '<dl style="width: 560px"><dt>Suppliers</dt><dd data-names>Alder Ltd; Briar CIC</dd></dl>';
  opened = await open(pageOf(row.repeat(10), { style: `${govuk} dl { font-size: 16px }` }), {
    known: { '*': [sme] },
    before: answeredLate,
  });
  expect(await shiftsAfterRelease(opened.page)).toEqual([]);
});

describe.each(['', 'dir="rtl"'])('where no line has room, on a page %s', (attributes) => {
  test.each([
    { width: 1280, height: 800 },
    // As a window of 1280 px at 400 %.
    { width: 320, height: 256 },
  ])('nothing moves, and a tiny count hangs from each name: $width px', async (viewport) => {
    opened = await open(noRoom({ attributes }), { known, before: answeredLate, options: { viewport } });
    const { page } = opened;
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(await shiftsAfterRelease(page)).toEqual([]);
    expect(await marksOf(page)).toEqual(
      ['Northway Trees CIC', 'Alder Ltd', 'Briar Ltd', 'Alder Ltd'].map((name) => `${name}: +4`),
    );
    expect(await page.locator('[data-tiny]').count()).toBe(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const boxes = await page
      .locator('.chip:not([hidden])')
      .evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().toJSON()));
    for (const { left, right, width, height } of boxes) {
      expect([width, height]).toEqual([24, 24]);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(viewport.width);
    }
    // Two names in one cell: beside each other, in the order in which they are read.
    const [, first, second] = boxes;
    expect(attributes === '' ? second.left - first.left : first.left - second.left).toBe(24);
    // It covers no letter of the name but what hangs below its line.
    const seen = await page.locator('.chip:not([hidden]) .tag').first().boundingBox();
    const name = await page.evaluate(() => {
      const words = new Range();
      words.selectNodeContents(document.querySelector('td')?.firstChild ?? document.body);
      return words.getBoundingClientRect().toJSON();
    });
    expect(seen?.y).toBeGreaterThan(name.bottom - name.height / 4);
    expect(seen?.y).toBeLessThan(name.bottom);
  });
});

test('a tiny count says whose facts it has, and opens them by keyboard', async () => {
  opened = await open(noRoom(), { known });
  const { page } = opened;
  expect(await page.getByRole('button', { name: '4 facts on Briar Ltd' }).count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog', { name: 'Alder Ltd' }).innerText()).toContain('Declared about 6 km');
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
  expect(await faults(page)).toEqual([]);
});

test('chips stand at the end of the last line, over nothing', async () => {
  const html = pageOf(
    '<p id="inline">Awarded to <b data-names>Alder Ltd</b> in Oxford.</p>' +
      '<p id="lines"><b data-names>Alder Ltd</b><br>12 Mill Lane, a long line of an address</p>' +
      '<h3 data-names style="width: 260px">Alder and Sons Nurseries Limited</h3>',
  );
  opened = await open(html, { known: { 'Alder Ltd': [sme], '*': [sme] } });
  const { page } = opened;
  // In the midst of a sentence there is no room.
  expect(await page.locator('#inline [data-tiny]').count()).toBe(1);
  expect(await page.locator('#lines [data-tiny], h3 [data-tiny]').count()).toBe(0);
  const heading = await page.locator('h3').boundingBox();
  const row = await page.locator('h3 .row').boundingBox();
  if (!heading || !row) throw new Error('No heading.');
  expect(row.y).toBeGreaterThan(heading.y + heading.height / 2 - 4);
  expect(row.y + row.height).toBeLessThan(heading.y + heading.height + 4);
  expect(row.x + row.width).toBeLessThanOrEqual(heading.x + heading.width);
});

test('a window that becomes narrow takes chips away, and gives them back', async () => {
  opened = await open(pageOf(award('Northway Trees')), { known });
  const { page } = opened;
  const wide = ['Northway Trees: SME, CIC, about 6 km, +1'];
  expect(await marksOf(page)).toEqual(wide);
  await page.setViewportSize({ width: 330, height: 800 });
  await expect.poll(() => marksOf(page)).toEqual(['Northway Trees: SME, +3']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(330);
  await page.setViewportSize({ width: 240, height: 800 });
  await expect.poll(() => marksOf(page)).toEqual(['Northway Trees: +4']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => marksOf(page)).toEqual(wide);
  expect(await page.locator('[data-tiny]').count()).toBe(0);
  const { x, y } = (await page.locator('.row').boundingBox()) ?? { x: 0, y: 0 };
  const name = await page.locator('h3').boundingBox();
  expect(x).toBeGreaterThan(name ? name.x + 100 : 0);
  expect(Math.abs(y - (name?.y ?? 0))).toBeLessThan(20);
});

test('a page that is looked at again, scrolled to its end, stays where it is', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `Northway and Southway Grounds Maintenance ${index}`);
  opened = await open(pageOf(award(...names)), { known, options: { viewport: { width: 240, height: 500 } } });
  const { page } = opened;
  await expect.poll(async () => (await marksOf(page)).length).toBe(30);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => marking.again());
  await page.waitForFunction(() => marking.asked.length === 2);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('at 400 % every chip is within the window', async () => {
  const long = 'Northway and Southway Grounds Maintenance Community Interest Company';
  opened = await open(pageOf(award(long, 'Alder Ltd')), { known, options: { viewport: { width: 320, height: 256 } } });
  const edges = await opened.page
    .locator('.chip:not([hidden])')
    .evaluateAll((chips) =>
      chips.map((chip) => chip.getBoundingClientRect()).map(({ left, right }) => left >= 0 && right <= 320),
    );
  expect(edges.length).toBeGreaterThan(1);
  expect(edges).not.toContain(false);
});

test('what is folded away is laid out when it shows', async () => {
  opened = await open(pageOf(`<details><summary>Suppliers</summary>${award('Northway Trees')}</details>`), { known });
  const { page } = opened;
  await page.locator('summary').click();
  const name = await page.locator('h3').boundingBox();
  await expect
    .poll(async () => {
      const row = await page.locator('.row').boundingBox();
      return row && name && row.x > name.x + 100 && Math.abs(row.y + row.height / 2 - name.y - name.height / 2) < 8;
    })
    .toBe(true);
});

test('on a page that runs from right to left, chips do too', async () => {
  opened = await open(pageOf(award('Northway Trees'), { attributes: 'dir="rtl"' }), { known });
  const { page } = opened;
  const name = await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h3')?.firstChild ?? document.body);
    return range.getBoundingClientRect().left;
  });
  const chips = await page
    .locator('.chip:not([hidden])')
    .evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().right));
  expect(chips).toEqual([...chips].sort((a, b) => b - a));
  expect(chips[0]).toBeCloseTo(name - 8, 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-hint="cic-by-name"]').getAttribute('aria-expanded')).toBe('true');
  const card = await page.locator('.card').boundingBox();
  expect(card && card.x >= 0 && card.x + card.width <= 1280).toBe(true);
});

describe('where a part of the page is cut off or scrolls by itself', () => {
  /** How far each row stands below and right of its name's begin, in px. */
  const distances = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-names]')].map((name) => {
        const row = name.querySelector('[data-goodmark]')?.shadowRoot?.querySelector('.row')?.getBoundingClientRect();
        const { left, top } = name.getBoundingClientRect();
        return row ? [Math.round(row.left - left), Math.round(row.top - top)] : [];
      }),
    );
  const items = ['Alder CIC', 'Birch CIC', 'Cedar CIC', 'Dogwood CIC', 'Elm CIC', 'Fir CIC'];
  const box = (style: string, inside: string): string =>
    pageOf(`<h1>Awards</h1><div id="box" style="${style}">${inside}</div><p>After it.</p>`);
  const list = `<ul>${items.map((name) => `<li data-names>${name}</li>`).join('')}</ul>`;
  const cells = items.map((name) => `<td data-names style="padding: 0 200px 0 400px">${name}</td>`).join('');

  test.each([
    ['down', box('block-size: 60px; overflow: auto', list)],
    ['across', box('overflow-x: auto', `<table style="white-space: nowrap"><tr>${cells}</tr></table>`)],
  ])('chips go along with their names: %s', async (_, html) => {
    opened = await open(html, { known });
    const { page } = opened;
    const before = await distances(page);
    expect(before.flat()).toHaveLength(2 * items.length);
    await page.locator('#box').evaluate((scroller) => scroller.scrollBy(300, 40));
    expect(await page.locator('#box').evaluate(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop)).toBeGreaterThan(
      0,
    );
    expect(await distances(page)).toEqual(before);
    // What is scrolled away is covered, as its name is: nothing of it stands over the page.
    const over = await page.evaluate(() => {
      const { left = 0, bottom = 0 } = document.querySelector('#box')?.getBoundingClientRect() ?? {};
      return [2, 10, 20].map((below) =>
        document.elementFromPoint(left + 150, bottom + below)?.hasAttribute('data-goodmark'),
      );
    });
    expect(over).toEqual([false, false, false]);
  });

  test('nothing moves when they come', async () => {
    opened = await open(box('block-size: 60px; overflow: auto', list), { known, before: answeredLate });
    expect(await shiftsAfterRelease(opened.page)).toEqual([]);
    expect(await opened.page.locator('[data-goodmark][data-scrolls]').count()).toBe(items.length);
  });

  test('a name that is cut short has its count within what is seen of it', async () => {
    const short = 'display: block; inline-size: 120px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
    opened = await open(
      pageOf(`<p><span data-names style="${short}">The Northway and Southway Trees and Hedges CIC</span> £12,000</p>`),
      { known },
    );
    const ends = await opened.page.evaluate(() => {
      const name = document.querySelector('[data-names]');
      const row = name?.querySelector('[data-goodmark]')?.shadowRoot?.querySelector('.row');
      return [row?.getBoundingClientRect().right ?? 0, name?.getBoundingClientRect().right ?? 0];
    });
    expect(ends[0]).toBeGreaterThan(0);
    expect(ends[0]).toBeLessThanOrEqual((ends[1] ?? 0) + 1);
  });

  test('a form that names its fields as documents name their parts does no harm', async () => {
    opened = await open(
      pageOf(
        `<form style="block-size: 40px; overflow: auto"><input name="parentElement"><input name="scrollWidth">${list}</form>`,
      ),
      { known },
    );
    expect(await marksOf(opened.page)).toHaveLength(items.length);
    expect(opened.complaints).toEqual([]);
  });
});
