import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { type Adapter, codes, sheetOf, value, workbookContract } from '../workbook/contract';
import { keptContract } from '../workbook/contract-kept';
import { packContract } from '../workbook/contract-packs';
import { protectedContract } from '../workbook/contract-protected';
import { renamedContract } from '../workbook/contract-renamed';
import { editCell, editCustomXml, editPart, hasPart, partOf, renameSheet } from '../workbook/edit-cell';
import { tenderFixture } from '../workbook/tender-fixture';
import { partText } from './hand-made';

const adapter: Adapter<Uint8Array> = {
  name: 'file',
  tender: tenderFixture,
  open: async (bytes) => {
    const port = await value(openFileWorkbook('tender.xlsx', bytes));
    return { port, save: async () => port.bytes(), settle: async () => {} };
  },
  editParts: (bytes, change) => editCustomXml(bytes, change),
  marks: (bytes) => [
    ...[
      ...partText(bytes, 'xl/workbook.xml').matchAll(/<definedName name="GoodmarkScoredWith" hidden="1">(.*?)</g),
    ].map(([, text]) => (text ?? '').replaceAll('&quot;', '')),
    ...(hasPart(bytes, 'docProps/custom.xml')
      ? [...partText(bytes, 'docProps/custom.xml').matchAll(/name="Goodmark\w+"><vt:lpwstr[^>]*>(.*?)</g)].map(
          ([, text]) => text ?? '',
        )
      : []),
  ],
  edit: (bytes, sheet, address, content) =>
    editCell(
      bytes,
      sheet,
      address,
      typeof content === 'number' ? `<v>${content}</v>` : `<f>${content.formula.slice(1)}</f><v>${content.result}</v>`,
    ),
  rename: renameSheet,
  protect: (bytes, what) =>
    what === 'structure'
      ? editPart(bytes, 'xl/workbook.xml', (xml) =>
          xml.replace(/(?=<bookViews|<sheets)/, '<workbookProtection lockStructure="1"/>'),
        )
      : editPart(bytes, partOf(bytes, what.sheet), (xml) =>
          xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
        ),
};

workbookContract(adapter);
keptContract(adapter);
protectedContract(adapter);
renamedContract(adapter);
packContract(adapter);

const csv = () => new TextEncoder().encode('Bidder,Price\r\nOsier & Quill,100\r\n=1+1,"1,200"\r\n');

test('a .csv stays what it is until something is written, and is an .xlsx from then on', async () => {
  const bytes = csv();
  const port = await value(openFileWorkbook('tender.csv', bytes));
  expect(port.bytes()).toBe(bytes);
  expect(port.fileName()).toBe('tender.csv');
  const [grid] = (await value(port.read())).grids;
  expect(grid?.name).toBe('tender');
  expect(grid?.values).toEqual([
    ['Bidder', 'Price'],
    ['Osier & Quill', 100],
    ['=1+1', '1,200'],
  ]);
  expect(grid?.formulas.size).toBe(0);
  const plan = await value(port.plan([sheetOf('Results', [['a']])]));
  await value(port.apply(plan));
  expect(port.fileName()).toBe('tender.xlsx');
  const again = await value(openFileWorkbook(port.fileName(), port.bytes()));
  expect((await value(again.read())).grids.map(({ name }) => name)).toEqual(['tender', 'Results']);
});

test('what is no workbook is one problem', async () => {
  expect(await codes(openFileWorkbook('tender.xlsx', new Uint8Array()))).toEqual(['empty-file']);
  expect(await codes(openFileWorkbook('tender.xlsx', csv()))).toEqual(['not-a-workbook']);
});

test('the bytes given are never changed', async () => {
  const bytes = await tenderFixture();
  const copy = bytes.slice();
  const port = await value(openFileWorkbook('tender.xlsx', bytes));
  await value(port.apply(await value(port.plan([sheetOf('Results', [['a']])]))));
  expect(bytes).toEqual(copy);
  expect(port.bytes()).not.toEqual(copy);
});

test('shows its cells as they look, and passes on what a person selects', async () => {
  const port = await value(openFileWorkbook('tender.xlsx', await tenderFixture()));
  expect(port.sheets().map(({ name }) => name)[0]).toBe('Bids');
  expect(port.view().ok).toBe(true);
  const heard: string[] = [];
  port.onEdit(({ where }) => heard.push(where));
  port.report({ kind: 'selected', where: 'Bids!C7' });
  expect(heard).toEqual(['Bids!C7']);
});

test('two changes at once: one is refused', async () => {
  const port = await value(openFileWorkbook('tender.xlsx', await tenderFixture()));
  const plan = await value(port.plan([sheetOf('Results', [['a']])]));
  const [first, second] = await Promise.all([codes(port.apply(plan)), codes(port.saveState({}))]);
  expect([first, second].flat()).toEqual(['busy']);
});
