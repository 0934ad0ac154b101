/** What the workbench's grid is given. Synthetic throughout. */
import { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { resolveColour } from '../../../addin/file/colours';
import { readCsv } from '../../../addin/file/csv';
import { openPackage } from '../../../addin/file/package';
import { openView, type ViewWindow, viewGrids, type WorkbookView } from '../../../addin/file/view';
import { handMade } from '../../fixtures/xlsx/hand-made';

function viewOf(bytes: Uint8Array): WorkbookView {
  const pkg = openPackage(bytes);
  const view = pkg.ok ? openView(pkg.value) : pkg;
  if (!view.ok) throw new Error(view.problems[0]?.message);
  return view.value;
}

function windowOf(view: WorkbookView, bottom = 5, right = 5): ViewWindow {
  const shown = view.window(view.tabs[0]?.id ?? '', { top: 0, left: 0, bottom, right });
  if (!shown.ok) throw new Error(shown.problems[0]?.message);
  return shown.value;
}

async function tender(): Promise<WorkbookView> {
  const workbook = new Workbook();
  const bids = workbook.addWorksheet('Bids', { views: [{ state: 'frozen', ySplit: 1 }] });
  bids.addRow(['Bidder', 'Price', 'Due', 'SME']);
  bids.addRow(['Osier & Quill', 405000, new Date(Date.UTC(2026, 8, 3)), true]);
  bids.addRow(['Brackenfell', { error: '#REF!' }]);
  bids.getRow(1).font = { bold: true, color: { argb: 'FFFFFFFF' } };
  bids.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } };
  bids.getCell('E1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
  bids.getCell('B2').numFmt = '"£"#,##0';
  bids.getCell('A2').alignment = { horizontal: 'center', wrapText: true, indent: 1 };
  bids.getColumn(1).width = 30;
  bids.getColumn(4).hidden = true;
  bids.getRow(3).height = 30;
  bids.getRow(2).hidden = true;
  bids.mergeCells('A4:B4');
  workbook.addWorksheet('Old', { state: 'hidden' });
  return viewOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe('a window', () => {
  it('has the text, looks and places of its cells', async () => {
    const { cells } = windowOf(await tender());
    const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(0, 0)).toEqual({
      row: 0,
      column: 0,
      text: 'Bidder',
      bold: true,
      fill: '#1F4E78',
      colour: '#FFFFFF',
      align: 'left',
    });
    expect(at(0, 4)).toMatchObject({ text: '', fill: expect.stringMatching(/^#[0-9A-F]{6}$/) });
    expect(at(1, 0)).toMatchObject({ text: 'Osier & Quill', align: 'center', wrapped: true, indent: 1 });
    expect(at(1, 1)).toMatchObject({ text: '£405,000', align: 'right' });
    expect(at(1, 2)).toMatchObject({ text: '03/09/2026', align: 'right' });
    expect(at(1, 3)).toMatchObject({ text: 'TRUE', align: 'center' });
    expect(at(2, 1)).toMatchObject({ text: '#REF!', align: 'center' });
    expect(at(2, 2)).toBeUndefined();
  });

  it('has widths, heights, merges and frozen rows', async () => {
    const window = windowOf(await tender(), 4, 4);
    expect(window).toMatchObject({
      frozenRows: 1,
      frozenColumns: 0,
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
    });
    expect([window.widths[0], window.widths[3]]).toEqual([210, 0]);
    expect([window.heights[0], window.heights[1], window.heights[2]]).toEqual([20, 0, 40]);
    expect([window.rowCount, window.columnCount]).toEqual([4, 5]);
  });

  it('is plain data that a worker can post', async () => {
    const window = windowOf(await tender());
    expect(structuredClone(window)).toEqual(window);
  });

  it('is cut to a size that can be drawn', async () => {
    const view = await tender();
    const shown = view.window(view.tabs[0]?.id ?? '', { top: -5, left: 0, bottom: 9_999_999, right: 9_999_999 });
    expect(shown.ok && shown.value.heights.length * shown.value.widths.length).toBeLessThanOrEqual(200_000);
    expect(shown.ok && shown.value.area.top).toBe(0);
  });

  it('lists every tab, and refuses a sheet that is not there', async () => {
    const view = await tender();
    expect(view.tabs.map(({ name, visibility, hasCells }) => [name, visibility, hasCells])).toEqual([
      ['Bids', 'visible', true],
      ['Old', 'hidden', true],
    ]);
    expect(view.window('sheet-99', { top: 0, left: 0, bottom: 1, right: 1 })).toMatchObject({
      problems: [{ code: 'sheet-gone' }],
    });
  });

  it('gives blank cells the look of their row, then of their column', () => {
    const styles =
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs>';
    const sheet =
      '<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';
    const { cells } = windowOf(viewOf(handMade({ sheets: { Bids: sheet }, styles })), 1, 1);
    expect(cells.map(({ row, column, fill }) => [row, column, fill])).toEqual([
      [0, 0, '#FF0000'],
      [0, 1, '#FF0000'],
      [1, 0, undefined],
      [1, 1, '#FFFF00'],
    ]);
  });
});

it('takes theme colours from the theme of the workbook, light before dark', () => {
  const names = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  const scheme = names.map((name, n) =>
    n === 0
      ? '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
      : `<a:${name}><a:srgbClr val="${`${n}A`.padStart(6, '0')}"/></a:${name}>`,
  );
  const bytes = handMade({
    sheets: {
      Bids: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c></row></sheetData>',
    },
    styles:
      '<fonts><font/><font><color theme="0"/></font><font><color theme="1"/></font><font><color theme="4"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>',
    relations: '<Relationship Id="th" Type="x/theme" Target="theme/theme1.xml"/>',
    parts: {
      'xl/theme/theme1.xml': `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office">${scheme.join('')}</a:clrScheme></a:themeElements></a:theme>`,
    },
  });
  expect(windowOf(viewOf(bytes)).cells.map(({ colour }) => colour)).toEqual(['#00001A', '#000000', '#00004A']);
});

it('shows a .csv as it shows a workbook', () => {
  const read = readCsv(new TextEncoder().encode('Bidder,Price\nOak,1200.5\n'), 'Bids.csv');
  const view = viewGrids(read.ok ? read.value.grids : []);
  expect(view.tabs).toEqual([{ id: 'sheet-1', name: 'Bids', visibility: 'visible', hasCells: true }]);
  expect(windowOf(view).cells.map(({ text, align }) => [text, align])).toEqual([
    ['Bidder', 'left'],
    ['Price', 'left'],
    ['Oak', 'left'],
    ['1200.5', 'right'],
  ]);
});

describe('colours', () => {
  const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'];
  it.each([
    [{ rgb: '1F4E78' }, '#1F4E78'],
    [{ theme: 4 }, '#4472C4'],
    [{ theme: 0, tint: -0.5 }, '#808080'],
    [{ theme: 1, tint: 0.5 }, '#808080'],
    [{ theme: 4, tint: 0.8 }, '#DAE3F3'],
    [{ theme: 4, tint: -0.25 }, '#2F5597'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 2 }, '#FF0000'],
    [{ indexed: 64 }, null],
    [{ theme: 99 }, null],
    [null, null],
  ])('%j is %s', (colour, hex) => {
    expect(resolveColour(colour, theme)).toBe(hex);
  });
});
