/** Postcodes looked up at postcodes.io: asked of nobody until an officer turned it on, once, and of nothing else. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Officer, officers, type Tab } from '../../browser/officer';
import { type PortalServer, portalServer, type Served } from '../../browser/portal-server';
import { award, notice } from './notices';
import { allMarked, hasMarks, marks, says } from './pages';

const api = 'https://api.postcodes.io/postcodes';
const page = 'www.find-tender.service.gov.uk/Notice/083650-2026';

/** As postcodes.io answers; E07000178 is Oxford. One postcode is of nowhere. */
const found = (query: string, code: string) => ({
  query,
  result: { postcode: query, codes: { admin_district: code } },
});
const answer: Served = {
  type: 'application/json',
  body: JSON.stringify({
    status: 200,
    result: [found('OX3 9DU', 'E07000178'), found('OX3 0BP', 'E07000178'), { query: 'WA5 7ZZ', result: null }],
  }),
};

let server: PortalServer;
let officer: Officer | undefined;
afterEach(async () => {
  await officer?.close();
  server.close();
});

const set = (options: Tab, value: object): Promise<void> =>
  options.run(
    `(globalThis.browser ?? chrome).storage.sync.set({ settings: ${JSON.stringify({ version: 1, value })} })`,
  );

/** With a place that was saved before there was such a choice. Firefox asks for hosts at a hand's click alone, never a script's. */
async function turnOn(name: 'Chromium' | 'Firefox', options: Tab): Promise<void> {
  const before = { place: 'ox39du', packs: {}, portals: {} };
  await set(options, name === 'Firefox' ? { ...before, exactLookup: true } : before);
  if (name === 'Chromium') await options.run(`document.querySelector('#look-up').click()`);
}

const northway = `document.querySelector('[data-goodmark^="Northway"]').shadowRoot`;
const sameAuthority = `${marks}.some((one) => one.includes('Northway') && one.includes('same-authority'))`;

describe.each(['Chromium', 'Firefox'] as const)('at %s', (name) => {
  const start = async (served: Served) => {
    server = await portalServer({ [notice]: award, [api]: served });
    officer = await officers[name](server, { allowed: true });
    const tab = await officer.open(notice);
    await tab.waitFor(hasMarks);
    return { at: officer, tab, options: await officer.own('options/options.html') };
  };

  test('off as installed, nobody is asked; on, one request has the postcodes of the page and of the officer', async () => {
    const { at, tab, options } = await start(answer);
    expect(await options.evaluate(`document.querySelector('#look-up').checked`)).toBe(false);
    expect(await tab.evaluate(sameAuthority)).toBe(false);
    expect(server.asked).toEqual([page]);
    await turnOn(name, options);
    await tab.waitFor(sameAuthority);
    await options.waitFor(`document.querySelector('#look-up').checked`);
    expect(server.posted(api).map((body) => JSON.parse(body))).toEqual([
      { postcodes: ['OX3 9DU', 'OX3 0BP', 'WA5 7ZZ'] },
    ]);
    await tab.go(notice);
    await tab.waitFor(sameAuthority);
    await tab.run(`${northway}.querySelector('[data-hint]').click()`);
    expect(await tab.evaluate(`${northway}.textContent`)).toMatch(
      /In the area of Oxford City Council, by postcodes\.io on \d+ \w+ \d{4}\./,
    );
    await (await at.popup(tab)).waitFor(says('Northway Trees CIC'));
    expect(server.asked).toEqual([page, 'api.postcodes.io/postcodes', page]);
  });

  test.each([
    ['breaks', { status: 500, body: '' }],
    ['sends something else', { body: '<!doctype html><p>Under repair</p>' }],
  ])('a service that %s costs one line in the popup and no mark', async (_what, served) => {
    const { at, tab, options } = await start(served);
    await turnOn(name, options);
    const popup = await at.popup(tab);
    await popup.waitFor(says('postcodes.io did not say in which authorities'));
    await tab.go(notice);
    await tab.waitFor(allMarked);
    expect(server.posted(api)).toHaveLength(1);
  });
});

test('at Firefox, which asks an officer for it, turning it off gives back the leave to ask and what was asked for', async () => {
  server = await portalServer({ [notice]: award, [api]: answer });
  // Firefox takes yes for its officer's answer.
  officer = await officers.Firefox(server, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  const tab = await officer.open(notice);
  const options = await officer.own('options/options.html');
  const held = () =>
    options.evaluate(`Promise.all([
      browser.permissions.contains({ origins: ['https://api.postcodes.io/*'] }),
      browser.permissions.getAll().then(({ data_collection }) => data_collection),
    ])`);
  expect(await held()).toEqual([false, []]);
  await set(options, { place: 'ox39du', packs: {}, portals: {} });
  const press = async () => {
    await options.run(`document.querySelector('#look-up').focus()`);
    await options.press(' ');
  };
  await press();
  await tab.waitFor(sameAuthority);
  expect(await held()).toEqual([true, ['locationInfo', 'websiteContent']]);
  await press();
  await tab.waitFor(`!${sameAuthority}`);
  await expect.poll(held).toEqual([false, []]);
});
