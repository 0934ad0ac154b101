/** Puts everything back after a failure, from what was noted before the first write. */
import type { Standing } from '../workbook/placing/standing';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { type BeforeUs, putLooks, putWidths, readLooks } from './before-us';
import { blockOf, type Change, rectangles, touchedBy } from './change';
import { basisHash } from './content-hash';
import { officeCode } from './office-errors';
import { readBook } from './read-workbook';
import { type KnownState, readState, restoreState, type StateChange } from './state-parts';
import { pieces, putValues } from './write-cells';

export interface Undo {
  state: KnownState | null;
  /** Parts of the state that were asked for. */
  parts: StateChange['parts'];
  looks: readonly BeforeUs[];
  /** Names under which new sheets were asked for. */
  readonly sheets: string[];
  /** Something may have been changed. */
  touched: boolean;
}

/**
 * Tries more than once, because what failed may only have been a moment's trouble; `false` when it stays so, and the
 * workbook is not as it was, or does not say.
 */
export async function putBack(excel: ExcelApi, standing: Standing, change: Change, undo: Undo): Promise<boolean> {
  const put = () =>
    inExcel(excel, async (context) => {
      await once(context, standing, change, undo);
      return true;
    });
  for (let attempt = 0; attempt < 3; attempt++) if (await unlessRefused(put)) return true;
  // An Excel that lets nothing be written lets nothing be put back either, and has nothing to put back.
  return unlessRefused(() => isAsBefore(excel, standing, change, undo));
}

async function unlessRefused(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return false;
  }
}

async function isAsBefore(excel: ExcelApi, standing: Standing, change: Change, undo: Undo): Promise<boolean> {
  const now = await readBook(excel);
  if ((await basisHash(now)) !== (await basisHash(standing))) return false;
  return inExcel(excel, async (context) => {
    const looks = await readLooks(context, touchedBy(change));
    return JSON.stringify([looks, await readState(context)]) === JSON.stringify([undo.looks, undo.state]);
  });
}

/** Can be done twice: every step sets what was, whatever is. */
async function once(context: Context, standing: Standing, change: Change, undo: Undo): Promise<void> {
  const { worksheets } = context.workbook;
  const before = new Set(standing.tabs.map(({ id }) => id));
  worksheets.load('items/id,items/name');
  await context.sync();
  const batches = new Batches(context, byteBudget);
  for (const sheet of worksheets.items)
    if (!before.has(sheet.id) && undo.sheets.includes(sheet.name)) await batches.add(500, () => sheet.delete());
  const rangeOf = (
    id: string,
    { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
  ) => worksheets.getItem(id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  for (const { grid, block } of change.columns)
    await batches.add(2_000, () => rangeOf(grid.id, block.area).clear('Contents'));
  for (const { grid, rows } of change.cleared)
    for (const area of rectangles(rows))
      for (const { block, bytes } of pieces(blockOf(grid, area), byteBudget))
        await batches.add(bytes, () => putValues(worksheets.getItem(grid.id), block));
  for (const one of touchedBy(change))
    await batches.add(20_000 + 12 * (one.area.bottom - one.area.top) * (one.area.right - one.area.left + 1), () => {
      putLooks(context, one, undo.looks);
      putWidths(context, one, undo.looks);
    });
  await batches.send();
  if (undo.state) await restoreState(context, undo.state, undo.parts);
}
