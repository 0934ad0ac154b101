/** A last look at sheets of ours before they go: what somebody typed there since they were read would go with them. */
import { type Area, type CellValue, type Grid, valueAt } from '../../core/source';
import type { Context } from './api';
import type { Batches } from './batches';
import { blockOf } from './change';
import { areaOf, placed, rangeAt } from './range-area';
import { pieces } from './write-cells';

/** Queues it; `false` once that was sent where a cell holds something else than in `grids`, the sheets as they were read. */
export async function stillOurs(
  context: Context,
  batches: Batches,
  grids: readonly Grid[],
  budget: number,
): Promise<() => boolean> {
  const asked: (() => boolean)[] = [];
  for (const grid of grids) {
    const sheet = context.workbook.worksheets.getItem(grid.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    await batches.add(500, () => used.load(placed));
    const filled = filledArea(grid);
    asked.push(() => (used.isNullObject ? filled === null : filled !== null && isSame(areaOf(used), filled)));
    for (const { block, bytes } of filled ? pieces(blockOf(grid, filled), budget) : []) {
      const range = rangeAt(sheet, block.area);
      await batches.add(bytes, () => range.load('formulas'));
      asked.push(() => holdsAsRead(range, block.area, grid));
    }
  }
  return () => asked.every((isSo) => isSo());
}

const isSame = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

function holdsAsRead({ formulas }: Excel.Range, { top, left }: Area, grid: Grid): boolean {
  // Excel's types leave open what a cell holds.
  const rows: readonly (readonly CellValue[])[] = formulas;
  return rows.every((cells, n) =>
    cells.every((found, m) => (found === '' ? null : found) === valueAt(grid, top + n, left + m)),
  );
}

/** The smallest area with all values; `null` where there are none. */
function filledArea({ values }: Grid): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, cells] of values.entries())
    for (const [column, value] of (cells ?? []).entries()) {
      if ((value ?? null) === null) continue;
      area ??= { top: row, left: column, bottom: row, right: column };
      area.bottom = row;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  return area;
}
