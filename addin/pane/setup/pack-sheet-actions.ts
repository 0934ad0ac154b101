import type { Session } from '../../workbook/session';
import type { Run } from '../long-calls';
import { count } from '../numbers';
import { type PaneState, saying, visit } from '../state';
import type { Store } from '../store';

/** A pack on sheets of the open workbook, to be edited there: planned, shown, and only then written. */
export function packSheetActions(session: Session, { get, update, updateGently }: Store<PaneState>, run: Run) {
  const actions = {
    async previewPack(id: string) {
      const packPreview = await run('Planning the sheets of the pack', () => session.previewPack(id));
      if (packPreview) updateGently((state) => ({ ...visit(state), packPreview, panel: 'pack-sheets' }));
    },

    async writePack() {
      const { packPreview } = get();
      if (!packPreview) return;
      const { pack, plan } = packPreview;
      const receipt = await run('Writing the pack on sheets', (onProgress) => session.apply(plan, onProgress));
      if (receipt) {
        const words = `Wrote ${pack.title} on ${count(receipt.writes.length, 'sheet')}. Edit them, then read the pack on these sheets.`;
        update((state) => {
          const written = { receipt, reverted: null, preview: null, packPreview: null, packsChanged: null };
          return saying({ ...visit(state), ...written, panel: 'packs' }, words);
        });
      } else if (get().failure?.problems.some(({ code }) => code === 'plan-stale')) await actions.previewPack(pack.id);
    },
  };
  return actions;
}
