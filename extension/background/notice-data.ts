/** The notice's own data, fetched because the officer asked: once, from its own portal, and never by itself. */
import type { Page } from '../../core/page';
import { fail, ok, type Problem, type Result } from '../../core/result';
import { sendToTab } from '../browser';
import { portals } from '../portals';
import { alone } from '../storage/item';
import { asked } from '../storage/items';
import { keepNoticeData, noticeData } from '../storage/notice-data';
import { recordOf } from '../storage/tabs';
import { ask, told } from './allowance';
import { getText } from './get-text';
import { readNoticeData } from './marking';

/** Where a notice's data lies: on the origin of its page, or nowhere. */
export function dataAddress(page: Page): URL | undefined {
  if (page.kind !== 'notice' || !URL.canParse(page.address)) return undefined;
  const notice = new URL(page.address);
  const data = portals.find(({ id }) => id === page.portal)?.data?.(notice);
  return data?.origin === notice.origin ? data : undefined;
}

export async function fetchFor(tab: number): Promise<Result<null>> {
  const record = await recordOf(tab);
  const page = record?.said.kind === 'pages' && record.said.pages.length === 1 ? record.said.pages[0] : undefined;
  const address = page && dataAddress(page);
  if (page === undefined || address === undefined) return fail(nothingToRead);
  // Two clicks are one request: the second waits for the first, and finds what it brought.
  const result = await alone(`fetch:${page.address}`, () => fetchOnce(page, address));
  if (result.ok) await sendToTab(tab, 'page.again', null);
  return result;
}

async function fetchOnce(page: Page, address: URL): Promise<Result<null>> {
  if ((await noticeData(page.address)) !== null) return ok(null);
  let wait = 0;
  const counted = await asked.update((before) => {
    const next = ask(before, Date.now());
    wait = next.wait;
    return next.asked;
  });
  if (!counted.ok) return counted;
  if (wait > 0) return fail(notNow(page.portalName, wait));
  const answer = await getText(address, page.portalName, Date.now());
  if (answer.ok === 'later') {
    await asked.update((before) => told(before, Date.now() + answer.wait));
    return fail(notNow(page.portalName, answer.wait));
  }
  if (!answer.ok) return answer;
  if (!readNoticeData(answer.value).ok) return fail(notUnderstood(page.portalName));
  await keepNoticeData(page.address, answer.value);
  return ok(null);
}

const nothingToRead: Problem = {
  code: 'no-notice-data',
  severity: 'notice',
  path: [],
  message: 'There is no data to read for this page.',
  hint: 'Open the notice itself and try again.',
};

const notNow = (portal: string, wait: number): Problem => ({
  code: 'asked-too-often',
  severity: 'notice',
  path: [],
  message: `${portal} answers twelve requests in two minutes, and those are used up.`,
  hint: `Try again in ${inWords(wait)}.`,
});

const inWords = (wait: number): string => {
  const seconds = Math.ceil(wait / 1000);
  if (seconds <= 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
};

const notUnderstood = (portal: string): Problem => ({
  code: 'data-not-understood',
  severity: 'notice',
  path: [],
  message: `What ${portal} sent is not the data of a notice, so nothing of it is used.`,
  hint: 'Use what the page itself says.',
});
