import type { Problem } from '../../../core/result';
import type { Session } from '../../workbook/session';
import type { Run } from '../long-calls';
import { count } from '../numbers';
import { type PaneState, previewed, readSince, saying, visit } from '../state';
import type { Store } from '../store';

const changedMeanwhile: Problem = {
  code: 'changed-meanwhile',
  severity: 'notice',
  path: [],
  message: 'The workbook was changed while you looked at this, so nothing was written.',
  hint: 'This is what would be written now.',
};

/** Planning, writing and taking back. */
export function writeActions(session: Session, { get, update, updateGently }: Store<PaneState>, run: Run) {
  const actions = {
    /**
     * Plans what would be written without a word, so that the button can say how much it is. Nobody asked for it, so it
     * changes nothing that is shown: that the workbook has changed is told, and not made up for.
     */
    async plan() {
      const { assessment } = get();
      const result = await session.preview('as-read');
      const wasChanged = !result.ok && result.problems.some(({ code }) => code === 'reading-stale');
      update((state) => {
        if (state.assessment !== assessment || state.edited) return state;
        if (wasChanged) return { ...state, edited: { where: null } };
        return result.ok ? { ...state, preview: result.value } : state;
      });
    },

    async preview() {
      const { edited } = get();
      const preview = get().preview ?? (await run('Planning what to write', () => session.preview()));
      if (preview) updateGently((state) => ({ ...previewed(visit(state), preview, edited), panel: 'preview' }));
    },

    async write() {
      const { preview, edited } = get();
      if (!preview) return;
      const receipt = await run('Writing to the workbook', (onProgress) => session.apply(preview.plan, onProgress));
      if (receipt)
        update((state) =>
          saying(
            { ...readSince(visit(state), edited), receipt, reverted: null, preview: null, panel: null },
            `Wrote ${count(receipt.writes.length, 'place')} in the workbook. Revert stays available.`,
          ),
        );
      else if (get().failure?.problems.some(({ code }) => code === 'plan-stale')) await actions.previewAgain();
    },

    /** Somebody changed the workbook while the buyer looked: what would be written now. */
    async previewAgain() {
      const { edited } = get();
      const preview = await run('Planning what to write', () => session.preview());
      if (!preview) return;
      const notices = [changedMeanwhile, ...preview.notices];
      updateGently((state) =>
        saying(previewed(visit(state), { ...preview, notices }, edited), changedMeanwhile.message),
      );
    },

    async revert() {
      const report = await run('Reverting', () => session.revert());
      if (!report) return;
      const left = await session.receipts();
      const receipt = left.ok ? (left.value[0] ?? null) : null;
      update((state) =>
        saying(
          { ...state, preview: null, reverted: report, receipt },
          report.conflicts.length > 0
            ? `Reverted, but left ${count(report.conflicts.length, 'changed place')} alone.`
            : 'Reverted: the workbook is as it was.',
        ),
      );
    },
  };
  return actions;
}
