/** The last request of a change: sheets of ours that go with their records, and the names they leave to new ones. */
import type { Grid } from '../../core/source';
import type { Context } from './api';
import type { Batches } from './batches';
import type { Change } from './change';
import { movedAway } from './stands-as-planned';
import { askForState, type KnownState, readState, stateChange } from './state-parts';
import { stillOurs } from './still-ours';

/**
 * Queues a look at what the end of a change rests on; what it gives is called once that was sent, and ends the change.
 * `grids`: the workbook as it was read. Throws `Damage` `plan-stale` where somebody has worked on a sheet that is to go.
 */
export async function finishing(
  context: Context,
  batches: Batches,
  change: Change,
  ids: readonly string[],
  grids: readonly Grid[],
  budget: number,
): Promise<() => Promise<void>> {
  if (change.removed.length === 0 && change.sheets.length === 0) return async () => {};
  let known: (() => Promise<KnownState>) | undefined;
  if (change.recordsAtEnd)
    await batches.add(1_000, () => {
      known = askForState(context);
    });
  return async () => {
    // As late as can be: sent along with the second question about what is known.
    const going = grids.filter(({ id }) => change.removed.includes(id));
    const areOurs = await stillOurs(context, batches, going, budget);
    const state = await known?.();
    await batches.send();
    if (!areOurs()) throw movedAway(change);
    await finish(context, change, ids, state);
  };
}

/** A deleted sheet cannot come back, so once one is gone the only way left is forward. */
async function finish(
  context: Context,
  change: Change,
  ids: readonly string[],
  known: KnownState | undefined,
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = change.sheets.flatMap(({ name, tableName }, n) => {
    const sheet = worksheets.getItem(ids[n] ?? '');
    const nameSheet = () => {
      sheet.name = name;
    };
    const nameTable = () => {
      if (tableName !== undefined) sheet.tables.getItemAt(0).name = tableName;
    };
    return tableName === undefined ? [nameSheet] : [nameSheet, nameTable];
  });
  const settle = await settling(context, change, known);
  const steps = [...change.removed.map((id) => () => takeAway(worksheets.getItemOrNullObject(id))), ...names, settle];
  if (change.removed.length === 0 && !(await needsNames(context, change, ids))) return;
  try {
    for (const step of steps) step();
    await context.sync();
  } catch (error) {
    worksheets.load('items/id');
    await context.sync();
    const left = new Set(worksheets.items.map(({ id }) => id));
    if (change.removed.every((id) => left.has(id))) throw error;
    for (const id of change.removed.filter((one) => left.has(one)))
      await alone(context, () => takeAway(worksheets.getItem(id)));
    for (const step of names) await alone(context, step);
    // Some of what is known may be there already, so it is looked at anew.
    await alone(context, async () => (await settling(context, change, await readState(context)))());
  }
}

/** Queues what is known from then on. */
async function settling(
  context: Context,
  { recordsAtEnd }: Change,
  known: KnownState | undefined,
): Promise<() => void> {
  if (!recordsAtEnd || !known) return () => {};
  const change = await stateChange(known, known.state, recordsAtEnd(known.written));
  return () => change.queue(context);
}

/** Excel deletes no sheet that is very hidden. */
function takeAway(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}

/** New sheets that replace none mostly have their names already; tables never do. */
async function needsNames(context: Context, { sheets }: Change, ids: readonly string[]): Promise<boolean> {
  if (sheets.some(({ tableName }) => tableName !== undefined)) return true;
  const added = ids.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of added) sheet.load('name');
  await context.sync();
  return added.some(({ name }, n) => name !== sheets[n]?.name);
}

/** A step that may fail without anything being lost: a sheet is known by its id, a table by its place. */
async function alone(context: Context, step: () => void | Promise<void>): Promise<void> {
  try {
    await step();
    await context.sync();
  } catch {
    // The workbook is written; one sheet or table keeps a name it should not have.
  }
}
