import type { PackOrder, PacksChanged } from '../../workbook/pack-orders';
import type { Session } from '../../workbook/session';
import type { Run } from '../long-calls';
import { count } from '../numbers';
import { type PaneState, saying } from '../state';
import type { Store } from '../store';

const wordsFor = ({ taken, problems }: PacksChanged): string =>
  taken.length + problems.length === 0
    ? 'Done. No pack changed.'
    : `${count(taken.length, 'pack')} taken up. ${problems.map(({ message }) => message).join(' ')}`;

/** The shelf of packs: what is on it, and orders to take up, update or put away. */
export function packOrderActions(session: Session, { get, update }: Store<PaneState>, run: Run) {
  const actions = {
    /** What the shelf of packs holds now, and whether one stands on sheets from another sitting. */
    async lookAtPacks() {
      const [{ packs }, publishers, left] = await Promise.all([
        session.packs(),
        session.publishers(),
        get().receipt ? null : session.receipts(),
      ]);
      const receipt = left?.ok ? (left.value[0] ?? null) : get().receipt;
      update((state) => ({ ...state, packs, publishers, receipt }));
    },

    /** Takes up, updates or puts away packs from outside, and shows what came of it. */
    async orderPacks(doing: string, order: PackOrder) {
      const changed = await run(doing, () => session.orderPacks(order));
      if (!changed) return;
      await actions.lookAtPacks();
      const isPutAway = order.kind === 'remove' || order.kind === 'unsubscribe';
      update((state) =>
        isPutAway
          ? saying({ ...state, packsChanged: null }, 'Put away.')
          : saying({ ...state, packsChanged: changed }, wordsFor(changed)),
      );
    },
  };
  return actions;
}
