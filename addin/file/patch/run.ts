/** One change to a package from its beginning to the bytes of the new file: all of it, or a `Damage` and nothing. */

import { Damage, fileProblem } from '../../workbook/damage';
import { mergedState } from '../../workbook/kept/merge';
import type { Prepared } from '../../workbook/placing/prepare';
import { receiptId, receiptOf } from '../../workbook/placing/record';
import { heldBack } from '../../workbook/placing/removal';
import type { OutputState, Plan, Receipt, RevertReport, State, Watch } from '../../workbook/port';
import type { OfficePackage } from '../package';
import { type Applied, applySteps, type StyleChange } from './apply';
import type { Source } from './draft';
import { Draft } from './draft';
import type { Present } from './present';
import { revertInto } from './revert';
import type { SheetUndo } from './sheet-undo';
import { readStateParts, writeStateParts } from './state-parts';

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

/** What a package was found ready for, the sheets unpacked on the way, and what is to be kept about it. */
export type PreparedFile = Prepared<SheetUndo> & {
  readonly sources: ReadonlyMap<string, Source>;
  readonly kept: OutputState | undefined;
};

/** The file with the plan in it. Throws `Damage`: `cancelled`, `cell-occupied`, `corrupt-workbook`. */
export async function runApply(
  pkg: OfficePackage,
  plan: Plan,
  prepared: PreparedFile,
  { onProgress, signal }: Watch,
): Promise<{ readonly file: Uint8Array; readonly receipt: Receipt; readonly styles: StyleChange | null }> {
  const draft = new Draft(pkg, prepared.sources);
  const known = await readStateParts(pkg);
  const steps = applySteps(draft, prepared, plan.id, await receiptId(plan));
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
  const { kept } = prepared;
  const state = kept ? mergedState(known.state, kept.state) : known.state;
  await writeStateParts(draft, known, state, applied.records, kept?.mark);
  const file = await draft.finish();
  const receipt = await receiptOf(applied.written);
  stopIf(signal);
  return { file, receipt, styles: applied.styles };
}

/**
 * The file without what the receipt tells of. Throws `Damage`: `nothing-to-revert`, `corrupt-workbook`, and where it is
 * protected, as in Excel, `sheet-protected` and `structure-protected`.
 */
export async function runRevert(
  present: Present,
  receipt: Receipt,
  styles: StyleChange | undefined,
  state?: State,
): Promise<{ readonly file: Uint8Array; readonly report: RevertReport }> {
  const known = await readStateParts(present.pkg);
  const written = known.written.find((one) => one.receipt === receipt.id);
  if (!written)
    throw new Damage(
      fileProblem(
        'nothing-to-revert',
        'This workbook no longer holds what was written then, or does not say so.',
        'Look for sheets and columns of Goodmark in the workbook, and delete them by hand.',
      ),
    );
  const held = heldBack(present, written);
  if (held) throw new Damage(held);
  const draft = new Draft(present.pkg);
  const { report, records } = revertInto(draft, present, known.written, written, styles);
  await writeStateParts(draft, known, state ? mergedState(known.state, state) : known.state, records);
  return { file: await draft.finish(), report };
}

/** The file with this state in it. */
export async function runSaveState(pkg: OfficePackage, state: State): Promise<Uint8Array> {
  const known = await readStateParts(pkg);
  const draft = new Draft(pkg);
  await writeStateParts(draft, known, mergedState(known.state, state), known.written);
  return draft.finish();
}
