/** Sheets of ours that people rename, delete and replace: verifying finds what is there, and says what is not. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import { value } from './contract';
import { editCell, editCustomXml, editPart, partOf } from './edit-cell';

const sample = async () => new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'));

async function opened(bytes: Uint8Array) {
  const port = await value(openFileWorkbook('tidy.xlsx', bytes));
  const session = createSession(port, { now: () => new Date(Date.UTC(2026, 8, 14, 9, 30)) });
  return { port, session, found: await value(session.open()) };
}

async function written(): Promise<Uint8Array> {
  const { port, session, found } = await opened(await sample());
  await value(session.score(found.proposal.setup));
  await value(session.apply((await value(session.preview())).plan));
  return port.bytes();
}

interface Sheet {
  readonly name: string;
  /** Another program numbers sheets anew. */
  readonly number?: number;
}

const renamed = (bytes: Uint8Array, sheet: string, to: Sheet): Uint8Array =>
  editPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace(new RegExp(`<sheet[^>]*name="${sheet}"[^>]*>`), (element) => {
      const named = element.replace(`name="${sheet}"`, `name="${to.name}"`);
      return to.number === undefined ? named : named.replace(/sheetId="\d+"/, `sheetId="${to.number}"`);
    }),
  );

const dropped = (bytes: Uint8Array, sheet: string): Uint8Array =>
  editPart(bytes, 'xl/workbook.xml', (xml) => xml.replace(new RegExp(`<sheet[^>]*name="${sheet}"[^>]*/>`), ''));

const numberOf = (bytes: Uint8Array, sheet: string): Promise<number> =>
  new Promise((resolve) => {
    editPart(bytes, 'xl/workbook.xml', (xml) => {
      resolve(Number(new RegExp(`<sheet[^>]*name="${sheet}"[^>]*sheetId="(\\d+)"`).exec(xml)?.[1]));
      return xml;
    });
  });

describe.each<readonly [string, Sheet]>([
  ['in Excel, which keeps its number', { name: 'Report for the board' }],
  ['by a program that numbers sheets anew', { name: 'Report for the board', number: 90 }],
])('a sheet of results renamed %s', (_how, to) => {
  test('is compared: it agrees, and a changed number is found', async () => {
    const bytes = renamed(await written(), 'Goodmark results', to);
    const whole = await value((await opened(await written())).session.verify());
    const same = await value((await opened(bytes)).session.verify());
    expect(same).toEqual(whole);
    const changed = await opened(editCell(bytes, to.name, 'C5', '<v>91.96</v>'));
    expect((await value(changed.session.verify())).differences).toEqual([
      { where: "'Report for the board'!C5", found: '91.96', expected: '81.96' },
    ]);
  });

  test('is no part of the tender, and answers why', async () => {
    const { session, found } = await opened(renamed(await written(), 'Goodmark results', to));
    expect(found.recognition.tables.map(({ sheet }) => sheet)).not.toContain(to.name);
    expect((await session.why({ where: `'${to.name}'!C5` }))?.title).toBe('Osier & Quill Ltd, rank 1');
  });
});

test('renamed by a program that numbers sheets anew, it may be a copy: revert and the next write keep it, and name it', async () => {
  const bytes = renamed(await written(), 'Goodmark results', { name: 'Board', number: 90 });
  const reason = expect.stringMatching(/^This sheet looks like Goodmark results, .+ so it is kept\. Delete it/);
  const { session, port, found } = await opened(bytes);
  await value(session.score(found.proposal.setup));
  expect((await value(session.preview())).plan.skipped).toEqual([{ where: 'Board!A1', reason }]);
  const { conflicts, removed } = await value(session.revert());
  expect(conflicts).toEqual([{ where: 'Board!A1', reason }]);
  expect(removed).toHaveLength(5);
  expect((await value(port.read())).grids.map(({ name }) => name)).toContain('Board');
});

test('a sheet of a pack that is neither found nor has a title is known by what it holds', async () => {
  const port = await value(openFileWorkbook('tidy.xlsx', await sample()));
  const session = createSession(port);
  await value(session.apply((await value(session.previewPack('ppn-002'))).plan));
  const again = await opened(renamed(port.bytes(), 'Outcomes', { name: 'What we want', number: 90 }));
  expect((await value(again.session.revert())).conflicts.map(({ where }) => where)).toEqual(["'What we want'!A1"]);
});

test('without receipts too, a renamed sheet is known by how it begins', async () => {
  const bare = editCustomXml(await written(), (xml) => (xml.includes('name="receipts"') ? null : xml));
  const { session } = await opened(renamed(bare, 'Goodmark working', { name: 'Sums', number: 90 }));
  const { differences, notFound } = await value(session.verify());
  expect([differences, notFound]).toEqual([[], []]);
});

test('a sheet that somebody deleted is named, and not counted as so many cells that differ', async () => {
  const bytes = dropped(await written(), 'Goodmark findings');
  const { differences, notFound, compared, problems } = await value((await opened(bytes)).session.verify());
  expect(differences).toEqual([]);
  expect(notFound).toEqual(['the sheet Goodmark findings']);
  expect(compared).toBeGreaterThan(100);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'not-compared: What Goodmark wrote is not all there, so it was not compared: the sheet Goodmark findings is not found in the workbook.',
  ]);
});

test('a log that somebody sorted still agrees, and a row that is gone from it does not', async () => {
  const twice = await opened(await written());
  await value(twice.session.score(twice.found.proposal.setup));
  await value(twice.session.apply((await value(twice.session.preview())).plan));
  const bytes = twice.port.bytes();
  const swapped = (xml: string, [a, b]: readonly [number, number]) =>
    xml.replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (row, number: string) => {
      const other = Number(number) === a ? b : Number(number) === b ? a : null;
      const found = other === null ? null : new RegExp(`<row r="${other}"[^>]*>.*?</row>`, 's').exec(xml)?.[0];
      return found
        ? found.replaceAll(`r="${other}"`, `r="${number}"`).replaceAll(/r="([A-Z]+)\d+"/g, `r="$1${number}"`)
        : row;
    });
  const sorted = editPart(bytes, partOf(bytes, 'Goodmark log'), (xml) => swapped(xml, [3, 4]));
  expect(sorted).not.toEqual(bytes);
  const verified = await value((await opened(sorted)).session.verify());
  expect([verified.differences, verified.notFound]).toEqual([[], []]);
  const changed = await opened(editCell(sorted, 'Goodmark log', 'B3', '<v>1</v>'));
  expect((await value(changed.session.verify())).differences.length).toBeGreaterThan(0);
});

test('older sheets of ours, left when their receipts were lost, are told once new ones are written', async () => {
  const bare = editCustomXml(await written(), (xml) => (xml.includes('name="receipts"') ? null : xml));
  const first = await opened(bare);
  await value(first.session.score(first.found.proposal.setup));
  await value(first.session.apply((await value(first.session.preview())).plan));
  const { found, session } = await opened(first.port.bytes());
  const told = found.problems.filter(({ code }) => code === 'sheets-not-recorded');
  expect(told.map(({ path }) => path)).toEqual([
    ['results', 'working', 'findings', 'log'].map((name) => `'Goodmark ${name}'!A1`),
  ]);
  expect((await value(session.verify())).problems.map(({ code }) => code)).toEqual(['sheets-not-recorded']);
});

test('columns whose sheet is gone are named as well', async () => {
  const bytes = dropped(await written(), 'Commitments');
  const verified = await (await opened(bytes)).session.verify();
  expect(verified.ok && verified.value.notFound).toEqual(['the columns Commitments!M3:O47']);
});

test('a new sheet that got the number of a deleted one is the buyer’s: it is read, and no revert is about it', async () => {
  const bytes = await written();
  const number = await numberOf(bytes, 'Goodmark results');
  // As if the sheet of prices had been added after all of ours were deleted.
  const ours = ['results', 'working', 'findings', 'log'].map((name) => `Goodmark ${name}`);
  const without = ours.reduce(dropped, bytes);
  const { session, found } = await opened(renamed(without, 'Prices', { name: 'Late prices', number }));
  expect(found.recognition.tables.map(({ sheet }) => sheet)).toContain('Late prices');
  const [receipt] = await value(session.receipts());
  expect(receipt?.writes.filter(({ newSheet }) => newSheet).map(({ sheet }) => sheet)).not.toContain('Late prices');
  expect((await value(session.revert())).conflicts).toEqual([]);
});
