/** Decides where every output goes: the plan a buyer reads, and the same decisions as `apply` needs them. */

import { areaWhere, cellWhere } from '../../../core/facts/where';
import type { Area, Grid } from '../../../core/source';
import type { Output, OutputColumns, OutputSheet, Plan, PlannedWrite } from '../port';
import { overlaps } from './areas';
import { earlier, type Replaced, type Skipped, takenOut, withoutReplaced } from './earlier';
import type { Obstacle } from './obstacle';
import { count, describeWrite, lineOf, sheetArea } from './outputs';
import { placeColumns } from './place-columns';
import { seenObstacles } from './seen-obstacles';
import { sameSheetName, uniqueSheetName } from './sheet-name';
import { gridOf, type Standing } from './standing';
import type { Written } from './written';

export interface PreparedSheet {
  readonly output: OutputSheet;
  readonly name: string;
  /** Of the output's table, if it has one: unique in the workbook. */
  readonly tableName: string | undefined;
}

export interface PreparedColumns {
  readonly output: OutputColumns;
  readonly grid: Grid;
  readonly area: Area;
}

/** `Undo`: as in `Written`. */
export interface Prepared<Undo = unknown> {
  readonly writes: readonly PlannedWrite[];
  readonly skipped: Plan['skipped'];
  readonly sheets: readonly PreparedSheet[];
  readonly columns: readonly PreparedColumns[];
  readonly replaced: readonly Replaced[];
  /** The records in which `replaced` was found. */
  readonly written: readonly Written<Undo>[];
}

/**
 * Plans all outputs against the workbook as it stands. Writes nothing. The outputs are everything that Goodmark wants of
 * the score in the workbook, or of a pack: what it wrote earlier of that makes room for them, so that nothing outdated
 * stays behind.
 */
export function prepare<Undo>(
  standing: Standing,
  written: readonly Written<Undo>[],
  outputs: readonly Output[],
): Prepared<Undo> {
  const skipped: Skipped[] = [];
  if (standing.readOnly) return nothingIn(standing, written);
  const replaced = earlier(standing, written, ofPack(outputs), skipped);
  const writes: PlannedWrite[] = [];
  const sheets: PreparedSheet[] = [];
  const columns: PreparedColumns[] = [];
  const freed = withoutReplaced(standing, replaced);
  for (const output of outputs) {
    if (output.kind === 'sheet') {
      const planned = planSheet(standing, written, output, sheets, replaced, skipped);
      if (planned) writes.push(planned);
    } else if (output.kind === 'columns') {
      const planned = planColumns(freed, output, columns, skipped);
      if (planned) writes.push(planned);
    }
  }
  for (const one of replaced) {
    const again = one.kind === 'sheet' && sheets.some(({ output }) => sameSheetName(output.name, one.written.wanted));
    const over =
      one.kind === 'columns' && columns.some(({ grid, area }) => grid.id === one.grid.id && overlaps(area, one.area));
    if (!again && !over) writes.push(takenOut(one));
  }
  return { writes, skipped, sheets, columns, replaced, written };
}

const ofPack = (outputs: readonly Output[]): 'pack' | undefined =>
  outputs.some((output) => output.kind === 'sheet' && output.of === 'pack') ? 'pack' : undefined;

/** A workbook that is read only keeps what it has, and the results stay in the pane. */
const nothingIn = <Undo>({ tabs }: Standing, written: readonly Written<Undo>[]): Prepared<Undo> => ({
  writes: [],
  skipped: [
    {
      where: cellWhere(tabs[0]?.name ?? '', 0, 0),
      reason:
        'The workbook was opened to be read only. The results are here in the pane; to write them, save a copy under another name and open that.',
    },
  ],
  sheets: [],
  columns: [],
  replaced: [],
  written,
});

function planSheet(
  standing: Standing,
  written: readonly Written[],
  output: OutputSheet,
  sheets: PreparedSheet[],
  replaced: readonly Replaced[],
  skipped: Skipped[],
): PlannedWrite | undefined {
  if (standing.structureProtected) {
    const isThere = written.some((one) => one.sheets.some(({ wanted }) => sameSheetName(wanted, output.name)));
    skipped.push({
      where: cellWhere(output.name, 0, 0),
      reason: `The structure of the workbook is protected, so no sheet can be added${isThere ? ', and what Goodmark wrote before stays as it is' : ''}.`,
    });
    return undefined;
  }
  const before = replaced.find((one) => one.kind === 'sheet' && sameSheetName(one.written.wanted, output.name));
  const old = before?.kind === 'sheet' ? gridOf(standing, before.written) : undefined;
  const gone = new Set(replaced.map(({ kind, grid }) => (kind === 'sheet' ? grid.id : '')));
  const taken = standing.tabs.filter(({ id }) => !gone.has(id)).map((sheet) => sheet.name);
  const name = uniqueSheetName(output.name, [...taken, ...sheets.map((sheet) => sheet.name)]);
  sheets.push({ output, name, tableName: tableNameFor(standing, output, sheets, gone) });
  const chart = output.chart ? ` and the chart "${output.chart.title}"` : '';
  const what = old ? 'In place of the sheet Goodmark wrote before:' : 'New sheet:';
  return describeWrite(
    name,
    sheetArea(output),
    `${what} ${count(output.rows.length, 'row')}${chart}`,
    (row) => output.rows[row],
    { old },
  );
}

/** No other table and no name may be called so. */
function tableNameFor(
  { grids, names }: Standing,
  { table }: OutputSheet,
  sheets: readonly PreparedSheet[],
  gone: ReadonlySet<string>,
): string | undefined {
  if (!table) return undefined;
  const stay = grids.filter(({ id }) => !gone.has(id)).flatMap(({ tables }) => tables);
  const all = [...stay, ...names].map(({ name }) => name).concat(sheets.flatMap(({ tableName }) => tableName ?? []));
  const taken = new Set(all.map((name) => name.toLowerCase()));
  let name = table.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${table.name}${n}`;
  return name;
}

function planColumns(
  standing: Standing,
  output: OutputColumns,
  columns: PreparedColumns[],
  skipped: Skipped[],
): PlannedWrite | undefined {
  const grid = standing.grids.find(({ id }) => id === output.sheetId);
  if (!grid) {
    skipped.push({ where: output.sheetId, reason: 'The sheet is no longer in the workbook.' });
    return undefined;
  }
  const skip = (reason: string): undefined => {
    skipped.push({ where: areaWhere(grid.name, output.beside), reason });
  };
  if (output.headings.length === 0) return undefined;
  if (grid.isProtected) return skip(`The sheet ${grid.name} is protected.`);
  const others: readonly Obstacle[] = columns
    .filter((other) => other.grid.id === grid.id)
    .map(({ area }) => ({
      area: { ...area, left: area.left - 1, right: area.right + 1 },
      what: 'or beside our other columns',
    }));
  const placed = placeColumns(output, grid, [
    ...standing.obstaclesOn(grid),
    ...seenObstacles(standing, grid),
    ...others,
  ]);
  if ('reason' in placed) return skip(placed.reason);
  columns.push({ output, grid, area: placed.area });
  const names = output.headings.join(', ');
  const what = `${count(output.headings.length, 'new column')} beside ${areaWhere(grid.name, output.beside)}: ${names}`;
  const filled = output.filled === undefined ? undefined : output.filled + output.headings.length;
  return describeWrite(grid.name, placed.area, what, lineOf(output), { filled });
}
