/** What Goodmark keeps in the open workbook: the same custom XML parts and the same mark as the file adapter's. */
import { type KnownParts, knownParts, partChanges } from '../workbook/kept/known-parts';
import { markName, quoted, unquoted } from '../workbook/kept/mark';
import { stateNamespace } from '../workbook/kept/part-xml';
import { isPointer, type Pointer, type Pointers, pointersIn, pointersOf } from '../workbook/kept/pointers';
import { isScored, type Written } from '../workbook/placing/written';
import type { State } from '../workbook/port';
import type { Context } from './api';
import type { BeforeUs } from './before-us';

/** What one apply in Excel wrote, and how the buyer's cells looked before. */
export interface WrittenInExcel extends Written {
  readonly before?: readonly BeforeUs[];
}

/** The handle is the id of the part. */
export interface KnownState extends KnownParts<string, WrittenInExcel> {
  /** `null` where there is none. */
  readonly markOfName: string | null;
  readonly markOfProperty: string | null;
  /** What the names refer to that point into sheets for us. */
  readonly pointers: readonly { readonly name: string; readonly refersTo: string }[];
}

/** Two round trips. */
export async function readState(context: Context): Promise<KnownState> {
  const read = askForState(context);
  await context.sync();
  return read();
}

/** Queues what of it can be asked for at once; to be read once that was sent, with the second of the round trips. */
export function askForState(context: Context): () => Promise<KnownState> {
  const { customXmlParts, names, properties } = context.workbook;
  const parts = customXmlParts.getByNamespace(stateNamespace);
  parts.load('items/id');
  const name = names.getItemOrNullObject(markName);
  name.load('formula');
  names.load('items/name,items/formula');
  const property = properties.custom.getItemOrNullObject(markName);
  property.load('value');
  return async () => {
    const asked = parts.items.map((part) => ({ handle: part.id, xml: part.getXml() }));
    if (asked.length > 0) await context.sync();
    return {
      ...(await knownParts<string, WrittenInExcel>(asked.map(({ handle, xml }) => ({ handle, xml: xml.value })))),
      markOfName: name.isNullObject ? null : unquoted(String(name.formula)),
      markOfProperty: property.isNullObject ? null : String(property.value),
      pointers: names.items.flatMap((one) =>
        isPointer(one.name) ? [{ name: one.name, refersTo: String(one.formula) }] : [],
      ),
    };
  };
}

/** Sheets by the names that point into them. */
export const pointersOfBook = ({ pointers }: KnownState): Pointers => pointersIn(pointers);

export const marksOf = ({ markOfName, markOfProperty }: KnownState): readonly string[] => [
  ...new Set([markOfName ?? [], markOfProperty ?? []].flat()),
];

/** What turns the parts that are there into these; ready to be queued. */
export interface StateChange {
  /** Characters to send. */
  readonly size: number;
  /** Names of the parts that are written, with the XML of each. */
  readonly parts: ReadonlyMap<string, string>;
  /** Names that are added, each pointing into a sheet. */
  readonly pointers: readonly Pointer[];
  queue(context: Context): void;
}

/** `mark` stays as it is where none is given, and goes with the last of the score. */
export async function stateChange(
  known: KnownState,
  state: State,
  written: readonly WrittenInExcel[],
  mark?: string,
): Promise<StateChange> {
  const changes = await partChanges(known, state, written);
  const [before, wanted] = [pointersOf(known.written), pointersOf(written)];
  const isIn = (some: readonly { readonly name: string }[], name: string) => some.some((one) => one.name === name);
  const pointers = wanted.filter(({ name }) => !isIn(before, name) && !isIn(known.pointers, name));
  // Also one whose record is lost, or went in an attempt that broke off.
  const gone = known.pointers.filter(({ name }) => !isIn(wanted, name));
  return {
    pointers,
    parts: new Map(changes.flatMap(({ name, xml }) => (name === null || xml === null ? [] : [[name, xml]]))),
    size: changes.reduce((sum, { xml }) => sum + (xml?.length ?? 0), 500),
    queue: (context) => {
      for (const { handle, xml } of changes) putPart(context, handle, xml);
      for (const { name } of gone) context.workbook.names.getItem(name).delete();
      for (const { name, sheetId } of pointers)
        addName(context, name, context.workbook.worksheets.getItem(sheetId).getRange('A1'));
      if (!isScored(written)) putMark(context, known, { markOfName: null, markOfProperty: null });
      else if (mark !== undefined) putMark(context, known, { markOfName: mark, markOfProperty: mark });
    },
  };
}

function putPart({ workbook: { customXmlParts } }: Context, id: string | null, xml: string | null): void {
  if (id === null) {
    if (xml !== null) customXmlParts.add(xml);
  } else if (xml === null) customXmlParts.getItem(id).delete();
  else customXmlParts.getItem(id).setXml(xml);
}

type Marks = Pick<KnownState, 'markOfName' | 'markOfProperty'>;

function addName({ workbook: { names } }: Context, name: string, refersTo: string | Excel.Range): void {
  names.add(name, refersTo).visible = false;
}

function putMark(context: Context, now: Marks, wanted: Marks): void {
  const { names, properties } = context.workbook;
  if (now.markOfName !== wanted.markOfName) {
    if (now.markOfName !== null) names.getItem(markName).delete();
    if (wanted.markOfName !== null) addName(context, markName, `=${quoted(wanted.markOfName)}`);
  }
  if (now.markOfProperty === wanted.markOfProperty) return;
  if (wanted.markOfProperty === null) properties.custom.getItem(markName).delete();
  else properties.custom.add(markName, wanted.markOfProperty);
}

/** Writes at once: what we wrote goes back to what was before; what somebody else wrote since stays. */
export async function restoreState(
  context: Context,
  before: KnownState,
  { parts, pointers }: Pick<StateChange, 'parts' | 'pointers'>,
): Promise<void> {
  const now = await readState(context);
  // Excel may write our XML in its own way, so what it says is compared.
  const written = await knownParts([...parts.values()].map((xml) => ({ handle: xml, xml })));
  const jsonOf = new Map(written.found.flatMap((one) => one.parts).map(({ name, json }) => [name, json]));
  const isOurs = (one: KnownState['found'][number]) =>
    one.parts.every(({ name, json }) => json !== undefined && json === jsonOf.get(name));
  for (const { handle, xml } of before.found) {
    const found = now.found.find((one) => one.handle === handle);
    if (!found) putPart(context, null, xml);
    else if (found.xml !== xml && isOurs(found)) putPart(context, handle, xml);
  }
  for (const one of now.found)
    if (isOurs(one) && !before.found.some(({ handle }) => handle === one.handle)) putPart(context, one.handle, null);
  const isNow = (name: string) => now.pointers.some((one) => one.name === name);
  for (const { name } of pointers) if (isNow(name)) context.workbook.names.getItem(name).delete();
  // One whose sheet is gone points nowhere, and Excel adds none that does not point.
  for (const { name, refersTo } of before.pointers)
    if (!isNow(name) && !refersTo.includes('#')) addName(context, name, refersTo);
  putMark(context, now, before);
  await context.sync();
}
