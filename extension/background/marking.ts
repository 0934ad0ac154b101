/** From what a page says, and what its portal's data says where an officer asked for it, to what packs say of it. */

import type { NoticeFacts } from '../../core/facts/notice';
import { mergeNotice } from '../../core/facts/notice/merge';
import { parseOcds } from '../../core/facts/notice/ocds/parse';
import { readOcds } from '../../core/facts/notice/ocds/read';
import { type NoticeReading, noticeFacts } from '../../core/facts/notice/page-facts';
import { markNotice } from '../../core/mark';
import type { NoticeMarks } from '../../core/marks';
import { languageOf } from '../../core/packs/languages';
import type { Page } from '../../core/page';
import { ok, type Result } from '../../core/result';
import { locate } from '../places';
import { shelf } from '../shelf';
import type { Governed } from '../storage/govern';
import { lookedUp } from '../storage/looked-up';
import { noticeData } from '../storage/notice-data';
import { seenWith } from '../storage/seen';
import { isOn } from '../storage/settings';

export interface Marked {
  readonly facts: readonly NoticeFacts[];
  readonly notices: readonly NoticeMarks[];
}

export async function mark(pages: readonly Page[], settings: Governed): Promise<Marked> {
  const readings = await Promise.all(pages.map(readWithData));
  const codeAt = settings.exactLookup ? await lookedUp() : () => undefined;
  const [seen, from, packs] = await Promise.all([
    seenWith(readings.map(({ facts }) => facts)),
    locate(settings.place, codeAt),
    shelf().then((one) => one.packs()),
  ]);
  const on = packs.filter(({ id }) => isOn(settings.packs, id));
  const asOf = new Date().toISOString().slice(0, 10);
  return {
    facts: readings.map(({ facts }) => facts),
    notices: readings.map(({ facts, problems }) =>
      markNotice({ facts, packs: on, seen, asOf, locate: from, language: languageOf(navigator.language), problems }),
    ),
  };
}

async function readWithData(page: Page): Promise<NoticeReading> {
  const reading = noticeFacts(page);
  const text = page.kind === 'notice' ? await noticeData(page.address) : null;
  const data = text === null ? null : readNoticeData(text);
  if (!data?.ok) return reading;
  const merged = mergeNotice(reading.facts, data.value.facts);
  return { facts: merged.facts, problems: [...reading.problems, ...data.value.problems, ...merged.problems] };
}

/** What a portal sent as the data of one notice. It never throws, whatever was sent. */
export function readNoticeData(text: string): Result<NoticeReading> {
  const json = parseOcds(text);
  if (!json.ok) return json;
  const { notices, problems } = readOcds(json.value);
  const [facts] = notices;
  return facts ? ok({ facts, problems }) : { ok: false, problems };
}
