import { corrupt, Damage } from '../../workbook/damage';
import { XmlScanner } from '../../workbook/xml';
import type { SheetFrame } from './sheet-frame';

/** One cell as it stands in a row. */
export interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** It has no value, formula or text: only a format, if that. */
  readonly blank: boolean;
  /** The cell says its own address; one that does not stands right of the cell before it. */
  readonly addressed: boolean;
}

/** One row as it stands in the sheet, or the place where it would stand. */
export interface FoundRow {
  readonly start: number;
  readonly openEnd: number;
  /** Where a cell after all others goes. */
  readonly cellsEnd: number;
  readonly end: number;
  readonly empty: boolean;
  readonly cells: readonly FoundCell[];
}

/** `C` of `C7`, counted from 0; `undefined` when it is no address. */
function columnOf(address: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || at === address.length ? undefined : column - 1;
}

/** The value of `r`, which nearly every writer puts first: looking there saves reading all attributes. */
function addressOf(scanner: XmlScanner): string | undefined {
  const { text } = scanner;
  let at = scanner.start + scanner.name.length + 1;
  if (scanner.prefix !== '') at += scanner.prefix.length + 1;
  if (text.startsWith(' r="', at)) return text.slice(at + 4, text.indexOf('"', at + 4));
  return scanner.attribute('r');
}

/**
 * Goes through the sheet's rows once, in order, and calls back for each row of `wanted` (zero-based, ascending): with
 * the row, or with the offset where it belongs when the sheet has no such row. Nothing left of `firstColumn` is asked for:
 * of a row that ends before it, only the last cell is told. Throws `Damage` for rows out of order.
 */
export function walkRows(
  frame: SheetFrame,
  wanted: readonly number[],
  firstColumn: number,
  visit: (row: number, found: FoundRow | number) => void,
): void {
  const scanner = new XmlScanner(frame.xml, frame.part, frame.data.openEnd, frame.data.closeStart);
  // Comments and CDATA may hold text that looks like cells.
  const plain = !hasMarkup(frame);
  let row = -1;
  let next = 0;
  // One row more than wanted is looked at: rows out of order would make us write a second row of the same number.
  for (let beyond = false; !beyond && scanner.next(); ) {
    if (!scanner.opens('row')) continue;
    beyond = next >= wanted.length;
    const number = Number(addressOf(scanner) ?? row + 2) - 1;
    if (!(number > row)) throw new Damage(corrupt(`its rows are out of order in ${frame.part}`, frame.part));
    row = number;
    for (let missing = wanted[next]; missing !== undefined && missing < row; missing = wanted[++next])
      visit(missing, scanner.start);
    if (wanted[next] === row) {
      visit(row, (plain && shortRow(scanner, firstColumn)) || rowHere(scanner));
      next++;
    } else scanner.skip();
  }
  for (; next < wanted.length; next++) {
    const missing = wanted[next];
    if (missing !== undefined) visit(missing, frame.data.closeStart);
  }
}

function hasMarkup({ xml, data }: SheetFrame): boolean {
  const at = xml.indexOf('<!', data.openEnd);
  return at >= 0 && at < data.closeStart;
}

/** A row whose last cell stands left of `firstColumn`, told by looking at its end alone: most rows are of this kind. */
function shortRow(scanner: XmlScanner, firstColumn: number): FoundRow | undefined {
  const { text, start, end: openEnd, empty } = scanner;
  if (empty) return undefined;
  const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
  const close = text.indexOf(`</${prefix}row>`, openEnd);
  const last = text.lastIndexOf(`<${prefix}c r="`, close);
  if (last < openEnd || !text.startsWith(`</${prefix}c>`, close - prefix.length - 4)) return undefined;
  const another = text.indexOf(`<${prefix}c`, last + 1);
  if (another >= 0 && another < close) return undefined;
  const from = last + prefix.length + 6;
  const column = columnOf(text.slice(from, text.indexOf('"', from)));
  if (column === undefined || column >= firstColumn) return undefined;
  scanner.end = close;
  scanner.next();
  const cell = { column, start: last, end: close, blank: false, addressed: true };
  return { start, openEnd, cellsEnd: close, end: scanner.end, empty, cells: [cell] };
}

function rowHere(scanner: XmlScanner): FoundRow {
  const { start, end: openEnd, empty } = scanner;
  const cells: FoundCell[] = [];
  if (empty) return { start, openEnd, cellsEnd: openEnd, end: openEnd, empty, cells };
  let column = -1;
  let cellsEnd = openEnd;
  while (scanner.next() && !scanner.closes('row')) {
    if (!scanner.opens('c')) {
      scanner.skip();
      continue;
    }
    const address = addressOf(scanner);
    column = (address === undefined ? undefined : columnOf(address)) ?? column + 1;
    const cellStart = scanner.start;
    const blank = isBlank(scanner);
    cellsEnd = scanner.end;
    cells.push({ column, start: cellStart, end: cellsEnd, blank, addressed: address !== undefined });
  }
  return { start, openEnd, cellsEnd, end: scanner.end, empty, cells };
}

function isBlank(scanner: XmlScanner): boolean {
  if (scanner.empty) return true;
  const { depth } = scanner;
  let blank = true;
  while (scanner.next() && scanner.depth >= depth) if (scanner.opens()) blank = false;
  return blank;
}
