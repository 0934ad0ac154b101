/** Any .xlsx as a workbook of the stand-in, through the file adapter. */
import { openFileWorkbook } from '../../addin/file/file-workbook';
import type { Book } from './book';
import { bookFrom } from './from-grids';

export async function asBook(name: string, bytes: Uint8Array): Promise<Book> {
  const file = await openFileWorkbook(name, bytes);
  const reading = file.ok ? await file.value.read() : file;
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { ...bookFrom(name, reading.value.grids), nextId: 0 };
}
