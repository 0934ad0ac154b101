import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { partXml } from '../../../addin/workbook/kept/part-xml';
import type { OutputColumns, WorkbookPort } from '../../../addin/workbook/port';
import { cellKey, valueAt } from '../../../core/source';
import { asBook } from '../../excel/as-book';
import type { Book, BookSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { besideBids, codes, gridNamed, sheetOf, value } from '../workbook/contract';
import { tenderFixture } from '../workbook/tender-fixture';
import { prepared } from './failing-requests';
import { allTold, openBook, tenderBook } from './tender-in-excel';

const sheetIn = (book: Book, name: string): BookSheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** An Excel that can undo a run as one step. `refusal`: it fails at the end of the first request of a group. */
function openWithGroups(book: Book, refusal?: string) {
  const host = openInExcel(book, { ExcelApi: '1.20', SharedRuntime: '1.1', RichApiRuntime: '1.2' });
  const runs: string[] = [];
  const run = async (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) => {
    runs.push(options.mergeUndoGroup ? 'group' : 'plain');
    if (options.mergeUndoGroup && refusal !== undefined)
      host.bridge.faults = ({ batch }) => ({ code: refusal, atAction: batch.Actions.length - 1 });
    try {
      return await host.excel.run(options, work);
    } finally {
      host.bridge.faults = () => undefined;
    }
  };
  const excel = new Proxy(host.excel, { get: (target, name) => (name === 'run' ? run : Reflect.get(target, name)) });
  return { host, port: openExcelWorkbook(excel, host.requirements), runs: () => runs };
}

const written = async (port: WorkbookPort) => {
  const plan = await value(port.plan([sheetOf('Results', [['a', 1]]), besideBids(await gridNamed(port, 'Bids'))]));
  return value(port.apply(plan));
};

describe('writing', () => {
  test('suspends the screen and the calculation once', async () => {
    const { host, port } = openBook(await tenderBook());
    await written(port);
    expect(host.world.asked).toEqual(['suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync']);
  });

  test('writes the state first and the cells last, to be undone as one step where Excel can', async () => {
    const { host, port, runs } = openWithGroups(await tenderBook());
    await written(port);
    expect(runs().slice(-3)).toEqual(['plain', 'group', 'plain']);
    const done = host.bridge.trips.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
    expect(done.lastIndexOf('Values')).toBeGreaterThan(done.lastIndexOf('Add'));
  });

  test('goes without a group where Excel does not take one, and says nothing of it', async () => {
    const { host, port, runs } = openWithGroups(await tenderBook(), 'UndoNotSupported');
    const receipt = await written(port);
    expect(receipt.writes.map(({ where }) => where)).toEqual(['Results!A1:B1', 'Bids!J3:K7']);
    expect(runs().filter((run) => run === 'group')).toHaveLength(1);
    const plain = openBook(await tenderBook());
    await written(plain.port);
    const cells = ({ save }: ExcelHost) => save().sheets.map((sheet) => [sheet.name, sheet.cells, sheet.widths]);
    expect(cells(host)).toEqual(cells(plain.host));
  });

  test('takes one request for each 2.5 MB', async () => {
    const { host, port } = openBook(await tenderBook());
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (_c, column) => row * 7 + column),
    );
    const plan = await value(port.plan([sheetOf('Large', rows)]));
    const start = host.bridge.trips.length;
    await value(port.apply(plan));
    const large = host.bridge.trips.slice(start).filter(({ requestBytes }) => requestBytes > 100_000);
    expect(large.length).toBe(1);
    expect(Math.max(...large.map(({ requestBytes }) => requestBytes))).toBeLessThan(3_000_000);
    expect(sheetIn(host.save(), 'Large').cells.get(cellKey(9_999, 11))?.value).toBe(70_004);
  });

  test('looks at all that it wrote, and all that it still has to know, in one request', async () => {
    const { host, port, plan } = await prepared();
    const start = host.bridge.trips.length;
    await value(port.apply(plan));
    const trips = host.bridge.trips.slice(start);
    const cells = trips.findLastIndex(({ requestBytes, isWrite }) => isWrite && requestBytes > 2_000);
    expect(trips.length).toBe(15);
    // Between the cells and the end: that look, and the texts of the parts it found.
    expect(trips.slice(cells + 1, -1).length).toBeLessThanOrEqual(2);
  });

  test('splits what is more', async () => {
    const { host, port } = openBook(await tenderBook());
    const rows = Array.from({ length: 1_000 }, (_, row) => [`${row} ${'é'.repeat(6_000)}`]);
    await value(port.apply(await value(port.plan([sheetOf('Long', rows)]))));
    expect(Math.max(...host.bridge.trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_242_880);
    expect(valueAt(await gridNamed(port, 'Long'), 999, 0)).toBe(rows[999]?.[0]);
  });

  test('a native chart stands over the cells of its sheet', async () => {
    const { host, port } = openBook(await tenderBook());
    const chart = {
      title: 'Points',
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [
        { name: 'Quality', values: { top: 1, left: 1, bottom: 2, right: 1 } },
        { name: 'Price', values: { top: 1, left: 2, bottom: 2, right: 2 } },
      ],
      anchor: { top: 4, left: 0, bottom: 9, right: 3 },
    };
    const rows = [
      ['Bidder', 'Quality', 'Price'],
      ['Osier & Quill Ltd', 50, 40],
      ['Brackenfell', 45, 30],
    ];
    await value(port.apply(await value(port.plan([{ ...sheetOf('Results', rows), chart }]))));
    expect(sheetIn(host.save(), 'Results').charts).toMatchObject([
      {
        title: 'Points',
        reversed: true,
        top: 60,
        series: [
          { name: 'Quality', values: 'Results!B2:B3', names: 'Results!A2:A3' },
          { name: 'Price', values: 'Results!C2:C3', names: 'Results!A2:A3' },
        ],
      },
    ]);
  });

  test('a cell typed by a co-author between preview and write makes the plan stale', async () => {
    const { host, port } = openBook(await tenderBook());
    const plan = await value(port.plan([besideBids(await gridNamed(port, 'Bids'))]));
    host.type('Bids', { top: 4, left: 1, bottom: 4, right: 1 }, 99, 'Remote');
    const before = host.save();
    expect(await codes(port.apply(plan))).toEqual(['plan-stale']);
    expect(host.save()).toEqual(before);
  });

  test('a formula that only shows another result does not', async () => {
    const book = await tenderBook();
    sheetIn(book, 'Bids').cells.set(cellKey(9, 0), { formula: '=TODAY()', value: 45_000 });
    const { host, port } = openBook(book);
    const plan = await value(port.plan([besideBids(await gridNamed(port, 'Bids'))]));
    sheetIn(host.world.book, 'Bids').cells.set(cellKey(9, 0), { formula: '=TODAY()', value: 45_001 });
    await value(port.apply(plan));
  });
});

describe('the looks of the buyer', () => {
  /** The empty cells where our columns will stand are tinted, and one is in bold. */
  async function tinted(): Promise<Book> {
    const book = await tenderBook();
    const bids = sheetIn(book, 'Bids');
    for (let row = 2; row <= 6; row++) bids.cells.set(cellKey(row, 9), { look: { fill: '#EEEEEE', wrapText: true } });
    bids.cells.set(cellKey(4, 10), { look: { bold: true, numberFormat: '0.0' } });
    bids.widths.set(10, 120);
    return book;
  }

  test('come back with a revert, also after closing', async () => {
    const start = openBook(await tinted());
    const before = sheetIn(start.host.save(), 'Bids');
    const receipt = await written(start.port);
    expect(sheetIn(start.host.save(), 'Bids')).not.toEqual(before);
    const { host, port } = openBook(start.host.save());
    await value(port.revert(receipt));
    expect(sheetIn(host.save(), 'Bids')).toEqual(before);
  });

  test('come back though ours were written over ours in between', async () => {
    const { host, port } = openBook(await tinted());
    const before = sheetIn(host.save(), 'Bids');
    await written(port);
    await value(port.revert(await written(port)));
    expect(sheetIn(host.save(), 'Bids')).toEqual(before);
    expect(host.save().xmlParts).toEqual([]);
  });
});

describe('columns keep clear of', () => {
  const beside = { top: 2, left: 5, bottom: 6, right: 5 };
  const placedWith = async (change: (sheet: BookSheet, book: Book) => void) => {
    const book = await tenderBook();
    change(sheetIn(book, 'Bids'), book);
    const { port } = openBook(book);
    const narrow: OutputColumns = { ...besideBids(await gridNamed(port, 'Bids')), headings: ['Points'] };
    return (await value(port.plan([narrow]))).writes[0]?.where;
  };

  test('nothing at all: beside the table with one column between', async () => {
    expect(await placedWith(() => {})).toBe('Bids!F3:F7');
  });

  test.each<readonly [string, (sheet: BookSheet, book: Book) => void]>([
    [
      'a validation',
      (sheet) => sheet.validations.push({ area: beside, type: 'List', rule: { list: { source: 'a' } } }),
    ],
    ['a conditional format', (sheet) => sheet.conditionalFormats.push(beside)],
    ['a pivot table', (sheet) => sheet.pivots.push(beside)],
    [
      'a table of the buyer, which would grow',
      (sheet) => sheet.tables.push({ id: '99', name: 'T', headerRow: true, area: beside }),
    ],
    [
      'the cells beside a table',
      (sheet) => sheet.tables.push({ id: '99', name: 'T', headerRow: true, area: { ...beside, left: 6, right: 7 } }),
    ],
    ['a merge', (sheet) => sheet.merges.push({ ...beside, right: 6 })],
    ['a hidden column', (sheet) => sheet.hiddenColumns.add(5)],
    ['a named range', (_sheet, book) => book.names.push({ name: 'Mine', formula: '=Bids!$F$4', visible: true })],
    ['what a formula reads', (sheet) => sheet.cells.set(cellKey(20, 0), { formula: '=SUM(F1:F9)', value: 0 })],
    [
      'a chart',
      (sheet) =>
        sheet.charts.push({
          ...{ id: 'c', name: 'c', title: '', series: [], reversed: false },
          ...{ left: 245, top: 40, width: 40, height: 90 },
        }),
    ],
  ])('%s', async (_name, change) => {
    expect(await placedWith(change)).not.toBe('Bids!F3:F7');
  });
});

describe('other hands', () => {
  test("a co-author's entry that comes while our writing fails stays, and ours goes", async () => {
    const { host, port } = openBook(await tenderBook());
    const log = (id: string) => [{ id, when: id }];
    const state = { kind: 'state', state: { log: log('mine') }, mark: 'a-pack|1|0' } as const;
    const plan = await value(port.plan([sheetOf('Results', [['a', 1]]), state]));
    const theirs = await partXml('log', JSON.stringify(log('theirs')));
    let done = false;
    host.bridge.faults = ({ batch }) => {
      if (done || !batch.Actions.some(({ Name }) => Name === 'Values')) return undefined;
      done = true;
      host.world.book.xmlParts.push({ id: '{part-of-theirs}', xml: theirs });
      return { code: 'AccessDenied' };
    };
    expect(await codes(port.apply(plan))).toEqual(['excel-refused']);
    expect(host.save().xmlParts.map(({ xml }) => xml)).toEqual([theirs]);
    expect((await value(port.loadState()))?.state).toEqual({ log: log('theirs') });
  });

  test('a sheet of ours to which someone added a table is kept', async () => {
    const { host, port } = openBook(await tenderBook());
    const receipt = await written(port);
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    sheetIn(host.world.book, 'Results').tables.push({ id: '99', name: 'T', headerRow: true, area });
    const report = await value(port.revert(receipt));
    expect(report.conflicts.map(({ where }) => where)).toEqual(['Results!A1']);
    expect(host.save().sheets.map(({ name }) => name)).toContain('Results');
  });

  test('only what a person at this computer does is told', async () => {
    const { host, port } = openBook(await tenderBook());
    const heard: string[] = [];
    const stop = port.onEdit(({ kind, where }) => heard.push(`${kind} ${where}`));
    await allTold();
    host.type('Bids', { top: 4, left: 1, bottom: 4, right: 1 }, 1);
    host.type('Bids', { top: 5, left: 1, bottom: 5, right: 1 }, 2, 'Remote');
    await allTold();
    await written(port);
    await allTold();
    stop();
    await allTold();
    expect(heard).toEqual(['changed Bids!B5']);
    expect([...host.world.listening]).toEqual([]);
  });

  test('what the file adapter wrote is known and taken out in Excel', async () => {
    const file = await value(openFileWorkbook('tender.xlsx', await tenderFixture()));
    const receipt = await written(file);
    await value(file.saveState({ from: 'a file' }));
    const parts = unzipSync(file.bytes());
    const book = await asBook('tender.xlsx', file.bytes());
    for (const [name, xml] of Object.entries(parts))
      if (/customXml\/item\d+\.xml$/.test(name))
        book.xmlParts.push({ id: `{part-${book.xmlParts.length}}`, xml: new TextDecoder().decode(xml) });
    const { port } = openBook(book);
    expect((await value(port.loadState()))?.state).toEqual({ from: 'a file' });
    expect(await value(port.revert(receipt))).toEqual({ removed: ['Results!A1:B1', 'Bids!J3:K7'], conflicts: [] });
    expect((await value(port.read())).grids.map(({ name }) => name)).not.toContain('Results');
  });
});
