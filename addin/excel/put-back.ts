/** Puts everything back after a failure, from what was noted before the first write. */
import type { Standing } from '../workbook/placing/standing';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { type BeforeUs, putLooks, putWidths } from './before-us';
import { blockOf, type Change, rectangles } from './change';
import { officeCode } from './office-errors';
import { type KnownState, restoreState, type StateChange } from './state-parts';
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

/** Tries more than once, because what failed may only have been a moment's trouble; `false` when it stays so. */
export async function putBack(excel: ExcelApi, standing: Standing, change: Change, undo: Undo): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++)
    try {
      await inExcel(excel, (context) => once(context, standing, change, undo));
      return true;
    } catch (error) {
      if (officeCode(error) === undefined) throw error;
    }
  return false;
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
  const touched = [
    ...change.columns.map(({ grid, block }) => ({ sheetId: grid.id, area: block.area })),
    ...change.cleared.map(({ grid, area }) => ({ sheetId: grid.id, area })),
  ];
  for (const one of touched)
    await batches.add(20_000 + 12 * (one.area.bottom - one.area.top) * (one.area.right - one.area.left + 1), () => {
      putLooks(context, one, undo.looks);
      putWidths(context, one, undo.looks);
    });
  await batches.send();
  if (undo.state) await restoreState(context, undo.state, undo.parts);
}
