/**
 * Reads the rows of a sheet part, a piece of text at a time: the one place written for speed rather than through
 * `XmlScanner`, because a large tender has millions of tags here and nowhere else.
 */
import { corrupt, Damage } from '../../workbook/damage';

/** What a cell's formula element says. `text` is still escaped XML. */
export interface RawFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  readonly shared: string;
  readonly ref: string;
}

/** Told of everything in the rows, in the order of the file. Rows and columns count from 0. */
export interface RowSink {
  /** `tag` is the row's opening tag as written. */
  row(row: number, tag: string): void;
  /**
   * `type` is the cell's `t` (`''` where none). Its value, as escaped XML, is `text` from `from` to `to`: nothing for a
   * cell that has none, and for an inline string the whole `<is>` element. Offsets, so that numbers need no texts.
   */
  cell(row: number, column: number, style: number, type: string, text: string, from: number, to: number): void;
  formula(row: number, column: number, formula: RawFormula): void;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

export class RowReader {
  private text = '';
  private at = 0;
  private row = -1;
  private column = -1;
  private valueFrom = 0;
  private valueTo = 0;
  private readonly sink: RowSink;
  private readonly part: string;
  /** Length of the namespace prefix with its colon: 2 in `<x:row>`, 0 in `<row>`. */
  private readonly skip: number;
  private readonly prefix: string;

  constructor(sink: RowSink, prefix: string, part: string) {
    this.sink = sink;
    this.prefix = prefix === '' ? '' : `${prefix}:`;
    this.skip = this.prefix.length;
    this.part = part;
  }

  /** Reads rows from `from` on; answers where `</sheetData>` begins, or -1 when the piece ends before it. */
  read(text: string, from: number): number {
    this.text = text;
    this.at = from;
    for (;;) {
      const open = text.indexOf('<', this.at);
      if (open < 0) return -1;
      const name = open + 1 + this.skip;
      const code = text.charCodeAt(name);
      if (code === 99 && this.nameEnds(name + 1)) this.readCell(name + 1);
      else if (code === 114 && text.startsWith('row', name) && this.nameEnds(name + 3)) this.readRow(open, name + 3);
      else if (text.startsWith(`/${this.prefix}sheetData`, open + 1)) return open;
      else this.passOver(open);
    }
  }

  private nameEnds(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
  }

  private damaged(what: string): Damage {
    return new Damage(corrupt(`${what} (${this.part}, near row ${this.row + 1})`, this.part));
  }

  /** Closing tags, comments and elements that are none of ours. */
  private passOver(open: number): void {
    const mark = this.text.startsWith('!--', open + 1) ? '-->' : '>';
    const end = this.text.indexOf(mark, open);
    if (end < 0) throw this.damaged('a tag is not closed');
    this.at = end + mark.length;
  }

  private readRow(open: number, from: number): void {
    const end = this.text.indexOf('>', from);
    if (end < 0) throw this.damaged('a tag is not closed');
    const tag = this.text.slice(open, end + 1);
    const number = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (this.row < 0 || this.row > lastRow) throw this.damaged('a row lies outside the sheet');
    this.column = -1;
    this.at = end + 1;
    this.sink.row(this.row, tag);
  }

  private readCell(from: number): void {
    const text = this.text;
    let at = from;
    let style = 0;
    let type = '';
    let empty = false;
    let placed = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 62) break;
      if (code === 47) empty = true;
      if (code <= 47) {
        at++;
        continue;
      }
      const equals = text.indexOf('=', at);
      let open = equals + 1;
      while (text.charCodeAt(open) <= 32) open++;
      const close = text.indexOf(text.charCodeAt(open) === 39 ? "'" : '"', open + 1);
      if (equals < 0 || close < 0) throw this.damaged('a cell breaks off');
      if (code === 114 && equals === at + 1) {
        this.place(open + 1, close);
        placed = true;
      } else if (code === 115 && equals === at + 1) style = wholeNumber(text, open + 1, close);
      else if (code === 116 && equals === at + 1) type = text.slice(open + 1, close);
      at = close + 1;
    }
    if (!placed) this.column++;
    if (this.column > lastColumn) throw this.damaged('a cell lies outside the sheet');
    if (this.row < 0) throw this.damaged('a cell stands outside any row');
    this.at = at + 1;
    this.valueFrom = 0;
    this.valueTo = 0;
    if (!empty) this.cellContent();
    this.sink.cell(this.row, this.column, style, type, text, this.valueFrom, this.valueTo);
  }

  /** `BC12` sets the column, and the row too: some writers leave `r` out of the row. */
  private place(from: number, to: number): void {
    const text = this.text;
    let column = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else if (code !== 36) column = column * 26 + (code & 31);
    }
    if (column === 0 || row === 0 || row > lastRow + 1) throw this.damaged('a cell lies outside the sheet');
    this.column = column - 1;
    this.row = row - 1;
  }

  /** Inside `<c>`: reads up to and over its closing tag, hands over a formula, notes where the value stands. */
  private cellContent(): void {
    const text = this.text;
    for (;;) {
      const open = text.indexOf('<', this.at);
      const name = open + 1 + this.skip;
      const code = text.charCodeAt(name);
      if (open < 0) throw this.damaged('a cell breaks off');
      if (code === 118 && this.nameEnds(name + 1)) this.simple('v', name + 1);
      else if (code === 102 && this.nameEnds(name + 1)) this.readFormula(name + 1);
      else if (code === 105 && text.startsWith('is', name) && this.nameEnds(name + 2)) this.inline(open);
      else if (text.charCodeAt(open + 1) === 47 && text.charCodeAt(name + 1) === 99 && this.nameEnds(name + 2)) {
        this.at = text.indexOf('>', name) + 1;
        return;
      } else this.passOver(open);
    }
  }

  /** Notes where the content of `<v>` or `<f>` stands, whose name ends at `from`. */
  private simple(element: string, from: number): void {
    const start = this.text.indexOf('>', from) + 1;
    this.at = start;
    this.valueFrom = start;
    this.valueTo = start;
    if (start === 0) throw this.damaged('a cell breaks off');
    if (this.text.charCodeAt(start - 2) === 47) return;
    let end = this.text.indexOf('<', start);
    if (this.text.startsWith('<![CDATA[', end)) end = this.text.indexOf(`</${this.prefix}${element}`, start);
    if (end < 0) throw this.damaged('a cell breaks off');
    const closed = this.text.indexOf('>', end);
    this.at = closed + 1;
    this.valueTo = end;
  }

  private inline(open: number): void {
    const mark = `</${this.prefix}is>`;
    const end = this.text.indexOf(mark, open);
    const tagEnd = this.text.indexOf('>', open);
    this.at = this.text.charCodeAt(tagEnd - 1) === 47 ? tagEnd + 1 : end + mark.length;
    if (this.at < open) throw this.damaged('a cell breaks off');
    this.valueFrom = open;
    this.valueTo = this.at;
  }

  private readFormula(from: number): void {
    const tag = this.text.slice(from, this.text.indexOf('>', from));
    this.simple('f', from);
    const text = this.text.slice(this.valueFrom, this.valueTo);
    this.valueTo = this.valueFrom;
    const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
    const kind = tag === '' || tag === '/' ? '' : attribute('t');
    this.sink.formula(this.row, this.column, {
      kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
      text,
      shared: kind === 'shared' ? attribute('si') : '',
      ref: kind === '' ? '' : attribute('ref'),
    });
  }
}

/** A whole number written in ASCII digits; -1 for anything else. */
export function wholeNumber(text: string, from = 0, to = text.length): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) return -1;
    value = value * 10 + code;
  }
  return to > from ? value : -1;
}
