/** Between areas, which are what the rest of Goodmark knows, and ranges, which are Excel's. */
import type { Area } from '../../core/source';

/** What of a range is loaded to know its place. */
export const placed = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** How the cells of an area are reached: by their place on a sheet, or from a range that is held. */
export type RangeAt = (area: Area) => Excel.Range;

export const onSheet =
  (sheet: Excel.Worksheet): RangeAt =>
  (area) =>
    rangeAt(sheet, area);

/** From a range that was taken at `whole`, wherever it stands by now. */
export const within =
  (range: Excel.Range, whole: Area): RangeAt =>
  ({ top, left, bottom, right }) =>
    range.getCell(top - whole.top, left - whole.left).getResizedRange(bottom - top, right - left);
