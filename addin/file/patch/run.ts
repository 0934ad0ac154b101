/** One change to a package from its beginning to the bytes of the new file: all of it, or a `Damage` and nothing. */

import { Damage, fileProblem } from '../../workbook/damage';
import type { Prepared } from '../../workbook/placing/prepare';
import { receiptId, receiptOf } from '../../workbook/placing/record';
import type { Plan, Receipt, RevertReport, State, Watch } from '../../workbook/port';
import type { OfficePackage } from '../package';
import { type Applied, applySteps, type StyleChange } from './apply';
import { dialectOf } from './dialect';
import type { Source } from './draft';
import { Draft } from './draft';
import type { Present } from './present';
import { revertInto } from './revert';
import type { SheetUndo } from './sheet-undo';
import { readStatePart, type StatePart, writeStatePart } from './state-part';
import { stateOf as stateIn } from './state-xml';

/** Lets the host handle what waits, a cancelling click above all. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new Damage(
      fileProblem(
        'cancelled',
        'Writing was stopped. Nothing was written.',
        'Write to the workbook again when you are ready.',
      ),
    );
}

/** The session's state as kept in the part; `null` for none. Throws `Damage` when it is no JSON. */
export const stateOf = (known: StatePart | null): unknown => stateIn(known, known?.part ?? '');

/** What a package was found ready for, and the sheets unpacked on the way. */
export type PreparedFile = Prepared<SheetUndo> & { readonly sources: ReadonlyMap<string, Source> };

/** The file with the plan in it. Throws `Damage`: `cancelled`, `cell-occupied`, `corrupt-workbook`. */
export async function runApply(
  pkg: OfficePackage,
  plan: Plan,
  prepared: PreparedFile,
  { onProgress, signal }: Watch,
): Promise<{ readonly file: Uint8Array; readonly receipt: Receipt; readonly styles: StyleChange | null }> {
  const draft = new Draft(pkg, prepared.sources);
  const known = readStatePart(pkg);
  const id = await receiptId(plan);
  const steps = applySteps(draft, prepared, known, stateOf(known), id);
  const of = prepared.sheets.length + new Set(prepared.columns.map(({ grid }) => grid.id)).size + 1;
  let applied: Applied | undefined;
  for (let done = 0; !applied; done++) {
    stopIf(signal);
    const step = steps.next();
    if (step.done) {
      applied = step.value;
      continue;
    }
    onProgress?.({ step: step.value, done, of });
    await breathe();
  }
  const file = await draft.finish();
  const receipt = await receiptOf(applied.written, plan.id);
  stopIf(signal);
  return { file, receipt, styles: applied.styles };
}

/** The file without what the receipt tells of. Throws `Damage`: `nothing-to-revert`, `corrupt-workbook`. */
export async function runRevert(
  present: Present,
  receipt: Receipt,
  styles: StyleChange | undefined,
): Promise<{ readonly file: Uint8Array; readonly report: RevertReport }> {
  const known = readStatePart(present.pkg);
  const written = known?.written.find((one) => one.receipt === receipt.id);
  if (!known || !written)
    throw new Damage(
      fileProblem(
        'nothing-to-revert',
        'This workbook no longer holds what was written then, or does not say so.',
        'Look for sheets and columns of Goodmark in the workbook, and delete them by hand.',
      ),
    );
  const draft = new Draft(present.pkg);
  const report = revertInto(draft, present, known, stateOf(known), written, styles);
  return { file: await draft.finish(), report };
}

/** The file with this state in it. */
export async function runSaveState(pkg: OfficePackage, state: State): Promise<Uint8Array> {
  const known = readStatePart(pkg);
  const draft = new Draft(pkg);
  writeStatePart(draft, dialectOf(draft.text(pkg.workbook) ?? ''), known, state, known?.written ?? []);
  return draft.finish();
}
