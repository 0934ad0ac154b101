/** The notices that this officer opened, on this computer only: what repeated awards and other declarations are told from. */
import type { NoticeFacts } from '../../core/facts/notice';
import { type NoticesSeen, readNoticesSeen, rememberNotice } from '../../core/seen/notices-seen';
import { forget, store, stored } from '../browser';
import { alone } from './item';

const key = 'seen';

/** With these notices in it. Its format and what is done with a damaged one are the core's. */
export const seenWith = (notices: readonly NoticeFacts[]): Promise<NoticesSeen> =>
  alone(key, async () => {
    const before = readNoticesSeen(await stored('local', key));
    const after = notices.reduce(rememberNotice, before);
    // Where there is no more room the notices are still marked, from what was kept.
    if (after !== before) await store('local', key, after).catch(() => undefined);
    return after;
  });

export const forgetSeen = (): Promise<void> => forget('local', key);
