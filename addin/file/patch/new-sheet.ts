import { columnLetters } from '../../../core/facts/where';
import { areaReference } from '../../workbook/placing/address';
import type { PreparedSheet } from '../../workbook/placing/prepare';
import type { OutputCell, OutputSheet } from '../../workbook/port';
import { xmlText } from './cell-text';
import { cellXml } from './cell-xml';
import { chartXml, drawingXml } from './chart';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { isWrapped, type StyleIds } from './styles';
import { addTable } from './table';
import { addContentType, addRelationship, addSheet } from './wiring';

/** Puts a sheet of ours after the last sheet of the workbook; gives the number that stays with it when it is renamed. */
export function addOutputSheet(
  draft: Draft,
  dialect: Dialect,
  { name, output: sheet, tableName }: PreparedSheet,
  styles: StyleIds,
): number {
  const part = draft.freshName('xl/worksheets/sheet', '.xml');
  // Set before the next fresh name is looked for; the drawing's id is known only after.
  draft.set(part, '');
  addContentType(draft, part, contentTypes.worksheet);
  const drawing = sheet.chart && addChart(draft, dialect, part, name, sheet);
  const table = tableName === undefined ? undefined : addTable(draft, dialect, part, tableName, sheet);
  draft.set(part, sheetXml(dialect, sheet, styles, drawing, table));
  return addSheet(draft, dialect, name, addRelationship(draft, dialect, draft.pkg.workbook, 'worksheet', part));
}

function addChart(draft: Draft, dialect: Dialect, part: string, name: string, sheet: OutputSheet): string | undefined {
  if (!sheet.chart) return undefined;
  const drawing = draft.freshName('xl/drawings/drawing', '.xml');
  draft.set(drawing, '');
  const chart = draft.freshName('xl/charts/chart', '.xml');
  draft.set(chart, chartXml(dialect, name, sheet.chart, sheet.rows));
  draft.set(drawing, drawingXml(dialect, sheet.chart, addRelationship(draft, dialect, drawing, 'chart', chart)));
  addContentType(draft, drawing, contentTypes.drawing);
  addContentType(draft, chart, contentTypes.chart);
  return addRelationship(draft, dialect, part, 'drawing', drawing);
}

function sheetXml(
  dialect: Dialect,
  sheet: OutputSheet,
  styles: StyleIds,
  drawing: string | undefined,
  table: string | undefined,
): string {
  const rows = sheet.rows.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml('', row, column, cell, styles)).join('');
    return xml === '' ? '' : `<row r="${row + 1}"${height(cells, sheet.widths)}>${xml}</row>`;
  });
  const right = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1;
  const dimension = areaReference({ top: 0, left: 0, bottom: Math.max(0, sheet.rows.length - 1), right });
  return [
    `${xmlDeclaration}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${dimension}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen(sheet.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    widthsXml(sheet.widths),
    `<sheetData>${rows.join('')}</sheetData>`,
    validations(sheet.lists ?? []),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    table === undefined ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    '</worksheet>',
  ].join('');
}

/** No text of ours holds a comma, which parts the texts of a list (ECMA-376 part 1, 18.3.1.32). */
function validations(lists: NonNullable<OutputSheet['lists']>): string {
  if (lists.length === 0) return '';
  const each = lists.map(({ area, texts }) => {
    const attributes = `type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${areaReference(area)}"`;
    return `<dataValidation ${attributes}><formula1>${xmlText(`"${texts.join(',')}"`)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
}

/** Points of one line, and of the tallest row that Excel has. */
const line = 15;
const tallest = 409;

/** Not every program makes a row as tall as its wrapped text when it opens a file, so we say how tall; it stays free to change. */
export function height(cells: readonly OutputCell[], widths: readonly number[]): string {
  const lines = cells.reduce((most, { value, style }, column) => {
    if (typeof value !== 'string' || !isWrapped(style)) return most;
    const characters = Math.max(1, (widths[column] ?? 8) - 1);
    const needed = value.split('\n').reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / characters)), 0);
    return Math.max(most, needed);
  }, 1);
  return lines === 1 ? '' : ` ht="${Math.min(tallest, lines * line)}"`;
}

/** The columns of a sheet, as wide as so many characters. */
export function widthsXml(widths: readonly number[]): string {
  const cols = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}

export const frozen = (rows: number): string =>
  rows <= 0
    ? ''
    : `<pane ySplit="${rows}" topLeftCell="${columnLetters(0)}${rows + 1}" activePane="bottomLeft" state="frozen"/>` +
      '<selection pane="bottomLeft"/>';
