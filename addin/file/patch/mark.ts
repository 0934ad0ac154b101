/** The mark in a file: a hidden name of the workbook, and a custom document property. */
import { markName, quoted, unquoted } from '../../workbook/kept/mark';
import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';
import { readWorkbook } from '../read/workbook';
import { xmlText } from './cell-text';
import { addNames, removeNames } from './defined-names';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { appendTo, childrenOf, nameOf, rootOf, spliced, withoutChildren } from './splice';
import { addContentType, addRelationship, removeContentType, removeRelationship } from './wiring';

/** Of every custom property, by the format (MS-OLEPS 2.2.6). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The marks in a package, each once. Throws `Damage`. */
export function readMarks(pkg: OfficePackage): readonly string[] {
  const named = readWorkbook(pkg).names.flatMap(({ name, refersTo }) =>
    name === markName ? (unquoted(refersTo) ?? []) : [],
  );
  const part = propertiesPart(pkg);
  return [...new Set([...named, ...propertiesIn(part === undefined ? undefined : pkg.part(part), part ?? '')])];
}

const propertiesPart = (pkg: OfficePackage): string | undefined =>
  pkg.relationships('').find(({ kind, external }) => /^custom-?properties$/i.test(kind) && !external)?.target;

function propertiesIn(text: string | undefined, part: string): readonly string[] {
  if (text === undefined) return [];
  const found: string[] = [];
  const scanner = new XmlScanner(text, part);
  while (scanner.next())
    if (scanner.opens('property') && scanner.attribute('name') === markName) found.push(scanner.content());
  return found;
}

/** In place of another mark; one that says the same is left as it is. */
export function writeMark(draft: Draft, dialect: Dialect, mark: string): void {
  const marks = readMarks(draft.pkg);
  if (marks.length === 1 && marks[0] === mark) return;
  removeMark(draft);
  addNames(draft, [{ name: markName, refersTo: quoted(mark) }]);
  addProperty(draft, dialect, mark);
}

export function removeMark(draft: Draft): void {
  removeNames(draft, (name) => name === markName);
  removeProperty(draft);
}

function addProperty(draft: Draft, dialect: Dialect, mark: string): void {
  const known = livingPropertiesPart(draft);
  const usual = 'docProps/custom.xml';
  const part = known ?? (draft.has(usual) ? draft.freshName('docProps/custom', '.xml') : usual);
  const text =
    (known === undefined ? undefined : draft.text(known)) ??
    `${xmlDeclaration}<Properties xmlns="${dialect.customProperties}" xmlns:vt="${dialect.propertyTypes}"></Properties>`;
  const root = rootOf(text, part);
  const ids = childrenOf(text, part, root).map(({ xml }) => Number(/\spid="(\d+)"/.exec(xml)?.[1] ?? 1));
  const entry =
    `<${root.prefix}property fmtid="${formatId}" pid="${Math.max(1, ...ids) + 1}" name="${markName}">` +
    `<vt:lpwstr xmlns:vt="${dialect.propertyTypes}">${xmlText(mark)}</vt:lpwstr></${root.prefix}property>`;
  draft.set(part, spliced(text, [appendTo(root, entry)]));
  if (known !== undefined) return;
  addContentType(draft, part, contentTypes.customProperties);
  addRelationship(draft, dialect, '', dialect.customPropertiesKind, part);
}

function livingPropertiesPart(draft: Draft): string | undefined {
  const part = propertiesPart(draft.pkg);
  return part !== undefined && draft.has(part) ? part : undefined;
}

function removeProperty(draft: Draft): void {
  const part = livingPropertiesPart(draft);
  const text = part === undefined ? undefined : draft.text(part);
  if (part === undefined || text === undefined) return;
  const left = withoutChildren(text, part, rootOf(text, part), (xml) => nameOf(xml) === markName);
  if (!left.isAll) {
    draft.set(part, left.text);
    return;
  }
  draft.remove(part);
  removeContentType(draft, part);
  for (const { kind, id, target } of draft.pkg.relationships(''))
    if (/^custom-?properties$/i.test(kind) && target === part) removeRelationship(draft, '', id);
}
