/** The parts of ours that an adapter found in a workbook, and what has to be written so that it holds others. */
import type { Written } from '../placing/written';
import type { State } from '../port';
import { mergedState } from './merge';
import { jsonText, partXml, type ReadXml, readPartXml, receiptsPart } from './part-xml';

/** `handle`: how the adapter finds the custom XML part again. */
export interface FoundPart<Handle> {
  readonly handle: Handle;
  readonly xml: string;
}

/** `Known`: a record as the adapter itself writes it; it also meets those of the other adapter. */
export interface KnownParts<Handle, Known extends Written = Written> {
  readonly found: readonly (FoundPart<Handle> & ReadXml)[];
  /** All whole parts but that of the receipts. */
  readonly state: State;
  /** What is known of each apply that can still be taken back, the oldest first. */
  readonly written: readonly Known[];
  /** Names of parts that something cut or changed. */
  readonly damaged: readonly string[];
}

export interface PartChange<Handle> {
  /** Of the part that is written; `null` for one that goes. */
  readonly name: string | null;
  /** `null` for a new part. */
  readonly handle: Handle | null;
  /** `null` for a part that goes. */
  readonly xml: string | null;
}

export async function knownParts<Handle, Known extends Written>(
  given: readonly FoundPart<Handle>[],
): Promise<KnownParts<Handle, Known>> {
  const read = await Promise.all(given.map(async (one) => ({ one, content: await readPartXml(one.xml) })));
  const found = read.flatMap(({ one, content }) => (content ? [{ ...one, ...content }] : []));
  let state: State = {};
  const written = new Map<string, Known>();
  const damaged = new Set<string>();
  for (const { name, json } of found.flatMap(({ parts }) => parts)) {
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    if (value === undefined) damaged.add(name);
    else if (name !== receiptsPart) state = mergedState(state, { ...state, [name]: value });
    else for (const one of recordsIn<Known>(value)) written.set(one.receipt, one);
  }
  return { found, state, written: [...written.values()], damaged: [...damaged] };
}

/** Only the adapters write records; a person who changes one by hand gets no further than their own workbook. */
const recordsIn = <Known extends Written>(value: unknown): readonly Known[] =>
  Array.isArray(value) ? value.filter((one): one is Known => isRecord(one)) : [];

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'receipt' in value &&
  ['sheets' in value && value.sheets, 'columns' in value && value.columns, 'undo' in value && value.undo].every(
    Array.isArray,
  );

/**
 * What turns the parts found into these: a part that says the same already is left alone, so that two people who write
 * at once seldom write the same one. With neither a state nor a record, all parts go. A damaged part stays until
 * something takes its place.
 */
export async function partChanges<Handle>(
  { found }: Pick<KnownParts<Handle>, 'found'>,
  state: State,
  written: readonly Written[],
): Promise<readonly PartChange<Handle>[]> {
  const isEmpty = Object.keys(state).length + written.length === 0;
  const wanted = isEmpty ? [] : Object.entries({ ...state, [receiptsPart]: written });
  const changes: PartChange<Handle>[] = [];
  const placed = new Set<ReadXml>();
  for (const [name, value] of wanted) {
    const json = jsonText(value);
    const known = found.find(({ parts, isFirstVersion }) => !isFirstVersion && parts[0]?.name === name);
    if (known) placed.add(known);
    if (known?.parts[0]?.json !== json)
      changes.push({ name, handle: known?.handle ?? null, xml: await partXml(name, json) });
  }
  for (const one of found) {
    const isDamaged = !one.isFirstVersion && one.parts[0]?.json === undefined;
    if (!placed.has(one) && (isEmpty || !isDamaged)) changes.push({ name: null, handle: one.handle, xml: null });
  }
  return changes;
}

/** Records that somebody else wrote since `before` was read are kept beside those that are to be. */
export const mergedRecords = <Record extends Written>(
  now: readonly Record[],
  before: readonly Record[],
  wanted: readonly Record[],
): readonly Record[] => {
  const known = new Set([...before, ...wanted].map(({ receipt }) => receipt));
  return [...now.filter(({ receipt }) => !known.has(receipt)), ...wanted];
};
