/** Goodmark's notes in the open workbook: a custom XML part, the same as the file adapter keeps. */
import { parseStateXml, type StateXml, stateNamespace } from '../file/patch/state-xml';
import type { Written } from '../workbook/placing/written';
import type { Context } from './api';
import type { BeforeUs } from './before-us';

/** What one apply in Excel wrote, and how the buyer's cells looked before. */
export interface WrittenInExcel extends Written {
  readonly before?: readonly BeforeUs[];
}

export interface KnownState {
  /** Id of the part; `null` where the workbook holds none yet. */
  readonly id: string | null;
  readonly xml: string | null;
  readonly content: StateXml<unknown> | null;
}

const partName = 'custom XML';

/** Two round trips. Throws `Damage` when the part was meddled with. */
export async function readState(context: Context): Promise<KnownState> {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load('items/id');
  await context.sync();
  const [first] = parts.items;
  if (!first) return { id: null, xml: null, content: null };
  const xml = first.getXml();
  await context.sync();
  return { id: first.id, xml: xml.value, content: parseStateXml<unknown>(xml.value, partName) };
}

/** Queues the writing of `xml`; with `null` the part goes. */
export function putState(context: Context, { id }: Pick<KnownState, 'id'>, xml: string | null): void {
  const { customXmlParts } = context.workbook;
  const known = id === null ? null : customXmlParts.getItem(id);
  if (xml === null) known?.delete();
  else if (known) known.setXml(xml);
  else customXmlParts.add(xml);
}

/** Queues nothing, writes at once: the state as it was before, whatever became of it since. */
export async function restoreState(context: Context, before: KnownState): Promise<void> {
  const now = await readState(context);
  if (now.xml === before.xml) return;
  putState(context, now, before.xml);
  await context.sync();
}
