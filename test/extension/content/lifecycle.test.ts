/** From reading to painting and back: late answers, changing pages, history, and leaving without a trace. */
import { afterEach, expect, test } from 'vitest';
import { marksOf, type Opened, open } from './open';
import { award, cic, pageOf, sme } from './pages';

let opened: Opened;
afterEach(() => opened.close());

const known = { 'Northway Trees CIC': [sme, cic], 'Alder Ltd': [sme] };
const both = ['Northway Trees CIC: SME, CIC', 'Alder Ltd: SME'];
const asked = (count: number) => opened.page.waitForFunction((wanted) => marking.asked.length >= wanted, count);
const shows = (marks: readonly string[]) => expect.poll(() => marksOf(opened.page), { timeout: 10_000 }).toEqual(marks);

test('asks once, with plain passages and the address of the page', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const questions = await opened.page.evaluate(() => marking.asked);
  expect(questions).toHaveLength(1);
  expect(questions[0]?.address).toBe(opened.page.url());
  expect(questions[0]?.pages[0]?.blocks[0]?.name.text).toBe('Northway Trees CIC');
  // Its own marks are no change of the page.
  await opened.page.waitForTimeout(400);
  expect(await opened.page.evaluate(() => marking.reads)).toBe(1);
});

test('a late answer is not painted beside another name, nor where the element is gone', async () => {
  opened = await open(pageOf(award('Northway Trees CIC', 'Alder Ltd', 'Briar Ltd')), {
    known: { ...known, 'Briar Ltd': [cic] },
    before: (page) =>
      page.evaluate(() => {
        marking.held = true;
      }),
  });
  const { page } = opened;
  await asked(1);
  const late = await page.evaluate(async () => {
    const [first, second] = document.querySelectorAll('[data-names]');
    if (first) first.textContent = 'Another Name Ltd';
    second?.remove();
    marking.release();
    // The answer arrives before the page is read again.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return [...document.querySelectorAll('[data-goodmark]')].map((host) => host.getAttribute('data-goodmark'));
  });
  expect(late).toEqual(['Briar Ltd']);
});

test('an answer for an address that was left is dropped', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), {
    known,
    before: (page) =>
      page.evaluate(() => {
        marking.held = true;
      }),
  });
  await asked(1);
  const hosts = await opened.page.evaluate(async () => {
    history.pushState(null, '', '/Notice/000002-2026');
    marking.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return document.querySelectorAll('[data-goodmark]').length;
  });
  expect(hosts).toBe(0);
});

test('the answer to the first of two questions is dropped when it comes last', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), {
    known,
    before: (page) =>
      page.evaluate(() => {
        marking.held = true;
      }),
  });
  const { page } = opened;
  await asked(1);
  await page.evaluate(
    (hints) => {
      marking.known = { 'Northway Trees CIC': hints };
      marking.again();
      marking.release();
    },
    [cic],
  );
  await shows(['Northway Trees CIC: CIC']);
  expect(await page.evaluate(() => marking.asked.length)).toBe(2);
});

test('names that come and go get and lose their marks; what stands is left as it is', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const { page } = opened;
  await shows(['Northway Trees CIC: SME, CIC']);
  await page.evaluate(() => {
    Object.assign(globalThis, { first: document.querySelector('[data-goodmark]') });
    document.querySelector('.column')?.insertAdjacentHTML('beforeend', '<h3 data-names>Alder Ltd</h3>');
  });
  await shows(both);
  expect(
    await page.evaluate(() => Reflect.get(globalThis, 'first') === document.querySelector('[data-goodmark]')),
  ).toBe(true);
  await page.evaluate(() => document.querySelector('[data-names]')?.remove());
  await shows(['Alder Ltd: SME']);
});

test('a part of the page that is put in the place of the one that was read is read too', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const { page } = opened;
  await shows(['Northway Trees CIC: SME, CIC']);
  await page.evaluate(() => {
    history.pushState(null, '', '/Notice/000002-2026');
    const main = document.createElement('main');
    main.innerHTML = '<h3 data-names>Alder Ltd</h3>';
    document.querySelector('main')?.replaceWith(main);
  });
  await shows(['Alder Ltd: SME']);
  expect(await page.evaluate(() => marking.asked.at(-1)?.address)).toContain('000002-2026');
});

test('read anew on demand: the hosts stay, what they show changes in place', async () => {
  opened = await open(pageOf(award('Northway Trees CIC', 'Alder Ltd')), { known });
  const { page } = opened;
  await shows(both);
  await page.evaluate(
    (hints) => {
      marking.known = { 'Northway Trees CIC': hints };
      marking.again();
    },
    [cic],
  );
  await shows(['Northway Trees CIC: CIC']);
  expect(await page.locator('[data-goodmark]').count()).toBe(1);
});

test('back and forward leave one host a name', async () => {
  opened = await open(pageOf(award('Northway Trees CIC', 'Alder Ltd')), { known });
  const { page } = opened;
  await shows(both);
  await page.evaluate(() => history.pushState(null, '', '?lot=2'));
  await page.goBack();
  await asked(1);
  await page.goForward();
  await asked(2);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await asked(3);
  await shows(both);
});

test('a copy that the page makes of a mark, and a mark of a script before this one, are taken out', async () => {
  opened = await open(pageOf(`${award('Northway Trees CIC')}<p><span data-goodmark="Northway Trees CIC"></span></p>`), {
    known,
  });
  const { page } = opened;
  expect(await page.locator('[data-goodmark]').count()).toBe(1);
  await page.evaluate(() => {
    const heading = document.querySelector('h3');
    if (heading) document.querySelector('.column')?.append(heading.cloneNode(true));
  });
  await asked(2);
  await shows(['Northway Trees CIC: SME, CIC', 'Northway Trees CIC: SME, CIC']);
  expect(await page.locator('[data-goodmark]').count()).toBe(2);
});

test('a page that holds nothing, or is not understood, is not marked and says so once', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const { page } = opened;
  await shows(['Northway Trees CIC: SME, CIC']);
  await page.evaluate(() => {
    document.querySelector('main')?.setAttribute('data-unknown', '');
    marking.again();
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.waitForFunction(() => marking.reads === 3);
  expect(await page.locator('[data-goodmark]').count()).toBe(0);
  expect(await page.evaluate(() => marking.unread)).toEqual([
    { portalName: 'Synthetic portal', sentence: 'No supplier was found.' },
  ]);
});

test('a site that is turned off loses its marks, and gets them back when it is turned on', async () => {
  opened = await open(pageOf(award('Northway Trees CIC')), { known });
  const { page } = opened;
  const turn = (off: boolean) =>
    page.evaluate((to) => {
      marking.off = to;
      marking.again();
    }, off);
  await turn(true);
  await shows([]);
  await turn(false);
  await shows(['Northway Trees CIC: SME, CIC']);
});

test('one abort removes every mark, and nothing is read after it', async () => {
  opened = await open(pageOf(`${award('Northway Trees CIC', 'Alder Ltd')}<ul id="criteria"><li>Price</li></ul>`), {
    known: { ...known, notice: [cic] },
    before: (page) => page.evaluate(() => Object.assign(globalThis, { html: document.documentElement.outerHTML })),
  });
  const { page } = opened;
  await page.locator('[data-hint]').first().click();
  const { restored, reads } = await page.evaluate(() => {
    marking.stop();
    const restored = document.documentElement.outerHTML === Reflect.get(globalThis, 'html');
    return { restored, reads: marking.reads };
  });
  expect(restored).toBe(true);
  await page.evaluate(() => {
    document.querySelector('main')?.append('more');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => marking.reads)).toBe(reads);
});

test('many names are marked in several goes, each once, and an abort between two leaves none', async () => {
  // More than any computer marks in the time of one go.
  const names = Array.from({ length: 200 }, (_, index) => `Supplier ${index} Ltd`);
  opened = await open(pageOf(award(...names)), { known: { '*': [sme] } });
  const { page } = opened;
  await shows(names.map((name) => `${name}: SME`));
  const { goes, afterAbort } = await page.evaluate(async (all) => {
    const count = () => document.querySelectorAll('[data-goodmark]').length;
    marking.stop();
    const goes = await new Promise<number[]>((resolve) => {
      const counts: number[] = [];
      // Told after each go, before the next begins.
      const observer = new MutationObserver(() => {
        counts.push(count());
        if (count() < all) return;
        observer.disconnect();
        resolve(counts);
      });
      observer.observe(document.body, { childList: true, subtree: true });
      marking.start();
    });
    marking.stop();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        marking.stop();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
      marking.start();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { goes, afterAbort: count() };
  }, names.length);
  expect(goes.length).toBeGreaterThan(1);
  expect(goes).toEqual([...new Set(goes)].sort((a, b) => a - b));
  expect(afterAbort).toBe(0);
});
