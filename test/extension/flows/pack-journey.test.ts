/**
 * A team's pack all the way round: written on a sheet, checked, sealed, published, taken up by the add-in and by the
 * extension, updated with what changed and what it does to a tender; and a workbook scored before still verifies.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import { packs } from '../../../core/packs/register';
import { linkOf } from '../../../core/packs/sharing/link';
import { openShelf, type Shelf } from '../../../core/packs/sharing/shelf';
import { value } from '../../addin/workbook/contract';
import { type Officer, officers } from '../../browser/officer';
import { type PortalServer, portalServer } from '../../browser/portal-server';
import { platform, publisher, teamPack } from '../../core/packs/sharing/publisher';
import { award, notice } from './notices';
import { click, hasMarks, marks, says, typeInto } from './pages';
import { known } from './team-hint';

const host = 'https://packs.northway.example/good/';
let folder = '';
let server: PortalServer;
let officer: Officer;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-journey-'));
  server = await portalServer({ [notice]: award });
  officer = await officers.Chromium(server);
});
afterAll(async () => {
  await officer.close();
  server.close();
  await rm(folder, { recursive: true });
});

/** Fills in the cells of a row of a sheet, as a person would in Excel. */
async function edit(file: string, as: string, cells: readonly (readonly [string, string, string, unknown])[]) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at(file));
  for (const [name, id, heading, content] of cells) {
    const sheet = book.getWorksheet(name);
    const headings = sheet?.getRow(1).values;
    const column = Array.isArray(headings) ? headings.indexOf(heading) : -1;
    const row = sheet?.getColumn(1).values.indexOf(id) ?? -1;
    if (!sheet || column < 1 || row < 1) throw new Error(`${name} has no ${heading} of ${id}.`);
    sheet.getRow(row).getCell(column).value = content as ExcelJS.CellValue;
  }
  await book.xlsx.writeFile(at(as));
}

/** A tender whose buyer has no unit values: those of the pack count. */
async function tender(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Criteria').addRows([
    ['Criterion', 'Weight', 'How it is scored'],
    ['Price', 0.6, 'lowest price / price x 60'],
    ['Social value', 0.4, 'value offered / highest value offered x 40'],
  ]);
  book.addWorksheet('Bids').addRows([
    ['Bidder', 'Tender price (£)'],
    ['Alder Works Ltd', 100_000],
    ['Birch Trust', 101_000],
  ]);
  book.addWorksheet('Commitments').addRows([
    ['Bidder', 'Commitment', 'Quantity', 'Unit'],
    ['Alder Works Ltd', 'Cut carbon by moving to electric vans', 60, 'tCO2e'],
    ['Birch Trust', 'Volunteer with community groups', 1000, 'hours'],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What the publisher's folder holds now, at its address on the network. */
async function upload(): Promise<void> {
  for (const name of await readdir(at('site'), { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    server.put(`${host}${path.slice(at('site').length + 1)}`, {
      body: await readFile(path, 'utf8'),
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
  }
}

/** The add-in's own shelf, reading the publisher's folder. */
const shelfOf = (): Promise<Shelf> =>
  openShelf({
    load: async () => undefined,
    save: async () => undefined,
    get: () => async (file) => ({ kind: 'text', text: await readFile(join(at('site'), file), 'utf8'), etag: null }),
    today: () => new Date().toISOString().slice(0, 10),
    cryptography: platform,
    bundled: packs,
  });

const sessionOn = async (bytes: Uint8Array, shelf: Shelf) => {
  const port = await value(openFileWorkbook('tender.xlsx', bytes));
  const session = createSession(port, { openShelf: async () => shelf });
  return { port, session, opened: await value(session.open()) };
};

test('a team’s pack goes all the way round', async () => {
  // Written on a sheet, and checked.
  await writeFile(at('draft.json'), JSON.stringify(teamPack('0.9.0', { hints: [known] })));
  expect(await run(['to-sheet', at('draft.json'), '--out', at('draft.xlsx')])).toMatchObject({ exit: 0 });
  await edit('draft.xlsx', 'first.xlsx', [
    ['Pack', 'Title', 'Value', 'Northway good'],
    ['Pack', 'Version', 'Value', '1.0.0'],
  ]);
  expect(await run(['from-sheet', at('first.xlsx'), '--out', at('first.json')])).toMatchObject({ exit: 0 });
  expect(await run(['check', at('first.json')])).toMatchObject({ exit: 0 });

  // Sealed and published.
  const key = /[0-9a-f]{64}/.exec((await run(['key', at('key.pem')])).stdout)?.[0] ?? '';
  const by = ['--publisher', publisher, '--key', at('key.pem')];
  expect(await run(['publish', at('site'), at('first.json'), ...by])).toMatchObject({ exit: 0 });
  await upload();
  const link = linkOf(host, publisher, [key]);

  // Taken up by the add-in: the tender is scored with it.
  const shelf = await shelfOf();
  const { port, session, opened } = await sessionOn(await tender(), shelf);
  const { taken } = await value(session.orderPacks({ kind: 'subscribe', link }));
  expect(taken).toMatchObject([{ title: 'Northway good', version: '1.0.0', before: null }]);
  const first = await value(session.score({ ...opened.proposal.setup, pack: 'northway-good' }));
  expect(first.bids.find(({ rank }) => rank === 1)?.name).toBe('Birch Trust');
  await value(session.apply((await value(session.preview())).plan));
  const scored = port.bytes();

  // Taken up by the extension: pages are marked with it.
  const tab = await officer.open(notice);
  await tab.waitFor(hasMarks);
  const options = await officer.own('options/options.html');
  await typeInto(options, '#publisher', link);
  await click(options, 'Subscribe');
  await options.waitFor(says('Northway good 1.0.0 was added.'));
  await tab.waitFor(`${marks}.some((one) => one.includes('${known.id}'))`);

  // Changed on the sheet: an hour is worth less.
  await edit('first.xlsx', 'second.xlsx', [
    ['Pack', 'Version', 'Value', '1.1.0'],
    ['Measures', 'volunteering', 'Unit value', 15],
  ]);
  expect(await run(['from-sheet', at('second.xlsx'), '--out', at('second.json')])).toMatchObject({ exit: 0 });
  expect(await run(['publish', at('site'), at('second.json'), ...by])).toMatchObject({ exit: 0 });
  await upload();

  // Updated, with what changed and what it does.
  const [update] = (await value(session.orderPacks({ kind: 'update' }))).taken;
  expect(update).toMatchObject({ version: '1.1.0', before: '1.0.0' });
  expect(update?.changes.join('\n')).toMatch(/Unit value of .*17\.96.* became .*15/);
  expect(update?.effect).toMatch(/^Version 1\.1\.0 changes 2 scores;.* Alder Works Ltd/);
  await click(options, 'Look for new versions');
  await options.waitFor(says('Northway good went from 1.0.0 to 1.1.0.'));

  // The workbook of before still verifies, with the pack it was scored with.
  const again = await sessionOn(scored, shelf);
  expect(again.opened.resumed?.assessment.pack.version).toBe('1.0.0');
  const verified = await value(again.session.verify());
  expect(verified.differences).toEqual([]);
  expect(verified.written).toContain('northway-good 1.0.0');
});
