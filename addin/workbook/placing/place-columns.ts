import { type Area, cellKey, type Grid, valueAt } from '../../../core/source';
import type { OutputColumns } from '../port';
import { overlaps } from './areas';
import type { Obstacle } from './obstacle';

/** Farther from their table, columns would not be found by anyone. */
const farthest = 60;
const lastColumn = 16_383;

export type Placed = { readonly area: Area } | { readonly reason: string };

/** No value and no formula in the column, from `top` to `bottom`. */
const isFree = (grid: Grid, top: number, bottom: number, column: number): boolean => {
  const hasFormulas = grid.formulas.size > 0;
  for (let row = top; row <= bottom; row++)
    if (valueAt(grid, row, column) !== null || (hasFormulas && grid.formulas.has(cellKey(row, column)))) return false;
  return true;
};

function lastRow({ rows }: OutputColumns): number {
  let last = 0;
  for (const row of rows.keys()) if (row > last) last = row;
  return last;
}

/**
 * The first block right of the buyer's table that is empty from the headings' row to the last row, with an empty column
 * on both sides, and on which nothing else lays claim; or why there is none, as a sentence.
 */
export function placeColumns(output: OutputColumns, grid: Grid, obstacles: readonly Obstacle[]): Placed {
  const top = output.headingRow;
  const bottom = Math.max(top, output.beside.bottom, lastRow(output));
  const width = output.headings.length;
  const first = output.beside.right + 2;
  let reason = 'no empty columns are near it.';
  const free = new Map<number, boolean>();
  const isFreeColumn = (column: number): boolean => {
    const known = free.get(column) ?? isFree(grid, top, bottom, column);
    free.set(column, known);
    return known;
  };
  for (let left = first; left <= Math.min(first + farthest, lastColumn - width); left++) {
    const area = { top, left, bottom, right: left + width - 1 };
    const taken = columnsFrom(left - 1, width + 2).find((column) => !isFreeColumn(column));
    if (taken !== undefined) {
      // No block that still holds this column can do.
      left = Math.max(left, taken);
      continue;
    }
    const obstacle = obstacles.find((other) => overlaps(other.area, area));
    if (!obstacle) return { area };
    reason = `they would stand in ${obstacle.what}.`;
  }
  return { reason: `The columns were not planned: ${reason}` };
}

const columnsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => first + n);
