/** Reads back what was written before the change counts as done. */
import type { CellValue } from '../../core/source';
import { Damage } from '../workbook/damage';
import { pace } from '../workbook/pace';
import { heldValue } from '../workbook/placing/held-value';
import type { Context } from './api';
import type { Batches } from './batches';
import type { Change } from './change';
import { stop } from './office-errors';
import { rangeAt } from './range-area';
import { movedAway } from './stands-as-planned';
import { isTyped } from './typed-meanwhile';
import { type Block, pieces } from './write-cells';

/**
 * Queues a look at what was written, in pieces of at most `budget` bytes. What it gives is called once that was sent, and
 * throws `Damage`: `not-as-written` where a cell holds something of another kind than was written, `plan-stale` where
 * somebody typed it, or cleared the cell.
 */
export async function asWritten(
  context: Context,
  batches: Batches,
  change: Change,
  blocks: readonly { readonly sheetId: string; readonly block: Block }[],
  budget: number,
): Promise<() => Promise<void>> {
  const asked: { readonly range: Excel.Range; readonly block: Block }[] = [];
  for (const { sheetId, block } of blocks)
    for (const { block: piece, bytes } of pieces(block, budget))
      await batches.add(bytes, () => {
        const range = rangeAt(context.workbook.worksheets.getItem(sheetId), piece.area);
        range.load('values');
        asked.push({ range, block: piece });
      });
  return async () => {
    const paced = pace();
    for (const { range, block } of asked) {
      await paced();
      compare(range.values, block, change);
    }
  };
}

function compare(values: readonly (readonly CellValue[])[] | null, { rows }: Block, change: Change): void {
  for (const [n, cells] of rows.entries())
    for (const [m, cell] of cells.entries()) {
      const wanted = cell ? heldValue(cell) : null;
      const held = values?.[n]?.[m];
      if (wanted === null) continue;
      // Somebody cleared it, or went back in Excel by its own undo.
      if (held === '') throw movedAway(change);
      // Excel may put a text's line ends its own way; of another kind it must not become.
      if (typeof held === typeof wanted && (typeof wanted !== 'number' || held === wanted)) continue;
      if (held !== undefined && isTyped(wanted, held)) throw movedAway(change);
      throw new Damage(
        stop(
          'not-as-written',
          'Excel made something else of what was written, so it was taken out again. Nothing was written.',
          'Tell us about this workbook; until then, use the Goodmark workbench in your browser.',
        ),
      );
    }
}
