/** Sheets of ours that are copied, renamed, written on or held fast while they are to go, and the names that point into them. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import { cellKey } from '../../../core/source';
import type { Book, BookSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { HostError } from '../../excel/host-object';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

async function opened(book: Book) {
  const host = openInExcel(book);
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const { proposal, problems } = await value(session.open());
  await value(session.score(proposal.setup));
  return { host, session, told: problems.map(({ code }) => code) };
}

const apply = async (session: Session) => value(session.apply((await value(session.preview())).plan));

async function written() {
  const one = await opened(await sampleBook('tidy'));
  const before = one.host.save();
  await apply(one.session);
  return { ...one, before };
}

const results = 'Goodmark results';
const isOurs = ({ name }: BookSheet): boolean => name.startsWith('Goodmark ');

/** As Excel copies a sheet: its names for the workbook are not copied along. */
const copied = (sheet: BookSheet, name: string): BookSheet => ({
  ...structuredClone(sheet),
  ...{ id: '{00000000-0001-0000-0000-000000000950}', name, tables: [], charts: [] },
});

describe('the names that point into sheets', () => {
  const pointing = (host: ExcelHost) => host.save().names.filter(({ name }) => name.startsWith('GoodmarkPlace_'));

  test('are hidden, one for each place, of the last write alone, and go with a revert', async () => {
    const { host, session } = await written();
    expect(pointing(host).map(({ formula, visible }) => [formula, visible])).toEqual(
      [...['results', 'working', 'findings', 'log'].map((name) => `='Goodmark ${name}'!$A$1`)]
        .concat('=Prices!$A$1', '=Commitments!$A$1')
        .map((formula) => [formula, false]),
    );
    await apply(session);
    expect(pointing(host).map(({ formula }) => formula)).toHaveLength(6);
    expect(pointing(host).some(({ formula }) => formula.includes('#'))).toBe(false);
    await value(session.revert());
    expect(host.save().names).toEqual([]);
  });

  test('that a person has cleared away are not needed where nothing was renamed', async () => {
    const first = await written();
    const { host, session } = await opened({ ...first.host.save(), names: [] });
    await apply(session);
    expect((await value(session.verify())).differences).toEqual([]);
    await value(session.revert());
    expect(host.save().sheets).toEqual(first.before.sheets);
  });

  test('tell one of ours from its copy, also when the copy took its name', async () => {
    const { host } = await written();
    const { world } = host;
    const ours = world.sheet(results, 'test');
    world.rename(ours, 'Board');
    world.book.sheets.push(copied(ours, results));
    const again = await opened(host.save());
    expect(again.told).toContain('sheets-not-recorded');
    await apply(again.session);
    const left = again.host.save().sheets.map(({ id, name }) => [id, name]);
    expect(left).toContainEqual(['{00000000-0001-0000-0000-000000000950}', results]);
    expect(left.some(([id, name]) => id === ours.id || name === 'Board')).toBe(false);
  });
});

describe('a note that a co-author writes on a sheet of ours', () => {
  test.each([
    ['that is written anew', (session: Session) => apply(session)],
    ['that is taken back', (session: Session) => session.revert()],
  ])('%s stays, but where it comes with the very request that takes the sheet away', async (_what, run) => {
    const saved = (await written()).host.save();
    let lost = 0;
    for (let n = 0, met = true; met; n++) {
      const { host, session } = await opened(saved);
      const start = host.bridge.trips.length;
      met = false;
      host.bridge.faults = (_trip, number) => {
        if (met || number !== start + n || !host.world.book.sheets.some(({ name }) => name === results))
          return undefined;
        met = true;
        host.type(results, { top: 30, left: 0, bottom: 30, right: 0 }, 'A note', 'Remote');
        return undefined;
      };
      await Promise.allSettled([run(session)]);
      const isThere = host.save().sheets.some(({ cells }) => cells.get(cellKey(30, 0))?.value === 'A note');
      if (met && !isThere) lost += 1;
      if (!met) expect(n).toBeGreaterThan(8);
    }
    expect(lost).toBe(1);
  });
});

describe('another workbook in front, which lets no sheet go', () => {
  const holdFast = ({ world }: ExcelHost) => {
    world.remove = () => {
      throw new HostError('InvalidSelection', 'Another workbook is in front.', 'Worksheet.delete');
    };
  };
  const others = ({ sheets }: Book) => sheets.filter((sheet) => !isOurs(sheet));

  test('when older sheets are to go: all else is as it was, and the new sheets are named', async () => {
    const { host, session } = await written();
    host.type('Prices', { top: 3, left: 1, bottom: 3, right: 1 }, 300_000);
    const { plan } = await value(session.preview());
    const before = host.save();
    holdFast(host);
    const applied = await session.apply(plan);
    expect(applied.ok ? [] : applied.problems).toMatchObject([
      { code: 'sheets-left', message: expect.stringContaining(`${results} (2)`) },
    ]);
    expect(others(host.save())).toEqual(others(before));
    expect(host.save().xmlParts).toEqual(before.xmlParts);
    const again = await opened(host.save());
    expect(again.told).toContain('sheets-not-recorded');
    await apply(again.session);
    expect((await value(again.session.verify())).differences).toEqual([]);
  });

  test('when writing fails for the first time: the same', async () => {
    const { host, session } = await opened(await sampleBook('tidy'));
    const { plan } = await value(session.preview());
    const before = host.save();
    holdFast(host);
    let [wrote, failed] = [false, false];
    host.bridge.faults = ({ batch }) => {
      const writes = batch.Actions.some(({ Name }) => Name === 'Values');
      if (wrote && !writes && !failed) {
        failed = true;
        return { code: 'GeneralException' };
      }
      wrote ||= writes;
      return undefined;
    };
    const applied = await session.apply(plan);
    expect(applied.ok ? [] : applied.problems.map(({ code }) => code)).toEqual(['sheets-left']);
    expect(others(host.save())).toEqual(others(before));
    expect(host.save().xmlParts).toEqual(before.xmlParts);
  });

  test('when a revert is asked for: nothing is taken out, and it is said what to do', async () => {
    const { host, session } = await written();
    const before = host.save();
    holdFast(host);
    const reverted = await session.revert();
    expect(reverted.ok ? [] : reverted.problems).toMatchObject([
      { code: 'other-workbook-in-front', hint: expect.stringContaining('Click into a cell of this workbook') },
    ]);
    expect(host.save().sheets).toEqual(before.sheets);
    expect(host.save().xmlParts).toEqual(before.xmlParts);
  });
});
