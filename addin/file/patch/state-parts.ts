/** What Goodmark keeps in a file: custom XML parts, which Excel and most other programs carry along. */
import { corrupt, Damage, guarded } from '../../workbook/damage';
import { type FoundPart, type KnownParts, knownParts, partChanges } from '../../workbook/kept/known-parts';
import { stateNamespace } from '../../workbook/kept/part-xml';
import { isPointer, pointersOf, pointingInto } from '../../workbook/kept/pointers';
import { isScored, type Written } from '../../workbook/placing/written';
import type { State } from '../../workbook/port';
import { sha256 } from '../../workbook/sha256';
import type { OfficePackage } from '../package';
import { relationshipsPart } from '../relationships';
import { addNames, removeNames } from './defined-names';
import { contentTypes, type Dialect, dialectOf, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { removeMark, writeMark } from './mark';
import type { WrittenFile } from './sheet-undo';
import { addContentType, addRelationship, removeContentType, removeRelationship } from './wiring';

/** The handle is the name of the part. */
export type StateParts = KnownParts<string, WrittenFile>;

const known = new WeakMap<OfficePackage, Promise<StateParts>>();

/** A package never changes, so its parts are read once. Another's custom XML that cannot be read is not ours. */
export function readStateParts(pkg: OfficePackage): Promise<StateParts> {
  const before = known.get(pkg);
  if (before) return before;
  const parts: FoundPart<string>[] = [];
  for (const { target } of wires(pkg)) {
    const text = guarded(() => pkg.part(target));
    if (text.ok && text.value !== undefined) parts.push({ handle: target, xml: text.value });
  }
  const read = knownParts<string, WrittenFile>(parts);
  known.set(pkg, read);
  return read;
}

/** Custom XML hangs on the workbook; LibreOffice hangs it on the package when it saves. */
const wires = (pkg: OfficePackage) =>
  [pkg.workbook, ''].flatMap((owner) =>
    pkg
      .relationships(owner)
      .filter(({ kind, external }) => kind === 'customXml' && !external)
      .map(({ id, target }) => ({ owner, id, target: pkg.nameOf(target) ?? target })),
  );

/** Keeps `state` and `written` in the workbook; with neither, the parts and their wiring go. `mark` stays if not given, and goes with the score. */
export async function writeStateParts(
  draft: Draft,
  before: StateParts,
  state: State,
  written: readonly WrittenFile[],
  mark?: string,
): Promise<void> {
  const dialect = dialectOf(draft.text(draft.pkg.workbook) ?? '');
  for (const { handle, xml } of await partChanges(before, state, written)) {
    if (handle === null) draft.set(await addPart(draft, dialect), xml ?? '');
    else if (xml === null) removePart(draft, handle);
    else draft.set(handle, xml);
  }
  for (const { owner, id, target } of wires(draft.pkg)) {
    const isOurs = before.found.some(({ handle }) => handle === target);
    if (owner !== '' || !isOurs || !draft.has(target)) continue;
    removeRelationship(draft, owner, id);
    addRelationship(draft, dialect, draft.pkg.workbook, 'customXml', target);
  }
  if (!isScored(written)) removeMark(draft);
  else if (mark !== undefined) writeMark(draft, dialect, mark);
  writePointers(draft, before.written, written);
}

function writePointers(draft: Draft, before: readonly Written[], now: readonly Written[]): void {
  const [old, wanted] = [pointersOf(before), pointersOf(now)];
  const isIn = (some: typeof old, name: string) => some.some((one) => one.name === name);
  // Also one whose record is lost, or that a copied sheet has of its own.
  removeNames(draft, (name) => isPointer(name) && !isIn(wanted, name));
  const added = wanted.filter(({ name }) => !isIn(old, name));
  addNames(
    draft,
    added.map(({ name, sheet }) => ({ name, refersTo: pointingInto(sheet) })),
  );
}

async function addPart(draft: Draft, dialect: Dialect): Promise<string> {
  const part = draft.freshName('customXml/item', '.xml');
  const properties = part.replace('item', 'itemProps');
  draft.set(part, '');
  draft.set(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${await itemId(part)}" xmlns:ds="${dialect.customXml}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(draft, dialect, part, 'customXmlProps', properties);
  addContentType(draft, part, contentTypes.xml);
  addContentType(draft, properties, contentTypes.customXmlProperties);
  addRelationship(draft, dialect, draft.pkg.workbook, 'customXml', part);
  return part;
}

/** Excel wants every part to have an id of its own within the workbook, and any will do. */
async function itemId(part: string): Promise<string> {
  const digits = (await sha256(new TextEncoder().encode(`${stateNamespace} ${part}`))).toUpperCase();
  const pieces = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)];
  return `{${pieces.join('-')}-${digits.slice(20, 32)}}`;
}

function removePart(draft: Draft, part: string): void {
  const { pkg } = draft;
  const wire = wires(pkg).find(({ target }) => target === part);
  if (!wire) throw new Damage(corrupt(`nothing leads to ${part}`, part));
  for (const { kind, target } of pkg.relationships(part)) {
    if (kind !== 'customXmlProps') continue;
    draft.remove(target);
    removeContentType(draft, target);
  }
  draft.remove(relationshipsPart(part));
  draft.remove(part);
  removeContentType(draft, part);
  removeRelationship(draft, wire.owner, wire.id);
}
