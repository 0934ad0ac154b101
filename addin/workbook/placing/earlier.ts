/** What earlier runs wrote, and what is left of the workbook without it. */
import { areaWhere } from '../../../core/facts/where';
import { type Area, cellKey, type Grid } from '../../../core/source';
import { ownSheetPrefix } from '../output/own-names';
import type { Plan, PlannedWrite } from '../port';
import { checkColumns, checkSheet, isBlank, type RowOfColumns } from './removal';
import type { Standing } from './standing';
import { printsByRow, type Written, type WrittenColumns, type WrittenSheet } from './written';

/** Something of ours that the new outputs take the place of. */
export type Replaced =
  | { readonly kind: 'sheet'; readonly written: WrittenSheet; readonly grid: Grid }
  | {
      readonly kind: 'columns';
      readonly written: WrittenColumns;
      readonly grid: Grid;
      /** Where they stand now. */
      readonly area: Area;
      readonly rows: readonly RowOfColumns[];
    };

export type Skipped = Plan['skipped'][number];

/**
 * All that earlier runs left of a pack or of the score, and nobody changed since; what somebody changed or protected
 * stays, and is named.
 */
export function earlier(
  standing: Standing,
  written: readonly Written[],
  of: WrittenSheet['of'],
  skipped: Skipped[],
): readonly Replaced[] {
  const replaced: Replaced[] = [];
  for (const known of written.flatMap((one) => one.sheets.filter((sheet) => sheet.of === of))) {
    // Told with the sheet that cannot come in its place.
    if (standing.structureProtected) continue;
    const { grid, conflicts } = checkSheet(standing, known);
    if (grid && conflicts.length === 0) replaced.push({ kind: 'sheet', written: known, grid });
    skipped.push(...conflicts.slice(0, 1));
  }
  if (of === 'pack') return replaced;
  if (!standing.structureProtected) replaced.push(...leftBlank(standing, replaced));
  for (const known of written.flatMap((one) => one.columns)) {
    const { grid, area, rows, conflicts } = checkColumns(standing, known);
    if (grid?.isProtected) {
      skipped.push({ where: areaWhere(grid.name, area), reason: 'What Goodmark wrote here before stays as it is.' });
      continue;
    }
    if (grid) replaced.push({ kind: 'columns', written: known, grid, area, rows });
    skipped.push(...conflicts);
  }
  return replaced;
}

/** Sheets under our names that nothing is known of and nothing stands on: writing was stopped right after they were added. */
const leftBlank = (standing: Standing, replaced: readonly Replaced[]): readonly Replaced[] =>
  standing.grids
    .filter((grid) => grid.name.startsWith(ownSheetPrefix) && isBlank(grid) && standing.foreignOn(grid) === null)
    .filter((grid) => !replaced.some((one) => one.grid.id === grid.id))
    .map((grid) => {
      const area = { top: 0, left: 0, bottom: 0, right: 0 };
      const known = { wanted: grid.name, name: grid.name, sheetId: grid.id, area };
      return { kind: 'sheet', grid, written: { ...known, prints: printsByRow(area, () => null) } };
    });

/** How a preview tells of something that goes and is not replaced. */
export function takenOut(one: Replaced): PlannedWrite {
  const { grid } = one;
  const area = one.kind === 'columns' ? one.area : one.written.area;
  const what = 'Taken out: Goodmark wrote it before, and it is no longer wanted';
  return { where: areaWhere(grid.name, area), sheet: grid.name, area, what, cells: 0, changes: [] };
}

/** The workbook as it will be when what is replaced is gone: its cells count as empty. */
export function withoutReplaced(standing: Standing, replaced: readonly Replaced[]): Standing {
  const gone = new Map<string, Set<number>>();
  for (const one of replaced) {
    if (one.kind !== 'columns') continue;
    const keys = gone.get(one.grid.id) ?? new Set<number>();
    gone.set(one.grid.id, keys);
    for (const { row, columns } of one.rows) for (const column of columns) keys.add(cellKey(row, column));
  }
  return { ...standing, grids: standing.grids.map((grid) => blanked(grid, gone.get(grid.id))) };
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
