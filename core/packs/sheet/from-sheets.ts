/** The sheets a team wrote, as a pack; what is wrong is told at its cell. */
import { fail, type Result } from '../../result';
import type { Grid } from '../../source';
import { admit } from '../admit';
import type { Pack } from '../pack';
import {
  type Column,
  measureColumns,
  missingColumns,
  otherNameOf,
  outcomeColumns,
  packColumns,
  stepSheet,
  wordSheets,
} from './columns';
import { hintDecisions, ruleDecisions } from './decisions';
import { decisionsFrom } from './decisions-from-sheets';
import { checkOwners, item, type Json, Reading, read, unknown } from './reading';
import { checkNames, isNamed } from './sheet-names';
import { type SheetTable, tableOf } from './table';

/**
 * Admitted like any pack. Sheets that are not named below are the team's own and are left alone.
 * @param written names of sheets that the pack is known to be written on: where there are some, another sheet may have
 * the name of a pack's and be of the tender around it, which its headings tell
 */
export function packFromSheets(grids: readonly Grid[], written: readonly string[] = []): Result<Pack> {
  const reading = new Reading();
  const table = (name: string, wanted: readonly string[]): SheetTable | undefined => {
    const named = [otherNameOf(name), name].flatMap((one) => grids.find((grid) => isNamed(grid, one)) ?? []);
    const grid =
      named.find((one) => written.includes(one.name)) ?? named.find((one) => tableOf(one, wanted)) ?? named[0];
    if (!grid) return undefined;
    const found = tableOf(grid, wanted);
    if (!found && (written.length === 0 || written.includes(grid.name)))
      reading.problem(
        'pack-sheet-headings',
        grid.name,
        `The sheet ${grid.name} has no row with the headings ${wanted.join(' and ')}.`,
        'Put the headings back, as "Edit on sheets" or "npm run pack -- to-sheet" writes them.',
      );
    return found;
  };
  const pack = packItself(table('Pack', ['Key', 'Value']), reading);
  if (!pack) {
    if (reading.problems.length === 0)
      reading.problem(
        'pack-sheet-missing',
        'Pack',
        'The workbook has no sheet called Pack.',
        'Start from sheets that "Edit on sheets" in the pane or "npm run pack -- to-sheet" wrote.',
      );
    return fail(...reading.problems);
  }
  if (written.length === 0) checkNames(grids, reading);
  if (reading.problems.length > 0) return fail(...reading.problems);
  const hints = decisionsFrom(hintDecisions, table, reading);
  const json = {
    ...pack,
    outcomes: items('outcomes', table('Outcomes', ['Id', 'Title']), outcomeColumns, reading),
    measures: items('measures', table('Measures', ['Id', 'Title']), measureColumns, reading),
    rules: decisionsFrom(ruleDecisions, table, reading) ?? [],
    ...(hints && { hints }),
    ...wordsFrom(table, reading),
    missing: items('missing', table('Missing', ['What']), missingColumns, reading),
  };
  if (reading.problems.length > 0) return fail(...reading.problems);
  const admitted = admit(json);
  return admitted.ok
    ? admitted
    : fail(...admitted.problems.map((one) => ({ ...one, path: [reading.where(one.path) ?? 'Pack', ...one.path] })));
}

type Tables = (name: string, wanted: readonly string[]) => SheetTable | undefined;

/** The lists that a pack may have or not; one that has no sheet it has not. */
function wordsFrom(table: Tables, reading: Reading): Json {
  const lists: Json = {};
  for (const { member, name, columns } of wordSheets) {
    const found = table(
      name,
      columns.slice(0, 2).map(({ heading }) => heading),
    );
    if (!found) continue;
    const list = items(member, found, columns, reading);
    if (member === 'scales') {
      const ids = list.map(({ id }) => String(id));
      checkOwners(table(stepSheet.name, [stepSheet.scale, 'Mark']), stepSheet.scale, ids, reading);
    }
    lists[member] = member === 'scales' ? list.map((scale, index) => withSteps(scale, index, table, reading)) : list;
  }
  return lists;
}

function withSteps(scale: Json, index: number, table: Tables, reading: Reading): Json {
  const rows = table(stepSheet.name, [stepSheet.scale, 'Mark'])?.rows ?? [];
  const own = rows.filter(({ cells }) => String(cells.get(stepSheet.scale)?.value ?? '').trim() === scale['id']);
  const path = `scales.${index}.steps`;
  return { ...scale, steps: own.map((row, at) => item(row, stepSheet.columns, `${path}.${at}`, reading)) };
}

function packItself(table: SheetTable | undefined, reading: Reading): Json | undefined {
  if (!table) return undefined;
  const json: Json = {};
  for (const { where, cells } of table.rows) {
    const key = String(cells.get('Key')?.value ?? '').trim();
    const column = packColumns.find(({ heading }) => heading.toLowerCase() === key.toLowerCase());
    const value = cells.get('Value');
    if (!column)
      unknown(
        reading,
        where,
        key,
        packColumns.map(({ heading }) => heading),
      );
    else if (value) read(json, column, value, '', reading);
  }
  return json;
}

function items(
  kind: string,
  table: SheetTable | undefined,
  columns: readonly Column[],
  reading: Reading,
): readonly Json[] {
  if (!table) return [];
  const known = columns.map(({ heading }) => heading);
  for (const [heading, where] of table.headings) if (!known.includes(heading)) unknown(reading, where, heading, known);
  for (const { cells, where } of table.rows)
    if (cells.size === 1)
      reading.problem(
        'pack-sheet-note',
        where,
        `The row at ${where} holds "${String([...cells.values()][0]?.value).slice(0, 40)}" and nothing else.`,
        'Put notes above the headings or on a sheet of your own, or fill the row.',
      );
  return table.rows.map((row, index) => item(row, columns, `${kind}.${index}`, reading));
}
