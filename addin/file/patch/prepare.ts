/** Decides where every output goes: the plan a buyer reads, and the same decisions as `apply` needs them. */
import { areaWhere, cellWhere } from '../../../core/facts/where';
import type { Area, CellValue, Grid } from '../../../core/source';
import { cellKey, valueAt } from '../../../core/source';
import type { Output, OutputCell, OutputColumns, OutputSheet, Plan, PlannedWrite } from '../../workbook/port';
import type { SheetEntry } from '../read/workbook';
import { heldValue } from './cell-xml';
import { readSource, type Source } from './draft';
import { type Obstacle, obstaclesOn } from './obstacles';
import { placeColumns } from './place-columns';
import { areaReference } from './reference';
import { checkColumns, checkSheet, entryOf, gridOf, type Present } from './removal';
import type { RowOfColumns } from './remove-cells';
import { sheetFrame } from './sheet-frame';
import { sameSheetName, uniqueSheetName } from './sheet-name';
import type { Written, WrittenColumns, WrittenSheet } from './written';

export interface PreparedSheet {
  readonly output: OutputSheet;
  readonly name: string;
}

export interface PreparedColumns {
  readonly output: OutputColumns;
  readonly entry: SheetEntry;
  readonly area: Area;
}

/** Something of ours that the new outputs take the place of. */
export type Replaced =
  | { readonly kind: 'sheet'; readonly written: WrittenSheet; readonly entry: SheetEntry }
  | {
      readonly kind: 'columns';
      readonly written: WrittenColumns;
      readonly entry: SheetEntry;
      readonly rows: readonly RowOfColumns[];
    };

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

type Skipped = Plan['skipped'][number];

const mostShown = 100;

/**
 * Plans all outputs against the workbook as it stands. Writes nothing. The outputs are everything that Goodmark wants in
 * the workbook: what it wrote earlier makes room for them, so that no outdated result stays behind.
 */
export function prepare(present: Present, written: readonly Written[], outputs: readonly Output[]): Prepared {
  const skipped: Skipped[] = [];
  const replaced = earlier(present, written, skipped);
  const writes: PlannedWrite[] = [];
  const sheets: PreparedSheet[] = [];
  const columns: PreparedColumns[] = [];
  const freed = withoutReplaced(present, replaced);
  const sources = new Map<string, Source>();
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

function takenOut({ written, entry }: Replaced): PlannedWrite {
  const { area } = written;
  const what = 'Taken out: Goodmark wrote it before, and it is no longer wanted';
  return { where: areaWhere(entry.name, area), sheet: entry.name, area, what, cells: 0, changes: [] };
}

/** All that earlier runs left and nobody changed since; what somebody changed stays, and is named. */
function earlier(present: Present, written: readonly Written[], skipped: Skipped[]): readonly Replaced[] {
  const replaced: Replaced[] = [];
  for (const known of written.flatMap((one) => one.sheets)) {
    const { entry, conflicts } = checkSheet(present, known);
    if (entry && conflicts.length === 0) replaced.push({ kind: 'sheet', written: known, entry });
    skipped.push(...conflicts.slice(0, 1));
  }
  for (const known of written.flatMap((one) => one.columns)) {
    const { entry, rows, conflicts } = checkColumns(present, known);
    if (entry) replaced.push({ kind: 'columns', written: known, entry, rows });
    skipped.push(...conflicts);
  }
  return replaced;
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
  return describe(
    name,
    sheetArea(output),
    `${what} ${count(output.rows.length, 'row')}${chart}`,
    output.rows,
    0,
    0,
    old,
  );
}

/** The cells of a sheet of ours, from A1. */
export const sheetArea = (output: OutputSheet): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, output.rows.length - 1),
  right: output.rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1,
});

function planColumns(
  present: Present,
  output: OutputColumns,
  columns: PreparedColumns[],
  sources: Map<string, Source>,
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
  const source = sources.get(entry.part) ?? readSource(present.pkg, entry.part) ?? { text: '', mark: '' };
  sources.set(entry.part, source);
  const frame = sheetFrame(source.text, entry.part);
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
  return describe(grid.name, placed.area, what, rows, placed.area.top, placed.area.left);
}

/** The block's cells by zero-based row, headings first. */
export function cellsOf(output: OutputColumns): ReadonlyMap<number, readonly OutputCell[]> {
  const headings = output.headings.map((value): OutputCell => ({ value, style: 'heading' }));
  return new Map([[output.headingRow, headings], ...[...output.rows].sort(([a], [b]) => a - b)]);
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const shown = (value: CellValue): string => (value === null ? '' : String(value));

function describe(
  sheet: string,
  area: Area,
  what: string,
  rows: readonly (readonly OutputCell[])[],
  top: number,
  left: number,
  old?: Grid,
): PlannedWrite {
  const changes: PlannedWrite['changes'][number][] = [];
  let cells = 0;
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const value = heldValue(cell);
      if (value === null) continue;
      cells++;
      if (changes.length < mostShown)
        changes.push({
          where: cellWhere(sheet, top + row, left + column),
          old: old ? shown(valueAt(old, row, column)) : '',
          new: shown(value),
        });
    }
  return { where: areaWhere(sheet, area), sheet, area, what, cells, changes };
}

/** The workbook as it will be when what is replaced is gone: its cells count as empty. */
function withoutReplaced(present: Present, replaced: readonly Replaced[]): Present {
  const gone = new Map<string, Set<number>>();
  for (const one of replaced) {
    if (one.kind !== 'columns') continue;
    const keys = gone.get(one.entry.id) ?? new Set<number>();
    gone.set(one.entry.id, keys);
    for (const { row, columns } of one.rows) for (const column of columns) keys.add(cellKey(row, column));
  }
  return { ...present, grids: present.grids.map((grid) => blanked(grid, gone.get(grid.id))) };
}

/** The grid with some cells empty. */
function blanked(grid: Grid, keys: ReadonlySet<number> | undefined): Grid {
  if (!keys || keys.size === 0) return grid;
  const values = grid.values.slice();
  for (const key of keys) {
    const row = Math.floor(key / 16_384);
    const cells = values[row]?.slice();
    if (!cells) continue;
    cells[key % 16_384] = null;
    values[row] = cells;
  }
  return { ...grid, values };
}
