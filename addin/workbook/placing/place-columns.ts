import { type Area, cellKey, type Grid, valueAt } from '../../../core/source';
import type { OutputColumns } from '../port';
import { overlaps } from './areas';
import type { Obstacle } from './obstacle';

/** Farther from their table, columns would not be found by anyone. */
const farthest = 60;
const lastColumn = 16_383;

export type Placed = { readonly area: Area } | { readonly reason: string };

/** Which columns have no value and no formula from one row to another; each is looked at once. */
class FreeColumns {
  private readonly grid: Grid;
  private readonly top: number;
  private readonly bottom: number;
  private readonly known = new Map<number, boolean>();

  constructor(grid: Grid, top: number, bottom: number) {
    this.grid = grid;
    this.top = top;
    this.bottom = bottom;
  }

  /** The first of so many columns that is not free. */
  firstTaken(left: number, width: number): number | undefined {
    for (let column = left; column < left + width; column++) {
      const isFree = this.known.get(column) ?? this.look(column);
      this.known.set(column, isFree);
      if (!isFree) return column;
    }
    return undefined;
  }

  private look(column: number): boolean {
    const { grid } = this;
    const hasFormulas = grid.formulas.size > 0;
    for (let row = this.top; row <= this.bottom; row++)
      if (valueAt(grid, row, column) !== null || (hasFormulas && grid.formulas.has(cellKey(row, column)))) return false;
    return true;
  }
}

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
  const free = new FreeColumns(grid, top, bottom);
  for (let left = first; left <= Math.min(first + farthest, lastColumn - width); left++) {
    const area = { top, left, bottom, right: left + width - 1 };
    const taken = free.firstTaken(left - 1, width + 2);
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
