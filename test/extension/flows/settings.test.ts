/** What an officer or an organisation sets, and a background that sleeps, in both real browsers. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Circumstances, type Officer, officers } from '../../browser/officer';
import { type PortalServer, portalServer, type Served } from '../../browser/portal-server';
import { award, notice } from './notices';
import { hasMarks, marks, says, typeInto, words } from './pages';

let server: PortalServer | undefined;
let officer: Officer | undefined;
afterEach(async () => {
  await officer?.close();
  server?.close();
});

async function start(name: 'Chromium' | 'Firefox', circumstances: Circumstances = {}): Promise<Officer> {
  server = await portalServer({ [notice]: award });
  officer = await officers[name](server, circumstances);
  return officer;
}

const patiently = { timeout: 20_000 };

const portalBox = `[...document.querySelectorAll('label')].find((one) => one.innerText.includes('Find a Tender')).querySelector('input')`;

describe.each(['Chromium', 'Firefox'] as const)('at %s', (name) => {
  test('what is set in the options is in force in every page at once, and nothing was asked of anybody', async () => {
    const at = await start(name);
    const tab = await at.open(notice);
    await tab.waitFor(hasMarks);
    const options = await at.own('options/options.html');
    await options.waitFor(`${portalBox}.checked`);
    await options.run(`${portalBox}.click()`);
    await tab.waitFor(`!${hasMarks}`);
    await options.run(`${portalBox}.click()`);
    await tab.waitFor(hasMarks);
    expect(server?.asked).toEqual(['www.find-tender.service.gov.uk/Notice/083650-2026']);
  });

  test('a page that is busy keeps no other from following', async () => {
    const at = await start(name);
    const elsewhere = 'https://www.contractsfinder.service.gov.uk';
    let answer: (served: Served) => void = () => {};
    server?.put(`${elsewhere}/Notice/1`, { body: '<!doctype html><title>A notice</title>' });
    server?.put(`${elsewhere}/late`, new Promise((resolve) => (answer = resolve)));
    const busy = await at.open(`${elsewhere}/Notice/1`);
    const tab = await at.open(notice);
    await tab.waitFor(hasMarks);
    const options = await at.own('options/options.html');
    await options.waitFor(`${portalBox}.checked`);
    await busy.run(`setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/late', false);
      request.send();
    })`);
    await expect.poll(() => server?.asked).toContain('www.contractsfinder.service.gov.uk/late');
    await options.run(`${portalBox}.click()`);
    await tab.waitFor(`!${hasMarks}`);
    answer({ body: '' });
  });

  test('a place that is typed is understood, and the marks follow: near, and not near', async () => {
    const at = await start(name);
    const tab = await at.open(notice);
    await tab.waitFor(hasMarks);
    const options = await at.own('options/options.html');
    await typeInto(options, '#place', 'Nowhere in particular');
    await options.waitFor(says('is no place that is known here'));
    await typeInto(options, '#place', 'OX4 1AA');
    await options.waitFor(says('Understood as the postcode district OX4.'));
    await tab.waitFor(`${marks}.some((one) => one.includes('short-distance'))`);
    await typeInto(options, '#place', 'Manchester City Council');
    await options.waitFor(says('Understood as Manchester City Council.'));
    await tab.waitFor(`!${marks}.some((one) => one.includes('short-distance'))`);
    const again = await at.own('options/options.html');
    expect(await again.evaluate(`document.querySelector('#place').value`)).toBe('Manchester City Council');
    expect(server?.asked).toEqual(['www.find-tender.service.gov.uk/Notice/083650-2026']);
  });

  test('a background that was put to sleep knows what it knew', async () => {
    // Firefox lets a background sleep after half a minute; here after a second, so in the midst of an answer too.
    const at = await start(name, { prefs: { 'extensions.background.idle.timeout': 1000 } });
    const tab = await at.open(notice);
    await tab.waitFor(hasMarks);
    await at.sleep();
    const popup = await at.popup(tab);
    await popup.waitFor(says('Northway Trees CIC'));
    await at.sleep();
    await popup.run(`document.querySelector('header input').click()`);
    await tab.waitFor(`!${hasMarks}`);
  });

  test('a background that is stopped in the midst of an answer is asked once more', async () => {
    const at = await start(name, { prefs: { 'extensions.background.idle.timeout': 3000 } });
    const desk = await at.own('shortlist/shortlist.html');
    // Holds what the background needs for its answer, until another background waits for it.
    await desk.run(
      `navigator.locks.request('goodmark:seen', () => new Promise((done) => { globalThis.release = done }))`,
    );
    const waiting = () => desk.evaluate(`navigator.locks.query().then(({ pending }) => pending[0]?.clientId ?? null)`);
    const tab = await at.open(notice);
    await expect.poll(waiting, patiently).not.toBeNull();
    const stopped = await waiting();
    // Firefox stops it by itself.
    if (name === 'Chromium') await at.sleep();
    await expect
      .poll(async () => {
        const now = await waiting();
        return now === null || now === stopped;
      }, patiently)
      .toBe(false);
    expect(await tab.evaluate(marks)).toEqual([]);
    await desk.run('release()');
    await tab.waitFor(hasMarks);
  });
});

test('at Firefox, what the organisation set wins, and is shown as its choice', async () => {
  const at = await start('Firefox', { policy: { place: 'OX3 9DU', portals: { 'find-a-tender': false }, packs: 7 } });
  const options = await at.own('options/options.html');
  await options.waitFor(`document.querySelector('#place').disabled`);
  expect(await options.evaluate(`document.querySelector('#place').value`)).toBe('OX3 9DU');
  expect(await options.evaluate(`[${portalBox}.checked, ${portalBox}.disabled]`)).toEqual([false, true]);
  expect(await options.evaluate(words)).toContain('Set by your organisation.');
  expect(await options.evaluate(words)).toContain('What your organisation set as "packs" is not of the kind');
  const tab = await at.open(notice);
  const popup = await at.popup(tab);
  await popup.waitFor(says('Goodmark is off for Find a Tender'));
  expect(await tab.evaluate(`Boolean(${hasMarks})`)).toBe(false);
});
