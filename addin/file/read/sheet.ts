import type { OfficePackage } from '../package';
import type { RowSink } from './row-reader';
import { RowReader } from './row-reader';
import { rowTexts } from './row-texts';
import { emptyFrame, readFrame, type SheetFrame } from './sheet-frame';

const sheetData = /<(?:([\w.-]+):)?sheetData(?:\s[^>]*)?(\/?)>/;

/**
 * Reads one sheet part: its rows go to `sink`, the rest is the answer. Yields the characters read so far after every
 * piece, so that the caller can breathe, report and stop. Throws `Damage`.
 */
export function* readSheet(pkg: OfficePackage, part: string, sink: RowSink): Generator<number, SheetFrame, void> {
  const frame = emptyFrame();
  let rows: RowReader | undefined;
  let head = '';
  let tail: string | undefined;
  let read = 0;
  for (const text of rowTexts(pkg, part)) {
    read += text.length;
    if (tail !== undefined) tail += text;
    else if (rows) tail = after(text, rows.read(text, 0));
    else {
      head += text;
      const start = sheetData.exec(head);
      if (start) {
        const from = start.index + start[0].length;
        rows = new RowReader(sink, start[1] ?? '', part);
        tail = start[2] === '/' ? head.slice(from) : after(head, rows.read(head, from));
        head = head.slice(0, start.index);
      }
    }
    yield read;
  }
  readFrame(frame, head, part);
  // What comes first is the closing tag of the rows, which nothing here opened.
  if (tail !== undefined) readFrame(frame, tail.replace(/^<\/[^>]*sheetData\s*>/, ''), part);
  return frame;
}

const after = (text: string, end: number): string | undefined => (end < 0 ? undefined : text.slice(end));
