import { proxy, type Remote } from 'comlink';
import type { Session } from '../workbook/session';
import type { ServedSession } from './served-session';

/** What a worker cannot do for a page: showing a place, and hearing what a person selects. */
export type AtThePage = Pick<Session, 'select' | 'onEdit'>;

/** The session in a worker as the pane calls it. */
export function remoteSession(remote: Remote<ServedSession>, page: AtThePage): Session {
  const carried = (onProgress: Parameters<Session['open']>[0]) => onProgress && proxy(onProgress);
  return {
    packs: () => remote.packs(),
    publishers: () => remote.publishers(),
    orderPacks: (order) => remote.orderPacks(order),
    open: (onProgress) => remote.read(carried(onProgress)),
    confirm: (choices) => remote.confirm(choices),
    score: (setup, onProgress) => remote.score(setup, carried(onProgress)),
    cancel: () => remote.cancel(),
    preview: (when) => remote.preview(when),
    previewPack: (id) => remote.previewPack(id),
    apply: (plan, onProgress) => remote.apply(plan, carried(onProgress)),
    receipts: () => remote.receipts(),
    revert: (receiptId) => remote.revert(receiptId),
    verify: () => remote.verify(),
    why: (subject) => remote.why(subject),
    ...page,
  };
}
