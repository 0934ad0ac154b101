/** Co-authors who insert, sort and type while a buyer works: nothing may land beside a row that it is not about. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import type { Result } from '../../../core/result';
import { cellKey } from '../../../core/source';
import { type Book, type Cell, newSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

interface AtWork {
  readonly host: ExcelHost;
  readonly session: Session;
}

async function scored(change: (book: Book) => void = () => {}): Promise<AtWork> {
  const book = await sampleBook('tidy');
  change(book);
  const host = openInExcel(book);
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const { proposal } = await value(session.open());
  await value(session.score(proposal.setup));
  return { host, session };
}

const prices = (host: ExcelHost) => host.world.sheet('Prices', 'the test').cells;

/** Rows of bids on the sheet Prices, under its heading row. */
const bidRows = [3, 4, 5, 6, 7];

/** Swaps two rows of the price table, as sorting by another column does. */
function sortByHand({ host }: AtWork, [a, b]: readonly [number, number] = [3, 5]): void {
  const cells = prices(host);
  for (let column = 0; column < 7; column++) {
    const [one, other] = [cells.get(cellKey(a, column)), cells.get(cellKey(b, column))];
    const put = (row: number, cell: Cell | undefined) =>
      cell ? cells.set(cellKey(row, column), cell) : cells.delete(cellKey(row, column));
    put(a, other);
    put(b, one);
  }
}

const without = (book: Book) => ({ ...book, xmlParts: [] });

/** What stands beside each bidder: the bidder's name and the total of ours in that row. */
function besideBidders(book: Book): ReadonlyMap<unknown, unknown> {
  const cells = book.sheets.find(({ name }) => name === 'Prices')?.cells;
  const heading = [...(cells ?? [])].find(([, cell]) => cell.value === 'Goodmark total')?.[0];
  if (heading === undefined) return new Map();
  return new Map(
    bidRows.map((row) => [cells?.get(cellKey(row, 0))?.value, cells?.get(cellKey(row, heading % 16_384))?.value]),
  );
}

test('rows sorted between reading and previewing: the workbook is read and scored again, and that is told', async () => {
  const work = await scored();
  const plain = await scored();
  sortByHand(work);
  const preview = await value(work.session.preview());
  expect(preview.notices.map(({ code }) => code)).toContain('read-again');
  expect(preview.rescored?.bids.map(({ name, total }) => [name, total]).toSorted()).toEqual(
    (await value(plain.session.score((await value(plain.session.open())).proposal.setup))).bids
      .map(({ name, total }) => [name, total])
      .toSorted(),
  );
  await value(work.session.apply(preview.plan));
  await value(plain.session.apply((await value(plain.session.preview())).plan));
  const totals = besideBidders(work.host.save());
  expect(totals.size).toBeGreaterThan(3);
  expect([...totals].toSorted()).toEqual([...besideBidders(plain.host.save())].toSorted());
});

test('a price changed between reading and previewing is in what is written', async () => {
  const { host, session } = await scored();
  const first = await value(session.preview());
  host.type('Prices', { top: 3, bottom: 3, left: 4, right: 4 }, 1, 'Remote');
  const second = await value(session.preview());
  expect(first.rescored).toBeNull();
  expect(second.rescored?.bids).toBeDefined();
  expect(second.plan.basis).not.toBe(first.plan.basis);
});

test('cells of our own do not make the reading stale', async () => {
  const { session } = await scored();
  await value(session.apply((await value(session.preview())).plan));
  const again = await value(session.preview());
  expect(again.rescored).toBeNull();
  expect(again.notices.map(({ code }) => code)).not.toContain('read-again');
});

test('rows sorted between previewing and writing: nothing is written', async () => {
  const work = await scored();
  const { plan } = await value(work.session.preview());
  sortByHand(work);
  const before = work.host.save();
  const applied = await work.session.apply(plan);
  expect(applied.ok ? 'written' : applied.problems[0]?.code).toBe('plan-stale');
  expect(work.host.save()).toEqual(before);
});

test('rows sorted in the very moment of writing: what was written is taken out again', async () => {
  const work = await scored();
  const { plan } = await value(work.session.preview());
  let sorted = false;
  work.host.bridge.faults = ({ batch }) => {
    if (!sorted && batch.Actions.some(({ Name }) => Name === 'Values')) {
      sorted = true;
      sortByHand(work);
    }
    return undefined;
  };
  const before = work.host.save();
  const applied = await work.session.apply(plan);
  expect(sorted).toBe(true);
  expect(applied.ok ? 'written' : applied.problems[0]?.code).toBe('plan-stale');
  work.host.bridge.faults = () => undefined;
  sortByHand(work);
  expect(without(work.host.save()).sheets).toEqual(before.sheets);
  expect(work.host.save().xmlParts).toEqual(before.xmlParts);
});

describe('two panes that write', () => {
  test('one after the other: the second is told, and previews anew', async () => {
    const { host, session } = await scored();
    const other = createSession(openExcelWorkbook(host.excel, host.requirements));
    await value(other.score((await value(other.open())).proposal.setup));
    const [mine, theirs] = [await value(session.preview()), await value(other.preview())];
    await value(session.apply(mine.plan));
    const late = await other.apply(theirs.plan);
    expect(late.ok ? 'written' : late.problems[0]?.code).toBe('plan-stale');
    await value(other.apply((await value(other.preview())).plan));
    expect((await value(other.verify())).differences).toEqual([]);
  });

  test('in the very same moment: nothing is written twice or by halves, and a new try succeeds', async () => {
    const { host, session } = await scored();
    const before = host.save();
    const other = createSession(openExcelWorkbook(host.excel, host.requirements));
    await value(other.score((await value(other.open())).proposal.setup));
    const plans = [await value(session.preview()), await value(other.preview())] as const;
    const both = await Promise.all([session.apply(plans[0].plan), other.apply(plans[1].plan)]);
    for (const one of both)
      if (!one.ok) {
        expect(one.problems[0]?.code).toBe('workbook-changed');
        expect(one.problems[0]?.message).toMatch(/Nothing was written\.$/);
      }
    if (both.every(({ ok }) => !ok)) expect(host.save().sheets).toEqual(before.sheets);
    await value(other.apply((await value(other.preview())).plan));
    expect(host.save().sheets.filter(({ name }) => name.startsWith('Goodmark'))).toHaveLength(4);
    expect((await value(other.verify())).differences).toEqual([]);
  });

  test('a sheet that somebody else has just filled under our name is not taken for ours when writing fails', async () => {
    const { host, session } = await scored();
    const { plan } = await value(session.preview());
    let done = false;
    host.bridge.faults = ({ isWrite }) => {
      if (!isWrite || done) return undefined;
      done = true;
      const sheet = newSheet(host.world.book, 'Goodmark results');
      sheet.cells.set(0, { value: 'Theirs' });
      host.world.book.sheets.push(sheet);
      return undefined;
    };
    expect((await session.apply(plan)).ok).toBe(false);
    expect(done).toBe(true);
    const left = host.save().sheets.filter(({ name }) => name.startsWith('Goodmark'));
    expect(left.map(({ name, cells }) => [name, cells.get(0)?.value])).toEqual([['Goodmark results', 'Theirs']]);
  });
});

test('a workbook opened to be read only keeps what it has: the results stay in the pane, and the preview says why', async () => {
  const { host, session } = await scored((book) => {
    book.readOnly = true;
  });
  const before = host.save();
  const { plan } = await value(session.preview());
  expect(plan.writes).toEqual([]);
  expect(plan.skipped[0]?.reason).toContain('read only');
  expect(host.save()).toEqual(before);
});

test('beside a protected sheet nothing is written and nothing is unprotected; the results stand on a new sheet', async () => {
  const { host, session } = await scored((book) => {
    for (const sheet of book.sheets) sheet.isProtected = true;
  });
  const { plan } = await value(session.preview());
  expect(plan.skipped.map(({ reason }) => reason).join(' ')).toContain('is protected');
  await value(session.apply(plan));
  const book = host.save();
  expect(book.sheets.map(({ name }) => name)).toContain('Goodmark results');
  expect(besideBidders(book).size).toBe(0);
  expect(book.sheets.filter(({ name }) => !name.startsWith('Goodmark')).every(({ isProtected }) => isProtected)).toBe(
    true,
  );
});

test('where the structure is protected no sheet is added, and what stands beside the tables is written and taken back', async () => {
  const { host, session } = await scored((book) => {
    book.structureProtected = true;
  });
  const before = host.save();
  const { plan } = await value(session.preview());
  expect(plan.skipped.map(({ reason }) => reason)).toContain(
    'The structure of the workbook is protected, so no sheet can be added.',
  );
  await value(session.apply(plan));
  expect(host.save().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(besideBidders(host.save()).size).toBe(5);
  expect((await value(session.revert())).conflicts).toEqual([]);
  expect(host.save().sheets).toEqual(before.sheets);
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'result sheets that somebody made %s are replaced and taken out',
  async (visibility) => {
    const { host, session } = await scored();
    const before = host.save();
    const hide = () => {
      for (const sheet of host.world.book.sheets) if (sheet.name.startsWith('Goodmark')) sheet.visibility = visibility;
    };
    const apply = async () => value(session.apply((await value(session.preview())).plan));
    await apply();
    hide();
    await apply();
    const ours = host.save().sheets.filter(({ name }) => name.startsWith('Goodmark'));
    expect(ours.map(({ name, visibility: now }) => [name, now])).toEqual(
      ['results', 'working', 'findings', 'log'].map((name) => [`Goodmark ${name}`, 'Visible']),
    );
    hide();
    await value(session.revert());
    expect(host.save().sheets).toEqual(before.sheets);
  },
);

describe('sheets that people work on after writing', () => {
  test.each<readonly [string, string, string]>([
    ['a sheet of the buyer is renamed', 'Prices', 'Sums'],
    ['a sheet of ours is renamed', 'Goodmark results', 'Report for the board'],
  ])('%s: it is still known', async (_what, name, newName) => {
    const { host, session } = await scored();
    const assessment = await value(session.score((await value(session.open())).proposal.setup));
    await value(session.apply((await value(session.preview())).plan));
    host.world.rename(host.world.sheet(name, 'the test'), newName);
    const { resumed } = await value(session.open());
    expect(resumed?.assessment.bids).toEqual(
      assessment.bids.map((bid) => expect.objectContaining({ total: bid.total })),
    );
    const { plan } = await value(session.preview());
    expect(plan.writes.map(({ where }) => where).filter((where) => where.includes('!I3:'))).toHaveLength(1);
    await value(session.apply(plan));
    expect(host.save().sheets.map((sheet) => sheet.name)).not.toContain('Report for the board');
    expect((await value(session.verify())).differences).toEqual([]);
    await value(session.revert());
    expect(host.save().sheets.some((sheet) => sheet.name.startsWith('Goodmark'))).toBe(false);
  });

  test('a sheet is copied with our columns: those are no part of the tender', async () => {
    const { host, session } = await scored();
    await value(session.apply((await value(session.preview())).plan));
    const copy = { ...structuredClone(host.world.sheet('Prices', 'the test')), id: '{copy}', name: 'Prices (2)' };
    host.world.book.sheets.push(copy);
    const opened = await value(session.open());
    const tables = opened.recognition.tables.filter(({ sheet }) => sheet.startsWith('Prices'));
    expect(tables.map(({ area }) => area.right)).toEqual([6, 6]);
    expect(opened.problems.find(({ code }) => code === 'columns-not-recorded')?.path).toEqual(["'Prices (2)'!I3:K8"]);
  });
});

describe('a protection that is put on after writing', () => {
  async function writtenThen(protect: (host: ExcelHost) => void): Promise<AtWork & { readonly before: Book }> {
    const { host, session } = await scored();
    await value(session.apply((await value(session.preview())).plan));
    protect(host);
    return { host, session, before: host.save() };
  }
  const codesOf = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));

  test('of a sheet: its numbers stay and that is told, all else is written anew, and a revert waits for it', async () => {
    const { host, session, before } = await writtenThen(({ world }) => {
      world.sheet('Prices', 'the test').isProtected = true;
    });
    expect(codesOf(await session.revert())).toEqual(['sheet-protected']);
    expect(host.save()).toEqual(before);
    const { plan } = await value(session.preview());
    expect(plan.skipped.map(({ where, reason }) => `${where} ${reason}`)).toEqual([
      'Prices!I3:K8 What Goodmark wrote here before stays as it is.',
      'Prices!A3:G8 The sheet Prices is protected.',
    ]);
    await value(session.apply(plan));
    expect(besideBidders(host.save())).toEqual(besideBidders(before));
    host.world.sheet('Prices', 'the test').isProtected = false;
    await value(session.revert());
    await value(session.revert());
    expect(host.save().sheets.map(({ name }) => name)).not.toContain('Goodmark results');
    expect(besideBidders(host.save()).size).toBe(0);
  });

  test('of the structure: the sheets stay and that is told, what stands beside tables is written anew', async () => {
    const { host, session, before } = await writtenThen(({ world }) => {
      world.book.structureProtected = true;
    });
    expect(codesOf(await session.revert())).toEqual(['structure-protected']);
    expect(host.save()).toEqual(before);
    const { plan } = await value(session.preview());
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(
      Array(4).fill(
        'The structure of the workbook is protected, so no sheet can be added, and what Goodmark wrote before stays as it is.',
      ),
    );
    await value(session.apply(plan));
    expect(host.save().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(besideBidders(host.save())).toEqual(besideBidders(before));
  });

  test('in the very moment of writing: all other sheets are put back, and it is said where to look', async () => {
    const { host, session } = await scored();
    const { plan } = await value(session.preview());
    const before = host.save();
    let done = false;
    host.bridge.faults = ({ batch }) => {
      if (done) host.world.sheet('Prices', 'the test').isProtected = true;
      if (done || !batch.Actions.some(({ Name }) => Name === 'Values')) return undefined;
      done = true;
      return { code: 'GeneralException', afterwards: true };
    };
    const applied = await session.apply(plan);
    expect(codesOf(applied)).toEqual(['partly-written']);
    expect(applied.ok ? '' : applied.problems[0]?.hint).toContain('Prices');
    const others = ({ sheets }: Book) => sheets.filter(({ name }) => name !== 'Prices');
    expect(others(host.save())).toEqual(others(before));
    expect(host.save().xmlParts).toEqual(before.xmlParts);
  });
});
