import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encodeXml } from '../../../addin/workbook/xml';

/** What a person does between two sittings: the workbook with other content in one cell, `<v>99</v>` for a number. */
export function editCell(bytes: Uint8Array, sheet: string, address: string, content: string): Uint8Array {
  return editPart(bytes, partOf(bytes, sheet), (xml) => {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`${sheet} has no cell ${address}.`);
    return xml.replace(cell, (_found, attributes: string) => {
      const style = /\ss="\d+"/.exec(attributes)?.[0] ?? '';
      return `<c r="${address}"${style}>${content}</c>`;
    });
  });
}

/** The workbook with one part's text changed. */
export function editPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const found = parts[part];
  if (!found) throw new Error(`There is no part ${part}.`);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(found))) });
}

/** What a program does that numbers sheets anew: another name and number, and the names of the workbook go along. */
export const renameSheet = (bytes: Uint8Array, sheet: string, to: string): Uint8Array =>
  editPart(bytes, 'xl/workbook.xml', (xml) =>
    xml
      .replace(new RegExp(`<sheet [^>]*name="${sheet}"[^>]*>`), (element) =>
        element
          .replace(`name="${sheet}"`, `name="${encodeXml(to)}"`)
          .replace(/sheetId="\d+"/, `sheetId="${900 + to.length}"`),
      )
      .replaceAll(`'${sheet}'!`, `'${encodeXml(to.replaceAll("'", "''"))}'!`),
  );

export const hasPart = (bytes: Uint8Array, part: string): boolean => part in unzipSync(bytes);

/** What another program does to custom XML: changes the text of each part, or drops it with its wiring (`null`). */
export function editCustomXml(bytes: Uint8Array, change: (xml: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const rels = 'xl/_rels/workbook.xml.rels';
  for (const name of Object.keys(parts)) {
    const changed = /^customXml\/item\d+\.xml$/.test(name)
      ? change(strFromU8(parts[name] ?? new Uint8Array()))
      : undefined;
    if (changed === undefined) continue;
    if (changed !== null) parts[name] = strToU8(changed);
    else {
      delete parts[name];
      const wire = new RegExp(`<Relationship [^>]*Target="[^"]*${name}"[^>]*/>`);
      parts[rels] = strToU8(strFromU8(parts[rels] ?? new Uint8Array()).replace(wire, ''));
    }
  }
  return zipSync(parts);
}

/** Name of the part that holds a sheet. */
export function partOf(bytes: Uint8Array, sheet: string): string {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith('xl/workbook') || name.includes('workbook.xml.rels'),
  });
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet[^>]*name="${sheet}"[^>]*\\w:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1];
  const rels = text('xl/_rels/workbook.xml.rels');
  const element = rels.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(element ?? '')?.[1];
  if (target === undefined) throw new Error(`There is no sheet ${sheet}.`);
  return `xl/${target.replace(/^\/xl\//, '')}`;
}
