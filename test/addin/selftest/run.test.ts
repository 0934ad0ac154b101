/** The self-test that people run in their own Excel, run here over the stand-in: it must see what is right and what is wrong. */
import { expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { addScratchSheet } from '../../../addin/excel/scratch-sheet';
import { type Checked, mustBeEmpty, reportText, runSelfTest } from '../../../addin/selftest/run';
import type { WorkbookPort } from '../../../addin/workbook/port';
import { fail } from '../../../core/result';
import { newBook, newSheet } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';

function emptyExcel(): ExcelHost {
  const book = newBook('Book1.xlsx');
  const sheet = newSheet(book, 'Sheet1');
  return openInExcel({ ...book, sheets: [sheet], active: sheet.id, nextId: 0 });
}

/** The port as an object whose members can be replaced one by one. */
const plain = (port: WorkbookPort): WorkbookPort => ({
  read: (watch) => port.read(watch),
  plan: (outputs, asRead) => port.plan(outputs, asRead),
  apply: (plan, watch) => port.apply(plan, watch),
  revert: (receipt, state) => port.revert(receipt, state),
  loadState: () => port.loadState(),
  saveState: (state) => port.saveState(state),
  select: (where) => port.select(where),
  onEdit: (listener) => port.onEdit(listener),
});

async function run(host: ExcelHost, change: (port: WorkbookPort) => Partial<WorkbookPort> = () => ({})) {
  const port = openExcelWorkbook(host.excel, host.requirements);
  const told: Checked[] = [];
  const changed: WorkbookPort = { ...plain(port), ...change(port) };
  const done = await runSelfTest({ port: changed, scratch: () => addScratchSheet(host.excel) }, (one) =>
    told.push(one),
  );
  expect(told).toEqual(done);
  return done;
}

test('in an empty workbook everything works, and nothing of it is left', async () => {
  const host = emptyExcel();
  const before = host.save();
  const done = await run(host);
  expect(done.filter(({ broken }) => broken !== null)).toEqual([]);
  expect(done.length).toBeGreaterThan(7);
  expect(host.save().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(reportText('Excel', done)).toMatch(/Everything works\.$/);
  expect((await run(host)).filter(({ broken }) => broken !== null)).toEqual([]);
});

test('a promise that is broken is named, and the scratch sheet still goes', async () => {
  const host = emptyExcel();
  const done = await run(host, (port) => ({
    revert: async (receipt) => {
      const report = await port.revert(receipt);
      return report.ok
        ? { ok: true, value: { ...report.value, conflicts: [{ where: 'Sheet1!A1', reason: 'No.' }] } }
        : report;
    },
  }));
  expect(done.flatMap(({ title, broken }) => (broken === null ? [] : [title]))).toEqual([
    'Takes out everything it wrote',
  ]);
  expect(reportText('Excel', done)).toContain('BROKEN   Takes out everything it wrote');
  expect(host.save().sheets.map(({ name }) => name)).not.toContain('Goodmark scratch');
});

test('a workbook in which Goodmark keeps work is left alone', async () => {
  const host = emptyExcel();
  await openExcelWorkbook(host.excel, host.requirements).saveState({ kept: 'something' });
  const before = host.save();
  expect((await run(host)).map(({ broken }) => broken)).toEqual([mustBeEmpty]);
  expect(host.save()).toEqual(before);
});

const refusal = fail({ code: 'no', severity: 'stop', path: [], message: 'No.', hint: 'Ask.' });
const namesIn = (host: ExcelHost) => host.save().sheets.map(({ name }) => name);

test.each(['apply', 'revert', 'saveState', 'select'] as const)(
  'where %s fails for a moment, the report says so and what to do, and nothing is left behind',
  async (member) => {
    const host = emptyExcel();
    let refused = 0;
    const done = await run(host, (port) => {
      const work: (...given: never[]) => Promise<unknown> = plain(port)[member];
      return { [member]: async (...given: never[]) => (refused++ === 0 ? refusal : work(...given)) };
    });
    expect(done.flatMap(({ broken }) => broken ?? [])[0]).toBe('No. Ask. (no)');
    expect(done.at(-1)).toMatchObject({ title: 'Leaves nothing of its own behind', broken: null });
    expect(namesIn(host)).toEqual(['Sheet1']);
    expect((await run(host)).filter(({ broken }) => broken !== null)).toEqual([]);
  },
);

test('what cannot be taken out again is told, and what to do about it', async () => {
  const host = emptyExcel();
  const done = await run(host, () => ({ revert: async () => refusal }));
  expect(done.at(-1)?.broken).toMatch(/still there\. Close this workbook without saving it\.$/);
});

test('a moment of trouble while the scratch sheet is made leaves none of it', async () => {
  const host = emptyExcel();
  let writes = 0;
  host.bridge.faults = ({ batch, isWrite }) =>
    isWrite && writes++ === 0 ? { code: 'AccessDenied', atAction: batch.Actions.length - 1 } : undefined;
  const done = await run(host);
  expect(done.map(({ title }) => title)).toEqual(['Makes a scratch sheet']);
  expect(done[0]?.broken).toMatch(/Ask the owner of the workbook for a copy/);
  expect(namesIn(host)).toEqual(['Sheet1']);
});

test('a workbook that cannot be written to ends the self-test with what to do', async () => {
  const host = emptyExcel();
  const before = host.save();
  host.bridge.faults = ({ isWrite }) => (isWrite ? { code: 'AccessDenied' } : undefined);
  const [only, ...more] = await run(host);
  expect([only?.title, more]).toEqual(['Makes a scratch sheet', []]);
  expect(only?.broken).toMatch(/Ask the owner of the workbook for a copy/);
  expect(host.save()).toEqual(before);
});
