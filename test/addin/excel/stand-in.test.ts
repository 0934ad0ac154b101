import { expect, test } from 'vitest';
import { type Book, newBook, newSheet } from '../../excel/book';
import { openInExcel } from '../../excel/excel-host';
import type { HostObject } from '../../excel/host-object';
import { charts } from '../../excel/objects/charts';
import { customXmlParts } from '../../excel/objects/custom-xml';
import { freezePanes } from '../../excel/objects/freeze-panes';
import { names } from '../../excel/objects/names';
import { pivotTables } from '../../excel/objects/pivot-tables';
import { range } from '../../excel/objects/range';
import { rangeAreas } from '../../excel/objects/range-areas';
import { tables } from '../../excel/objects/tables';
import { workbook } from '../../excel/objects/workbook';
import { worksheet } from '../../excel/objects/worksheet';

/** A synthetic workbook: a heading and a price. */
function smallBook(): Book {
  const book = newBook('small.xlsx');
  const sheet = newSheet(book, 'Bids');
  sheet.cells.set(0, { value: 'Bidder', look: { bold: true } });
  sheet.cells.set(16_384 * 2 + 1, { value: 12.5 });
  sheet.charts.push({
    id: 'c',
    name: 'c',
    title: '',
    series: [{ name: 'a', values: '', names: '' }],
    reversed: false,
    left: 0,
    top: 0,
    width: 1,
    height: 1,
  });
  sheet.tables.push({ id: '7', name: 'T', headerRow: true, area: { top: 0, left: 0, bottom: 2, right: 1 } });
  sheet.pivots.push({ top: 9, left: 0, bottom: 10, right: 1 });
  book.xmlParts.push({ id: 'x', xml: '<a xmlns="urn:a"></a>' });
  book.properties.push({ key: 'Owner', value: 'A. Buyer' });
  book.names.push({ name: 'Total', formula: '=Bids!$B$3', visible: true });
  book.sheets.push(sheet);
  book.active = sheet.id;
  return book;
}

/** Everything we stand in for, by walking from each object into what it leads to. */
function allObjects(root: readonly (HostObject | null)[]): ReadonlyMap<string, HostObject> {
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject | null) => {
    if (!object || found.has(object.type)) return;
    found.set(object.type, object);
    for (const door of Object.values(object.go ?? {})) visit(door());
    for (const item of object.items?.() ?? []) visit(item);
  };
  for (const object of root) visit(object);
  return found;
}

test('every member that the stand-in has is one of the library', () => {
  const host = openInExcel(smallBook());
  const { world } = host;
  const sheet = world.sheet('Bids', 'test');
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const objects = allObjects([
    workbook(world),
    worksheet(world, sheet),
    range(world, sheet, area),
    rangeAreas(world, sheet, [area]),
    charts(world, sheet),
    customXmlParts(world),
    freezePanes(world, sheet),
    names(world, world.book.names),
    pivotTables(world, sheet),
    tables(world, [sheet]),
  ]);
  const unknown: string[] = [];
  let known = 0;
  for (const [type, object] of objects) {
    const prototype = host.classOf(type)?.prototype;
    const members = [object.get, object.set, object.go, object.call].flatMap((part) => Object.keys(part ?? {}));
    for (const member of members) {
      // Members that begin with an underscore are the library's own business and written as on the wire.
      const name = member.replace(/^_([a-z])/, (_all, letter: string) => `_${letter.toUpperCase()}`);
      if (prototype && (name in prototype || member in prototype)) known++;
      else unknown.push(`${type}.${member}`);
    }
  }
  // The library as installed ends at ExcelApi 1.15; this one is newer, and loaded beside it where it is asked for.
  expect(unknown).toEqual(['Range.valuesAsJson']);
  expect(known).toBeGreaterThan(80);
});

test('the real library reads and writes cells, and each sync is one round trip', async () => {
  const host = openInExcel(smallBook());
  const seen = await host.excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Bids').getUsedRange(true);
    used.load('address,values');
    await context.sync();
    used.getRow(2).values = [['Osier & Quill', '0012']];
    await context.sync();
    return used.values;
  });
  expect(JSON.parse(JSON.stringify(seen))).toEqual([
    ['Bidder', ''],
    ['', ''],
    ['', 12.5],
  ]);
  expect(host.save().sheets[0]?.cells.get(16_384 * 2 + 1)).toEqual({ value: 12 });
  expect(host.bridge.trips.map(({ isWrite }) => isWrite)).toEqual([false, true]);
});

const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }
};

test('what it does not have is refused loudly, and so is what the declared Excel lacks', async () => {
  const host = openInExcel(smallBook());
  const comments = host.excel.run(async (context) => {
    context.workbook.comments.load('items/id');
    await context.sync();
  });
  expect(await codeOf(comments)).toBe('ApiNotFound');
  const newer = host.excel.run(async (context) => {
    // Of ExcelApi 1.15: the library refuses it before the host is asked.
    context.workbook.worksheets.getItem('Bids').pivotTables.getItem('p0').getDataSourceString();
    await context.sync();
  });
  expect(await codeOf(newer)).toBe('ApiNotFound');
});

test('refuses requests and responses beyond 5 MB', async () => {
  const host = openInExcel(smallBook());
  const write = host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Bids').getRange('A1:A200');
    range.values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await context.sync();
  });
  expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
});

test('an injected error carries its code, and what came before it in the batch stays done', async () => {
  const host = openInExcel(smallBook());
  const write = () =>
    host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bids');
      sheet.getRange('A5').values = [[1]];
      sheet.getRange('A6').values = [[2]];
      await context.sync();
    });
  host.bridge.faults = ({ batch }) => ({ code: 'AccessDenied', atAction: batch.Actions.length - 1 });
  expect(await codeOf(write())).toBe('AccessDenied');
  const cells = host.save().sheets[0]?.cells;
  expect([cells?.has(16_384 * 4), cells?.has(16_384 * 5)]).toEqual([true, false]);
  host.bridge.faults = () => ({ code: 'InvalidOperationInCellEditMode' });
  expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
});

test('tells of edits and selections, and whose they are', async () => {
  const host = openInExcel(smallBook());
  const heard: unknown[] = [];
  await host.excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push([address, source, triggerSource]);
    });
    await context.sync();
  });
  host.type('Bids', { top: 2, left: 1, bottom: 2, right: 1 }, 13);
  host.type('Bids', { top: 3, left: 1, bottom: 3, right: 1 }, 14, 'Remote');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([
    ['B3', 'Local', 'Unknown'],
    ['B4', 'Remote', 'Unknown'],
  ]);
});
