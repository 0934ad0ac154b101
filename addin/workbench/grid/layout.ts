import { cellKey } from '../../../core/source';
import { type Axis, axis } from './axis';
import { type Sheet, usualHeight, usualWidth } from './sheet';

/** Room below and beside the used part, as a spreadsheet shows it. */
const slackRows = 30;
const slackColumns = 8;

/** Everything about a sheet's geometry that does not change while it is scrolled. */
export interface GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly headerHeight: number;
  /** Width of the row numbers. */
  readonly gutter: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** Merged areas by their first cell, and every other cell they cover, by `cellKey`. */
  readonly merged: ReadonlyMap<number, { readonly width: number; readonly height: number }>;
  readonly covered: ReadonlySet<number>;
}

/** Frozen rows beyond this would leave no room to scroll in a low window. */
const mostFrozenHeight = 240;
const mostFrozenWidth = 360;
/** A merged area larger than this (whole rows, whole columns) is drawn as its first cell alone. */
const largestMerge = 5_000;

export function layoutOf(sheet: Sheet): GridLayout {
  const rows = axis(Math.max(sheet.rows + slackRows, 60), usualHeight, sheet.rowHeights);
  const columns = axis(Math.max(sheet.columns + slackColumns, 16), usualWidth, sheet.columnWidths);
  const frozenRows = rows.start(sheet.frozenRows) <= mostFrozenHeight ? Math.min(sheet.frozenRows, rows.count) : 0;
  const frozenColumns =
    columns.start(sheet.frozenColumns) <= mostFrozenWidth ? Math.min(sheet.frozenColumns, columns.count) : 0;
  const merged = new Map<number, { width: number; height: number }>();
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > largestMerge) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) covered.add(cellKey(row, column));
    covered.delete(cellKey(top, left));
    merged.set(cellKey(top, left), {
      width: columns.start(right + 1) - columns.start(left),
      height: rows.start(bottom + 1) - rows.start(top),
    });
  }
  return {
    rows,
    columns,
    headerHeight: 22,
    gutter: 22 + 8 * String(rows.count).length,
    frozenRows,
    frozenColumns,
    frozenHeight: rows.start(frozenRows),
    frozenWidth: columns.start(frozenColumns),
    merged,
    covered,
  };
}
