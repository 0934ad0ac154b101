/** Files as other programs write them: patched all the same, and put back to the byte. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { OutputColumns } from '../../../addin/workbook/port';
import { codes, gridNamed, sheetOf, value } from '../workbook/contract';
import { editCell, editPart } from '../workbook/edit-cell';
import { type HandMade, handMade, partText } from './hand-made';

const sheet = 'xl/worksheets/sheet1.xml';

/** One column, `Points`, beside Bids!A1:B3. */
const points: OutputColumns = {
  kind: 'columns',
  sheetId: 'sheet-7',
  beside: { top: 0, left: 0, bottom: 2, right: 1 },
  headingRow: 0,
  headings: ['Points'],
  rows: new Map([
    [1, [{ value: 40 }]],
    [2, [{ value: '=A1' }]],
  ]),
};

const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
const plainRows =
  `<row r="1">${text('A1', 'Bidder')}${text('B1', 'Price')}</row>` +
  `<row r="2">${text('A2', 'Osier')}<c r="B2"><v>1</v></c></row><row r="3">${text('A3', 'Holl')}<c r="B3"><v>2</v></c></row>`;

async function written(file: HandMade) {
  const original = handMade(file);
  const port = await value(openFileWorkbook('odd.xlsx', original));
  const plan = await value(port.plan([points]));
  const result = plan.writes.length > 0 ? await port.apply(plan) : undefined;
  return { original, port, plan, result };
}

/** Written, closed, opened and reverted: gives the sheet as written and as it came back. */
async function roundTrip(file: HandMade) {
  const { original, port, result } = await written(file);
  if (!result?.ok) throw new Error(JSON.stringify(result));
  const again = await value(openFileWorkbook('odd.xlsx', port.bytes()));
  expect((await value(again.revert(result.value))).conflicts).toEqual([]);
  expect(partText(again.bytes(), sheet)).toBe(partText(original, sheet));
  expect(partText(again.bytes(), 'xl/workbook.xml')).toBe(partText(original, 'xl/workbook.xml'));
  return { xml: partText(port.bytes(), sheet), grid: await gridNamed(port, 'Bids') };
}

describe('a sheet is patched whatever its dress', () => {
  test('elements with a prefix: ours have it too', async () => {
    const rows = plainRows.replaceAll(/<(\/?)(row|c|is|t|v)\b/g, '<$1x:$2');
    const { xml, grid } = await roundTrip({ rows, prefix: 'x:' });
    expect(xml).toContain('<x:c r="D2"><x:v>40</x:v></x:c></x:row>');
    expect(grid.values[2]?.[3]).toBe('=A1');
  });

  test('the strict form: a new sheet is strict too', async () => {
    const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows, strict: true })));
    await value(port.apply(await value(port.plan([sheetOf('Results', [['a']])]))));
    expect(partText(port.bytes(), 'xl/worksheets/sheet2.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect((await gridNamed(port, 'Results')).values[0]?.[0]).toBe('a');
  });

  test('a byte order mark stays', async () => {
    const { xml } = await roundTrip({ rows: plainRows, mark: true });
    expect(xml.startsWith('\uFEFF<?xml')).toBe(true);
  });

  test('no style sheet: one is made', async () => {
    const { port } = await written({ rows: plainRows });
    expect(partText(port.bytes(), 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(partText(port.bytes(), 'xl/_rels/workbook.xml.rels')).toContain('/styles"');
  });

  test('rows that are missing or empty elements', async () => {
    const rows = `<row r="1">${text('A1', 'Bidder')}</row><row r="2" ht="30" customHeight="1"/><row r="9">${text('A9', 'End')}</row>`;
    const { xml } = await roundTrip({ rows });
    expect(xml).toMatch(
      /<row r="2" ht="30" customHeight="1"><c r="D2"><v>40<\/v><\/c><\/row><row r="3"><c r="D3"[^>]*>.*?<\/row><row r="9">/,
    );
  });

  test('cells and rows that do not say where they are', async () => {
    const rows = '<row><c t="str"><v>Bidder</v></c><c><v>1</v></c></row><row><c/><c/></row><row><c><v>3</v></c></row>';
    const { grid } = await roundTrip({ rows });
    expect([grid.values[0]?.[0], grid.values[1]?.[3], grid.values[2]?.[3]]).toEqual(['Bidder', 40, '=A1']);
  });

  test('a blank cell with a format is written over, and comes back', async () => {
    const rows = plainRows.replace('</row>', '<c r="D1" s="0"/><c r="F1"><v>7</v></c></row>');
    const { xml } = await roundTrip({ rows });
    expect(xml.match(/<c r="D1"/g)).toHaveLength(1);
    expect(xml).toMatch(/<c r="D1".*?<c r="F1">/);
  });

  test('size and widths grow as needed, and only there', async () => {
    const before =
      '<dimension ref="A1:B3"/><cols><col min="1" max="2" width="20"/><col min="9" max="16384" width="3"/></cols>';
    const { xml } = await roundTrip({ rows: plainRows, before });
    expect(xml).toContain('<dimension ref="A1:D3"/>');
    expect(xml).toMatch(
      /<col min="1" max="2" width="20"\/><col min="4" max="4" width="\d+" customWidth="1"\/><col min="9" /,
    );
  });

  test('comments and quoted brackets confuse nobody', async () => {
    const rows = `<!-- <row r="2"><c r="D2"><v>9</v></c></row> -->${plainRows.replace('<row r="2">', `<row r="2" note='a > b'>`)}`;
    const { grid } = await roundTrip({ rows });
    expect(grid.values[1]?.[3]).toBe(40);
  });

  test('rows out of order are damage, and nothing is written', async () => {
    const original = handMade({ rows: `<row r="3"/><row r="1">${text('A1', 'Bidder')}</row>` });
    const port = await value(openFileWorkbook('odd.xlsx', original));
    const plan = await port.plan([points]);
    const outcome = plan.ok ? await codes(port.apply(plan.value)) : plan.problems.map(({ code }) => code);
    expect(outcome).toEqual(['corrupt-workbook']);
    expect(port.bytes()).toEqual(original);
  });
});

describe('columns keep clear of what is not theirs', () => {
  const place = async (file: Partial<HandMade>) => {
    const { plan } = await written({ rows: plainRows, ...file });
    return plan.writes[0]?.where ?? plan.skipped[0]?.reason;
  };

  test('the nearest place, where nothing is in the way', async () => {
    expect(await place({})).toBe('Bids!D1:D3');
  });

  test.each([
    ['merged cells', { after: '<mergeCells><mergeCell ref="D2:D9"/></mergeCells>' }],
    ['a filter', { after: '<autoFilter ref="A1:D3"/>' }],
    [
      'a data validation',
      { after: '<dataValidations><dataValidation type="whole" sqref="J9 D3:D4"/></dataValidations>' },
    ],
    [
      'a conditional format',
      {
        after:
          '<conditionalFormatting sqref="D1:D99"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
      },
    ],
    ['hidden columns', { before: '<cols><col min="4" max="4" hidden="1"/></cols>' }],
    [
      'the print area',
      {
        names:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Bids!$A$1:$D$20</definedName></definedNames>',
      },
    ],
    [
      'a named range',
      { names: '<definedNames><definedName name="All">\'Bids\'!$C$1:$D$3</definedName></definedNames>' },
    ],
    ['a formula that would read them', { rows: plainRows.replace('<v>1</v>', '<f>SUM(C2:D2)</f><v>1</v>') }],
  ] satisfies [string, Partial<HandMade>][])('%s', async (_what, file) => {
    expect(await place(file)).toBe('Bids!E1:E3');
  });

  test('the reach of an array formula, and the column beside it', async () => {
    const rows = plainRows.replace('<v>1</v>', '<f t="array" ref="B2:D2">A1:C1</f><v>1</v>');
    expect(await place({ rows })).toBe('Bids!F1:F3');
  });

  test('neither below nor beside an Excel table, which would grow', async () => {
    const book = new ExcelJS.Workbook();
    const bids = book.addWorksheet('Bids');
    bids.addTable({
      name: 'Lookup',
      ref: 'D1',
      headerRow: true,
      columns: [{ name: 'Band' }],
      rows: [['Low'], ['High']],
    });
    bids.getCell('A4').value = 'Bidder';
    bids.getCell('A5').value = 'Osier';
    const port = await value(openFileWorkbook('t.xlsx', new Uint8Array(await book.xlsx.writeBuffer())));
    const { id } = await gridNamed(port, 'Bids');
    const beside = { top: 3, left: 0, bottom: 4, right: 1 };
    const below = { ...points, sheetId: id, beside, headingRow: 3, rows: new Map([[4, [{ value: 1 }]]]) };
    expect((await value(port.plan([below]))).writes[0]?.where).toBe('Bids!F4:F5');
  });

  test('rows repeated on every page, and text that only looks like a reference, are no claim', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Bids!$1:$1</definedName></definedNames>';
    expect(await place({ names })).toBe('Bids!D1:D3');
    const rows = plainRows.replace('<v>1</v>', '<f>"D1:D3"&amp;LOG10(D_1)&amp;Other!D2</f><v>1</v>');
    expect(await place({ rows })).toBe('Bids!D1:D3');
  });

  test('all the rest of the sheet hidden: skipped, with the reason', async () => {
    const before = '<cols><col min="3" max="16384" hidden="1"/></cols>';
    expect(await place({ before })).toBe('The columns were not planned: they would stand in hidden columns.');
  });

  test('a protected structure takes no new sheet', async () => {
    const protection = '<workbookProtection lockStructure="1"/>';
    const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows, protection })));
    const plan = await value(port.plan([sheetOf('Results', [['a']])]));
    expect(plan.writes).toEqual([]);
    expect(plan.skipped[0]?.reason).toBe('The structure of the workbook is protected, so no sheet can be added.');
  });
});

test('a row of ours is as tall as its wrapped text', async () => {
  const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows })));
  const rows = [[{ value: 'one line' }], [{ value: 'word '.repeat(20), style: 'wrapped' as const }]];
  await value(port.apply(await value(port.plan([{ ...sheetOf('Results', []), rows, widths: [21] }]))));
  const xml = partText(port.bytes(), 'xl/worksheets/sheet2.xml');
  expect(xml).toContain('<row r="1"><c ');
  expect(xml).toContain('<row r="2" ht="75"><c ');
});

describe('a sheet of ours goes without a trace', () => {
  test('names and the open tab that count sheets move up', async () => {
    const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows })));
    const receipt = await value(port.apply(await value(port.plan([sheetOf('Results', [['a']])]))));
    // As after Excel: the buyer has added a sheet behind ours, printed ours and left the last one open.
    const moved = editPart(port.bytes(), 'xl/workbook.xml', (xml) =>
      xml
        .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
        .replace(
          '</sheets>',
          '<sheet name="Later" sheetId="20" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships" rel:id="one"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Results!$A$1</definedName><definedName name="Own" localSheetId="2">Later!$A$1</definedName></definedNames>',
        ),
    );
    const again = await value(openFileWorkbook('odd.xlsx', moved));
    expect((await value(again.revert(receipt))).removed).toEqual(['Results!A1']);
    const xml = partText(again.bytes(), 'xl/workbook.xml');
    expect(xml).toContain('activeTab="1"');
    expect(xml).toContain('<definedNames><definedName name="Own" localSheetId="1">');
  });

  test('kept when a formula of the buyer reads it', async () => {
    const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows })));
    const receipt = await value(port.apply(await value(port.plan([sheetOf('Results', [['a']])]))));
    const again = await value(
      openFileWorkbook('odd.xlsx', editCell(port.bytes(), 'Bids', 'B2', '<f>Results!A1</f><v>0</v>')),
    );
    const report = await value(again.revert(receipt));
    expect(report.removed).toEqual([]);
    expect(report.conflicts[0]?.reason).toBe('The formula in Bids!B2 reads this sheet, so it is kept.');
  });
});

test('notes of ours that something else spoilt are named, and the workbook still reads', async () => {
  const port = await value(openFileWorkbook('odd.xlsx', handMade({ rows: plainRows })));
  await value(port.saveState({ kept: true }));
  const spoilt = editPart(port.bytes(), 'customXml/item1.xml', (xml) => xml.replace('true', 'false'));
  const again = await value(openFileWorkbook('odd.xlsx', spoilt));
  expect((await value(again.read())).grids).toHaveLength(1);
  expect(await value(again.loadState())).toMatchObject({ state: {}, damaged: ['kept'] });
});
