/** Pages that are strange, careless or out to break what stands on them. */
import { afterEach, expect, test } from 'vitest';
import { marksOf, type Opened, open } from './open';
import { award, cic, govuk, pageOf, sme } from './pages';

let opened: Opened;
afterEach(() => opened.close());

const known = { 'Northway Trees CIC': [sme, cic], '*': [sme] };
const marked = ['Northway Trees CIC: SME, CIC'];

test('a page that gives its elements the names of methods', async () => {
  const names = ['createElement', 'createTreeWalker', 'addEventListener', 'body', 'querySelectorAllX', 'head', 'fonts'];
  const images = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
  opened = await open(pageOf(`${award('Northway Trees CIC')}<ul id="criteria"><li>Price</li></ul>${images}`), {
    known: { ...known, notice: [cic] },
  });
  const { page } = opened;
  expect(await page.evaluate(() => typeof document.createElement)).not.toBe('function');
  expect((await marksOf(page))[0]).toBe(marked[0]);
  await page.locator('[data-hint]').first().click();
  expect(await page.locator('.card').isVisible()).toBe(true);
  expect(opened.complaints).toEqual([]);
});

test('a policy that forbids styles, scripts and markup from strings', async () => {
  const html = pageOf(award('Northway Trees CIC'), { style: '' }).replace('<style></style>', '');
  opened = await open(html, {
    known,
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const { page } = opened;
  expect(await marksOf(page)).toEqual(marked);
  await page.locator('[data-hint]').first().click();
  const look = await page.locator('.card').evaluate((card) => getComputedStyle(card).borderTopWidth);
  expect(look).toBe('2px');
  expect(opened.complaints.filter((line) => !line.includes('favicon') && !line.includes("'data:,'"))).toEqual([]);
});

test("the page's own styles do not reach a mark", async () => {
  const style = `${govuk} html { font-size: 40px } span, button, [data-goodmark] { display: block !important;
    position: fixed !important; color: red !important; font-size: 60px !important; opacity: 0 !important }
    [data-goodmark]::before { content: "!" !important; display: block; height: 200px }`;
  opened = await open(pageOf(award('Northway Trees CIC'), { style }), { known });
  const host = opened.page.locator('[data-goodmark]');
  const look = await host.evaluate((element) => {
    const { opacity, position } = getComputedStyle(element);
    const before = getComputedStyle(element, '::before').content;
    return { opacity, position, before };
  });
  expect(look).toEqual({ opacity: '1', position: 'absolute', before: 'none' });
  const { height } = (await opened.page.locator('.chip').first().boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(15);
  expect(height).toBeLessThan(30);
});

test('a page that removes marks gets its way after a few times', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const { page } = opened;
  const removals = await page.evaluate(async () => {
    let count = 0;
    const remove = () => {
      for (const host of document.querySelectorAll('[data-goodmark]')) {
        host.remove();
        count += 1;
      }
    };
    new MutationObserver(remove).observe(document.body, { childList: true, subtree: true });
    remove();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return count;
  });
  expect(removals).toBeGreaterThan(1);
  expect(removals).toBeLessThanOrEqual(5);
  expect(await marksOf(page)).toEqual([]);
});

test('a page that never stops changing is read ever more seldom, and keeps its marks while it reads the same', async () => {
  opened = await open(pageOf(`${award('Northway Trees CIC')}<p id="clock"></p>`), {
    known,
    before: (page) => page.clock.install(),
  });
  const { page } = opened;
  await page.evaluate(() => {
    setInterval(() => document.querySelector('#clock')?.replaceChildren(String(Math.random())), 10);
  });
  await page.clock.runFor(60_000);
  const { reads, asked } = await page.evaluate(() => ({ reads: marking.reads, asked: marking.asked.length }));
  expect(reads).toBeGreaterThan(5);
  expect(reads).toBeLessThan(12);
  expect(asked).toBe(1);
  expect(await marksOf(page)).toEqual(marked);
});

test('a page that reads differently at every look is left alone, and one line says so', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known, before: (page) => page.clock.install() });
  const { page } = opened;
  await page.evaluate(() => {
    setInterval(() => document.querySelector('h3')?.replaceChildren(`Company ${Math.random()} Ltd`), 10);
  });
  await page.clock.runFor(60_000);
  const after = await page.evaluate(() => ({ reads: marking.reads, unread: marking.unread }));
  expect(after.reads).toBeLessThan(10);
  expect(after.unread.map(({ sentence }) => sentence)).toEqual([
    'This page keeps changing, so it is not marked. Reload it to read it again.',
  ]);
  expect(await marksOf(page)).toEqual([]);
  await page.clock.runFor(60_000);
  expect(await page.evaluate(() => marking.reads)).toBe(after.reads);
});

test('a page that reads differently now and then is read for as long as it is open', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known, before: (page) => page.clock.install() });
  const { page } = opened;
  for (let lap = 0; lap < 9; lap++) {
    await page.evaluate((name) => document.querySelector('h3')?.replaceChildren(name), `Company ${lap} Ltd`);
    await page.clock.runFor(10_000);
    expect(await marksOf(page)).toEqual([`Company ${lap} Ltd: SME`]);
  }
});

test('50,000 elements, and a custom element as a target', async () => {
  const many = '<p>Lot <b>one</b></p>'.repeat(25_000);
  opened = await open(pageOf(`<x-name data-names>Northway Trees CIC</x-name>${many}`), { known });
  expect(await marksOf(opened.page)).toEqual(marked);
});

test('a name in a form that calls its fields after methods', async () => {
  const form =
    '<form><input name="append"><input name="closest"><input name="textContent"><b data-names>Northway Trees CIC</b></form>';
  opened = await open(pageOf(`${form}<form data-names>Alder Ltd</form>`), { known });
  expect(await marksOf(opened.page)).toEqual(marked);
});
