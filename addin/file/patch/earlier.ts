/** What earlier runs wrote, and what is left of the workbook without it. */
import { areaWhere } from '../../../core/facts/where';
import { cellKey, type Grid } from '../../../core/source';
import type { Plan, PlannedWrite } from '../../workbook/port';
import type { SheetEntry } from '../read/workbook';
import { checkColumns, checkSheet, type Present } from './removal';
import type { RowOfColumns } from './remove-cells';
import type { Written, WrittenColumns, WrittenSheet } from './written';

/** Something of ours that the new outputs take the place of. */
export type Replaced =
  | { readonly kind: 'sheet'; readonly written: WrittenSheet; readonly entry: SheetEntry }
  | {
      readonly kind: 'columns';
      readonly written: WrittenColumns;
      readonly entry: SheetEntry;
      readonly rows: readonly RowOfColumns[];
    };

export type Skipped = Plan['skipped'][number];

/** All that earlier runs left and nobody changed since; what somebody changed stays, and is named. */
export function earlier(present: Present, written: readonly Written[], skipped: Skipped[]): readonly Replaced[] {
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

/** How a preview tells of something that goes and is not replaced. */
export function takenOut({ written, entry }: Replaced): PlannedWrite {
  const { area } = written;
  const what = 'Taken out: Goodmark wrote it before, and it is no longer wanted';
  return { where: areaWhere(entry.name, area), sheet: entry.name, area, what, cells: 0, changes: [] };
}

/** The workbook as it will be when what is replaced is gone: its cells count as empty. */
export function withoutReplaced(present: Present, replaced: readonly Replaced[]): Present {
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
