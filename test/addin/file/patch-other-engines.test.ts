/** What we wrote, read by three programs that are not ours. */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from 'hucre';
import { beforeAll, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { OutputSheet, OutputState } from '../../../addin/workbook/port';
import { besideBids, gridNamed, nastyTexts, value } from '../workbook/contract';
import { tenderFixture } from '../workbook/tender-fixture';
import { renamedInLibreOffice, throughLibreOffice } from './libreoffice';
import { richWorkbook } from './rich-workbook';

const mark = 'a-pack|0.1.0|0123456789abcdef';
const kept: OutputState = { kind: 'state', state: { log: [], '<&>"': [']]>', '🌳'] }, mark };

/** Without those that need an `_xHHHH_` escape, which exceljs and the CSV of LibreOffice do not show as Excel does. */
const texts = nastyTexts.filter((text) => !/_x|\r|[^\P{Cc}\t\n]/u.test(text));

const results: OutputSheet = {
  kind: 'sheet',
  name: 'Goodmark results',
  rows: [
    [
      { value: 'Bidder', style: 'heading' },
      { value: 'Price', style: 'heading' },
      { value: 'Quality', style: 'heading' },
    ],
    ...texts.map((text, n): OutputSheet['rows'][number] => [
      { value: text, style: 'text' },
      { value: 40 - n / 4, style: 'points' },
      { value: n, style: 'points' },
    ]),
  ],
  widths: [40, 10, 10],
  frozenRows: 1,
  table: { name: 'OurTable', area: { top: 0, left: 0, bottom: texts.length, right: 2 } },
  chart: {
    title: 'Points by criterion',
    categories: { top: 1, left: 0, bottom: texts.length, right: 0 },
    series: [
      { name: 'Price', values: { top: 1, left: 1, bottom: texts.length, right: 1 } },
      { name: 'Quality', values: { top: 1, left: 2, bottom: texts.length, right: 2 } },
    ],
    anchor: { top: 1, left: 4, bottom: 20, right: 12 },
  },
};

let written: Uint8Array;
let rich: Uint8Array;

beforeAll(async () => {
  const port = await value(openFileWorkbook('tender.xlsx', await tenderFixture()));
  const bids = await gridNamed(port, 'Bids');
  const notes = ['=HYPERLINK("x")', '+1', '@x'];
  await value(port.apply(await value(port.plan([results, besideBids(bids, notes), kept]))));
  written = port.bytes();
  const other = await value(openFileWorkbook('tender.xlsx', await richWorkbook()));
  await value(other.apply(await value(other.plan([results, kept]))));
  rich = other.bytes();
});

test('exceljs reads our texts as texts and our numbers as numbers', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(written).buffer);
  const sheet = book.getWorksheet('Goodmark results');
  expect(texts.map((_text, n) => sheet?.getCell(n + 2, 1).value)).toEqual(texts);
  expect(sheet?.getCell('B3').value).toBe(39.75);
  expect(sheet?.getCell('B3').numFmt).toBe('0.00');
  const bids = book.getWorksheet('Bids');
  expect(bids?.getCell('K4').value).toBe('=HYPERLINK("x")');
  expect(bids?.getCell('J7').value).toBe(30.75);
  expect(bids?.getCell('D4').value).toMatchObject({ formula: 'B4*(1+C4)', result: 120 });
  const table = book.getWorksheet('Goodmark results')?.getTable('OurTable');
  expect(table).toMatchObject({ table: { columns: [{ name: 'Bidder' }, { name: 'Price' }, { name: 'Quality' }] } });
});

test('hucre reads the same, and the chart', async () => {
  const book = await openXlsx(written, { readStyles: true });
  const sheet = book.sheets.find(({ name }) => name === 'Goodmark results');
  expect(sheet?.rows.slice(1, 1 + texts.length).map((row) => row[0])).toEqual(texts);
  expect(sheet?.rows[2]?.[1]).toBe(39.75);
  expect(sheet?.tables).toMatchObject([{ name: 'OurTable' }]);
});

test('LibreOffice shows the values, calculates none of our texts, and keeps the chart', async () => {
  const saved = unzipSync(await throughLibreOffice(written, 'xlsx'));
  const charts = Object.keys(saved).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(1);
  const chart = strFromU8(saved[charts[0] ?? ''] ?? new Uint8Array());
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart).toContain('Points by criterion');
  expect(chart.match(/<c:ser>/g)).toHaveLength(2);

  const table = Object.entries(saved).find(([name]) => name.startsWith('xl/tables/'))?.[1];
  expect(strFromU8(table ?? new Uint8Array())).toMatch(/name="OurTable".* ref="A1:C\d+"/s);
  expect(strFromU8(saved['xl/workbook.xml'] ?? new Uint8Array())).toContain(mark);
  expect(strFromU8(saved['docProps/custom.xml'] ?? new Uint8Array())).toContain(mark);
  const again = await value(openFileWorkbook('tender.xlsx', await throughLibreOffice(written, 'xlsx')));
  const found = await value(again.loadState());
  expect(found).toMatchObject({ state: kept.state, damaged: [], marks: [mark] });
  const [receipt] = found?.receipts ?? [];
  if (!receipt) throw new Error('No receipt came back.');
  expect((await value(again.revert(receipt))).conflicts).toEqual([]);
  const wired = strFromU8(unzipSync(again.bytes())['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  expect(wired.match(/relationships\/customXml"/g)).toHaveLength(3);

  const shown = strFromU8(await throughLibreOffice(written, { csvOfSheet: 4 }));
  const lines = shown.split('\n');
  expect(lines[0]).toBe('Bidder,Price,Quality');
  expect(lines[1]).toBe('"=HYPERLINK(""https://example.invalid"",""Click"")",40.00,0.00');
  expect(lines[2]).toBe('+1,39.75,1.00');
  expect(shown).toContain('Coed Glas 🌳 والقيمة');
}, 240_000);

test('LibreOffice opens the rich workbook with our sheet in it', async () => {
  const saved = unzipSync(await throughLibreOffice(rich, 'xlsx'));
  const names = strFromU8(saved['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet name="[^"]*"/g);
  expect(names).toContain('<sheet name="Goodmark results"');
  expect(Object.keys(saved).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
  expect(Object.keys(saved).filter((name) => /^xl\/tables\//.test(name)).length).toBeGreaterThan(1);
}, 120_000);

test('sheets that somebody renamed and moved in LibreOffice are found, and taken out with all that is ours', async () => {
  const bytes = await renamedInLibreOffice(written, [
    ['Bids', 'Offers'],
    ['Goodmark results', 'Board report'],
  ]);
  const port = await value(openFileWorkbook('tender.xlsx', bytes));
  const [receipt] = (await value(port.loadState()))?.receipts ?? [];
  expect(receipt?.writes.map(({ sheet }) => sheet)).toEqual(['Board report', 'Offers']);
  expect(receipt && (await value(port.revert(receipt))).conflicts).toEqual([]);
  const { grids } = await value(port.read());
  expect(grids.map(({ name }) => name)).not.toContain('Board report');
  expect(JSON.stringify(grids)).not.toContain('Points');
  expect(new TextDecoder().decode(unzipSync(port.bytes())['xl/workbook.xml'])).not.toContain('Goodmark');
});
