import type { Sheet } from './sheet';

/** Where the selection is: a cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The next index in a direction that is not hidden; stays where it is at the edge. */
function step(from: number, by: number, count: number, sizes: ReadonlyMap<number, number>): number {
  let next = from + by;
  while (next >= 0 && next < count && sizes.get(next) === 0) next += Math.sign(by);
  return next >= 0 && next < count ? next : from;
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The place a key leads to, as in a spreadsheet; `undefined` for a key that does not move. */
export function placeAfter(
  { row, column }: Place,
  { key, ctrlKey, metaKey }: Key,
  sheet: Pick<Sheet, 'rows' | 'columns' | 'rowHeights' | 'columnWidths'>,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Place | undefined {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : step(row, -1, size.rows, sheet.rowHeights), column };
    case 'ArrowDown':
      return { row: far ? clamp(sheet.rows - 1, size.rows) : step(row, 1, size.rows, sheet.rowHeights), column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : step(column, -1, size.columns, sheet.columnWidths) };
    case 'ArrowRight':
      return {
        row,
        column: far ? clamp(sheet.columns - 1, size.columns) : step(column, 1, size.columns, sheet.columnWidths),
      };
    case 'PageUp':
      return { row: clamp(row - size.page, size.rows), column };
    case 'PageDown':
      return { row: clamp(row + size.page, size.rows), column };
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return { row: far ? clamp(sheet.rows - 1, size.rows) : row, column: clamp(sheet.columns - 1, size.columns) };
    default:
      return undefined;
  }
}
