/** Nothing of the buyer's file changes but what we add; and what we add can be taken out to the byte. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { Output, OutputColumns, OutputSheet, OutputState } from '../../../addin/workbook/port';
import { nastyTexts, value } from '../workbook/contract';
import { richWorkbook } from './rich-workbook';

const results: OutputSheet = {
  kind: 'sheet',
  name: 'Goodmark results',
  rows: [
    [{ value: 'Ranking', style: 'title' }],
    [
      { value: 'Bidder', style: 'heading' },
      { value: 'Price', style: 'heading' },
      { value: 'Quality', style: 'heading' },
    ],
    [{ value: 'Osier & Quill' }, { value: 40, style: 'points' }, { value: 31.25, style: 'points' }],
    [{ value: '=HYPERLINK("x")' }, { value: 38.5, style: 'money' }, { value: 0.25, style: 'percent' }],
  ],
  widths: [30, 12, 12],
  frozenRows: 2,
  table: { name: 'Ranking', area: { top: 1, left: 0, bottom: 3, right: 2 } },
  chart: {
    title: 'Points by criterion',
    categories: { top: 2, left: 0, bottom: 3, right: 0 },
    series: [
      { name: 'Price', values: { top: 2, left: 1, bottom: 3, right: 1 } },
      { name: 'Quality', values: { top: 2, left: 2, bottom: 3, right: 2 } },
    ],
    anchor: { top: 6, left: 0, bottom: 22, right: 5 },
  },
};

const columns = (sheetId: string): OutputColumns => ({
  kind: 'columns',
  sheetId,
  beside: { top: 3, left: 0, bottom: 8, right: 4 },
  headingRow: 3,
  headings: ['Points'],
  rows: new Map([4, 5, 6, 7, 8].map((row, n) => [row, [{ value: nastyTexts[n] ?? null, style: 'text' }]])),
});

async function opened(bytes: Uint8Array) {
  const port = await value(openFileWorkbook('tender.xlsm', bytes));
  const grids = (await value(port.read())).grids;
  const idOf = (name: string) => grids.find((grid) => grid.name === name)?.id ?? '';
  return { port, idOf };
}

async function applied(outputs: (idOf: (name: string) => string) => readonly Output[]) {
  const original = await richWorkbook();
  const { port, idOf } = await opened(original);
  const plan = await value(port.plan(outputs(idOf)));
  const receipt = await value(port.apply(plan));
  return { original, port, plan, receipt };
}

const both = (idOf: (name: string) => string) => [results, columns(idOf('Bids'))];
const kept: OutputState = { kind: 'state', state: {}, mark: 'a-pack|1|0123456789abcdef' };
const marked = (idOf: (name: string) => string) => [...both(idOf), kept];

/** Names of parts that differ, are new or are gone. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const same = (name: string) => Buffer.from(a[name] ?? []).equals(Buffer.from(b[name] ?? []));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !(name in a && name in b && same(name)))
    .sort();
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The record of one entry: its compressed bytes, so that nothing was even packed anew. */
const packed = (bytes: Uint8Array, name: string): Uint8Array => {
  const at = Buffer.from(bytes).indexOf(`${name}`);
  return bytes.subarray(at, at + 400);
};

const stateParts = (...numbers: readonly number[]) =>
  numbers.flatMap((n) => [
    `customXml/_rels/item${n}.xml.rels`,
    `customXml/item${n}.xml`,
    `customXml/itemProps${n}.xml`,
  ]);

describe('writing into a rich workbook', () => {
  test('touches the parts it must and no other', async () => {
    const { original, port } = await applied(both);
    expect(changedParts(original, port.bytes())).toEqual(
      [
        '[Content_Types].xml',
        ...stateParts(2),
        'xl/_rels/workbook.xml.rels',
        'xl/charts/chart2.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
        'xl/drawings/drawing2.xml',
        'xl/styles.xml',
        'xl/tables/table2.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet5.xml.rels',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet5.xml',
      ].sort(),
    );
    expect(packed(port.bytes(), 'xl/vbaProject.bin')).toEqual(packed(original, 'xl/vbaProject.bin'));
  });

  test('in a touched sheet only our cells are new', async () => {
    const { original, port, plan } = await applied(both);
    const area = plan.writes[1]?.area;
    expect(plan.writes[1]?.where).toBe('Bids!G4:G9');
    const after = part(port.bytes(), 'xl/worksheets/sheet1.xml');
    const borders = part(original, 'xl/worksheets/sheet1.xml').match(/<c r="G\d"[^>]*\/>/g) ?? [];
    expect(borders).toHaveLength(6);
    let without = after;
    for (const [n, border] of borders.entries())
      without = without.replace(new RegExp(`<c r="G${4 + n}" s="\\d+"(?: t="inlineStr")?>.*?</c>`), border);
    const own = /<col min="7" max="7" width="\d+" customWidth="1"\/>/;
    expect(area).toBeDefined();
    expect(without.replace(own, '')).toBe(part(original, 'xl/worksheets/sheet1.xml'));
  });

  test('adds to the lists of the workbook and its styles without moving an entry', async () => {
    const { original, port } = await applied(both);
    for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']) {
      const before = part(original, name);
      const after = part(port.bytes(), name).replace(/<definedName name="GoodmarkPlace_.*?<\/definedName>/g, '');
      const end = [...before].findIndex((letter, at) => letter !== after[at]);
      expect(after.endsWith(before.slice(end)), name).toBe(true);
    }
    const fonts = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
    const styles = 'xl/styles.xml';
    expect(fonts(part(port.bytes(), styles)).startsWith(fonts(part(original, styles)))).toBe(true);
    const list = part(port.bytes(), styles).match(/<cellXfs count="(\d+)">(.*)<\/cellXfs>/s);
    expect(list?.[2]?.match(/<xf /g)).toHaveLength(Number(list?.[1]));
  });

  test('macros keep their content type', async () => {
    const { port } = await applied(both);
    const types = part(port.bytes(), '[Content_Types].xml');
    expect(types).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    expect(types).toContain('application/vnd.ms-office.vbaProject');
  });

  test('stays clear of a table, a sparkline, a chart and a protected sheet', async () => {
    const wide = (idOf: (name: string) => string): Output[] => [
      { ...columns(idOf('Bids')), headings: ['Points', 'Rank'] },
      { ...columns(idOf('Bids')), headings: ['Points', 'Rank', 'Note'] },
      { ...columns(idOf('Commitments')), beside: { top: 1, left: 0, bottom: 6, right: 2 }, headingRow: 1 },
      { ...columns(idOf('Commitments')), beside: { top: 1, left: 0, bottom: 6, right: 0 }, headingRow: 1 },
      { ...columns(idOf('Locked')) },
    ];
    const { plan } = await applied(wide);
    // G:H fits before the sparkline in I; three columns only beyond the chart over K:O.
    expect(plan.writes.map(({ where }) => where)).toEqual([
      'Bids!G4:H9',
      'Bids!P4:R9',
      'Commitments!E2:E9',
      'Commitments!G2:G9',
    ]);
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(['The sheet Locked is protected.']);
  });
});

describe('taking it out again', () => {
  test('in the same sitting every byte comes back', async () => {
    const { original, port, receipt } = await applied(both);
    expect((await value(port.revert(receipt))).conflicts).toEqual([]);
    expect(changedParts(original, port.bytes())).toEqual([]);
  });

  test('the mark too, and what other custom properties the buyer has stay', async () => {
    const { original, port, receipt } = await applied(marked);
    expect(part(port.bytes(), 'xl/workbook.xml')).toContain(
      '<definedName name="GoodmarkScoredWith" hidden="1">&quot;a-pack|1|0123456789abcdef&quot;</definedName>',
    );
    expect(part(port.bytes(), 'docProps/custom.xml')).toContain('>a-pack|1|0123456789abcdef</vt:lpwstr>');
    await value(port.revert(receipt));
    expect(changedParts(original, port.bytes())).toEqual([]);
  });

  test('with a state saved in between, all but the state and its wiring', async () => {
    const { original, port, receipt } = await applied(both);
    await value(port.saveState({ noted: 'by a person' }));
    await value(port.revert(receipt));
    expect(changedParts(original, port.bytes())).toEqual(
      ['[Content_Types].xml', ...stateParts(2, 3), 'xl/_rels/workbook.xml.rels'].sort(),
    );
  });

  test('after reopening, all but the styles that were added', async () => {
    const { original, port, receipt } = await applied(both);
    const again = await opened(port.bytes());
    expect((await value(again.port.revert(receipt))).conflicts).toEqual([]);
    expect(changedParts(original, again.port.bytes())).toEqual(['xl/styles.xml']);
  });

  test('two runs leave no more than one, styles included', async () => {
    const { original, port } = await applied(both);
    const once = port.bytes();
    const { port: twice, idOf } = await opened(once);
    const receipt = await value(twice.apply(await value(twice.plan(both(idOf)))));
    expect(changedParts(once, twice.bytes())).toEqual(
      ['[Content_Types].xml', 'customXml/item2.xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'].sort(),
    );
    await value(twice.revert(receipt));
    expect(changedParts(original, twice.bytes())).toEqual(['xl/styles.xml']);
  });
});
