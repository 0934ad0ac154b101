/** A pane that is closed while it writes, at every moment: the next one finds what is left, says so, and puts it right. */
import { expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import type { Book } from '../../excel/book';
import { type ExcelHost, openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

const paneIn = (host: ExcelHost): Session => createSession(openExcelWorkbook(host.excel, host.requirements));

async function preview(session: Session) {
  const { proposal, resumed } = await value(session.open());
  await value(session.score(resumed?.setup ?? proposal.setup));
  return value(session.preview());
}

const write = async (session: Session) => value(session.apply((await preview(session)).plan));

const cellsIn = ({ sheets }: Book) =>
  sheets.map(({ name, cells }) => [name, [...cells].toSorted(([a], [b]) => a - b)] as const);

const ownSheets = (host: ExcelHost) =>
  host
    .save()
    .sheets.map(({ name }) => name)
    .filter((name) => name.startsWith('Goodmark'));

/** Of the requests with which `work` writes, those from `last` on never reach Excel: `false` where there are no more. */
async function closedAfter(host: ExcelHost, last: number, work: () => Promise<unknown>): Promise<boolean> {
  let writes = 0;
  let closed = false;
  host.bridge.faults = ({ isWrite }) => {
    if (isWrite) writes++;
    closed ||= writes > last;
    if (closed) throw new Error('The pane is closed.');
    return undefined;
  };
  await work().catch(() => undefined);
  host.bridge.faults = () => undefined;
  return closed;
}

async function writeUpTo(host: ExcelHost, last: number): Promise<boolean> {
  const session = paneIn(host);
  const { plan } = await preview(session);
  return closedAfter(host, last, () => session.apply(plan));
}

async function atEveryMoment(begin: (host: ExcelHost) => Promise<void>): Promise<readonly (readonly string[])[]> {
  const tender = await sampleBook('tidy');
  const told: (readonly string[])[] = [];
  for (let last = 0; ; last++) {
    const host = openInExcel(tender);
    await begin(host);
    if (!(await writeUpTo(host, last))) return told;
    const left = host.save();
    const { problems } = await value(paneIn(host).open());
    told.push(problems.map(({ code }) => code).filter((code) => code === 'writing-unfinished'));

    await write(paneIn(host));
    expect(ownSheets(host)).toEqual(['results', 'working', 'findings', 'log'].map((name) => `Goodmark ${name}`));
    const { differences, notFound } = await value(paneIn(host).verify());
    expect([differences, notFound]).toEqual([[], []]);

    const other = openInExcel(left);
    await write(paneIn(other));
    const session = paneIn(other);
    await value(session.open());
    for (const _receipt of await value(session.receipts()))
      expect((await value(session.revert())).conflicts).toEqual([]);
    expect(cellsIn(other.save())).toEqual(cellsIn(tender));
  }
}

test('the first time: what is there is told where it is not whole, written again, and taken out', async () => {
  const told = await atEveryMoment(async () => {});
  // Before anything is written there is nothing to tell, and nothing once the cells are.
  expect(told).toEqual([[], ['writing-unfinished'], ['writing-unfinished'], []]);
});

test('over what was written before: no number of before is left anywhere', async () => {
  const told = await atEveryMoment(async (host) => void (await write(paneIn(host))));
  expect(told.slice(0, 4)).toEqual([[], ['writing-unfinished'], ['writing-unfinished'], []]);
});

test('a revert: it is done again, and nothing of ours is left', async () => {
  const tender = await sampleBook('tidy');
  for (let last = 0; ; last++) {
    const host = openInExcel(tender);
    await write(paneIn(host));
    const session = paneIn(host);
    await value(session.open());
    if (!(await closedAfter(host, last, () => session.revert()))) break;
    const again = paneIn(host);
    await value(again.open());
    expect((await value(again.revert())).conflicts).toEqual([]);
    expect(cellsIn(host.save())).toEqual(cellsIn(tender));
  }
});
