import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { cellKey, valueAt } from '../../../core/source';
import { type Book, newBook, newSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { codes, value } from '../workbook/contract';
import { tenderFixture } from '../workbook/tender-fixture';
import { openBook, tenderBook } from './tender-in-excel';

/** Synthetic bids: twelve columns, one of them a formula, one a date. */
function manyRows(sheets: number, rows: number): Book {
  const book = newBook('large.xlsx');
  for (let n = 0; n < sheets; n++) {
    const sheet = newSheet(book, `Lot ${n + 1}`);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < 12; column++)
        sheet.cells.set(
          cellKey(row, column),
          column === 0
            ? { value: `Bidder ${row}` }
            : column === 11
              ? { value: row * 2, formula: `=B${row + 1}*2` }
              : { value: row * 1.5 + column, ...(column === 5 && { look: { numberFormat: 'dd/mm/yyyy' } }) },
        );
    book.sheets.push(sheet);
  }
  return book;
}

/** Longest answer that any request brought, in bytes. */
const largest = (trips: readonly { readonly responseBytes: number }[]): number =>
  Math.max(...trips.map(({ responseBytes }) => responseBytes));

describe('round trips', () => {
  test.each([
    [1, 10_000, 4],
    [20, 500, 4],
    [20, 5, 3],
  ])('%i sheets of %i rows and twelve columns are read in %i', async (sheets, rows, trips) => {
    const { host, port } = openBook(manyRows(sheets, rows));
    const reading = await value(port.read());
    expect(host.bridge.trips.length).toBe(trips);
    expect(largest(host.bridge.trips)).toBeLessThan(3_000_000);
    const [grid] = reading.grids;
    expect(reading.grids.length).toBe(sheets);
    expect(grid?.values.length).toBe(rows);
    expect(grid?.formulas.size).toBe(rows);
    expect(grid?.formats.size).toBe(rows);
    expect(grid && valueAt(grid, 4, 11)).toBe(8);
  });

  test('long texts are found out by a refusal, and read in smaller pieces', async () => {
    const book = manyRows(1, 3_000);
    const [sheet] = book.sheets;
    const answer = 'An answer of a bidder, at some length. '.repeat(60);
    for (let row = 0; row < 3_000; row++) sheet?.cells.set(cellKey(row, 2), { value: `${row} ${answer}` });
    const { host, port } = openBook(book);
    const { grids } = await value(port.read());
    expect(grids[0]?.values.map((row) => String(row?.[2]).slice(0, 6).trim().split(' ')[0])).toEqual(
      Array.from({ length: 3_000 }, (_, row) => String(row)),
    );
    expect(largest(host.bridge.trips)).toBeGreaterThan(5_242_880);
    expect(host.bridge.trips.length).toBeLessThan(12);
  });

  test('a million rows that are only formatted are not asked for', async () => {
    const book = manyRows(1, 50);
    book.sheets[0]?.cells.set(cellKey(1_048_575, 3), { look: { fill: '#FFFF00' } });
    const { host, port } = openBook(book);
    expect((await value(port.read())).grids[0]?.values.length).toBe(50);
    expect(host.bridge.trips.length).toBeLessThanOrEqual(4);
    expect(largest(host.bridge.trips)).toBeLessThan(100_000);
  });

  test('a stray value in the last row has no empty rows read between', async () => {
    const book = manyRows(1, 50);
    book.sheets[0]?.cells.set(cellKey(1_048_575, 3), { value: 'x', look: { numberFormat: '@' } });
    const { host, port } = openBook(book);
    const [grid] = (await value(port.read())).grids;
    expect(grid && [valueAt(grid, 49, 0) !== null, valueAt(grid, 50, 0), valueAt(grid, 1_048_575, 3)]).toEqual([
      true,
      null,
      'x',
    ]);
    expect(grid?.formats.get(cellKey(1_048_575, 3))).toBe('@');
    expect(host.bridge.trips.length).toBeLessThanOrEqual(5);
    expect(largest(host.bridge.trips)).toBeLessThan(100_000);
  });

  test('an empty workbook is read without asking for cells', async () => {
    const book = newBook('empty.xlsx');
    book.sheets.push(newSheet(book, 'Sheet1'));
    const { host, port } = openBook(book);
    expect((await value(port.read())).grids[0]?.values).toEqual([]);
    expect(host.bridge.trips.length).toBe(2);
  });
});

describe('answers of nothing', () => {
  test('are never taken for blank cells: smaller pieces are read', async () => {
    const { host, port } = openBook(manyRows(1, 200));
    host.world.mostCells = 500;
    const { grids } = await value(port.read());
    expect(grids[0]?.values.length).toBe(200);
    expect(grids[0]?.formulas.size).toBe(200);
  });

  test('are one problem where not even a row comes', async () => {
    const { host, port } = openBook(manyRows(1, 20));
    host.world.mostCells = 0;
    expect(await codes(port.read())).toEqual(['too-large']);
  });
});

describe('what is read', () => {
  test('is what the file adapter reads from the same workbook', async () => {
    const bytes = await tenderFixture();
    const file = await value((await value(openFileWorkbook('tender.xlsx', bytes))).read());
    const excel = await value(openBook(await tenderBook()).port.read());
    const plain = (grids: typeof file.grids) =>
      grids.map(({ id: _id, values, ...grid }) => ({
        ...grid,
        values: Array.from(values, (row) => [...(row ?? [])].map((cell) => cell ?? null)),
      }));
    expect(plain(excel.grids)).toEqual(plain(file.grids));
    expect(excel.name).toBe('tender.xlsx');
  });

  test('tells hidden rows and columns, freeze lines, tables, lists and bounds', async () => {
    const book = manyRows(2, 6);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('No sheet.');
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(3);
    sheet.frozen = { rows: 1, columns: 2 };
    sheet.visibility = 'VeryHidden';
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    sheet.tables.push({ id: '9', name: 'Bids', headerRow: true, area: area(0, 0, 5, 11) });
    const rule = (type: string, rest: unknown) => ({ area: area(1, 1, 5, 1), type, rule: rest });
    sheet.validations.push(rule('List', { list: { inCellDropDown: true, source: 'Yes, No' } }));
    sheet.validations.push({
      ...rule('List', { list: { inCellDropDown: true, source: "='Lot 2'!$A$1:$A$2" } }),
      area: area(1, 2, 5, 2),
    });
    sheet.validations.push({
      ...rule('WholeNumber', { wholeNumber: { formula1: 0, formula2: '=5', operator: 'Between' } }),
      area: area(1, 3, 5, 3),
    });
    const [grid] = (await value(openBook(book).port.read())).grids;
    expect(grid).toMatchObject({ visibility: 'very-hidden', frozenRows: 1, frozenColumns: 2 });
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([3]);
    expect(grid?.tables).toEqual([{ name: 'Bids', headerRow: true, area: area(0, 0, 5, 11) }]);
    expect(grid?.validations).toEqual([
      { area: area(1, 1, 5, 1), list: ['Yes', 'No'] },
      { area: area(1, 2, 5, 2), list: ['Bidder 0', 'Bidder 1'] },
      { area: area(1, 3, 5, 3), minimum: 0, maximum: 5 },
    ]);
  });

  test('texts that begin like formulas stay texts, and formulas keep their results', async () => {
    const book = newBook('texts.xlsx');
    const sheet = newSheet(book, 'Texts');
    const texts = ['=1+1', '+44 20 7946 0000', '-', '@here', "'quoted"];
    for (const [row, text] of texts.entries()) sheet.cells.set(cellKey(row, 0), { value: text, quoted: true });
    sheet.cells.set(cellKey(5, 0), { formula: '=A1&"x"', value: '=1+1x' });
    sheet.cells.set(cellKey(6, 0), { formula: '=IF(1,"")', value: '' });
    sheet.cells.set(cellKey(7, 0), { formula: '=1/0', value: '#DIV/0!' });
    book.sheets.push(sheet);
    const [grid] = (await value(openBook(book).port.read())).grids;
    expect(grid?.values.map((row) => row?.[0])).toEqual([...texts, '=1+1x', null, '#DIV/0!']);
    expect([...(grid?.formulas ?? [])].map(([, formula]) => formula)).toEqual(['=A1&"x"', '=IF(1,"")', '=1/0']);
  });

  test.each<readonly [string, (host: ExcelHost) => void, readonly RegExp[]]>([
    ['an ordinary one', () => {}, []],
    ['one that is calculated by hand', ({ world }) => (world.calculationMode = 'Manual'), [/by hand.*F9/]],
    ['one that is being calculated', ({ world }) => (world.calculationState = 'Calculating'), [/still working out/]],
    ['one that is read only', ({ world }) => (world.book.readOnly = true), [/read only/]],
    ['one of a protected structure', ({ world }) => (world.book.structureProtected = true), [/structure/]],
  ])('of %s, what has to be known before relying on it is told', async (_what, change, told) => {
    const { host, port } = openBook(manyRows(1, 3));
    change(host);
    expect((await value(port.read())).notes).toEqual(told.map((words) => expect.stringMatching(words)));
  });

  test('an Excel below the floor is told so, before anything is asked of it', async () => {
    const host = openInExcel(await tenderBook(), { ExcelApi: '1.13', SharedRuntime: '1.1' });
    expect(await codes(openExcelWorkbook(host.excel, host.requirements).read())).toEqual(['excel-too-old']);
    expect(host.bridge.trips).toEqual([]);
  });
});
