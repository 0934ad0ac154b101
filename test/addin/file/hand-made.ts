import { strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook written by hand, for what no library writes. `rows` and `after` are XML of the one sheet, Bids. */
export interface HandMade {
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  /** XML after the list of sheets: names, protection comes through `protection`. */
  readonly names?: string;
  readonly protection?: string;
  /** Namespace prefix of every element of the workbook and its sheet, with the colon. */
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly mark?: boolean;
  readonly parts?: Readonly<Record<string, string>>;
}

export function handMade({
  rows,
  before = '',
  after = '',
  names = '',
  protection = '',
  ...rest
}: HandMade): Uint8Array {
  const { prefix: p = '', strict = false, mark = false, parts = {} } = rest;
  const dialect = (text: string) =>
    strict
      ? text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      : text;
  const own = p === '' ? `xmlns="${main}"` : `xmlns:${p.slice(0, -1)}="${main}"`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<${p}workbook ${own}>${protection}<${p}sheets><${p}sheet name="Bids" sheetId="7" xmlns:rel="${office}" rel:id="one"/></${p}sheets>${names}</${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\n  <Relationship Id="one" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>\n</Relationships>`,
    'xl/worksheets/sheet1.xml': `${mark ? '\uFEFF' : ''}<?xml version="1.0"?>\n<${p}worksheet ${own}>${before}<${p}sheetData>${rows}</${p}sheetData>${after}</${p}worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(dialect(text))])));
}

/** Text of one part, its byte order mark included. */
export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`There is no part ${name}.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
