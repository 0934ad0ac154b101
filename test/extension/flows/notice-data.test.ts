/** The notice's own data: asked of its portal when the officer asks, and at no other time. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Officer, officers, type Tab } from '../../browser/officer';
import { type PortalServer, portalServer } from '../../browser/portal-server';
import { awardNumbered, dataOf, host, noticeNumbered, releaseNumbered } from './notices';
import { click, hasMarks, marks, says } from './pages';

const asked = 'Read the notice’s data';
const onPortal = (address: string): string => address.replace('https://', '');

describe.each(['Chromium', 'Firefox'] as const)('an officer at %s', (name) => {
  let server: PortalServer;
  let officer: Officer;
  beforeAll(async () => {
    server = await portalServer();
    officer = await officers[name](server);
  });
  beforeEach(async () => {
    server.asked.length = 0;
    await officer.startAnew();
  });
  afterAll(async () => {
    await officer?.close();
    server?.close();
  });

  const openNotice = async (number: number): Promise<{ tab: Tab; popup: Tab }> => {
    server.put(noticeNumbered(number), awardNumbered(number));
    const tab = await officer.open(noticeNumbered(number));
    await tab.waitFor(hasMarks);
    return { tab, popup: await officer.popup(tab) };
  };

  test('asks once, gets it from the portal once, and keeps it while the browser runs', async () => {
    server.put(dataOf(1), releaseNumbered(1));
    const { tab, popup } = await openNotice(1);
    await popup.waitFor(says(asked));
    expect(server.asked).toEqual([onPortal(noticeNumbered(1))]);
    await click(popup, asked);
    await popup.waitFor(says('It was read'));
    expect(server.asked).toEqual([onPortal(noticeNumbered(1)), onPortal(dataOf(1))]);
    // What only the data says is marked on the page too.
    await tab.waitFor(`${marks}.some((one) => one.includes('declared-vcse'))`);
    await tab.go(noticeNumbered(1));
    await tab.waitFor(hasMarks);
    await (await officer.popup(tab)).waitFor(says('It was read'));
    expect(server.asked.filter((one) => one === onPortal(dataOf(1)))).toHaveLength(1);
  });

  test('can ask for twelve notices in two minutes, and is told to wait before the thirteenth', async () => {
    const { tab, popup } = await openNotice(1);
    for (let number = 1; number <= 12; number++) {
      server.put(noticeNumbered(number), awardNumbered(number));
      server.put(dataOf(number), releaseNumbered(number));
      await tab.go(noticeNumbered(number));
      await popup.waitFor(says(asked));
      await click(popup, asked);
      await popup.waitFor(says('It was read'));
    }
    server.put(noticeNumbered(13), awardNumbered(13));
    await tab.go(noticeNumbered(13));
    await click(popup, asked);
    await popup.waitFor(says('answers twelve requests in two minutes'));
    expect(server.asked.filter((one) => one.includes('OCDS'))).toHaveLength(12);
    expect(server.asked).not.toContain(onPortal(dataOf(13)));
  });

  test('waits as long as the portal says when it asks too often', async () => {
    server.put(dataOf(1), { status: 429, body: '', headers: { 'retry-after': '45' } });
    const { popup } = await openNotice(1);
    await click(popup, asked);
    await popup.waitFor(says('Try again in 45 seconds'));
    // After more than a second the next answer is another one, and so is known from the first.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await click(popup, asked);
    await popup.waitFor(`!(${says('Try again in 45 seconds')}) && ${says('Try again in 4')}`);
    expect(server.asked.filter((one) => one === onPortal(dataOf(1)))).toHaveLength(1);
  });

  test.each([
    [
      'points to another host',
      { status: 302, body: '', headers: { location: 'https://elsewhere.example/data' } },
      'pointed elsewhere',
    ],
    ['has none', { status: 404, body: 'Not found' }, 'has no data for this notice'],
    ['breaks', { status: 500, body: '' }, 'answered with error 500'],
    ['sends a page instead', { body: '<!doctype html><p>Something went wrong</p>' }, 'is not the data of a notice'],
    ['sends too much', { body: `{"releases":["${'x'.repeat(5_100_000)}"]}` }, 'more than a notice can hold'],
  ])('is told, in a sentence, when the portal %s', async (_what, answer, sentence) => {
    server.put(dataOf(1), answer);
    const { popup } = await openNotice(1);
    await click(popup, asked);
    await popup.waitFor(says(sentence));
    expect(server.asked.filter((one) => !one.startsWith(onPortal(host)))).toEqual([]);
  });
});
