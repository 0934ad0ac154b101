/** The contract's tender, open in the stand-in Excel. */
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { WorkbookPort } from '../../../addin/workbook/port';
import type { Book } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { bookFrom } from '../../excel/from-grids';
import { value } from '../workbook/contract';
import { tenderFixture } from '../workbook/tender-fixture';

/** Any .xlsx as a workbook of the stand-in, through the file adapter. */
export async function asBook(name: string, bytes: Uint8Array): Promise<Book> {
  const file = await value(openFileWorkbook(name, bytes));
  return { ...bookFrom(name, (await value(file.read())).grids), nextId: 0 };
}

export const tenderBook = async (): Promise<Book> => asBook('tender.xlsx', await tenderFixture());

export function openBook(book: Book): { readonly host: ExcelHost; readonly port: WorkbookPort } {
  const host = openInExcel(book);
  return { host, port: openExcelWorkbook(host.excel, host.requirements) };
}

/** Every answer of the host comes in a microtask, so a few turns of the loop let all of them through. */
export async function allTold(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
