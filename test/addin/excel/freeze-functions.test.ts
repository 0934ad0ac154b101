import { describe, expect, test } from 'vitest';
import { freezeFunctions } from '../../../addin/excel/freeze-functions';
import { callsOurs, spillsUsed } from '../../../addin/excel/own-formulas';
import { cellKey } from '../../../core/source';
import { type Book, type BookSheet, type Cell, newBook, newSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';

const points = '=GOODMARK.POINTS(B2:B4,"price.lowestOverBid",60)';

/** Prices, and beside them points that spill from C2 down to C4. */
function tenderWithFunctions(): { readonly book: Book; readonly sheet: BookSheet } {
  const book = newBook('tender.xlsx');
  const sheet = newSheet(book, 'Bids');
  const put = (row: number, column: number, cell: Cell) => sheet.cells.set(cellKey(row, column), cell);
  for (const [row, price] of [120_000, 124_000, 142_000].entries()) put(row + 1, 1, { value: price });
  put(1, 2, { value: 60, formula: points, look: { numberFormat: '0.00' } });
  put(2, 2, { value: 58.06, spilledFrom: cellKey(1, 2) });
  put(3, 2, { value: 50.7, spilledFrom: cellKey(1, 2) });
  put(5, 1, { value: 386_000, formula: '=SUM(B2:B4)' });
  book.sheets.push(sheet);
  book.active = sheet.id;
  return { book, sheet };
}

const cellsOf = (host: ExcelHost, name = 'Bids') => host.save().sheets.find((one) => one.name === name)?.cells;

describe('freezing', () => {
  test('puts the values of a spill in its place, and touches nothing else', async () => {
    const { book, sheet } = tenderWithFunctions();
    const host = openInExcel(book);
    expect(await value(freezeFunctions(host.excel))).toEqual({ frozen: [{ where: 'Bids!C2:C4', cells: 3 }], left: [] });
    const expected = new Map(sheet.cells);
    expected.set(cellKey(1, 2), { value: 60, look: { numberFormat: '0.00' } });
    expected.set(cellKey(2, 2), { value: 58.06 });
    expected.set(cellKey(3, 2), { value: 50.7 });
    expect(cellsOf(host)).toEqual(expected);
  });

  test('finds functions inside other formulas, of both namespaces, and of Excels that do not know them', async () => {
    const { book, sheet } = tenderWithFunctions();
    const formulas = [
      '=ROUND(SUM(GOODMARK.VALUE(B2:B4,10)),2)',
      '=goodmarkdev.coverage(A1)',
      '=_xldudf_GOODMARK_WHY(B2)',
    ];
    for (const [n, formula] of formulas.entries()) sheet.cells.set(cellKey(n + 1, 5), { value: n, formula });
    const host = openInExcel(book);
    const report = await value(freezeFunctions(host.excel));
    expect(report.frozen.map(({ where }) => where)).toEqual(['Bids!C2:C4', 'Bids!F2:F4']);
    expect(cellsOf(host)?.get(cellKey(1, 5))).toEqual({ value: 0 });
  });

  test('text stays text, a blank stays blank, and an error stays that error', async () => {
    const { book, sheet } = tenderWithFunctions();
    const results = ['= 12/60', '007', '', '#N/A', true] as const;
    for (const [n, result] of results.entries())
      sheet.cells.set(cellKey(n + 1, 4), {
        value: result,
        ...(n === 0 ? { formula: '=GOODMARK.WHY(B2:B6)' } : { spilledFrom: cellKey(1, 4) }),
      });
    const host = openInExcel(book);
    await value(freezeFunctions(host.excel));
    const kept = results.map((_result, n) => cellsOf(host)?.get(cellKey(n + 1, 4)));
    expect(kept).toEqual([
      { value: '= 12/60', quoted: true },
      { value: '007', quoted: true },
      undefined,
      { value: '#N/A' },
      { value: true },
    ]);
  });

  test('an Excel that tells the formula for every cell of a spill is understood', async () => {
    const { book, sheet } = tenderWithFunctions();
    for (const row of [2, 3]) {
      const cell = sheet.cells.get(cellKey(row, 2));
      sheet.cells.set(cellKey(row, 2), { ...cell, formula: points });
    }
    const host = openInExcel(book);
    expect((await value(freezeFunctions(host.excel))).frozen).toEqual([{ where: 'Bids!C2:C4', cells: 3 }]);
  });

  test('cells of one formula go together, as an array formula of old wants it', async () => {
    const { book, sheet } = tenderWithFunctions();
    for (const row of [1, 2, 3])
      sheet.cells.set(cellKey(row, 4), { value: row, formula: '=SUM(GOODMARK.VALUE(B:B,1))' });
    const host = openInExcel(book);
    expect((await value(freezeFunctions(host.excel))).frozen[1]).toEqual({ where: 'Bids!E2:E4', cells: 3 });
  });

  test('a formula of ours that hangs on a spill of ours is frozen with it', async () => {
    const { book, sheet } = tenderWithFunctions();
    sheet.cells.set(cellKey(1, 4), { value: 168.76, formula: '=SUM(GOODMARK.VALUE(C2#,1))' });
    const host = openInExcel(book);
    expect((await value(freezeFunctions(host.excel))).frozen.map(({ where }) => where)).toEqual([
      'Bids!C2:C4',
      'Bids!E2',
    ]);
  });

  test('a spill is whole also where a formula without one stands beside it', async () => {
    const { book, sheet } = tenderWithFunctions();
    sheet.cells.set(cellKey(1, 3), { value: 7, formula: '=GOODMARK.VALUE(7,1)' });
    const host = openInExcel(book);
    const { frozen } = await value(freezeFunctions(host.excel));
    expect(frozen.map(({ where }) => where)).toEqual(['Bids!C2:D2', 'Bids!C3:C4']);
    expect([1, 2, 3].map((row) => cellsOf(host)?.get(cellKey(row, 2))?.value)).toEqual([60, 58.06, 50.7]);
  });

  test('ten thousand formulas copied down take a dozen requests', async () => {
    const book = newBook('long.xlsx');
    const sheet = newSheet(book, 'Long');
    for (let row = 0; row < 10_000; row++)
      sheet.cells.set(cellKey(row, 0), { value: row, formula: `=GOODMARK.VALUE(B${row + 1},2)` });
    book.sheets.push(sheet);
    const host = openInExcel(book);
    expect((await value(freezeFunctions(host.excel))).frozen).toEqual([{ where: 'Long!A1:A10000', cells: 10_000 }]);
    expect(host.bridge.trips.length).toBeLessThanOrEqual(12);
    expect([...(cellsOf(host, 'Long')?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
  });

  test('a workbook without our functions is only read', async () => {
    const { book, sheet } = tenderWithFunctions();
    sheet.cells.delete(cellKey(1, 2));
    const host = openInExcel(book);
    expect(await value(freezeFunctions(host.excel))).toEqual({ frozen: [], left: [] });
    expect(host.bridge.trips.filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

describe('leaves and says so', () => {
  const left = async (host: ExcelHost) => (await value(freezeFunctions(host.excel))).left;

  test('a protected sheet, while other sheets are frozen', async () => {
    const { book, sheet } = tenderWithFunctions();
    const other = newSheet(book, 'Other');
    other.cells.set(0, { value: 1, formula: '=GOODMARK.VALUE(1,1)' });
    book.sheets.push(other);
    sheet.isProtected = true;
    const host = openInExcel(book);
    expect(await value(freezeFunctions(host.excel))).toEqual({
      frozen: [{ where: 'Other!A1', cells: 1 }],
      left: [{ where: 'Bids!C2:C4', why: 'The sheet is protected.' }],
    });
    expect(cellsOf(host)).toEqual(sheet.cells);
  });

  test('a sheet whose results are not there yet', async () => {
    const { book, sheet } = tenderWithFunctions();
    sheet.cells.set(cellKey(9, 9), { value: '#BUSY!', formula: '=GOODMARK.VALUE(1,1)' });
    const host = openInExcel(book);
    expect(await left(host)).toEqual([
      { where: 'Bids!C2:C4 and Bids!J10', why: 'Bids!J10 shows #BUSY!, which is no result to keep.' },
    ]);
    expect(cellsOf(host)).toEqual(sheet.cells);
  });

  test('a spill that another formula hangs on', async () => {
    const { book, sheet } = tenderWithFunctions();
    const other = newSheet(book, 'Summary');
    other.cells.set(0, { value: 168.76, formula: '=SUM(Bids!C2#)' });
    book.sheets.push(other);
    const host = openInExcel(book);
    expect(await left(host)).toEqual([
      { where: 'Bids!C2:C4', why: 'Summary!A1 uses C2#: write Bids!C2:C4 there first.' },
    ]);
    expect(cellsOf(host)).toEqual(sheet.cells);
  });

  test('a spill that a formula of ours on another sheet hangs on, which cannot be frozen', async () => {
    const { book, sheet } = tenderWithFunctions();
    const other = newSheet(book, 'Summary');
    other.cells.set(0, { value: 168.76, formula: '=SUM(GOODMARK.VALUE(Bids!C2#,1))' });
    other.cells.set(1, { value: '#BUSY!', formula: '=GOODMARK.WHY(A1)' });
    book.sheets.push(other);
    const host = openInExcel(book);
    expect(await left(host)).toEqual([
      { where: 'Bids!C2:C4', why: 'Summary!A1 uses C2#: write Bids!C2:C4 there first.' },
      { where: 'Summary!A1:B1', why: 'Summary!B1 shows #BUSY!, which is no result to keep.' },
    ]);
    expect(cellsOf(host)).toEqual(sheet.cells);
  });

  test('a name that is a formula of ours', async () => {
    const { book } = tenderWithFunctions();
    book.names.push({ name: 'Best', formula: '=MAX(GOODMARK.POINTS(Bids!$B$2:$B$4,"price.range",60))', visible: true });
    expect((await left(openInExcel(book))).map(({ where }) => where)).toEqual(['Best']);
  });
});

describe('whole or not at all', () => {
  /** Fails the first request that writes. */
  const failing = (host: ExcelHost, fault: { readonly afterwards?: true; readonly atAction?: number }) => {
    let done = false;
    host.bridge.faults = ({ isWrite }) => {
      if (!isWrite || done) return undefined;
      done = true;
      return { code: 'GeneralException', ...fault };
    };
  };

  test.each([{}, { afterwards: true }, { atAction: 6 }] as const)(
    'after a failure (%o) the formulas are back, and what to do next is said',
    async (fault) => {
      const { book, sheet } = tenderWithFunctions();
      sheet.cells.set(cellKey(9, 9), { value: 5, formula: '=GOODMARK.VALUE(1,5)' });
      const host = openInExcel(book);
      failing(host, fault);
      const report = await value(freezeFunctions(host.excel));
      expect(report.frozen).toEqual([]);
      expect(report.left[0]?.why).toMatch(/Its formulas are as they were\. (?:Wait|Ask|Press|Click) .+\.$/);
      expect(cellsOf(host)).toEqual(sheet.cells);
    },
  );

  test('where the formulas cannot be put back, it is said, and how to get them back', async () => {
    const host = openInExcel(tenderWithFunctions().book);
    let hasWritten = false;
    host.bridge.faults = ({ isWrite }) => {
      if (hasWritten) return { code: 'AccessDenied' };
      hasWritten = isWrite;
      return undefined;
    };
    const { frozen, left } = await value(freezeFunctions(host.excel));
    expect(frozen).toEqual([]);
    expect(left[0]?.why).toMatch(/^This failed half-way.+Undo there, or close the workbook without saving/);
  });

  describe('of a formula entered over several cells with Ctrl+Shift+Enter', () => {
    function withArray() {
      const { book, sheet } = tenderWithFunctions();
      const formula = '=GOODMARK.VALUE(B2:B4,2)';
      for (const [n, result] of [240_000, 248_000, 284_000].entries())
        sheet.cells.set(cellKey(n + 1, 5), { value: result, formula, arrayOf: cellKey(1, 5) });
      return { book, sheet, formula };
    }

    test('the values take its place', async () => {
      const host = openInExcel(withArray().book);
      expect((await value(freezeFunctions(host.excel))).frozen.map(({ where }) => where)).toContain('Bids!F2:F4');
      expect(cellsOf(host)?.get(cellKey(3, 5))).toEqual({ value: 284_000 });
    });

    test('a failure before anything was written leaves it as it was', async () => {
      const { book, sheet } = withArray();
      const host = openInExcel(book);
      failing(host, {});
      expect((await value(freezeFunctions(host.excel))).left[0]?.why).toContain('Its formulas are as they were.');
      expect(cellsOf(host)).toEqual(sheet.cells);
    });

    test('after a failure its first cell fills the others, and that is told', async () => {
      const { book, formula } = withArray();
      const host = openInExcel(book);
      failing(host, { afterwards: true });
      const { left } = await value(freezeFunctions(host.excel));
      expect(left[0]?.why).toMatch(
        /The formula of Bids!F2:F4 was entered with Ctrl\+Shift\+Enter: it stands in Bids!F2 now/,
      );
      const shown = [1, 2, 3, 4, 5].map((row) => cellsOf(host)?.get(cellKey(row, 5)));
      expect(shown).toEqual([
        { value: 240_000, formula },
        { value: 248_000, spilledFrom: cellKey(1, 5) },
        { value: 284_000, spilledFrom: cellKey(1, 5) },
        undefined,
        undefined,
      ]);
      expect(cellsOf(host)?.get(cellKey(1, 2))?.formula).toBe(points);
    });
  });

  test('of six thousand formulas each is back in its own cell', async () => {
    const { book, sheet } = tenderWithFunctions();
    for (let row = 0; row < 6_000; row++)
      sheet.cells.set(cellKey(row, 9), { value: row, formula: `=GOODMARK.VALUE(B${row + 1},2)` });
    const host = openInExcel(book);
    failing(host, { afterwards: true });
    await value(freezeFunctions(host.excel));
    expect(cellsOf(host)?.get(cellKey(5_999, 9))?.formula).toBe('=GOODMARK.VALUE(B6000,2)');
    expect(cellsOf(host)?.get(cellKey(0, 9))?.formula).toBe('=GOODMARK.VALUE(B1,2)');
  });

  test('where Excel made something else of a value, the formulas are back', async () => {
    const { book, sheet } = tenderWithFunctions();
    const host = openInExcel(book);
    let wrote = false;
    host.bridge.faults = ({ isWrite }) => {
      if (wrote) host.world.sheet('Bids', 'test').cells.set(cellKey(2, 2), { value: '58.06' });
      wrote = isWrite;
      return undefined;
    };
    expect((await value(freezeFunctions(host.excel))).left).toEqual([
      { where: 'Bids!C2:C4', why: 'Excel made something else of the values, so the formulas were put back.' },
    ]);
    expect(cellsOf(host)?.get(cellKey(1, 2))?.formula).toBe(sheet.cells.get(cellKey(1, 2))?.formula);
  });
});

describe('formulas of ours', () => {
  test.each([
    ['=GOODMARK.POINTS(A1,"x",1)', true],
    ['=IF(A1,1, GoodmarkDev.Why (A1))', true],
    ['=_xldudf_GOODMARK_POINTS(A1)', true],
    ['="GOODMARK.POINTS(A1)"', false],
    ["='GOODMARK.X('!A1", false],
    ['=NOTGOODMARK.POINTS(A1)', false],
    ['=MY.GOODMARK.POINTS(A1)', false],
    ['=GOODMARK!A1', false],
    ['=SUM(A1:A9)', false],
  ])('%s: %s', (formula, expected) => expect(callsOurs(formula)).toBe(expected));

  test('references to a spill are found, with their sheets', () => {
    expect(spillsUsed(`=SUM(B2#)+'It''s'!$C$3#+Bids!d4#&"E5#"+F6`)).toEqual([
      { sheet: null, cell: 'B2' },
      { sheet: "It's", cell: 'C3' },
      { sheet: 'Bids', cell: 'D4' },
    ]);
  });
});
