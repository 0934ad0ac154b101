/** Puts everything back after a failure, from what was noted before the first write. */
import { cellKey, type Grid } from '../../core/source';
import type { Standing } from '../workbook/placing/standing';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { type BeforeUs, readLooks } from './before-us';
import { carriedSheet } from './carried';
import { cellsBack } from './cells-back';
import { type Change, touchedBy } from './change';
import { basisHash } from './content-hash';
import { officeCode } from './office-errors';
import { readBook } from './read-workbook';
import { type KnownState, readState, restoreState, type StateChange } from './state-parts';

export interface Undo {
  state: KnownState | null;
  /** What of the state was asked for. */
  asked: Pick<StateChange, 'parts' | 'pointers'>;
  looks: readonly BeforeUs[];
  /** New sheets that were asked for: their names, and their ids once Excel gave them. */
  sheets: readonly { readonly name: string; readonly id?: string }[];
  /** Something may have been changed. */
  touched: boolean;
  /** New sheets that Excel would not delete again, by name: it deletes none while another workbook is in front. */
  left: readonly string[];
  /** Cells on sheets of the buyer may have been. */
  cells: boolean;
  /** Cells of the buyer's had come where ours were written: what they held is given back, how they looked cannot be. */
  overwritten: boolean;
}

/**
 * Tries more than once, because what failed may only have been a moment's trouble; `false` when it stays so, and the
 * workbook is not as it was, or does not say.
 */
export async function putBack(excel: ExcelApi, standing: Standing, change: Change, undo: Undo): Promise<boolean> {
  const put = async () => {
    const { grids } = undo.cells ? await readBook(excel) : standing;
    return inExcel(excel, (context) => once(context, grids, standing, change, undo));
  };
  let isBack = false;
  for (let attempt = 0; attempt < 3; attempt++) {
    isBack = await unlessRefused(put);
    if (isBack && undo.left.length === 0) break;
  }
  if (isBack) return !undo.overwritten;
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

/** Can be done twice: every step sets what was, whatever is. `false`: something has no place to go back to. */
async function once(
  context: Context,
  grids: readonly Grid[],
  standing: Standing,
  change: Change,
  undo: Undo,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const before = new Set(standing.tabs.map(({ id }) => id));
  worksheets.load('items/id,items/name');
  await context.sync();
  const added = worksheets.items.filter(
    ({ id, name }) => !before.has(id) && undo.sheets.some((one) => one.name === name),
  );
  const filled = added.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const left: string[] = [];
  for (const [n, sheet] of added.entries()) {
    // Where Excel did not say which sheet is ours, one that is filled may be what somebody else has just written.
    if (!undo.sheets.some(({ id }) => id === sheet.id) && !filled[n]?.isNullObject) continue;
    const isGone = await unlessRefused(async () => {
      sheet.delete();
      await context.sync();
      return true;
    });
    if (!isGone) left.push(sheet.name);
  }
  undo.left = left;
  // A sheet that somebody deleted meanwhile holds nothing to put back.
  const touched = undo.cells ? touchedBy(change).filter(({ sheetId }) => grids.some(({ id }) => id === sheetId)) : [];
  const looks = await readLooks(context, touched);
  const looksTheSame = (id: string) =>
    JSON.stringify(looks.filter(({ sheetId }) => sheetId === id)) ===
    JSON.stringify(undo.looks.filter(({ sheetId }) => sheetId === id));
  let whole = true;
  for (const id of new Set(touched.map(({ sheetId }) => sheetId))) {
    const then = standing.grids.find((grid) => grid.id === id);
    const now = grids.find((grid) => grid.id === id);
    if (!then || !now || (holdsTheSame(then, now) && (!standsTheSame(then, now) || looksTheSame(id)))) continue;
    const cleared = change.cleared.filter(({ grid }) => grid.id === id);
    // What one sheet refuses is no reason to leave the others.
    const isBack = await unlessRefused(async () => {
      const batches = new Batches(context, byteBudget);
      const all = await cellsBack(context, batches, carriedSheet(then, now, change), {
        id,
        cleared,
        looks: undo.looks,
      });
      await batches.send();
      return all;
    });
    whole &&= isBack;
  }
  if (undo.state) await restoreState(context, undo.state, undo.asked);
  return whole;
}

/** No value of ours was written there or taken out yet, whatever else has moved; or the same was written anew. */
const holdsTheSame = (then: Grid, now: Grid): boolean => textsOf(then).join() === textsOf(now).join();

/** Nothing has moved either. */
const standsTheSame = (then: Grid, now: Grid): boolean => JSON.stringify(heldIn(then)) === JSON.stringify(heldIn(now));

const textsOf = (grid: Grid): readonly string[] =>
  heldIn(grid)
    .map(({ value }) => JSON.stringify(value))
    .toSorted();

/** Apart from what formulas give, which changes by itself. */
const heldIn = ({ values, formulas }: Grid) =>
  values.flatMap((cells, row) =>
    [...(cells ?? []).entries()].flatMap(([column, value]) =>
      (value ?? null) === null || formulas.has(cellKey(row, column)) ? [] : [{ row, column, value }],
    ),
  );
