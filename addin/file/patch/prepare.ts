/** Decides where every output goes: the plan a buyer reads, and the same decisions as `apply` needs them. */

import { areaWhere, cellWhere } from '../../../core/facts/where';
import type { Area } from '../../../core/source';
import type { Output, OutputColumns, OutputSheet, Plan, PlannedWrite } from '../../workbook/port';
import { areaReference } from '../read/address';
import type { SheetEntry } from '../read/workbook';
import { type Source, sourceOf } from './draft';
import { earlier, type Replaced, type Skipped, takenOut, withoutReplaced } from './earlier';
import { type Obstacle, obstaclesOn } from './obstacles';
import { cellsOf, count, describeWrite, sheetArea } from './outputs';
import { placeColumns } from './place-columns';
import { entryOf, gridOf, type Present } from './removal';
import { sheetFrame } from './sheet-frame';
import { sameSheetName, uniqueSheetName } from './sheet-name';
import type { Written } from './written';

export interface PreparedSheet {
  readonly output: OutputSheet;
  readonly name: string;
}

export interface PreparedColumns {
  readonly output: OutputColumns;
  readonly entry: SheetEntry;
  readonly area: Area;
}

export interface Prepared {
  readonly writes: readonly PlannedWrite[];
  readonly skipped: Plan['skipped'];
  readonly sheets: readonly PreparedSheet[];
  readonly columns: readonly PreparedColumns[];
  readonly replaced: readonly Replaced[];
  /** The records in which `replaced` was found. */
  readonly written: readonly Written[];
  /** Sheets that were unpacked for planning, so that writing need not do it again. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Plans all outputs against the workbook as it stands. Writes nothing. The outputs are everything that Goodmark wants in
 * the workbook: what it wrote earlier makes room for them, so that no outdated result stays behind.
 */
export async function prepare(
  present: Present,
  written: readonly Written[],
  outputs: readonly Output[],
): Promise<Prepared> {
  const skipped: Skipped[] = [];
  const replaced = earlier(present, written, skipped);
  const writes: PlannedWrite[] = [];
  const sheets: PreparedSheet[] = [];
  const columns: PreparedColumns[] = [];
  const freed = withoutReplaced(present, replaced);
  const sources = await sourcesFor(present, outputs);
  for (const output of outputs) {
    if (output.kind === 'sheet') {
      const planned = planSheet(present, output, sheets, replaced, skipped);
      if (planned) writes.push(planned);
    } else {
      const planned = planColumns(freed, output, columns, sources, skipped);
      if (planned) writes.push(planned);
    }
  }
  for (const one of replaced) {
    const again = one.kind === 'sheet' && sheets.some(({ output }) => sameSheetName(output.name, one.written.wanted));
    const moved =
      one.kind === 'columns' && columns.some(({ area }) => areaReference(area) === areaReference(one.written.area));
    if (!again && !moved) writes.push(takenOut(one));
  }
  return { writes, skipped, sheets, columns, replaced, written, sources };
}

/** The sheets beside whose tables something is to stand, unpacked once for planning and writing. */
async function sourcesFor({ pkg, book }: Present, outputs: readonly Output[]): Promise<ReadonlyMap<string, Source>> {
  const wanted = new Set(outputs.map((output) => (output.kind === 'columns' ? output.sheetId : '')));
  const sources = new Map<string, Source>();
  for (const { id, part } of book.sheets) {
    if (!wanted.has(id)) continue;
    await pkg.prime(part);
    const bytes = pkg.bytes(part);
    if (bytes) sources.set(part, sourceOf(bytes, part));
  }
  return sources;
}

function planSheet(
  present: Present,
  output: OutputSheet,
  sheets: PreparedSheet[],
  replaced: readonly Replaced[],
  skipped: Skipped[],
): PlannedWrite | undefined {
  if (present.book.structureProtected) {
    skipped.push({
      where: cellWhere(output.name, 0, 0),
      reason: 'The structure of the workbook is protected, so no sheet can be added.',
    });
    return undefined;
  }
  const before = replaced.find((one) => one.kind === 'sheet' && sameSheetName(one.written.wanted, output.name));
  const old = before?.kind === 'sheet' ? gridOf(present, before.written) : undefined;
  const gone = new Set(replaced.map(({ kind, entry }) => (kind === 'sheet' ? entry.id : '')));
  const taken = present.book.sheets.filter(({ id }) => !gone.has(id)).map((sheet) => sheet.name);
  const name = uniqueSheetName(output.name, [...taken, ...sheets.map((sheet) => sheet.name)]);
  sheets.push({ output, name });
  const chart = output.chart ? ` and the chart "${output.chart.title}"` : '';
  const what = old ? 'In place of the sheet Goodmark wrote before:' : 'New sheet:';
  return describeWrite(
    name,
    sheetArea(output),
    `${what} ${count(output.rows.length, 'row')}${chart}`,
    output.rows,
    0,
    0,
    old,
  );
}

function planColumns(
  present: Present,
  output: OutputColumns,
  columns: PreparedColumns[],
  sources: ReadonlyMap<string, Source>,
  skipped: Skipped[],
): PlannedWrite | undefined {
  const grid = present.grids.find(({ id }) => id === output.sheetId);
  const entry = grid && entryOf(present, grid);
  if (!grid || !entry || entry.kind !== 'worksheet') {
    skipped.push({ where: output.sheetId, reason: 'The sheet is no longer in the workbook.' });
    return undefined;
  }
  const skip = (reason: string): undefined => {
    skipped.push({ where: areaWhere(grid.name, output.beside), reason });
  };
  if (output.headings.length === 0) return undefined;
  if (grid.isProtected) return skip(`The sheet ${grid.name} is protected.`);
  const others: readonly Obstacle[] = columns
    .filter((other) => other.entry.id === entry.id)
    .map(({ area }) => ({
      area: { ...area, left: area.left - 1, right: area.right + 1 },
      what: 'or beside our other columns',
    }));
  const frame = sheetFrame(sources.get(entry.part)?.text ?? '', entry.part);
  const placed = placeColumns(output, grid, [
    ...obstaclesOn(present.pkg, present.book, entry, frame, present.grids),
    ...others,
  ]);
  if ('reason' in placed) return skip(placed.reason);
  columns.push({ output, entry, area: placed.area });
  const cells = cellsOf(output);
  const names = output.headings.join(', ');
  const what = `${count(output.headings.length, 'new column')} beside ${areaWhere(grid.name, output.beside)}: ${names}`;
  const rows = Array.from(
    { length: placed.area.bottom - placed.area.top + 1 },
    (_, n) => cells.get(placed.area.top + n) ?? [],
  );
  return describeWrite(grid.name, placed.area, what, rows, placed.area.top, placed.area.left);
}
