/** Makes parts known to the package and forgets them again; removing gives back the very text there was before adding. */
import { corrupt, Damage } from '../../workbook/damage';
import { encodeXml, XmlScanner } from '../../workbook/xml';
import { readRelationships, relationshipsPart } from '../relationships';
import type { Dialect } from './dialect';
import { xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { appendTo, childrenOf, foundHere, rootOf, type Splice, spliced } from './splice';

const typesPart = '[Content_Types].xml';

function required(draft: Draft, part: string): string {
  const text = draft.text(part);
  if (text === undefined) throw new Damage(corrupt(`its part ${part} is missing`, part));
  return text;
}

/** Adds an entry to `[Content_Types].xml`. */
export function addContentType(draft: Draft, part: string, type: string): void {
  const text = required(draft, typesPart);
  const root = rootOf(text, typesPart);
  const entry = `<${root.prefix}Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`;
  draft.set(typesPart, spliced(text, [appendTo(root, entry)]));
}

export function removeContentType(draft: Draft, part: string): void {
  removeElements(draft, typesPart, 'Override', (scanner) => scanner.attribute('PartName') === `/${part}`);
}

/** `../charts/chart1.xml`: how a relationship of `from` names `to`. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** Adds a relationship of `part` and gives its new id. `kind` is the last word of its type: `worksheet`. */
export function addRelationship(draft: Draft, dialect: Dialect, part: string, kind: string, target: string): string {
  const rels = relationshipsPart(part);
  const text =
    draft.text(rels) ??
    `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const ids = new Set(readRelationships(text, part).map((relationship) => relationship.id.toLowerCase()));
  let n = 1;
  while (ids.has(`rid${n}`)) n++;
  const root = rootOf(text, rels);
  const entry = `<${root.prefix}Relationship Id="rId${n}" Type="${dialect.relationships}/${kind}" Target="${encodeXml(relativeTarget(part, target))}"/>`;
  draft.set(rels, spliced(text, [appendTo(root, entry)]));
  return `rId${n}`;
}

export function removeRelationship(draft: Draft, part: string, id: string): void {
  removeElements(draft, relationshipsPart(part), 'Relationship', (scanner) => scanner.attribute('Id') === id);
}

function removeElements(draft: Draft, part: string, name: string, test: (scanner: XmlScanner) => boolean): void {
  const text = required(draft, part);
  const scanner = new XmlScanner(text, part);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (!scanner.opens(name) || !test(scanner)) continue;
    const found = foundHere(scanner);
    splices.push({ start: found.start, end: found.end, text: '' });
  }
  draft.set(part, spliced(text, splices));
}

/** Adds a sheet after the last one of the workbook and gives its number, which no other sheet has. */
export function addSheet(draft: Draft, dialect: Dialect, name: string, relationship: string): number {
  const part = draft.pkg.workbook;
  const text = required(draft, part);
  const sheets = elementNamed(text, part, 'sheets');
  const all = childrenOf(text, part, sheets).map((child) => Number(/\ssheetId="(\d+)"/.exec(child.xml)?.[1] ?? 0));
  const number = Math.max(0, ...all) + 1;
  const prefix = relationshipPrefix(text, part, dialect);
  const declared = prefix === undefined ? ` xmlns:r="${dialect.relationships}"` : '';
  const entry = `<${sheets.prefix}sheet name="${encodeXml(name)}" sheetId="${number}"${declared} ${prefix ?? 'r'}:id="${relationship}"/>`;
  draft.set(part, spliced(text, [appendTo(sheets, entry)]));
  return number;
}

/** The prefix under which the root element knows the relationships namespace. */
function relationshipPrefix(text: string, part: string, dialect: Dialect): string | undefined {
  const root = rootOf(text, part);
  const scanner = new XmlScanner(text, part, root.start);
  scanner.next();
  for (const { name, value } of scanner.attributes())
    if (value === dialect.relationships && name.startsWith('xmlns:')) return name.slice(6);
  return undefined;
}

function elementNamed(text: string, part: string, name: string) {
  const scanner = new XmlScanner(text, part);
  while (scanner.next()) if (scanner.opens(name)) return foundHere(scanner);
  throw new Damage(corrupt(`${part} has no ${name}`, part));
}

/** The relationship that a `<sheet>` element names. */
function idOf(sheetXml: string): string | undefined {
  const scanner = new XmlScanner(sheetXml);
  scanner.next();
  return [...scanner.attributes()].find(({ name }) => name.endsWith(':id'))?.value;
}

/**
 * Takes a sheet out of the workbook part. Names and the open tab count sheets by position: those behind it move up,
 * names private to it go.
 */
export function removeSheet(draft: Draft, relationship: string): void {
  const part = draft.pkg.workbook;
  const text = required(draft, part);
  const sheets = elementNamed(text, part, 'sheets');
  const all = childrenOf(text, part, sheets);
  const position = all.findIndex((child) => idOf(child.xml) === relationship);
  const found = all[position];
  if (!found) return;
  const splices: Splice[] = [{ start: found.start, end: found.end, text: '' }];
  const scanner = new XmlScanner(text, part);
  const move = (attribute: string) => {
    for (const { name, value, start, end } of scanner.attributes())
      if (name === attribute && Number(value) >= position && Number(value) > 0)
        splices.push({ start, end, text: String(Number(value) - 1) });
  };
  while (scanner.next()) {
    if (scanner.opens('workbookView')) {
      move('firstSheet');
      move('activeTab');
    } else if (scanner.opens('definedName')) {
      if (scanner.numberOf('localSheetId') === position) {
        const own = foundHere(scanner);
        splices.push({ start: own.start, end: own.end, text: '' });
      } else move('localSheetId');
    }
  }
  draft.set(
    part,
    spliced(
      text,
      splices.sort((a, b) => a.start - b.start),
    ),
  );
}
