/**
 * Writes the cells of a change. Every place that it fills or empties is taken as a range at the last look, and held until
 * the last write: Excel carries a held range along with its cells when rows or columns come or go around it, and takes no
 * values for one that they came or went in. So what a co-author inserts or deletes meanwhile is not written over.
 */
import { type Area, valueAt } from '../../core/source';
import type { Context } from './api';
import type { Batches } from './batches';
import { putLooks, putWidths } from './before-us';
import { type Change, type Cleared, rectangles } from './change';
import { putChart, putTable } from './new-sheet';
import { officeCode } from './office-errors';
import type { Undo } from './put-back';
import { areaOf, placed, rangeAt, within } from './range-area';
import { type Held, movedAway, standsAsPlanned } from './stands-as-planned';
import { givenBack, lookFirst } from './typed-meanwhile';
import { type Block, bytesOfLooks, type Piece, pieces, putStyles, putValues, widthInPoints } from './write-cells';

/** Every block of the change, with the id of its sheet. */
export const blocksOf = (
  { sheets, columns }: Change,
  ids: readonly string[],
): readonly { readonly sheetId: string; readonly block: Block }[] => [
  ...sheets.flatMap(({ output: { rows } }, n) => {
    const right = rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1;
    const block = { area: { top: 0, left: 0, bottom: rows.length - 1, right }, rows };
    return rows.length === 0 ? [] : [{ sheetId: ids[n] ?? '', block }];
  }),
  ...columns.map(({ grid, block }) => ({ sheetId: grid.id, block })),
];

/** A piece of a block, and the range that it fills. */
interface Fill extends Piece {
  readonly range: Excel.Range;
}

/** Cells of ours that go, as a rectangle. */
interface Room {
  readonly one: Cleared;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** `ids`: of the new sheets. Ends with everything sent. */
export async function writeChange(
  context: Context,
  batches: Batches,
  change: Change,
  ids: readonly string[],
  budget: number,
  undo: Pick<Undo, 'cells' | 'overwritten'>,
): Promise<void> {
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id);
  const fills = blocksOf(change, ids).flatMap(({ sheetId, block }) =>
    pieces(block, budget).map((piece): Fill => ({ ...piece, range: rangeAt(sheetOf(sheetId), piece.block.area) })),
  );
  const rooms = change.cleared.flatMap((one) =>
    rectangles(one.rows).map((area): Room => ({ one, area, range: rangeAt(sheetOf(one.grid.id), area) })),
  );
  const held = heldIn(change, fills, rooms);
  const checkStanding = await standsAsPlanned(context, batches, change, held);
  await batches.send();
  checkStanding();
  undo.cells = held.length > 0;
  try {
    suspend(context);
    await clearCells(batches, rooms);
    await writeCells(batches, change, fills);
    await writeFrames(context, batches, change, ids);
    await batches.send();
    const { cells, knownBefore } = await givenBack(context, held);
    // Nobody types twice what the sheet holds elsewhere: cells came here, and looks of theirs are gone.
    undo.overwritten = knownBefore > 1;
    if (cells > 0) throw movedAway(change);
  } catch (error) {
    if (officeCode(error) === 'InvalidArgument' && (await haveMoved(context, held))) throw movedAway(change);
    throw error;
  }
}

/** On sheets of the buyer: nobody else knows of a sheet that is new. */
function heldIn({ columns }: Change, fills: readonly Fill[], rooms: readonly Room[]): readonly Held[] {
  const beside = columns.flatMap(({ grid, block }) =>
    fills
      .filter((fill) => fill.of === block)
      .map(({ block: { area }, range }): Held => ({ grid, area, range, isOurs: false })),
  );
  return [...rooms.map(({ one, area, range }): Held => ({ grid: one.grid, area, range, isOurs: true })), ...beside];
}

async function haveMoved(context: Context, held: readonly Held[]): Promise<boolean> {
  try {
    for (const { range } of held) range.load(placed);
    await context.sync();
  } catch {
    // What it was that failed is told by the error that brought us here.
    return false;
  }
  return held.some(({ area, range }) => JSON.stringify(areaOf(range)) !== JSON.stringify(area));
}

/** Until the next sync only, so once is enough for the request that writes most. */
function suspend({ workbook: { application } }: Context): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Emptied by writing empty texts, which Excel takes for no range that has grown meanwhile. */
async function clearCells(batches: Batches, rooms: readonly Room[]): Promise<void> {
  for (const { one, area, range } of rooms)
    await batches.add(20_000 + 12 * sizeOf(area) + bytesHeld(one, area), () => {
      lookFirst(range);
      range.values = Array.from({ length: area.bottom - area.top + 1 }, () =>
        Array.from({ length: area.right - area.left + 1 }, () => ''),
      );
      putLooks(within(range, area), { sheetId: one.grid.id, area }, one.before);
      putWidths(within(range, area), { sheetId: one.grid.id, area }, one.before);
    });
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** What its cells hold, twice: as formulas and as values. */
function bytesHeld({ grid }: Cleared, { top, left, bottom, right }: Area): number {
  let bytes = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      bytes += 2 * (String(valueAt(grid, row, column) ?? '').length + 6);
  return bytes;
}

async function writeCells(batches: Batches, { columns }: Change, fills: readonly Fill[]): Promise<void> {
  for (const { of, block, bytes, range } of fills)
    await batches.add(bytes, () => {
      if (columns.some((one) => one.block === of)) lookFirst(range);
      putValues(range, block);
    });
  for (const { block, range } of fills)
    await batches.add(bytesOfLooks(block), () => putStyles(within(range, block.area), block));
  for (const { block, widths } of columns) {
    const first = fills.find((fill) => fill.of === block);
    if (!first) continue;
    await batches.add(1_000, () => {
      for (const [n, width] of widths.entries()) first.range.getCell(0, n).format.columnWidth = widthInPoints(width);
    });
  }
}

/** What new sheets have beside their cells. */
async function writeFrames(
  { workbook: { worksheets } }: Context,
  batches: Batches,
  { sheets }: Change,
  ids: readonly string[],
): Promise<void> {
  for (const [n, { output }] of sheets.entries())
    await batches.add(5_000, () => {
      const sheet = worksheets.getItem(ids[n] ?? '');
      putTable(sheet, output);
      putChart(sheet, output);
    });
}
