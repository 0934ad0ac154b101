/** The table as files and as what is pasted. Every cell is text, whatever a page wrote into a name. */

import type { Shortlisted } from '../storage/shortlist';
import { columns, headings, rowsOf } from './table';

/** What a spreadsheet would run when it opens delimited text: an apostrophe in front keeps it text there. */
const wouldRun = /^[=+\-@\t\r]/;

const inert = (cell: string): string => (wouldRun.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** With a byte order mark, by which Excel knows the letters. */
export const asCsv = (list: readonly Shortlisted[]): string =>
  `\u{feff}${[headings, ...rowsOf(list)].map((row) => `${row.map((cell) => quoted(inert(cell))).join(',')}\r\n`).join('')}`;

/** What is pasted into a sheet: a line break or tab inside a cell would start another. */
export const asTabbed = (list: readonly Shortlisted[]): string =>
  [headings, ...rowsOf(list)]
    .map((row) => row.map((cell) => inert(cell.replaceAll(/\s+/g, ' '))).join('\t'))
    .join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What is pasted into a document or an email. */
export function asHtml(list: readonly Shortlisted[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(inert(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${row(headings, 'th')}${rowsOf(list)
    .map((cells) => row(cells, 'td'))
    .join('')}</table>`;
}

/** The writer is fetched when the first workbook is saved. Cells are written as text, so nothing in them can run. */
export async function asWorkbook(list: readonly Shortlisted[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [
      {
        name: 'Shortlist',
        columns: columns.map(({ width }) => ({ width })),
        rows: [[...headings], ...rowsOf(list).map((row) => row.map((cell) => (cell === '' ? null : cell)))],
        freezePane: { rows: 1 },
      },
    ],
  });
}
