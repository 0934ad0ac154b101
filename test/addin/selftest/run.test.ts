/** The self-test that people run in their own Excel, run here over the stand-in: it must see what is right and what is wrong. */
import { expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { addScratchSheet } from '../../../addin/excel/scratch-sheet';
import { type Checked, mustBeEmpty, reportText, runSelfTest } from '../../../addin/selftest/run';
import type { WorkbookPort } from '../../../addin/workbook/port';
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
