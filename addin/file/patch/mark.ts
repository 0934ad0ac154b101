/** The mark in a file: a hidden name of the workbook, and a custom document property. */
import { markName, quoted, unquoted } from '../../workbook/kept/mark';
import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';
import { readWorkbook } from '../read/workbook';
import { xmlText } from './cell-text';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { appendTo, childrenOf, type Found, rootOf, spliced, topElements } from './splice';
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
  addName(draft, quoted(mark));
  addProperty(draft, dialect, mark);
}

export function removeMark(draft: Draft): void {
  removeName(draft);
  removeProperty(draft);
}

/** What stands before the names of a workbook (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const beforeNames = new Set(['sheets', 'functionGroups', 'externalReferences']);

function addName(draft: Draft, refersTo: string): void {
  const part = draft.pkg.workbook;
  const text = draft.text(part) ?? '';
  const top = topElements(text, part);
  const names = top.find(({ name }) => name === 'definedNames');
  const last = top.findLast(({ name }) => beforeNames.has(name));
  const p = (names ?? last)?.prefix ?? '';
  const entry = `<${p}definedName name="${markName}" hidden="1">${xmlText(refersTo)}</${p}definedName>`;
  if (names) draft.set(part, spliced(text, [appendTo(names, entry)]));
  else if (last) {
    const at = { start: last.end, end: last.end };
    draft.set(part, spliced(text, [{ ...at, text: `<${p}definedNames>${entry}</${p}definedNames>` }]));
  }
}

function removeName(draft: Draft): void {
  const part = draft.pkg.workbook;
  const text = draft.text(part) ?? '';
  const names = topElements(text, part).find(({ name }) => name === 'definedNames');
  if (names) removeChildren(draft, part, text, names, (xml) => nameOf(xml) === markName);
}

const nameOf = (xml: string): string | undefined => {
  const scanner = new XmlScanner(xml);
  return scanner.next() ? scanner.attribute('name') : undefined;
};

/** The list itself goes with its last child: neither list may be empty. `false` where it went. */
function removeChildren(
  draft: Draft,
  part: string,
  text: string,
  parent: Found,
  test: (xml: string) => boolean,
): boolean {
  const children = childrenOf(text, part, parent);
  const gone = children.filter(({ xml }) => test(xml));
  if (gone.length === 0) return true;
  const isAll = gone.length === children.length;
  const out = isAll ? [parent] : gone;
  draft.set(
    part,
    spliced(
      text,
      out.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
  return !isAll;
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
  if (removeChildren(draft, part, text, rootOf(text, part), (xml) => nameOf(xml) === markName)) return;
  draft.remove(part);
  removeContentType(draft, part);
  for (const { kind, id, target } of draft.pkg.relationships(''))
    if (/^custom-?properties$/i.test(kind) && target === part) removeRelationship(draft, '', id);
}
