/** Reads back what was written, and what it stands beside, before the change counts as done. */
import { cellKey, valueAt } from '../../core/source';
import { Damage } from '../workbook/damage';
import { pace } from '../workbook/pace';
import { heldValue } from '../workbook/placing/held-value';
import type { Context } from './api';
import { type Change, touchedBy } from './change';
import { stop } from './office-errors';
import { type Block, pieces } from './write-cells';

/** Throws `Damage` `not-as-written` where a cell holds something of another kind than was written. */
export async function asWritten(
  context: Context,
  blocks: readonly { readonly sheetId: string; readonly block: Block }[],
  budget: number,
): Promise<void> {
  let asked: { readonly range: Excel.Range; readonly block: Block }[] = [];
  let size = 0;
  const paced = pace();
  const check = async () => {
    await context.sync();
    for (const { range, block } of asked) {
      await paced();
      compare(range.values, block);
    }
    asked = [];
    size = 0;
  };
  for (const { sheetId, block } of blocks)
    for (const { block: piece, bytes } of pieces(block, budget)) {
      await paced();
      if (asked.length > 0 && size + bytes > budget) await check();
      const { top, left, bottom, right } = piece.area;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      range.load('values');
      asked.push({ range, block: piece });
      size += bytes;
    }
  if (asked.length > 0) await check();
}

function compare(values: readonly (readonly unknown[])[] | null, { rows }: Block): void {
  for (const [n, cells] of rows.entries())
    for (const [m, cell] of cells.entries()) {
      const wanted = cell ? heldValue(cell) : null;
      const held = values?.[n]?.[m];
      // Excel may put a text's line ends its own way; of another kind it must not become.
      if (wanted !== null && (typeof held !== typeof wanted || (typeof wanted === 'number' && held !== wanted)))
        throw new Damage(
          stop(
            'not-as-written',
            'Excel made something else of what was written, so it was taken out again. Nothing was written.',
            'Tell us about this workbook; until then, use the Goodmark workbench in your browser.',
          ),
        );
    }
}

/**
 * Throws `Damage` `plan-stale` where the buyer's rows do not stand beside the cells of ours that are about them: a
 * co-author may insert, sort or delete rows and columns in the very moment of writing. Its first two columns tell one
 * row from another, and its last whether a column came or went.
 */
export async function rowsStillStand(context: Context, change: Change): Promise<void> {
  const isOurs = (id: string, column: number) =>
    touchedBy(change).some(({ sheetId, area }) => sheetId === id && column >= area.left && column <= area.right);
  const asked = change.columns.flatMap(({ grid, block: { area }, beside }) => {
    const sheet = context.workbook.worksheets.getItem(grid.id);
    const wanted = new Set([beside.left, Math.min(beside.left + 1, beside.right), beside.right]);
    return [...wanted]
      .filter((column) => !isOurs(grid.id, column))
      .map((column) => {
        const range = sheet.getRangeByIndexes(area.top, column, area.bottom - area.top + 1, 1);
        range.load('values');
        return { grid, top: area.top, column, range };
      });
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { grid, top, column, range } of asked)
    for (const [n, [found]] of range.values.entries()) {
      // What a formula gives changes with the clock and with other cells; where it stands does not.
      if (grid.formulas.has(cellKey(top + n, column))) continue;
      const before = valueAt(grid, top + n, column);
      if ((found === '' ? null : found) !== before)
        throw new Damage(
          stop(
            'plan-stale',
            'Somebody moved rows or columns in the very moment of writing. Nothing was written.',
            'Preview the changes again, and write them then.',
          ),
        );
    }
}
