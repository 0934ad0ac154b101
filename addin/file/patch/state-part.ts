/** Goodmark's notes inside the workbook: one custom XML part, so that Excel and other tools carry it along. */
import { corrupt, Damage, fileProblem } from '../damage';
import type { OfficePackage } from '../package';
import { relationshipsPart } from '../relationships';
import { encodeXml, XmlScanner } from '../xml';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import type { WrittenFile } from './sheet-undo';
import { addContentType, addRelationship, removeContentType, removeRelationship } from './wiring';

const namespace = 'urn:goodmark:workbook:1';
/** Names the part within one workbook; Excel wants one, and any will do. */
const itemId = '{6C1B1C0E-3D54-4E0B-9C57-60D0BA12B0A1}';

export interface StatePart {
  readonly part: string;
  /** JSON text of what the session keeps; `null` when it keeps nothing. */
  readonly state: string | null;
  readonly written: readonly WrittenFile[];
}

/** Finds our part among the workbook's custom XML; `null` where there is none. Throws `Damage` when it cannot be read. */
export function readStatePart(pkg: OfficePackage): StatePart | null {
  for (const { kind, target, external } of pkg.relationships(pkg.workbook)) {
    if (kind !== 'customXml' || external) continue;
    const text = pkg.part(target);
    if (text?.includes(namespace)) return parse(text, pkg.nameOf(target) ?? target);
  }
  return null;
}

const unreadable = (part: string) =>
  new Damage(
    fileProblem(
      'state-unreadable',
      'What Goodmark keeps in this workbook was changed by something else and cannot be read.',
      'Score the workbook again; what Goodmark wrote earlier has to be deleted by hand.',
      part,
    ),
  );

function parse(text: string, part: string): StatePart | null {
  let state: string | null = null;
  let written: readonly WrittenFile[] = [];
  const scanner = new XmlScanner(text, part);
  if (!scanner.next() || (scanner.isText() && !scanner.next())) return null;
  if (![...scanner.attributes()].some(({ name, value }) => name.startsWith('xmlns') && value === namespace))
    return null;
  while (scanner.next()) {
    if (scanner.opens('state')) state = scanner.content();
    else if (scanner.opens('written')) written = parseWritten(scanner.content(), part);
  }
  return { part, state, written };
}

function parseWritten(json: string, part: string): readonly WrittenFile[] {
  const value = parseJson(json, part);
  if (!Array.isArray(value)) throw unreadable(part);
  // Only this module writes the element; a person who edits it by hand gets no further than their own workbook.
  return value as readonly WrittenFile[];
}

/** JSON as a value; throws `Damage` when the part was meddled with. */
export function parseJson(json: string, part: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable(part);
  }
}

/** JSON between tags: the two characters that JSON may hold and XML may not are written as JSON escapes. */
const jsonText = (value: unknown): string =>
  encodeXml(JSON.stringify(value).replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`));

/** Keeps `state` and `written` in the workbook; with neither, the part and its wiring go. */
export function writeStatePart(
  draft: Draft,
  dialect: Dialect,
  known: StatePart | null,
  state: unknown,
  written: readonly WrittenFile[],
): void {
  if (state === null && written.length === 0) {
    if (known) removeStatePart(draft, known.part);
    return;
  }
  const part = known?.part ?? addStatePart(draft, dialect);
  draft.set(
    part,
    `${xmlDeclaration}<goodmark xmlns="${namespace}">` +
      (state === null ? '' : `<state>${jsonText(state)}</state>`) +
      `<written>${jsonText(written)}</written></goodmark>`,
  );
}

function addStatePart(draft: Draft, dialect: Dialect): string {
  const part = draft.freshName('customXml/item', '.xml');
  const properties = part.replace('item', 'itemProps');
  draft.set(part, '');
  draft.set(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${dialect.customXml}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(draft, dialect, part, 'customXmlProps', properties);
  addContentType(draft, part, contentTypes.xml);
  addContentType(draft, properties, contentTypes.customXmlProperties);
  addRelationship(draft, dialect, draft.pkg.workbook, 'customXml', part);
  return part;
}

function removeStatePart(draft: Draft, part: string): void {
  const { pkg } = draft;
  const wire = pkg.relationships(pkg.workbook).find(({ kind, target }) => kind === 'customXml' && target === part);
  if (!wire) throw new Damage(corrupt(`nothing leads to ${part}`, part));
  for (const { kind, target } of pkg.relationships(part)) {
    if (kind !== 'customXmlProps') continue;
    draft.remove(target);
    removeContentType(draft, target);
  }
  draft.remove(relationshipsPart(part));
  draft.remove(part);
  removeContentType(draft, part);
  removeRelationship(draft, pkg.workbook, wire.id);
}
