import { nameKey } from '../names/name-key';
import type { ColumnMapping, RecognisedTable } from '../recognition';

const aboutPrice = /\b(?:price|pricing|cost|commercial|financial|total|overall|combined|pris)\b/i;

/**
 * Points are the buyer's own sums and never inputs, except where they are all there is: "Quality score (out of 60)" and
 * "Price score (out of 40)" in a workbook without prices are marks out of what their headings say; so is the former beside
 * prices, where the workbook has no marks.
 */

export function pointsAsMarks(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const columns = tables.flatMap((table) => table.columns);
  const hasPrices = columns.some(({ fact }) => fact === 'price' || fact === 'line-amount' || fact === 'unit-price');
  const key = ({ about }: ColumnMapping) => nameKey(about.criterion?.name ?? '');
  const marked = new Set(columns.flatMap((column) => (column.fact === 'mark' ? [key(column)] : [])));
  const isAll = (column: ColumnMapping) =>
    column.fact === 'points' &&
    column.about.criterion &&
    column.about.maximum !== undefined &&
    !marked.has(key(column)) &&
    (!hasPrices || (marked.size === 0 && !aboutPrice.test(column.heading)));
  if (!columns.some(isAll)) return tables;
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (isAll(column) ? { ...column, fact: 'mark' } : column)),
  }));
}
