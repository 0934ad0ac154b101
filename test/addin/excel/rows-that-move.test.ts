/** Rows and columns that co-authors insert, delete and sort: whenever it happens, no number of ours stands beside another bid. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import type { Result } from '../../../core/result';
import { cellKey } from '../../../core/source';
import type { Book, BookSheet, Cell } from '../../excel/book';
import type { RoundTrip } from '../../excel/bridge';
import { carryCells, type Move } from '../../excel/cells';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

/** Of the sheet Prices: its headings stand in row 3, its five bids below. */
const rowsMove: readonly (readonly [string, Move])[] = [
  ['a row inserted above the table', (row, column) => [row >= 1 ? row + 1 : row, column]],
  ['a row inserted among the bids', (row, column) => [row >= 5 ? row + 1 : row, column]],
  ['two bids swapped', (row, column) => [row === 3 ? 5 : row === 5 ? 3 : row, column]],
  ['a bid deleted', (row, column) => (row === 5 ? null : [row > 5 ? row - 1 : row, column])],
];
const columnsMove: readonly (readonly [string, Move])[] = [
  ['a column inserted before the table', (row, column) => [row, column + 1]],
  ['two columns inserted in the table', (row, column) => [row, column >= 2 ? column + 2 : column]],
];
const moves = [...rowsMove, ...columnsMove];

interface AtWork {
  readonly host: ExcelHost;
  readonly session: Session;
}

async function scored(book: Book): Promise<AtWork> {
  const host = openInExcel(book);
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const { proposal } = await value(session.open());
  await value(session.score(proposal.setup));
  return { host, session };
}

async function written(book?: Book): Promise<AtWork> {
  const work = await scored(book ?? (await sampleBook('tidy')));
  await value(work.session.apply((await value(work.session.preview())).plan));
  return work;
}

const sheetIn = (book: Book): BookSheet => {
  const sheet = book.sheets.find(({ name }) => name === 'Prices');
  if (!sheet) throw new Error('There is no sheet Prices.');
  return sheet;
};
const pricesIn = (book: Book): ReadonlyMap<number, Cell> => sheetIn(book).cells;

function carry(book: Book, move: Move): Book {
  carryCells(sheetIn(book), move);
  return book;
}

const carried = (book: Book, move: Move): Book => carry(structuredClone(book), move);

const inOrder = (cells: ReadonlyMap<number, Cell>) => [...cells].toSorted(([a], [b]) => a - b);

/** The total of ours beside each bidder, and how many totals there are in all. */
function totals(book: Book): { readonly beside: ReadonlyMap<unknown, unknown>; readonly count: number } {
  const cells = inOrder(pricesIn(book));
  const names = cells.filter(([, { value: held }]) =>
    /Osier|Brackenfell|Hollowmere|Tarnside|Fenwick/.test(String(held)),
  );
  const headings = cells.filter(([, { value: held }]) => held === 'Goodmark total').map(([key]) => key % 16_384);
  const isTotal = ([key, { value: held }]: readonly [number, Cell]) =>
    headings.includes(key % 16_384) && typeof held === 'number';
  const totalIn = (row: number) => cells.find((one) => isTotal(one) && Math.floor(one[0] / 16_384) === row)?.[1].value;
  return {
    beside: new Map(names.map(([key, { value: name }]) => [name, totalIn(Math.floor(key / 16_384))])),
    count: cells.filter(isTotal).length,
  };
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'written' : result.problems[0]?.code);

const writesCells = ({ batch }: RoundTrip) => batch.Actions.some(({ Name }) => Name === 'Values');

/** Carries out the move once, right before the first request for which `when` holds. */
function inTheMoment({ host }: AtWork, move: Move, when: (trip: RoundTrip) => boolean): () => boolean {
  let done = false;
  host.bridge.faults = (trip) => {
    if (!done && when(trip)) {
      done = true;
      carry(host.world.book, move);
    }
    return undefined;
  };
  return () => done;
}

const afterCells = () => {
  let seen = false;
  return (trip: RoundTrip) => {
    const before = seen;
    seen ||= writesCells(trip);
    return before;
  };
};

describe.each(moves)('%s', (_name, move) => {
  test('before the preview: what is written is right for the workbook of now', async () => {
    const plain = await written(carried(await sampleBook('tidy'), move));
    const work = await scored(await sampleBook('tidy'));
    carry(work.host.world.book, move);
    await value(work.session.apply((await value(work.session.preview())).plan));
    expect(totals(work.host.save())).toEqual(totals(plain.host.save()));
  });

  test('between preview and write: nothing is written', async () => {
    const work = await scored(await sampleBook('tidy'));
    const { plan } = await value(work.session.preview());
    carry(work.host.world.book, move);
    const before = work.host.save();
    expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
    expect(work.host.save()).toEqual(before);
  });

  test('right after the cells were written: what was written is taken out again, wherever it has gone', async () => {
    const work = await scored(await sampleBook('tidy'));
    const expected = carried(work.host.save(), move);
    const { plan } = await value(work.session.preview());
    const moved = inTheMoment(work, move, afterCells());
    expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
    expect(moved()).toBe(true);
    expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(expected)));
  });

  test('right after older numbers of ours made room: those stand beside their bids again', async () => {
    const work = await written();
    work.host.type('Marks', { top: 3, left: 1, bottom: 3, right: 1 }, 1);
    const { plan } = await value(work.session.preview());
    const expected = carried(work.host.save(), move);
    inTheMoment(work, move, afterCells());
    expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
    expect(totals(work.host.save())).toEqual(totals(expected));
  });

  test('after writing: a revert takes out all of it, and nothing else', async () => {
    const expected = carried(await sampleBook('tidy'), move);
    const work = await written();
    carry(work.host.world.book, move);
    expect((await value(work.session.revert())).conflicts).toEqual([]);
    expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(expected)));
  });

  test('after writing: the next write makes room for itself, and no number of before is left', async () => {
    const plain = await written(carried(await sampleBook('tidy'), move));
    const work = await written();
    carry(work.host.world.book, move);
    const preview = await value(work.session.preview());
    expect(preview.plan.skipped).toEqual([]);
    await value(work.session.apply(preview.plan));
    expect(totals(work.host.save())).toEqual(totals(plain.host.save()));
    expect((await value(work.session.verify())).differences).toEqual([]);
  });
});

test.each(rowsMove)('%s right before the cells are written: nothing of it stays', async (_name, move) => {
  const work = await scored(await sampleBook('tidy'));
  const expected = carried(work.host.save(), move);
  const { plan } = await value(work.session.preview());
  inTheMoment(work, move, writesCells);
  expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
  expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(expected)));
});

test('columns inserted right before the cells are written: where that cost the buyer a cell, it is not kept secret', async () => {
  const outcomes = columnsMove.map(async ([_name, move]) => {
    const work = await scored(await sampleBook('tidy'));
    const expected = carried(work.host.save(), move);
    const { plan } = await value(work.session.preview());
    inTheMoment(work, move, writesCells);
    const result = await work.session.apply(plan);
    const isAsBefore =
      JSON.stringify(inOrder(pricesIn(work.host.save()))) === JSON.stringify(inOrder(pricesIn(expected)));
    return [codeOf(result), isAsBefore];
  });
  expect(await Promise.all(outcomes)).toEqual([
    ['plan-stale', true],
    ['partly-written', false],
  ]);
});

/** As Excel sorts a table: what stands an empty column away from it stays where it is. */
const sortedAlone: Move = (row, column) => [column < 7 ? (row === 3 ? 5 : row === 5 ? 3 : row) : row, column];

test('a table sorted without our columns: whoever opens the workbook is told, and the next write puts it right', async () => {
  const { host } = await written();
  const reopened = async () => {
    const session = createSession(openExcelWorkbook(host.excel, host.requirements));
    const { problems } = await value(session.open());
    return { session, told: problems.filter(({ code }) => code === 'numbers-astray') };
  };
  expect((await reopened()).told).toEqual([]);
  const right = totals(host.save()).beside;
  carry(host.world.book, sortedAlone);
  expect(totals(host.save()).beside).not.toEqual(right);
  // Whoever has no Goodmark reads in the row itself whose number it is.
  const row = (column: number) => String(pricesIn(host.save()).get(cellKey(3, column))?.value);
  expect([row(0), row(10)]).toEqual(['Hollowmere Land Co-operative', expect.stringMatching(/^Osier & Quill Ltd: /)]);
  const { session, told } = await reopened();
  expect(told.map(({ message, path }) => [/\d+ cells/.exec(message)?.[0], path])).toEqual([['4 cells', ['Prices!I4']]]);
  await value(session.apply((await value(session.preview())).plan));
  expect(totals(host.save()).beside).toEqual(right);
  expect((await reopened()).told).toEqual([]);
});
