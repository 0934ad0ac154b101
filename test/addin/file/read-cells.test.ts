/** Cells as odd writers write them. Synthetic throughout. */
import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../core/source';
import { bidsWith, handMade, partsOf, zipOf } from '../../fixtures/xlsx/hand-made';
import { firstGrid, problemOf, readBytes } from '../../fixtures/xlsx/open';

const strings = '<si><t>Bidder</t></si><si><t xml:space="preserve"> Osier &amp; Quill </t></si>';

describe('values', () => {
  it('of every type', async () => {
    const grid = await firstGrid(
      bidsWith(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>405000.5</v></c><c r="D1" t="n"><v>-3E2</v></c></row>
         <row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><v>#DIV/0!</v></c><c r="D2" t="str"><f>A1&amp;"x"</f><v>Bidderx</v></c></row>
         <row r="3"><c r="A3" t="inlineStr"><is><t>Bracken</t></is></c><c r="B3" t="inlineStr"><is><r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r></is></c><c r="C3" t="d"><v>2026-09-03</v></c></row>`,
        { strings },
      ),
    );
    expect(grid.values).toEqual([
      ['Bidder', ' Osier & Quill ', 405000.5, -300],
      [true, false, '#DIV/0!', 'Bidderx'],
      ['Bracken', 'two runs', 46_268],
    ]);
    expect(grid.formulas).toEqual(new Map([[cellKey(1, 3), '=A1&"x"']]));
    expect(grid.formats.get(cellKey(2, 2))).toBe('yyyy-mm-dd');
  });

  it('blank stays blank, never zero', async () => {
    const grid = await firstGrid(
      bidsWith(
        '<row r="1"><c r="A1"/><c r="B1" s="0"></c><c r="C1"><v></v></c><c r="D1"><v/></c><c r="E1" t="s"><v>2</v></c><c r="F1" t="inlineStr"><is><t></t></is></c><c r="G1"><f>A1</f></c><c r="H1"><v>0</v></c></row>',
        { strings: `${strings}<si/>` },
      ),
    );
    expect(grid.values).toEqual([[null, null, null, null, null, null, null, 0]]);
    expect(grid.formulas.get(cellKey(0, 6))).toBe('=A1');
  });

  it('of text that began with an equals sign stay text', async () => {
    const grid = await firstGrid(
      bidsWith('<row r="1"><c r="A1" t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c></row>'),
    );
    expect([grid.values[0]?.[0], grid.formulas.size]).toEqual(['=HYPERLINK("http://x")', 0]);
  });

  it('of shared strings: runs joined, phonetic readings left out, escapes resolved', async () => {
    const grid = await firstGrid(
      bidsWith(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
        {
          strings:
            '<si><r><t>Lot </t></r><r><rPr><b/></rPr><t>1</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>line_x000D_&#10;two</t></si><si><t>_x005F_x000D_</t></si>',
        },
      ),
    );
    expect(grid.values[0]).toEqual(['Lot 1', '東京', 'line\r\ntwo', '_x000D_']);
  });

  it('stand where the file says, or after the last where it says nothing', async () => {
    const grid = await firstGrid(
      bidsWith(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row>',
      ),
    );
    expect(grid.values[0]).toEqual([1, 2]);
    expect(grid.values[3]).toEqual([null, null, 3, 4]);
    expect(grid.values[8]).toEqual([null, 5]);
    expect(2 in grid.values).toBe(false);
  });

  it('are read in CDATA, between comments and with single quotes', async () => {
    const grid = await firstGrid(
      bidsWith(
        `<!-- <row r="9"/> --><row r='1' spans='1:3'><c r='A1' t='str'><v><![CDATA[a < b]]></v></c><!-- c --><c r = "B1"  t="str" ><v xml:space="preserve"> x </v></c><c r="$C$1" cm="1"><v>&#49;2</v></c></row>`,
      ),
    );
    expect(grid.values[0]).toEqual(['a < b', ' x ', 12]);
  });

  it('are read with a prefix on every element, and in the strict form', async () => {
    const rows =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Bid</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells>';
    const grid = await firstGrid(handMade({ sheets: { Bids: rows }, prefix: 'x', strict: true, strings }));
    expect(grid.values).toEqual([['Bid', 2]]);
    expect(grid.formulas.get(cellKey(0, 1))).toBe('=1+1');
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it('are read from a sheet part in UTF-16', async () => {
    const parts = partsOf({
      sheets: { Bids: '<sheetData><row r="1"><c r="A1" t="str"><v>Oak £</v></c></row></sheetData>' },
    });
    const sheet = String(parts['xl/worksheets/sheet1.xml']).replace('UTF-8', 'UTF-16');
    const units = [...`\uFEFF${sheet}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
    const grid = await firstGrid(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.from(units) }));
    expect(grid.values).toEqual([['Oak £']]);
  });
});

describe('formulas', () => {
  const formulasOf = async (rows: string) => Object.fromEntries((await firstGrid(bidsWith(rows))).formulas);

  it('shared ones are written out for every cell', async () => {
    const formulas = await formulasOf(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">IF($A2="B2",SUM(B$1:B2),Rates!B2*'B2 x'!A1)+LOG10(B2)+Table1[B2]</f><v>1</v></c></row>
       <row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    expect(formulas[cellKey(2, 2)]).toBe(`=IF($A3="B2",SUM(B$1:B3),Rates!B3*'B2 x'!A2)+LOG10(B3)+Table1[B2]`);
    expect(formulas[cellKey(2, 3)]).toBe(`=IF($A3="B2",SUM(C$1:C3),Rates!C3*'B2 x'!B2)+LOG10(C3)+Table1[B2]`);
  });

  it('shared ones move whole rows and columns, and fall off the sheet as #REF!', async () => {
    const formulas = await formulasOf(
      '<row r="2"><c r="B2"><f t="shared" ref="A1:B3" si="4">SUM(A:A)+SUM($2:2)+A1</f></c></row><row r="3"><c r="A3"><f t="shared" si="4"/></c><c r="B3"><f t="shared" si="4"/></c></row>',
    );
    expect(formulas[cellKey(2, 1)]).toBe('=SUM(A:A)+SUM($2:3)+A2');
    expect(formulas[cellKey(2, 0)]).toBe('=SUM(#REF!:#REF!)+SUM($2:3)+#REF!');
  });

  it('array formulas hold for every cell they fill', async () => {
    const formulas = await formulasOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">_xlfn.SORT(B1:B3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(formulas).toEqual({
      [cellKey(0, 0)]: '=SORT(B1:B3)',
      [cellKey(1, 0)]: '=SORT(B1:B3)',
      [cellKey(2, 0)]: '=SORT(B1:B3)',
    });
  });

  it('a shared formula whose first cell is gone is still a formula', async () => {
    expect(await formulasOf('<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c></row>')).toEqual({ 0: '=…' });
  });
});

describe('a damaged sheet', () => {
  it.each([
    ['a cell that breaks off', '<row r="1"><c r="A1"><v>1'],
    ['a cell beyond the last column', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a cell outside any row', '<c><v>1</v></c>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
  ])('%s', async (_, rows) => {
    expect(await problemOf(bidsWith(rows))).toBe('corrupt-workbook');
  });

  it('bytes that are no text', async () => {
    const parts = partsOf({
      sheets: { Bids: '<sheetData><row r="1"><c r="A1" t="str"><v>~</v></c></row></sheetData>' },
    });
    const bad = new TextEncoder()
      .encode(String(parts['xl/worksheets/sheet1.xml']))
      .map((byte) => (byte === 126 ? 0xff : byte));
    expect(await problemOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': bad }))).toBe('corrupt-workbook');
  });

  it('a listed sheet whose part is gone is noted, and the others are read', async () => {
    const read = await readBytes(
      handMade({ sheets: { Bids: '<sheetData/>', Gone: '' }, parts: { 'xl/worksheets/sheet2.xml': null } }),
    );
    expect(read.grids.map(({ name }) => name)).toEqual(['Bids']);
    expect(read.notes).toEqual(['The sheet Gone is listed, but its part is missing from the file.']);
  });
});
