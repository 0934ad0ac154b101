import { type CellValue, cellKey, type Grid, valueAt, type Where } from '../../source';
import type { CellInput } from '../cells/cell';
import { cellWhere, columnLetters } from '../where';

/** Areas merged over more cells than this are page decoration, not a name over its rows. */
const largestMerge = 20_000;

/** One grid with its merges resolved: what every gatherer reads cells through. */
export interface Sheet {
  readonly grid: Grid;
  readonly where: (row: number, column: number) => Where;
  /** The cell itself; a covered cell of a merge is blank. */
  readonly cell: (row: number, column: number) => CellInput;
  /** The value, or the value of the merged cell that covers it. */
  readonly carried: (row: number, column: number) => CellValue;
  /** True for a cell that a merge beginning further up or to the left covers. */
  readonly isCovered: (row: number, column: number) => boolean;
}

export function openSheet(grid: Grid): Sheet {
  const prefix = cellWhere(grid.name, 0, 0).slice(0, -2);
  const letters: string[] = [];
  const where = (row: number, column: number): Where => {
    letters[column] ??= columnLetters(column);
    return `${prefix}${letters[column]}${row + 1}`;
  };
  const anchors = anchorsOf(grid);
  const hasFormats = grid.formats.size > 0;
  const hasFormulas = grid.formulas.size > 0;
  const hasHidden = grid.hiddenRows.size + grid.hiddenColumns.size > 0;
  const cell = (row: number, column: number): CellInput => {
    const key = hasFormats || hasFormulas ? cellKey(row, column) : 0;
    return {
      value: valueAt(grid, row, column),
      where: where(row, column),
      format: hasFormats ? grid.formats.get(key) : undefined,
      formula: hasFormulas ? grid.formulas.get(key) : undefined,
      hidden: hasHidden && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)),
    };
  };
  const carried = (row: number, column: number): CellValue => {
    const value = valueAt(grid, row, column);
    if (value !== null || anchors.size === 0) return value;
    const anchor = anchors.get(cellKey(row, column));
    return anchor === undefined ? null : valueAt(grid, anchor.row, anchor.column);
  };
  return { grid, where, cell, carried, isCovered: (row, column) => anchors.has(cellKey(row, column)) };
}

function anchorsOf(grid: Grid): ReadonlyMap<number, { readonly row: number; readonly column: number }> {
  const anchors = new Map<number, { readonly row: number; readonly column: number }>();
  for (const { top, left, bottom, right } of grid.merges) {
    if ((bottom - top + 1) * (right - left + 1) > largestMerge) continue;
    const anchor = { row: top, column: left };
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) anchors.set(cellKey(row, column), anchor);
  }
  return anchors;
}
