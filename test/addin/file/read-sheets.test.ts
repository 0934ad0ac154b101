/** What stands around the cells, hand-made and as ExcelJS writes it. Synthetic throughout. */
import { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../core/source';
import { bidsWith, handMade, partsOf, zipOf } from '../../fixtures/xlsx/hand-made';
import { firstGrid, readBytes } from '../../fixtures/xlsx/open';

const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row></sheetData>';
const sheet = (xml: string) => handMade({ sheets: { Bids: xml } });

describe('a workbook as a library writes it', () => {
  it('keeps everything recognition needs', async () => {
    const workbook = new Workbook();
    const bids = workbook.addWorksheet('Bids', { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] });
    bids.addRow(['Bids received']);
    bids.addRow(['Bidder', 'Price', 'Due', 'SME']);
    bids.addRow(['Osier & Quill', 405000, new Date(Date.UTC(2026, 8, 3)), 'Yes']);
    bids.addRow(['Brackenfell', { formula: 'B3*2', result: 810000 }, null, 'No']);
    bids.mergeCells('A1:D1');
    bids.getRow(2).font = { bold: true };
    bids.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
    bids.getCell('B3').numFmt = '"£"#,##0.00';
    bids.getRow(4).hidden = true;
    bids.getColumn(3).hidden = true;
    bids.autoFilter = 'A2:D4';
    bids.getCell('D3').dataValidation = { type: 'list', formulae: ['"Yes,No"'] };
    bids.getCell('B4').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 5] };
    const lists = workbook.addWorksheet('Lists', { state: 'veryHidden' });
    lists.addTable({
      name: 'Weights',
      ref: 'B2',
      headerRow: true,
      columns: [{ name: 'Criterion' }, { name: 'Weight' }],
      rows: [['Price', 40]],
    });
    await lists.protect('secret', {});

    const { grids } = await readBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [first, second] = grids;
    expect(first).toMatchObject({
      name: 'Bids',
      visibility: 'visible',
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      frozenRows: 2,
      frozenColumns: 1,
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([2]),
      filters: [{ top: 1, left: 0, bottom: 3, right: 3 }],
      isProtected: false,
    });
    expect(first?.values[2]).toEqual(['Osier & Quill', 405000, 46_268, 'Yes']);
    expect(first?.values[3]?.[1]).toBe(810000);
    expect(first?.formulas).toEqual(new Map([[cellKey(3, 1), '=B3*2']]));
    expect(first?.formats.get(cellKey(2, 1))).toBe('"£"#,##0.00');
    expect(first?.formats.get(cellKey(2, 2))).toBe('dd/mm/yyyy');
    expect([...(first?.bold ?? [])]).toEqual([0, 1, 2, 3].map((column) => cellKey(1, column)));
    expect(first?.filled).toEqual(new Set([cellKey(1, 0)]));
    expect(first?.validations).toEqual([
      { area: { top: 3, left: 1, bottom: 3, right: 1 }, minimum: 1, maximum: 5 },
      { area: { top: 2, left: 3, bottom: 2, right: 3 }, list: ['Yes', 'No'] },
    ]);
    expect(second).toMatchObject({
      name: 'Lists',
      visibility: 'very-hidden',
      isProtected: true,
      tables: [{ name: 'Weights', area: { top: 1, left: 1, bottom: 2, right: 2 }, headerRow: true }],
    });
  });
});

describe('panes, rows and columns', () => {
  it('a frozen sheet that was scrolled when saved has more rows above the line', async () => {
    const grid = await firstGrid(
      sheet(
        `<sheetViews><sheetView topLeftCell="A3" workbookViewId="0"><pane ySplit="2" topLeftCell="A40" state="frozen"/></sheetView></sheetViews>${one}`,
      ),
    );
    expect([grid.frozenRows, grid.frozenColumns]).toEqual([4, 0]);
  });

  it('a split that is not frozen is none, and so are panes of saved views of others', async () => {
    const grid = await firstGrid(
      sheet(
        `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2400" topLeftCell="A9"/></sheetView></sheetViews>${one}<customSheetViews><customSheetView guid="{1}"><pane ySplit="3" state="frozen"/><autoFilter ref="A1:C9"/></customSheetView></customSheetViews>`,
      ),
    );
    expect([grid.frozenRows, grid.filters]).toEqual([0, []]);
  });

  it('hidden columns and rows beyond the last cell hide nothing', async () => {
    const grid = await firstGrid(
      sheet(
        `<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>${one.replace('</row>', '</row><row r="2" hidden="1"/><row r="900" hidden="1"/>')}`,
      ),
    );
    expect([grid.hiddenColumns, grid.hiddenRows]).toEqual([new Set([1, 2]), new Set()]);
  });
});

describe('validations', () => {
  const rules = async (xml: string, more: Parameters<typeof handMade>[0] | null = null) =>
    (await firstGrid(more ? handMade(more) : sheet(`${one}${xml}`))).validations;

  it('whole and decimal bounds', async () => {
    const rule = (type: string, operator: string, first: string, second = '') =>
      `<dataValidation type="${type}" operator="${operator}" sqref="B2"><formula1>${first}</formula1>${second}</dataValidation>`;
    const all = await rules(
      `<dataValidations count="5">${rule('whole', 'greaterThan', '0')}${rule('whole', 'lessThan', '6')}${rule('decimal', 'lessThanOrEqual', '0.5')}${rule('decimal', 'notBetween', '1', '<formula2>2</formula2>')}${rule('textLength', 'lessThan', '9')}${rule('whole', 'equal', '3')}</dataValidations>`,
    );
    expect(all.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
      [1, undefined],
      [undefined, 5],
      [undefined, 0.5],
      [3, 3],
    ]);
  });

  const lists =
    '<sheetData><row r="1"><c r="A1" t="str"><v>Scale</v></c></row><row r="2"><c r="A2"><v>0</v></c></row><row r="3"><c r="A3"><v>5</v></c></row></sheetData>';
  const withList = (formula: string, sqref = 'B2:B9 D2') => ({
    sheets: {
      Bids: `${one}<dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`,
      "Scoring scale's": lists,
    },
    after: `<definedNames><definedName name="Scale">'Scoring scale''s'!$A$2:$A$3</definedName><definedName name="Here" localSheetId="1">Bids!$A$1</definedName></definedNames>`,
  });

  it.each([
    ['a reference to another sheet', "'Scoring scale''s'!$A$2:$A$3", ['0', '5']],
    ['a name', 'Scale', ['0', '5']],
    ['a whole column', "'Scoring scale''s'!$A:$A", ['Scale', '0', '5']],
  ])('a list from %s', async (_, formula, list) => {
    expect(await rules('', withList(formula))).toEqual([
      { area: { top: 1, left: 1, bottom: 8, right: 1 }, list },
      { area: { top: 1, left: 3, bottom: 1, right: 3 }, list },
    ]);
  });

  it.each(['INDIRECT(A1)', 'OFFSET(Scale,0,0)', 'Here', 'Missing!$A$1', "'Scoring scale''s'!A2:A3", '#REF!'])(
    'a list that would have to be calculated, or moves with the cell, is left out: %s',
    async (formula) => {
      expect(await rules('', withList(formula))).toEqual([]);
    },
  );

  it('a reference that moves is clear where the rule covers one cell', async () => {
    expect(await rules('', withList("'Scoring scale''s'!A2:A3", 'B2'))).toMatchObject([{ list: ['0', '5'] }]);
  });

  it('in the extension list that newer Excel writes', async () => {
    const xml = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>"Pass,Fail"</xm:f></x14:formula1><xm:sqref>C3:C4</xm:sqref></x14:dataValidation><x14:dataValidation type="decimal"><x14:formula1><xm:f>0</xm:f></x14:formula1><x14:formula2><xm:f>10</xm:f></x14:formula2><xm:sqref>D3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(await rules(xml)).toEqual([
      { area: { top: 2, left: 2, bottom: 3, right: 2 }, list: ['Pass', 'Fail'] },
      { area: { top: 2, left: 3, bottom: 2, right: 3 }, minimum: 0, maximum: 10 },
    ]);
  });
});

describe('the workbook', () => {
  it('moves a 1904 calendar to 1899, for dates only', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1"><v>44806</v></c><c r="B1" s="1"><v>44806</v></c><c r="C1" s="2"><v>0.5</v></c></row>';
    const { grids, notes } = await readBytes(bidsWith(rows, { styles, before: '<workbookPr date1904="1"/>' }));
    expect(grids[0]?.values).toEqual([[44_806, 46_268, 0.5]]);
    expect(notes).toEqual(['Dates in this workbook count from 1904; they are read as the dates they show.']);
  });

  it('notes macros, links to other workbooks, charts and protection', async () => {
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    const parts = partsOf({
      sheets: { Bids: one },
      before: '<workbookProtection lockStructure="1"/>',
      after: '<calcPr calcMode="manual"/>',
      relations:
        relation('m', 'vbaProject', 'vbaProject.bin') +
        relation('x', 'externalLink', 'externalLinks/externalLink1.xml') +
        relation('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
      parts: { 'xl/vbaProject.bin': 'x', 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    });
    const points = '<sheet name="Points" sheetId="7" r:id="rId2"/></sheets>';
    const workbook = String(parts['xl/workbook.xml']).replace('</sheets>', points);
    const { grids, notes } = await readBytes(zipOf({ ...parts, 'xl/workbook.xml': workbook }));
    expect(grids.map(({ id, name }) => [id, name])).toEqual([['sheet-1', 'Bids']]);
    expect(notes).toEqual([
      'Formulas refer to 1 other workbook; the values last saved are read.',
      'The workbook has macros: they are kept, and never run.',
      'The structure of the workbook is protected: sheets cannot be added in Excel.',
      'The workbook is set to calculate by hand: its formulas may show old values.',
      'The sheet Points is a chart: there are no cells in it.',
    ]);
  });
});
