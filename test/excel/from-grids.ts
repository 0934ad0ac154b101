/** Makes a workbook for the stand-in Excel out of what any adapter read. */
import type { Grid } from '../../core/source';
import { type Book, type BookSheet, type Cell, newBook, newSheet } from './book';

export function bookFrom(name: string, grids: readonly Grid[]): Book {
  const book = newBook(name);
  for (const grid of grids) book.sheets.push(sheetFrom(book, grid));
  book.active = book.sheets[0]?.id ?? '';
  book.selection.sheet = book.active;
  return book;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function sheetFrom(book: Book, grid: Grid): BookSheet {
  const sheet = newSheet(book, grid.name);
  for (const [row, cells] of grid.values.entries())
    for (const [column, value] of (cells ?? []).entries())
      if ((value ?? null) !== null && value !== null) add(sheet, row * 16_384 + column, { value });
  for (const [key, formula] of grid.formulas) add(sheet, key, { formula });
  for (const [key, numberFormat] of grid.formats) add(sheet, key, { look: { numberFormat } });
  for (const key of grid.bold) add(sheet, key, { look: { bold: true } });
  for (const key of grid.filled) add(sheet, key, { look: { fill: '#DDEBF7' } });
  return Object.assign(sheet, {
    visibility: visibilities[grid.visibility],
    isProtected: grid.isProtected,
    merges: [...grid.merges],
    frozen: { rows: grid.frozenRows, columns: grid.frozenColumns },
    hiddenRows: new Set(grid.hiddenRows),
    hiddenColumns: new Set(grid.hiddenColumns),
    tables: grid.tables.map((table) => ({ id: String(book.nextId++), ...table })),
    filter: grid.filters[0] ?? null,
    validations: grid.validations.map(({ area, list, minimum, maximum }) =>
      list
        ? { area, type: 'List', rule: { list: { inCellDropDown: true, source: list.join(',') } } }
        : { area, type: 'Decimal', rule: { decimal: { formula1: minimum, formula2: maximum, operator: 'Between' } } },
    ),
  });
}

function add(sheet: BookSheet, key: number, more: Cell): void {
  const known = sheet.cells.get(key);
  sheet.cells.set(key, { ...known, ...more, ...(more.look && { look: { ...known?.look, ...more.look } }) });
}
