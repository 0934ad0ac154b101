import { labelKey } from '../names/labels';
import { saysPrice } from '../names/price-words';
import type { ColumnMapping, RecognisedTable } from '../recognition';

const total = /\b(?:total|overall|combined)\b/i;
const sums = /^\W*(?:grand|overall|combined|total|final|sub-?\s?totals?|sum|aggregate)\b/i;
const saysWeighted = /\b(?:weighted|points|pwyntiau)\b|pwysol/i;

/**
 * Points are the buyer's own sums and never inputs, except where they are all there is: "Quality score (out of 60)" and
 * "Price score (out of 40)" in a workbook without prices are marks out of what their headings say; so is the former beside
 * prices, where the workbook has no marks. So are weighted scores whose weight is stated and whose marks are nowhere.
 */
export function pointsAsMarks(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const columns = tables.flatMap((table) => table.columns);
  const hasPrices = columns.some(({ fact }) => fact === 'price' || fact === 'line-amount' || fact === 'unit-price');
  const listsWeights = tables.some(
    (table) => table.purposes.includes('criteria') && table.columns.some(({ fact }) => fact === 'weight'),
  );
  const key = ({ about }: ColumnMapping) => labelKey(about.criterion?.name ?? '');
  const marked = new Set(columns.flatMap((column) => (column.fact === 'mark' ? [key(column)] : [])));
  const isOpen = (column: ColumnMapping) =>
    column.fact === 'points' &&
    column.about.criterion !== undefined &&
    !marked.has(key(column)) &&
    (!hasPrices ||
      ((marked.size === 0 || isOutOfAnother(column)) && !saysPrice(column.heading) && !total.test(column.heading)));
  /** Marks that go by rows or tabs may be those of any points. */
  const marksAreNamed = !marked.has('');
  const isWeighed = (column: ColumnMapping) =>
    isOpen(column) &&
    marksAreNamed &&
    (column.about.weight !== undefined || (marked.size === 0 && listsWeights && saysWeighted.test(column.heading)));
  if (!columns.some(isOpen)) return tables;
  return tables.map((table) => {
    const parts = table.columns.filter((column) => isWeighed(column) && !sums.test(column.heading));
    const weighed = parts.reduce((sum, column) => sum + shareOf(column), 0);
    const isMark = (column: ColumnMapping) =>
      parts.includes(column) ||
      (isOpen(column) && column.about.maximum !== undefined) ||
      (isWeighed(column) && addsNew(shareOf(column), weighed));
    return {
      ...table,
      columns: table.columns.map((column) => (isMark(column) ? { ...column, fact: 'mark' } : column)),
    };
  });
}

/** "Menu points (10%) max 30": out of something else than their weight they are raw, as marks are. */
const isOutOfAnother = ({ heading, about: { weight, maximum } }: ColumnMapping): boolean =>
  weight !== undefined &&
  maximum !== undefined &&
  Number.parseFloat(weight) !== maximum &&
  !/\b(?:average|mean|median|weighted|total|cyfartaledd)\b/i.test(heading);

/** "Total quality score (60%)" is the sum of its parts where they have 60 % between them, and else a score like others. */
const addsNew = (share: number, others: number): boolean =>
  share > 0 && share < 1 && share + others <= 1.005 && Math.abs(share - others) > 0.0005;

const shareOf = ({ about }: ColumnMapping): number => {
  const figure = Number.parseFloat((about.weight ?? '').replace(',', '.'));
  if (!Number.isFinite(figure)) return 0;
  return figure > 1 || about.weight?.includes('%') ? figure / 100 : figure;
};
