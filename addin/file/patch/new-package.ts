import type { CellValue } from '../../../core/source';
import { areaReference } from '../../workbook/placing/address';
import { uniqueSheetName } from '../../workbook/placing/sheet-name';
import { noStamp, writeZip } from '../zip-write';
import { xmlText } from './cell-text';
import { cellXml } from './cell-xml';
import { contentTypes, dialectOf, xmlDeclaration } from './dialect';
import { emptyStyleSheet, type StyleIds } from './styles';

const noStyles: StyleIds = { of: () => 0 };

/** The smallest workbook that Excel opens without a word: one sheet of values, for a .csv that is to be written to. */
export function newPackage(name: string, rows: readonly (readonly CellValue[] | undefined)[]): Uint8Array {
  const dialect = dialectOf('');
  const sheet = uniqueSheetName(name, []);
  const lines = rows.map((cells, row) => {
    const xml = (cells ?? []).map((value, column) => valueXml(row, column, value)).join('');
    return xml === '' ? '' : `<row r="${row + 1}">${xml}</row>`;
  });
  const right = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1) - 1;
  const dimension = areaReference({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
  const relationships = (entries: readonly (readonly [kind: string, target: string])[]) =>
    `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    entries
      .map(
        ([kind, target], n) =>
          `<Relationship Id="rId${n + 1}" Type="${dialect.relationships}/${kind}" Target="${target}"/>`,
      )
      .join('') +
    '</Relationships>';
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="${contentTypes.xml}"/>` +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes.worksheet}"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/></Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${xmlDeclaration}<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"><bookViews><workbookView/></bookViews>` +
        `<sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', emptyStyleSheet(dialect.main)],
    [
      'xl/worksheets/sheet1.xml',
      `${xmlDeclaration}<worksheet xmlns="${dialect.main}"><dimension ref="${dimension}"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ],
  ];
  const encoder = new TextEncoder();
  return writeZip(
    new Uint8Array(),
    parts.map(([part, text]) => ({ name: part, content: encoder.encode(text), stamp: noStamp })),
  );
}

function valueXml(row: number, column: number, value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'boolean') return cellXml('', row, column, { value }, noStyles);
  return cellXml('', row, column, { value: value ? 1 : 0 }, noStyles).replace(/"></, '" t="b"><');
}
