import type { CellValue } from '../../core/source';
import { cellValue } from './read/cell-value';
import { type Book, cellLimits } from './read/grid-builder';
import { isDateFormat } from './read/number-formats';
import type { RowSink } from './read/row-reader';

/** One row as the grid shows it; columns count from 0. */
export interface ViewRow {
  readonly values: CellValue[];
  /** Numbers of cell formats; blank cells have theirs too, for their fill. */
  readonly styles: number[];
  /** In points; `undefined` where the sheet's default holds. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  /** The row's own format, for cells that are not in the file. */
  readonly style: number | undefined;
}

/** Keeps a sheet's values with the formats of all its cells, blank ones as well. */
export class ViewRows implements RowSink {
  readonly rows: ViewRow[] = [];
  /** One more than the last row and column that hold something or are formatted. */
  rowCount = 0;
  columnCount = 0;
  private places = 0;
  private readonly book: Book;
  private readonly dates: readonly boolean[];

  constructor(book: Book) {
    this.book = book;
    this.dates = book.formats.map(({ code }) => isDateFormat(code));
  }

  row(row: number, tag: string): void {
    const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
    const height = Number(attribute('ht') ?? Number.NaN);
    const styled = /^(?:1|true)$/.test(attribute('customFormat') ?? '');
    this.rows[row] = {
      values: [],
      styles: [],
      height: Number.isFinite(height) ? height : undefined,
      hidden: /^(?:1|true)$/.test(attribute('hidden') ?? ''),
      style: styled ? Number(attribute('s') ?? 0) : undefined,
    };
  }

  cell(row: number, column: number, style: number, type: string, text: string, from: number, to: number): void {
    let value = cellValue(type, text, from, to, this.book.strings);
    if (this.book.from1904 && typeof value === 'number' && type !== 'd' && this.dates[style]) value += 1462;
    // Formats of blank cells are only looks: past the limit they are left out, and the values still shown.
    if (value === null && this.places > cellLimits.cells) return;
    const cells = this.rows[row] ?? { values: [], styles: [], height: undefined, hidden: false, style: undefined };
    this.rows[row] = cells;
    this.places++;
    if (value !== null) cells.values[column] = value;
    cells.styles[column] = style;
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  }

  formula(): void {}
}
