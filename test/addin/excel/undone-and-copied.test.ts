/** Excel's own undo between our steps, workbooks saved under another name, and sheets that travel with cells of ours. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import { type Book, type BookSheet, newSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

async function opened(book: Book) {
  const host = openInExcel(book);
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const found = await value(session.open());
  return { host, session, found, told: found.problems.map(({ code }) => code) };
}

async function scored(change: (book: Book) => void = () => {}) {
  const book = await sampleBook('tidy');
  change(book);
  const one = await opened(book);
  return { ...one, totals: await totalsOf(one) };
}

async function totalsOf({ session, found }: Pick<Awaited<ReturnType<typeof opened>>, 'session' | 'found'>) {
  const { bids } = await value(session.score(found.proposal.setup));
  return bids.map(({ name, total }) => [name, total]);
}

const apply = async (session: Session) => value(session.apply((await value(session.preview())).plan));

const sheetIn = ({ sheets }: Book, name: string): BookSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

const ours = ({ name }: BookSheet): boolean => name.startsWith('Goodmark ');

/** Cells and widths as they were `then`; added sheets and hidden parts of the workbook are out of the reach of an undo. */
function undo({ world }: ExcelHost, then: Book): void {
  world.book.sheets = world.book.sheets.map((sheet) => {
    const before = then.sheets.find(({ id }) => id === sheet.id);
    const { cells, widths } = structuredClone(before ?? newSheet(structuredClone(then), ''));
    return { ...sheet, cells, widths, ...(!before && { tables: [], charts: [] }) };
  });
}

describe('an undo by Excel', () => {
  test('of all cells of ours: it is told, the next write makes all whole, and a revert leaves nothing', async () => {
    const { host, session } = await scored();
    const before = host.save();
    await apply(session);
    undo(host, before);
    const reverted = await opened(host.save());
    expect((await value(reverted.session.revert())).conflicts).toEqual([]);
    expect(reverted.host.save().sheets).toEqual(before.sheets);
    const again = await opened(host.save());
    expect(again.told).toContain('writing-unfinished');
    await apply(again.session);
    expect((await value(again.session.verify())).differences).toEqual([]);
    await value(again.session.revert());
    expect(again.host.save().sheets).toEqual(before.sheets);
  });

  test('between writing and checking: nothing is written, and nobody says that Excel did it', async () => {
    const { host, session } = await scored();
    const { plan } = await value(session.preview());
    const before = host.save();
    let [wrote, undone] = [false, false];
    host.bridge.faults = ({ batch }) => {
      const writes = batch.Actions.some(({ Name }) => Name === 'Values');
      if (wrote && !writes && !undone) {
        undone = true;
        undo(host, before);
      }
      wrote ||= writes;
      return undefined;
    };
    const applied = await session.apply(plan);
    expect([undone, applied.ok ? '' : applied.problems[0]?.code]).toEqual([true, 'plan-stale']);
    expect(host.save().sheets).toEqual(before.sheets);
  });

  test('of a revert: columns of ours that are back are no part of the tender, and are told', async () => {
    const { host, session, totals } = await scored((book) => {
      book.structureProtected = true;
    });
    await apply(session);
    const written = host.save();
    await value(session.revert());
    undo(host, written);
    const again = await opened(host.save());
    expect(again.found.problems.find(({ code }) => code === 'columns-not-recorded')?.path).toEqual([
      'Prices!I3:K8',
      'Commitments!M3:O47',
    ]);
    const areas = again.found.recognition.tables.map(({ sheet, area }) => [sheet, area.right]);
    expect(areas).toContainEqual(['Prices', 6]);
    expect(await totalsOf(again)).toEqual(totals);
  });
});

describe('a copy', () => {
  test('of the workbook takes back what is in it, and leaves the other alone', async () => {
    const { host, session } = await scored();
    const before = host.save();
    await apply(session);
    const copy = await opened({ ...host.save(), name: 'Copy of tender.xlsx' });
    expect((await value(copy.session.verify())).differences).toEqual([]);
    await value(copy.session.revert());
    expect(copy.host.save().sheets).toEqual(before.sheets);
    expect((await value(session.verify())).differences).toEqual([]);
  });

  test('of sheets in another workbook: cells of ours are no part of the tender, and are told', async () => {
    const { host, session, totals } = await scored();
    await apply(session);
    const { sheets, ...book } = host.save();
    const bare = { ...book, xmlParts: [], names: [], properties: [] };
    const moved = await opened({ ...bare, sheets: sheets.filter((sheet) => !ours(sheet)) });
    expect(moved.told).toContain('columns-not-recorded');
    expect(await totalsOf(moved)).toEqual(totals);
    const withResults = await opened({ ...bare, sheets: sheets.filter(({ name }) => name !== 'Goodmark log') });
    expect(withResults.told).toContain('sheets-not-recorded');
    expect(await totalsOf(withResults)).toEqual(totals);
    const results = sheetIn(withResults.host.save(), 'Goodmark results');
    await apply(withResults.session);
    expect(sheetIn(withResults.host.save(), 'Goodmark results')).toEqual(results);
  });
});

describe('a sheet of the buyer under a name of ours', () => {
  test.each(['Goodmark results', 'GOODMARK RESULTS', 'Goodmark prices'])(
    '%s is not read, and that is told',
    async (name) => {
      const book = await sampleBook('tidy');
      sheetIn(book, 'Prices').name = name;
      const { found } = await opened(book);
      expect(found.problems.find(({ code }) => code === 'sheets-not-recorded')).toMatchObject({
        message: expect.stringContaining('not read as part of the tender'),
        path: [`'${name}'!A1`],
      });
    },
  );

  test('that took the place of one of ours is kept by the next write and by a revert', async () => {
    const { host, session } = await scored();
    await apply(session);
    const results = host.world.sheet('Goodmark results', 'test');
    host.world.remove(results);
    const theirs = newSheet(host.world.book, 'Goodmark results');
    theirs.cells.set(0, { value: 'Notes of the panel' });
    host.world.book.sheets.push(theirs);
    await apply(session);
    await value(session.revert());
    expect(sheetIn(host.save(), 'Goodmark results').cells).toEqual(theirs.cells);
  });
});
