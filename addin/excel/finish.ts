/** The last request of a change: sheets of ours that go, and the names they leave to new ones. */
import type { Context } from './api';
import type { Change } from './change';

/** A deleted sheet cannot come back, so once one is gone the only way left is forward. */
export async function finish(context: Context, change: Change, ids: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  if (change.removed.length === 0 && change.sheets.length === 0) return;
  const steps = [
    ...change.removed.map((id) => () => worksheets.getItemOrNullObject(id).delete()),
    ...change.sheets.map(({ name }, n) => () => {
      worksheets.getItem(ids[n] ?? '').name = name;
    }),
  ];
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
      await alone(context, () => worksheets.getItem(id).delete());
    for (const [n, { name }] of change.sheets.entries())
      await alone(context, () => {
        worksheets.getItem(ids[n] ?? '').name = name;
      });
  }
}

/** New sheets that replace none mostly have their names already. */
async function needsNames(context: Context, { sheets }: Change, ids: readonly string[]): Promise<boolean> {
  const added = ids.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of added) sheet.load('name');
  await context.sync();
  return added.some(({ name }, n) => name !== sheets[n]?.name);
}

/** A step that may fail without anything being lost: the sheet is known by its id, whatever its name. */
async function alone(context: Context, step: () => void): Promise<void> {
  try {
    step();
    await context.sync();
  } catch {
    // The workbook is written; one sheet keeps a name it should not have.
  }
}
