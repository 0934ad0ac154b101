/**
 * Where a tall sheet holds values. A stray one in its last row would otherwise have a million empty rows read; Excel says
 * of a range of rows what of it is used, so that all are asked about in one more round trip.
 */
import type { Area } from '../../core/source';
import type { Context } from './api';
import { areaOf, placed } from './range-area';

/** Rows: no tender that is read at once has as many. */
const tall = 20_000;
const rowsAsked = 16_384;

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly used: Area | null;
}

/** For each sheet the areas that hold all its values, from the top down. */
export async function filledParts(context: Context, sheets: readonly Used[]): Promise<readonly (readonly Area[])[]> {
  const asked = sheets.map(({ sheet, used }) => (used && used.bottom - used.top >= tall ? ask(sheet, used) : null));
  if (asked.some((ranges) => ranges !== null)) await context.sync();
  return sheets.map(({ used }, n) => {
    const ranges = asked[n];
    if (!ranges) return used ? [used] : [];
    return ranges.flatMap((range) => (range.isNullObject ? [] : [areaOf(range)]));
  });
}

function ask(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): readonly Excel.Range[] {
  const ranges: Excel.Range[] = [];
  for (let row = top; row <= bottom; row += rowsAsked) {
    const rows = Math.min(rowsAsked, bottom - row + 1);
    const range = sheet.getRangeByIndexes(row, left, rows, right - left + 1).getUsedRangeOrNullObject(true);
    range.load(placed);
    ranges.push(range);
  }
  return ranges;
}
