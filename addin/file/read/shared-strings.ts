import { decodeXml, XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore before such a text (ECMA-376 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The text of a `<si>` or `<is>` element the scanner stands on: runs joined, phonetic readings left out. */
export function richText(scanner: XmlScanner): string {
  if (scanner.empty) return '';
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.depth > outside && scanner.next()) {
    if (scanner.opens('t')) text += scanner.content();
    else if (scanner.opens('rPh')) scanner.skip();
  }
  return unescapeText(text);
}

/** All shared strings by their number; empty when the workbook has none. Throws `Damage`. */
export function readSharedStrings(pkg: OfficePackage): readonly string[] {
  const part =
    pkg.relationships(pkg.workbook).find(({ kind }) => kind === 'sharedStrings')?.target ?? 'xl/sharedStrings.xml';
  const text = pkg.part(part);
  if (text === undefined) return [];
  const strings: string[] = [];
  const scanner = new XmlScanner(text, part);
  for (;;) {
    plainStrings(text, scanner, strings);
    if (!scanner.next()) return strings;
    if (scanner.opens('si')) strings.push(richText(scanner));
  }
}

/** The common case, `<si><t>…</t></si>`, without making tokens: most of a large workbook's texts are this. */
function plainStrings(text: string, scanner: XmlScanner, strings: string[]): void {
  let at = scanner.end;
  while (text.startsWith('<si><t', at)) {
    const open = text.indexOf('>', at + 6);
    const close = text.indexOf('<', open);
    if (text.charCodeAt(open - 1) === 47 || !text.startsWith('</t></si>', close)) break;
    strings.push(unescapeText(decodeXml(text.slice(open + 1, close))));
    at = close + 9;
  }
  scanner.end = at;
}
