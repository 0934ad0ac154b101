import { type Area, type CellValue, cellKey } from '../../../core/source';
import { Damage, tooLarge } from '../../workbook/damage';
import { parseArea } from '../../workbook/placing/address';
import { cellValue, plainText } from './cell-value';
import { SharedFormula, shownFormula } from './formulas';
import { isDateFormat } from './number-formats';
import type { RawFormula, RowSink } from './row-reader';
import { type CellFormat, noFormat } from './styles';

/** What is counted over a whole workbook, so that many sheets are no way round the limit. */
export interface Budget {
  cells: number;
  /** Rows that hold something. */
  rows: number;
  /** Places in row arrays, blank ones between cells included: what bounds the memory. */
  places: number;
}

/** No tender has a quarter of a million rows; a book that has is data for another tool, and would fill a browser's memory. */
export const cellLimits = { cells: 5_000_000, rows: 250_000, places: 20_000_000 } as const;

/** A gap up to this wide is filled with blanks; beyond it a row stays sparse, as the engine would make it anyway. */
const widestGap = 1024;

/** Array formulas are written out for every cell they fill, up to this many. */
const largestArray = 10_000;

/** What every sheet of a workbook shares. */
export interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** Collects one sheet's cells. Formats, bold and fills are kept for cells that hold something. */
export class GridBuilder implements RowSink {
  readonly values: CellValue[][] = [];
  readonly formulas = new Map<number, string>();
  readonly formats = new Map<number, string>();
  readonly bold = new Set<number>();
  readonly filled = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Of cells that hold something: one more than the last row and column. */
  rowCount = 0;
  columnCount = 0;
  private readonly book: Book;
  private readonly budget: Budget;
  private readonly dates: readonly boolean[];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: { readonly area: Area; readonly formula: string }[] = [];

  constructor(book: Book, budget: Budget) {
    this.book = book;
    this.budget = budget;
    this.dates = book.formats.map(({ code }) => isDateFormat(code));
  }

  row(row: number, tag: string): void {
    if (tag.includes('hidden') && /\shidden\s*=\s*["'](?:1|true|on)["']/.test(tag)) this.hiddenRows.add(row);
  }

  cell(row: number, column: number, style: number, type: string, text: string, from: number, to: number): void {
    let value = cellValue(type, text, from, to, this.book.strings);
    if (value === null) return;
    // Everything that reads a grid counts days from 1899, so a 1904 calendar is moved there once, here.
    if (this.book.from1904 && typeof value === 'number' && type !== 'd' && this.dates[style]) value += 1462;
    this.place(row, column, value);
    const format = this.book.formats[style] ?? noFormat;
    const key = cellKey(row, column);
    if (format.code !== 'General') this.formats.set(key, format.code);
    else if (type === 'd') this.formats.set(key, 'yyyy-mm-dd');
    if (format.bold) this.bold.add(key);
    if (format.filled) this.filled.add(key);
  }

  private place(row: number, column: number, value: CellValue): void {
    let cells = this.values[row];
    if (!cells) {
      cells = [];
      this.values[row] = cells;
      this.budget.rows++;
    }
    const gap = column - cells.length;
    if (gap > 0 && gap <= widestGap) for (let blank = cells.length; blank < column; blank++) cells.push(null);
    this.budget.places += gap > 0 && gap <= widestGap ? gap + 1 : 1;
    this.budget.cells++;
    cells[column] = value;
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    if (this.budget.cells > cellLimits.cells) throw new Damage(tooLarge('it has more than 5,000,000 filled cells'));
    if (this.budget.rows > cellLimits.rows) throw new Damage(tooLarge('it has more than 250,000 filled rows'));
    if (this.budget.places > cellLimits.places)
      throw new Damage(tooLarge('its cells are scattered over too wide an area'));
  }

  formula(row: number, column: number, { kind, text, shared, ref }: RawFormula): void {
    let formula = plainText(text);
    if (kind === 'shared') {
      if (formula !== '') this.shared.set(shared, new SharedFormula(formula, row, column));
      else formula = this.shared.get(shared)?.at(row, column) ?? '';
    }
    // A data table's cells, and a shared formula whose first cell is gone, are still no place to write to.
    if (formula === '') formula = kind === 'dataTable' ? 'TABLE()' : '…';
    const shown = `=${shownFormula(formula)}`;
    this.formulas.set(cellKey(row, column), shown);
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    const area = kind === 'array' || kind === 'dataTable' ? parseArea(ref) : undefined;
    if (area) this.arrays.push({ area, formula: shown });
  }

  /** To be called after the last row: gives every cell of an array formula its formula. */
  finish(): void {
    for (const { area, formula } of this.arrays) {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > largestArray) continue;
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) this.formulas.set(cellKey(row, column), formula);
    }
  }
}
