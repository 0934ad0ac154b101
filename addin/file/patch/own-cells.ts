import type { Grid } from '../../../core/source';
import { cellKey } from '../../../core/source';
import { blanked } from './prepare';
import { gridOf, type Present } from './removal';
import type { Written } from './written';

/**
 * The grids without what Goodmark wrote: its own sheets are left out, its own columns read as empty. Otherwise a tender
 * scored twice would be scored on its own scores.
 */
export function blankedOwn(
  present: Present,
  written: readonly Written[],
): { readonly grids: readonly Grid[]; readonly notes: readonly string[] } {
  const sheets = new Set(written.flatMap((one) => one.sheets).map((sheet) => gridOf(present, sheet)?.id));
  const keys = new Map<string, Set<number>>();
  let columns = 0;
  for (const { sheet, sheetId, area } of written.flatMap((one) => one.columns)) {
    const grid = gridOf(present, { name: sheet, sheetId });
    if (!grid) continue;
    const own = keys.get(grid.id) ?? new Set<number>();
    keys.set(grid.id, own);
    columns += area.right - area.left + 1;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) own.add(cellKey(row, column));
  }
  const grids = present.grids.filter(({ id }) => !sheets.has(id)).map((grid) => blanked(grid, keys.get(grid.id)));
  const left = present.grids.length - grids.length;
  const notes =
    left + columns === 0
      ? []
      : [
          `What Goodmark wrote before (${left} ${left === 1 ? 'sheet' : 'sheets'}, ${columns} ${columns === 1 ? 'column' : 'columns'}) is not read again.`,
        ];
  return { grids, notes };
}
