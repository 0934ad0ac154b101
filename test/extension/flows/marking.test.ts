/** From a notice on a portal to marks, count, popup and shortlist, in both real browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Officer, officers } from '../../browser/officer';
import { type PortalServer, portalServer } from '../../browser/portal-server';
import { award, home, homePage, notice, suppliers, unknownNotice, unknownPage } from './notices';
import { allMarked, click, hasMarks, marks, says, words } from './pages';

const [northway = '', osier = '', tarnside = ''] = suppliers;

describe.each(['Chromium', 'Firefox'] as const)('an officer at %s', (name) => {
  let server: PortalServer;
  let officer: Officer;
  beforeAll(async () => {
    server = await portalServer({ [notice]: award, [home]: homePage, [unknownNotice]: unknownPage });
    officer = await officers[name](server);
  });
  afterAll(async () => {
    await officer?.close();
    server?.close();
  });

  test('sees each supplier marked and counted, and nothing was asked but the page', async () => {
    const before = server.asked.length;
    const tab = await officer.open(notice);
    await tab.waitFor(allMarked);
    // Names stand twice on this page: where the contract was awarded, and where suppliers are listed.
    const beside = [`${northway}: cic-by-name, declared-sme`, `${osier}: declared-sme`];
    expect(await tab.evaluate(marks)).toEqual(['Trees for Kelderby: payment-within-30-days', ...beside, ...beside]);
    await expect.poll(() => officer.badge(tab)).toBe('2');
    expect(server.asked.slice(before)).toEqual(['www.find-tender.service.gov.uk/Notice/083650-2026']);
  });

  test('reads in the popup who is named, and collects them in the shortlist', async () => {
    const tab = await officer.open(notice);
    await tab.waitFor(hasMarks);
    const popup = await officer.popup(tab);
    for (const supplier of suppliers) expect(await popup.evaluate(words)).toContain(supplier);
    await click(popup, `Add ${northway} to the shortlist`);
    await popup.waitFor(says('On the shortlist'));
    await popup.waitFor(says('Shortlist (1)'));
    await click(popup, 'Add all 3 to the shortlist');
    await popup.waitFor(says('Shortlist (3)'));

    const list = await officer.own('shortlist/shortlist.html');
    await list.waitFor(says(tarnside));
    await click(list, `Remove ${osier}`);
    await list.waitFor(`!(${says(osier)})`);
    await click(list, 'Undo removing');
    await list.waitFor(says(osier));
    await click(list, 'Remove all');
    await list.waitFor(says('Nothing is here yet'));
  });

  test('adds a supplier from its card on the page, and finds it on the shortlist', async () => {
    const tab = await officer.open(notice);
    await tab.waitFor(allMarked);
    const mark = `document.querySelector('[data-goodmark=${JSON.stringify(osier)}]').shadowRoot`;
    await tab.run(`${mark}.querySelector('[data-hint]').click()`);
    await tab.waitFor(`${mark}.querySelector('.card .add')`);
    await tab.run(`${mark}.querySelector('.card .add').click()`);
    await tab.waitFor(`${mark}.querySelector('.card .add').textContent === 'On the shortlist'`);
    const list = await officer.own('shortlist/shortlist.html');
    await list.waitFor(says(osier));
    expect(await list.evaluate(words)).not.toContain(tarnside);
    await click(list, `Remove ${osier}`);
  });

  test('turns a site off and on again, and the page follows', async () => {
    const tab = await officer.open(notice);
    await tab.waitFor(hasMarks);
    const popup = await officer.popup(tab);
    await popup.waitFor(`document.querySelector('header input:checked')`);
    await popup.run(`document.querySelector('header input').click()`);
    await popup.waitFor(says('Goodmark is off for Find a Tender'));
    await tab.waitFor(`!${hasMarks}`);
    await expect.poll(() => officer.badge(tab)).toBe('');
    await tab.go(notice);
    const other = await officer.open(notice);
    await (await officer.popup(other)).waitFor(says('Goodmark is off for Find a Tender'));
    expect(await other.evaluate(marks)).toEqual([]);
    await popup.run(`document.querySelector('header input').click()`);
    await tab.waitFor(hasMarks);
    await other.waitFor(hasMarks);
  });

  test('goes on and comes back: the count and the popup are of the page in view', async () => {
    const tab = await officer.open(notice);
    await tab.waitFor(hasMarks);
    await tab.run(`addEventListener('pageshow', ({ persisted }) => { globalThis.cameBack = persisted })`);
    await tab.go(home);
    await tab.waitFor(says('Welcome'));
    const popup = await officer.popup(tab);
    await popup.waitFor(says('There is no notice on this page'));
    await expect.poll(() => officer.badge(tab)).toBe('');
    await tab.back();
    // It is the page as it was left, out of the browser's memory, and not one that was loaded again.
    await tab.waitFor('globalThis.cameBack');
    await tab.waitFor(allMarked);
    await popup.waitFor(says(northway));
    await expect.poll(() => officer.badge(tab)).toBe('2');
    expect(await tab.evaluate(marks)).toHaveLength(5);
  });

  test('is told where a notice is not recognised, and nothing on it is marked', async () => {
    const tab = await officer.open(unknownNotice);
    const popup = await officer.popup(tab);
    await popup.waitFor(says('This page was not recognised'));
    expect(await tab.evaluate(marks)).toEqual([]);
    await expect.poll(() => officer.badge(tab)).toBe('');
  });
});
