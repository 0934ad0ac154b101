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
import { moveOf, type Shift } from '../../excel/shifts';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

const sorted: Move = (row, column) => [row === 3 ? 5 : row === 5 ? 3 : row, column];

/** Of the sheet Prices: its headings stand in row 3, its five bids below. */
const rowsMove: readonly (readonly [string, Shift | Move])[] = [
  ['a row inserted above the table', { axis: 'rows', at: 1, by: 1 }],
  ['a row inserted among the bids', { axis: 'rows', at: 5, by: 1 }],
  ['two bids swapped', sorted],
  ['a bid deleted', { axis: 'rows', at: 5, by: -1 }],
];
const columnsMove: readonly (readonly [string, Shift])[] = [
  ['a column inserted before the table', { axis: 'columns', at: 0, by: 1 }],
  ['two columns inserted in the table', { axis: 'columns', at: 2, by: 2 }],
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

/** In a workbook that is open, what is inserted carries ranges along that somebody holds. */
function carry(host: ExcelHost, move: Shift | Move): void {
  const sheet = sheetIn(host.world.book);
  if (typeof move === 'function') carryCells(sheet, move);
  else host.world.shift(sheet, move);
}

function carried(book: Book, move: Shift | Move): Book {
  const copy = structuredClone(book);
  carryCells(sheetIn(copy), typeof move === 'function' ? move : moveOf(move));
  return copy;
}

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
function inTheMoment({ host }: AtWork, move: Shift | Move, when: (trip: RoundTrip) => boolean): () => boolean {
  let done = false;
  host.bridge.faults = (trip) => {
    if (!done && when(trip)) {
      done = true;
      carry(host, move);
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
    carry(work.host, move);
    await value(work.session.apply((await value(work.session.preview())).plan));
    expect(totals(work.host.save())).toEqual(totals(plain.host.save()));
  });

  test('between preview and write: nothing is written', async () => {
    const work = await scored(await sampleBook('tidy'));
    const { plan } = await value(work.session.preview());
    carry(work.host, move);
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
    carry(work.host, move);
    expect((await value(work.session.revert())).conflicts).toEqual([]);
    expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(expected)));
  });

  test('after writing: the next write makes room for itself, and no number of before is left', async () => {
    const plain = await written(carried(await sampleBook('tidy'), move));
    const work = await written();
    carry(work.host, move);
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

describe('columns inserted right before the cells are written', () => {
  async function outcomes(how: (host: ExcelHost) => void) {
    const found: (readonly [string | undefined, boolean])[] = [];
    for (const [_name, move] of columnsMove) {
      const work = await scored(await sampleBook('tidy'));
      how(work.host);
      const expected = carried(work.host.save(), move);
      const { plan } = await value(work.session.preview());
      inTheMoment(work, move, writesCells);
      const code = codeOf(await work.session.apply(plan));
      found.push([code, same(work.host.save(), expected)]);
    }
    return found;
  }
  const same = (one: Book, other: Book) =>
    JSON.stringify(inOrder(pricesIn(one))) === JSON.stringify(inOrder(pricesIn(other)));

  test('no cell of the buyer is written over, and what was written is taken out again', async () => {
    expect(await outcomes(() => {})).toEqual([
      ['plan-stale', true],
      ['plan-stale', true],
    ]);
  });

  test('in an Excel that carried no ranges along, a cell that was written over is not kept secret', async () => {
    const outcome = await outcomes((host) => {
      host.world.carriesRanges = false;
    });
    expect(outcome).toEqual([
      ['plan-stale', true],
      ['partly-written', false],
    ]);
  });
});

describe('a column of the table deleted in the very moment of writing', () => {
  test.each<readonly [string, () => (trip: RoundTrip) => boolean]>([
    ['right before the cells are written', () => writesCells],
    ['right after', () => afterCells()],
  ])('%s: all is as it was but for that column, and nothing else is said', async (_when, when) => {
    const work = await scored(await sampleBook('tidy'));
    const shift: Shift = { axis: 'columns', at: 3, by: -1 };
    const expected = carried(work.host.save(), shift);
    const { plan } = await value(work.session.preview());
    inTheMoment(work, shift, when());
    expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
    expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(expected)));
  });
});

describe('inserted in the midst of numbers of ours, right before they make room for new ones', () => {
  test.each<readonly [string, Shift]>([
    ['a row', { axis: 'rows', at: 5, by: 1 }],
    ['a column', { axis: 'columns', at: 9, by: 1 }],
  ])('%s: it is nobody else’s place, so nothing is written', async (_name, shift) => {
    const work = await written();
    work.host.type('Marks', { top: 3, left: 1, bottom: 3, right: 1 }, 1);
    const { plan } = await value(work.session.preview());
    const before = carried(work.host.save(), shift);
    inTheMoment(work, shift, writesCells);
    const applied = await work.session.apply(plan);
    expect(applied.ok ? '' : applied.problems[0]?.message).toContain('in the very moment of writing');
    expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(before)));
  });
});

test.each(columnsMove)('%s right before a revert: it clears what is ours where that is now', async (_name, shift) => {
  const work = await written();
  inTheMoment(work, shift, writesCells);
  expect((await value(work.session.revert())).conflicts).toEqual([]);
  expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(carried(await sampleBook('tidy'), shift))));
});

test('a cell that a co-author fills where ours are to stand, after the workbook was looked at: it stays', async () => {
  const work = await scored(await sampleBook('tidy'));
  const { plan } = await value(work.session.preview());
  const place = { top: 4, left: 9, bottom: 4, right: 9 };
  let done = false;
  work.host.bridge.faults = ({ isWrite }) => {
    if (!done && isWrite) {
      done = true;
      work.host.type('Prices', place, 'Ask legal', 'Remote');
    }
    return undefined;
  };
  const before = work.host.save();
  expect(codeOf(await work.session.apply(plan))).toBe('plan-stale');
  work.host.bridge.faults = () => undefined;
  expect(pricesIn(work.host.save()).get(cellKey(4, 9))?.value).toBe('Ask legal');
  work.host.type('Prices', place, '');
  expect(inOrder(pricesIn(work.host.save()))).toEqual(inOrder(pricesIn(before)));
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
  carry(host, sortedAlone);
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
