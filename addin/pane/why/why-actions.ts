import { parseWhere } from '../../../core/facts/where';
import type { Where } from '../../../core/source';
import { holds, overlaps } from '../../workbook/placing/areas';
import type { Receipt } from '../../workbook/port';
import type { Session } from '../../workbook/session';
import { type PaneState, type Subject, visit } from '../state';
import type { Store } from '../store';

/** Whether a cell is one that Goodmark wrote. */
export function isOurs({ writes }: Receipt, where: Where): boolean {
  const place = parseWhere(where);
  return writes.some(({ sheet, area }) => sheet === place?.sheet && overlaps(area, place.area));
}

/** Whether no cell of an area is the buyer's. */
export function isAllOurs({ writes }: Receipt, where: Where): boolean {
  const place = parseWhere(where);
  return writes.some(({ sheet, area, newSheet }) => sheet === place?.sheet && (newSheet || holds(area, place.area)));
}

/** Asking why, and going to the cells that an answer names. */
export function whyActions(session: Session, { get, update, updateGently }: Store<PaneState>) {
  const actions = {
    async why(subject: Subject) {
      const answer = await session.why(subject);
      updateGently((state) => ({ ...visit(state), why: { subject, answer }, panel: 'why' }));
    },

    /** Follows the selected cell: an open Why panel answers for it, and says so when there is nothing to say. */
    async follow(where: Where) {
      update((state) => ({ ...state, selected: where }));
      if (get().panel !== 'why') return;
      const answer = await session.why({ where });
      if (answer)
        update((state) => (state.panel === 'why' ? { ...state, why: { subject: { where }, answer } } : state));
    },

    /** The pane is shown again: whoever opens it on a cell of ours wants to know why it says what it says. */
    async explainSelected() {
      const { selected, receipt, busy } = get();
      if (!selected || !receipt || busy || !isOurs(receipt, selected)) return;
      await actions.why({ where: selected });
    },

    async select(where: Where) {
      const result = await session.select(where);
      if (!result.ok)
        update((state) => ({ ...state, failure: { doing: 'Showing a cell', problems: result.problems } }));
    },
  };
  return actions;
}
