/** Score cells stay numbers, and carry their working as a card where Excel can. */
import { expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { putCards } from '../../../addin/excel/score-cards';
import { createSession } from '../../../addin/workbook/create-session';
import type { Book, Cell } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

const newest = { ExcelApi: '1.20', SharedRuntime: '1.1', RichApiRuntime: '1.2' };

async function write(host: ExcelHost): Promise<Book> {
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const { proposal } = await value(session.open());
  await value(session.score(proposal.setup));
  await value(session.apply((await value(session.preview())).plan));
  return host.save();
}

const cellsOf = (book: Book, name: string): readonly Cell[] => [
  ...(book.sheets.find((sheet) => sheet.name === name)?.cells.values() ?? []),
];

const withCard = (book: Book) => cellsOf(book, 'Goodmark results').filter(({ card }) => card !== undefined);

test('each total and each criterion carries a card with its working, and stays the number it is', async () => {
  const host = openInExcel(await sampleBook('tidy'), newest);
  const cells = withCard(await write(host));
  expect(cells.length).toBeGreaterThan(8);
  // The totals beside the buyer's own table carry theirs too.
  expect(cellsOf(host.save(), 'Prices').filter(({ card }) => card !== undefined).length).toBeGreaterThan(3);
  for (const cell of cells) expect(typeof cell.value).toBe('number');
  const [{ card } = { card: null }] = cells;
  expect(card).toMatchObject({
    type: 'Double',
    basicValue: cells[0]?.value,
    properties: { Working: { type: 'String' }, 'Read from': { type: 'String' } },
    layouts: { card: { sections: [{ layout: 'List' }] } },
  });
});

test('the workbook is the same with cards and without, and verifies', async () => {
  const values = (book: Book) =>
    book.sheets.map(({ name, cells }) =>
      name === 'Goodmark log' ? name : [name, [...cells].map(([key, { value: held }]) => [key, held])],
    );
  const book = await sampleBook('tidy');
  const host = openInExcel(book, newest);
  const carded = await write(host);
  expect(withCard(await write(openInExcel(book)))).toEqual([]);
  expect(values(carded)).toEqual(values(await write(openInExcel(book))));
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  await value(session.open());
  expect((await value(session.verify())).differences).toEqual([]);
});

test('an Excel that refuses cards keeps the numbers, and the apply stands', async () => {
  const host = openInExcel(await sampleBook('tidy'), newest);
  host.bridge.faults = ({ batch }) =>
    batch.Actions.some(({ Name }) => Name === 'ValuesAsJson') ? { code: 'InvalidArgument' } : undefined;
  const book = await write(host);
  expect(withCard(book)).toEqual([]);
  expect(
    cellsOf(book, 'Goodmark results').filter(({ value: held }) => typeof held === 'number').length,
  ).toBeGreaterThan(8);
});

test('at most 500 cards go in one request', async () => {
  const book = await sampleBook('tidy');
  const host = openInExcel(book, newest);
  const sheetId = book.sheets[0]?.id ?? '';
  const card = { title: 'Quality', lines: [['Working', '50 x 4/5 = 40']] as const };
  const cells = Array.from({ length: 1_100 }, (_, row) => ({ sheetId, row: 100 + row, column: 0, value: row, card }));
  await host.excel.run((context) => putCards(context, cells));
  const sizes = host.bridge.trips.map(
    ({ batch }) => batch.Actions.filter(({ Name }) => Name === 'ValuesAsJson').length,
  );
  expect(sizes.filter((size) => size > 0)).toEqual([500, 500, 100]);
});
