/** Takes new cells of ours out of one sheet again, and puts those back that had made room for them. */
import type { Area } from '../../core/source';
import { shiftedBy } from '../workbook/placing/areas';
import { byteBudget, type Context } from './api';
import type { Batches } from './batches';
import { type BeforeUs, carriedAlong, putLooks, putWidths } from './before-us';
import type { CarriedSheet } from './carried';
import { blockOf, type Cleared, rectangles } from './change';
import { onSheet } from './range-area';
import { pieces, putValues } from './write-cells';

/** What was on the sheet before. */
interface Before {
  readonly id: string;
  readonly cleared: readonly Cleared[];
  readonly looks: readonly BeforeUs[];
}

/** Queues it all; `false` where cells have no place to go back to, or took the place of others. */
export async function cellsBack(
  context: Context,
  batches: Batches,
  { columns, isOverwritten, placesOf }: CarriedSheet,
  { id: sheetId, cleared, looks }: Before,
): Promise<boolean> {
  const at = onSheet(context.workbook.worksheets.getItem(sheetId));
  const looksBack = async (from: Area, to: Area, areas: readonly Area[]) => {
    const carried = carriedAlong(looks, { sheetId, area: from }, to);
    for (const area of areas)
      await batches.add(20_000 + 12 * sizeOf(area), () => putLooks(at, { sheetId, area }, carried));
    await batches.add(2_000, () => putWidths(at, { sheetId, area: to }, carried));
  };
  for (const { areas } of columns) for (const area of areas) await batches.add(2_000, () => at(area).clear('Contents'));
  const places = cleared.map((one) => ({ ...one, ...placesOf(one) }));
  for (const { grid, groups } of places)
    for (const { down, across, rows } of groups)
      for (const area of rectangles(rows))
        for (const { block, bytes } of pieces(blockOf(grid, area), byteBudget))
          await batches.add(bytes, () => putValues(at(shiftedBy(block.area, down, across)), block));
  for (const { from, area, areas } of columns) await looksBack(from, area, areas);
  for (const { area, groups } of places)
    for (const { down, across, rows } of groups) {
      const shifted = (one: Area) => shiftedBy(one, down, across);
      await looksBack(area, shifted(area), rectangles(rows).map(shifted));
    }
  return !isOverwritten && places.every(({ whole }) => whole);
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
