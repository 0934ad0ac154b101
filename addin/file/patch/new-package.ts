import { columnLetters } from '../../../core/facts/where';
import type { CellValue } from '../../../core/source';
import type { BookCell, BookSheet } from '../../../core/targets/formulas/book';
import { areaReference } from '../../workbook/placing/address';
import { uniqueSheetName } from '../../workbook/placing/sheet-name';
import type { OutputCell } from '../../workbook/port';
import { encodeXml } from '../../workbook/xml';
import { noStamp, writeZip } from '../zip-write';
import { xmlText } from './cell-text';
import { cellXml, isQuoted } from './cell-xml';
import { contentTypes, dialectOf, xmlDeclaration } from './dialect';
import { frozen, height, widthsXml } from './new-sheet';
import { appendStyles, emptyStyleSheet, type StyleIds } from './styles';

const dialect = dialectOf('');

/** The smallest workbook that Excel opens without a word: one sheet of values, for a .csv that is to be written to. */
export const newPackage = (name: string, rows: readonly (readonly CellValue[] | undefined)[]): Uint8Array =>
  newBook([
    {
      name,
      rows: rows.map((cells) => (cells ?? []).map((value) => (value === null ? {} : { value }))),
      widths: [],
      frozenRows: 0,
    },
  ]);

/** A workbook of these sheets, of values and native formulas; whatever program opens it works the formulas out. */
export function newBook(sheets: readonly BookSheet[]): Uint8Array {
  const names: string[] = [];
  for (const { name } of sheets) names.push(uniqueSheetName(name, names));
  const cells = sheets.flatMap(({ rows }) => rows.flat()).map(asOutput);
  const styles = appendStyles(
    emptyStyleSheet(dialect.main),
    'xl/styles.xml',
    cells.map((cell) => ({ style: cell.style, quoted: isQuoted(cell) })),
  );
  const calculates = sheets.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula !== undefined)));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names, calculates)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...names.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.xml],
    ...sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(sheet, styles.ids)] as const),
  ];
  const encoder = new TextEncoder();
  return writeZip(
    new Uint8Array(),
    parts.map(([part, text]) => ({ name: part, content: encoder.encode(text), stamp: noStamp })),
  );
}

const contentTypesXml = (sheets: number): string =>
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="${contentTypes.xml}"/>` +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  Array.from(
    { length: sheets },
    (_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${contentTypes.worksheet}"/>`,
  ).join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/></Types>`;

const relationships = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  entries
    .map(
      ([kind, target], n) =>
        `<Relationship Id="rId${n + 1}" Type="${dialect.relationships}/${kind}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

const workbookXml = (names: readonly string[], calculates: boolean): string =>
  `${xmlDeclaration}<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"><bookViews><workbookView/></bookViews><sheets>` +
  names.map((name, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('') +
  `</sheets>${calculates ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`;

function sheetXml({ rows, widths, frozenRows }: BookSheet, styles: StyleIds): string {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => bookCellXml(row, column, cell, styles)).join('');
    return xml === '' ? '' : `<row r="${row + 1}"${height(cells.map(asOutput), widths)}>${xml}</row>`;
  });
  const right = rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1;
  const dimension = areaReference({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
  const view =
    frozenRows > 0 ? `<sheetViews><sheetView workbookViewId="0">${frozen(frozenRows)}</sheetView></sheetViews>` : '';
  return `${xmlDeclaration}<worksheet xmlns="${dialect.main}"><dimension ref="${dimension}"/>${view}${widthsXml(widths)}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A cell of ours as one that is written: a formula's is empty, and a truth is the number that stands for it. */
const asOutput = ({ value, style }: BookCell): OutputCell => ({
  value: value === undefined ? null : typeof value === 'boolean' ? Number(value) : value,
  ...(style && { style }),
});

function bookCellXml(row: number, column: number, cell: BookCell, styles: StyleIds): string {
  const { value, formula, style } = cell;
  if (formula !== undefined) {
    const look = styles.of(style, false);
    const start = `<c r="${columnLetters(column)}${row + 1}"${look === 0 ? '' : ` s="${look}"`}>`;
    return `${start}<f>${encodeXml(formula.slice(1))}</f></c>`;
  }
  if (value === undefined && style === undefined) return '';
  const xml = cellXml('', row, column, asOutput(cell), styles);
  return typeof value === 'boolean' ? xml.replace(/"></, '" t="b"><') : xml;
}
