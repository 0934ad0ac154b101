/** The contract's tender, open in the stand-in Excel. */
import { readFile } from 'node:fs/promises';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import type { WorkbookPort } from '../../../addin/workbook/port';
import { asBook } from '../../excel/as-book';
import type { Book } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { tenderFixture } from '../workbook/tender-fixture';

export const tenderBook = async (): Promise<Book> => asBook('tender.xlsx', await tenderFixture());

/** One of the workbench's samples. */
export const sampleBook = async (name: string): Promise<Book> =>
  asBook(`${name}.xlsx`, new Uint8Array(await readFile(`addin/workbench/samples/${name}.xlsx`)));

export function openBook(book: Book): { readonly host: ExcelHost; readonly port: WorkbookPort } {
  const host = openInExcel(book);
  return { host, port: openExcelWorkbook(host.excel, host.requirements) };
}

/** Every answer of the host comes in a microtask, so a few turns of the loop let all of them through. */
export async function allTold(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
