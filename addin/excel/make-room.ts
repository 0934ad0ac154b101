/** The first requests of a change: what is there is noted, new sheets are added, and the state is written. */
import { mergedState } from '../workbook/kept/merge';
import { nextTask } from '../workbook/pace';
import { uniqueSheetName } from '../workbook/placing/sheet-name';
import type { Standing } from '../workbook/placing/standing';
import type { Context } from './api';
import type { Batches } from './batches';
import { readLooks, worthKeeping } from './before-us';
import { type Change, touchedBy } from './change';
import { putFrame } from './new-sheet';
import type { Undo } from './put-back';
import { readState, stateChange, type WrittenInExcel } from './state-parts';

/** Gives the ids of the new sheets, and what is known from then on. A pane that dies after this leaves a trace of itself. */
export async function makeRoom(
  context: Context,
  batches: Batches,
  of: number,
  standing: Standing,
  change: Change,
  undo: Undo,
): Promise<{ readonly ids: readonly string[]; readonly records: readonly WrittenInExcel[] }> {
  batches.at({ step: 'Looking at the cells to write', done: 0, of });
  await batches.send();
  const known = await readState(context);
  undo.state = known;
  undo.looks = await readLooks(context, touchedBy(change));
  batches.at({ step: 'Making room', done: 1, of });
  await batches.send();
  undo.touched = true;
  const ids = await addSheets(context, standing, change, undo);
  await nextTask();
  const records = await change.records(known.written, ids, worthKeeping(undo.looks));
  await nextTask();
  const { state, mark } = change.kept;
  const asked = await stateChange(known, state ? mergedState(known.state, state) : known.state, records, mark);
  undo.asked = asked;
  await batches.add(asked.size * 2, () => asked.queue(context));
  await batches.send();
  return { ids, records };
}

/** New sheets under names that are free now; `finish` gives those that replace one its name. */
async function addSheets(
  context: Context,
  standing: Standing,
  { sheets }: Change,
  undo: Undo,
): Promise<readonly string[]> {
  const names = standing.tabs.map(({ name }) => name);
  const added = sheets.map(({ name, output }) => {
    const free = uniqueSheetName(name, names);
    names.push(free);
    const sheet = context.workbook.worksheets.add(free);
    sheet.load('id');
    putFrame(sheet, output);
    return { sheet, name: free };
  });
  undo.sheets = added.map(({ name }) => ({ name }));
  if (added.length > 0) await context.sync();
  undo.sheets = added.map(({ name, sheet: { id } }) => ({ name, id }));
  return added.map(({ sheet }) => sheet.id);
}
