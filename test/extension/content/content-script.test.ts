/** As a real content script, in its own world, under a policy that forbids everything: in both browsers. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumWithExtension } from '../../browser/chromium';
import { firefox } from '../../browser/firefox';
import { until } from '../../browser/until';
import { award, cic, near, noRoom, pageOf, sme, taken } from './pages';
import { bundled, type Portal, portalOf } from './portal';

const manifest = {
  manifest_version: 3,
  name: 'Marks on a made-up portal',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['script.js'] }],
  browser_specific_settings: { gecko: { id: 'marks@goodmark.invalid' } },
};
const known = JSON.stringify({ 'Northway Trees CIC': [sme, cic, near, taken], notice: [taken] });
const attributes = `data-known='${known.replaceAll("'", '&#39;')}'`;
const criteria = '<h2>Award criteria</h2><ul id="criteria"><li>Price</li></ul><h2>Lots</h2>';
const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page can see of its marks and do to them; the same lines in both browsers. */
const marked = `document.querySelector('[data-goodmark="Northway Trees CIC"]')`;
const inside = `${marked}.shadowRoot`;
const chips = `[...${inside}.querySelectorAll('.chip')].map((chip) => chip.textContent)`;
const look = `[getComputedStyle(${inside}.querySelector('.tag')).borderTopWidth, getComputedStyle(${marked}).position, getComputedStyle(${inside}.querySelector('.row')).position]`;
const beside = `(() => {
  const row = ${inside}.querySelector('.row').getBoundingClientRect();
  const range = new Range();
  range.selectNodeContents(document.querySelector('h3').firstChild);
  const name = range.getBoundingClientRect();
  return Math.round(row.left - name.right) === 8 && Math.abs(row.top + row.bottom - name.top - name.bottom) <= 2;
})()`;
const openCard = `${inside}.querySelector('[data-hint="cic-by-name"]').click()`;
const card = `${inside}.querySelector('.card')`;
const focused = `${inside}.activeElement?.className`;

/** Where everything of the page stands, as its own script finds it before there is any mark. */
const places = `[...document.querySelectorAll('body *:not([data-goodmark])')].map((one) => JSON.stringify(one.getBoundingClientRect()))`;
const watched = `<script>globalThis.before = ${places}</script>`;

let folder: string;
let portal: Portal;
let full: Portal;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-marks-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'script.js'), await bundled());
  full = await portalOf(noRoom({ attributes, more: watched }));
  portal = await portalOf(pageOf(award('Northway Trees CIC') + criteria, { style: '', attributes }), {
    'content-security-policy': policy,
  });
});
afterAll(async () => {
  portal.close();
  full.close();
  await rm(folder, { recursive: true, force: true });
});

interface Driver {
  evaluate(expression: string): Promise<unknown>;
  pressEscape(): Promise<void>;
  waitFor(expression: string): Promise<void>;
}

async function marksAndCard({ evaluate, pressEscape, waitFor }: Driver): Promise<void> {
  await waitFor(marked);
  expect(await evaluate(chips)).toEqual(['SME', 'CIC', 'about 6 km', '+1']);
  expect(await evaluate(look)).toEqual(['1px', 'absolute', 'absolute']);
  expect(await evaluate(beside)).toBe(true);
  await evaluate(openCard);
  await waitFor(`${card}?.matches(':popover-open')`);
  expect(await evaluate(focused)).toBe('card');
  expect(await evaluate(`${card}.innerText.includes('Declared CIC on this notice, 3 September 2026.')`)).toBe(true);
  await pressEscape();
  await waitFor(`!${card}`);
  expect(await evaluate(`${inside}.activeElement?.dataset.hint`)).toBe('cic-by-name');
  await evaluate(`document.querySelector('h3').replaceChildren('Another Name Ltd')`);
  await waitFor(`!${marked}`);
  expect(await evaluate(`document.querySelectorAll('[data-goodmark]').length`)).toBe(1);
}

/** Also where a line has room for nothing. */
async function nothingMoves({ evaluate, waitFor }: Pick<Driver, 'evaluate' | 'waitFor'>): Promise<void> {
  await waitFor(marked);
  const count = `${inside}.querySelector('.chip:not([hidden])')`;
  expect(await evaluate(`${count}.ariaLabel`)).toBe('4 facts on Northway Trees CIC');
  expect(await evaluate(places)).toEqual(await evaluate('globalThis.before'));
  await evaluate(`${count}.click()`);
  await waitFor(`${card}?.matches(':popover-open')`);
  expect(await evaluate(places)).toEqual(await evaluate('globalThis.before'));
}

test('marks, card and upkeep in Chromium, and nothing moves', async () => {
  const browser = await chromiumWithExtension(folder);
  const at = async (address: string): Promise<Driver> => {
    const page = await browser.open(address);
    const evaluate = (expression: string) => page.evaluate(expression);
    return {
      evaluate,
      pressEscape: () => page.keyboard.press('Escape'),
      // The page's policy forbids what the driver would have it do to wait by itself.
      waitFor: (expression) => until({ evaluate, address }, expression),
    };
  };
  try {
    await marksAndCard(await at(`${portal.origin}/Notice/1`));
    await nothingMoves(await at(`${full.origin}/Notice/1`));
  } finally {
    await browser.close();
  }
});

test('marks, card and upkeep in Firefox, and nothing moves', async () => {
  const browser = await firefox(folder);
  try {
    const page = await browser.open(`${portal.origin}/Notice/1`);
    await marksAndCard({
      evaluate: (expression) => page.evaluate(expression),
      pressEscape: () => page.press('Escape'),
      waitFor: (expression) => page.waitFor(expression),
    });
    await nothingMoves(await browser.open(`${full.origin}/Notice/1`));
  } finally {
    await browser.close();
  }
});
