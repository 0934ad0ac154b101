/** Goodmark's notes inside the workbook: one custom XML part, so that Excel and other tools carry it along. */
import { corrupt, Damage } from '../../workbook/damage';
import type { OfficePackage } from '../package';
import { relationshipsPart } from '../relationships';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import type { SheetUndo, WrittenFile } from './sheet-undo';
import { parseStateXml, type StateXml, stateNamespace, stateXml } from './state-xml';
import { addContentType, addRelationship, removeContentType, removeRelationship } from './wiring';

/** Names the part within one workbook; Excel wants one, and any will do. */
const itemId = '{6C1B1C0E-3D54-4E0B-9C57-60D0BA12B0A1}';

export interface StatePart extends StateXml<SheetUndo> {
  readonly part: string;
}

/** Finds our part among the workbook's custom XML; `null` where there is none. Throws `Damage` when it cannot be read. */
export function readStatePart(pkg: OfficePackage): StatePart | null {
  for (const { kind, target, external } of pkg.relationships(pkg.workbook)) {
    if (kind !== 'customXml' || external) continue;
    const text = pkg.part(target);
    if (!text?.includes(stateNamespace)) continue;
    const part = pkg.nameOf(target) ?? target;
    const known = parseStateXml<SheetUndo>(text, part);
    return known && { part, ...known };
  }
  return null;
}

/** Keeps `state` and `written` in the workbook; with neither, the part and its wiring go. */
export function writeStatePart(
  draft: Draft,
  dialect: Dialect,
  known: StatePart | null,
  state: unknown,
  written: readonly WrittenFile[],
): void {
  const xml = stateXml(state, written);
  if (xml !== null) draft.set(known?.part ?? addStatePart(draft, dialect), xml);
  else if (known) removeStatePart(draft, known.part);
}

function addStatePart(draft: Draft, dialect: Dialect): string {
  const part = draft.freshName('customXml/item', '.xml');
  const properties = part.replace('item', 'itemProps');
  draft.set(part, '');
  draft.set(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${dialect.customXml}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
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
