/** What refers to a sheet goes along when it is renamed, and nowhere once it is gone: in names, formulas and charts. */
import { cellWhere } from '../../core/facts/where';
import type { Book } from './book';

/** A text, a sheet in quotes or a sheet without: what stands in texts is no reference. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** `to`: what stands in the place of the sheet and its exclamation mark. */
const rewritten = (text: string, sheet: string, to: string): string =>
  text.replace(token, (found, inQuotes?: string, plain?: string) => {
    const name = inQuotes?.replaceAll("''", "'") ?? plain;
    return name !== undefined && name.toLowerCase() === sheet.toLowerCase() ? to : found;
  });

/** A new name, or `null` when the sheet has gone. */
export function carryReferences(book: Book, sheet: string, newName: string | null): void {
  const to = newName === null ? '#REF!' : cellWhere(newName, 0, 0).slice(0, -2);
  const carried = (text: string) => rewritten(text, sheet, to);
  for (const [n, one] of book.names.entries()) book.names[n] = { ...one, formula: carried(one.formula) };
  for (const { cells, charts } of book.sheets) {
    for (const [key, cell] of cells)
      if (cell.formula?.includes('!')) cells.set(key, { ...cell, formula: carried(cell.formula) });
    for (const [n, chart] of charts.entries())
      charts[n] = {
        ...chart,
        series: chart.series.map((one) => ({ ...one, values: carried(one.values), names: carried(one.names) })),
      };
  }
}
