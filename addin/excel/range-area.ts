import type { Area } from '../../core/source';

/** What of a range is loaded to know its place. */
export const placed = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});
