/** An Excel to test against in Node: Microsoft's library, unmodified, over the stand-in. */
import type { Book } from './book';
import { type LoadedOffice, loadOffice } from './load-office';
import { type StandIn, standIn } from './stand-in';

export interface ExcelHost extends LoadedOffice, StandIn {}

/** Opens a copy of `book`. `sets`: requirement sets of this Excel, ExcelApi 1.14 unless told. */
export function openInExcel(book: Book, sets?: Readonly<Record<string, string>>): ExcelHost {
  const host = standIn(book);
  return { ...loadOffice(host.bridge, sets), ...host };
}
