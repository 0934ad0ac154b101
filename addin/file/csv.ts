/** A .csv opens as a workbook of one sheet. */
import { fail, ok, type Result } from '../../core/result';
import { type CellValue, type Grid, plainGrid } from '../../core/source';
import { fileProblem, tooLarge } from '../workbook/damage';
import { csvRecords, decodeCsv, sniffDelimiter } from './csv-text';
import { cellLimits } from './read/grid-builder';
import type { GridsRead } from './read/grids';
import { notAWorkbook } from './sniff';

const largestFile = 256 * 1_048_576;
const columnLimit = 16_384;

/** A number that means the same everywhere; more than 15 digits would lose some, and a leading zero is an identifier. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Is it named like a file of delimited text? */
export const isCsvName = (name: string): boolean => /\.(?:csv|tsv|tab|txt)$/i.test(name);

/**
 * Reads delimited text as one grid. Plain numbers (`1234.5`, `-3`) become numbers; everything else (`£1,200`, `007`,
 * `1e5`, dates) stays text for the cell reader, and so does `1.200` where semicolons part the fields, because there it
 * may be a European thousand. Blank lines stay blank rows, so that row numbers agree with what Excel shows.
 *
 * Problems: `empty-file`, `not-a-workbook`, `too-large`.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Result<GridsRead> {
  if (bytes.length > largestFile) return fail(tooLarge('the file is over 256 MB'));
  const decoded = decodeCsv(bytes);
  if (!decoded) return fail(notAWorkbook('something else'));
  if (decoded.text.trim() === '')
    return fail(fileProblem('empty-file', 'This file is empty.', 'Download or copy it again, and check its size.'));
  const delimiter = sniffDelimiter(decoded.text);
  const body = decoded.text.replace(/^\uFEFF?sep=.(?:\r\n|\r|\n|$)/i, '');
  const values: CellValue[][] = [];
  let cells = 0;
  let row = 0;
  for (const record of csvRecords(body, delimiter)) {
    const fields = record.map((field) => fieldValue(field, delimiter));
    while (fields.length > 0 && fields.at(-1) === null) fields.pop();
    if (fields.length > 0) values[row] = fields;
    cells += fields.length;
    row++;
    if (row > cellLimits.rows) return fail(tooLarge('it has more than 250,000 rows'));
    if (cells > cellLimits.cells) return fail(tooLarge('it has more than 5,000,000 filled cells'));
    if (fields.length > columnLimit) return fail(tooLarge('it has more columns than an Excel sheet'));
  }
  const notes =
    decoded.encoding === 'Windows-1252'
      ? ['The text was read as Windows-1252; if letters look wrong, save the file as "CSV UTF-8" in Excel.']
      : [];
  return ok({ grids: [gridOf(values, fileName)], notes });
}

function fieldValue(field: string, delimiter: string): CellValue {
  if (field === '') return null;
  if (!plainNumber.test(field) || field.replace(/\D/g, '').length > 15) return field;
  return delimiter === ';' && field.includes('.') ? field : Number(field);
}

/** Named as Excel would name it: the file's name without its ending and the characters no sheet may have, cut at 31. */
function gridOf(values: CellValue[][], fileName: string): Grid {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
  return plainGrid('sheet-1', name === '' ? 'Sheet1' : name, values);
}
