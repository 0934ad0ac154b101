/** One buyer's work from reading to reverting, in the open workbook: the same results as from the file. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { PlannedWrite, WorkbookPort } from '../../../addin/workbook/port';
import { asBook } from '../../excel/as-book';
import { value } from '../workbook/contract';
import { openBook } from './tender-in-excel';

const now = () => new Date('2026-09-14T09:30:00Z');

const scored = async (port: WorkbookPort) => {
  const session = createSession(port, { now });
  const opened = await value(session.open());
  const assessment = await value(session.score(opened.proposal.setup));
  const { plan } = await value(session.preview());
  return { session, opened, assessment, plan };
};

/** Without what stands on the log sheet: it names the hash of what was read. */
const told = (writes: readonly PlannedWrite[]) =>
  writes.map((write) => (write.sheet === 'Goodmark log' ? { ...write, changes: [] } : write));

test.each(['tidy', 'messy', 'matrix', 'sheet-per-evaluator'])('the %s sample', async (name) => {
  const bytes = new Uint8Array(await readFile(`addin/workbench/samples/${name}.xlsx`));
  const inFile = await scored(await value(openFileWorkbook(`${name}.xlsx`, bytes)));
  const { host, port } = openBook(await asBook(`${name}.xlsx`, bytes));
  const before = host.save();
  const { session, assessment, plan } = await scored(port);
  expect(assessment.bids).toEqual(inFile.assessment.bids);
  expect(assessment.findings).toEqual(inFile.assessment.findings);
  expect(told(plan.writes)).toEqual(told(inFile.plan.writes));
  expect(host.save()).toEqual(before);
  expect(host.bridge.trips.filter(({ isWrite }) => isWrite)).toEqual([]);

  await value(session.apply(plan));
  expect(host.save().sheets.some(({ name: sheet }) => sheet.startsWith('Goodmark results'))).toBe(true);
  const [bid] = assessment.bids;
  const why = await session.why({ bid: bid?.id ?? '', lot: bid?.lot ?? null, criterion: null });
  expect(why?.title).toBeTruthy();

  const reopened = openBook(host.save());
  const later = createSession(reopened.port, { now });
  const opened = await value(later.open());
  expect(opened.resumed?.assessment.bids).toEqual(assessment.bids);
  expect((await value(later.verify())).differences).toEqual([]);

  expect((await value(later.revert())).conflicts).toEqual([]);
  expect(reopened.host.save().sheets).toEqual(before.sheets);
});
