/** What can be taken out of the workbook again, and what someone has changed since and must stay. */
import { areaWhere, cellWhere } from '../../../core/facts/where';
import type { Problem } from '../../../core/result';
import type { Area, Grid, Where } from '../../../core/source';
import { ownSheetName } from '../output/which-sheet';
import { areaReference } from './address';
import { type BlockNow, blockNow } from './block-now';
import { referencesTo } from './references-to';
import { sameSheetName } from './sheet-name';
import { gridOf, type Standing } from './standing';
import {
  differing,
  printsByRow,
  unpacked,
  valuesOf,
  type Written,
  type WrittenColumns,
  type WrittenSheet,
} from './written';

/** Cells to take out of one row, by zero-based column. */
export interface RowOfColumns {
  readonly row: number;
  readonly columns: ReadonlySet<number>;
}

export interface Conflict {
  readonly where: Where;
  readonly reason: string;
}

/** Beyond this many, changed cells are not listed one by one. */
const mostListed = 50;

/** Whether a sheet of ours is as we left it. `grid` is absent when somebody deleted the sheet. */
export function checkSheet(
  standing: Standing,
  written: WrittenSheet,
): { readonly grid?: Grid; readonly conflicts: readonly Conflict[] } {
  const grid = gridOf(standing, written);
  if (!grid || isAnother(grid, written, unpacked(written.prints)))
    return { conflicts: lookingAlike(standing, written) };
  const other = somethingElse(standing, grid, written);
  const kept = other === null ? [] : [{ where: cellWhere(grid.name, 0, 0), reason: other }];
  if (isBlank(grid)) return { grid, conflicts: kept };
  const now = printsByRow(written.area, valuesOf(grid));
  // Whoever sorts our rows has changed none of them.
  const rows = sorted(now) === sorted(written.prints) ? [] : differing(written.prints, now);
  const row = (n: number): Area => ({ ...written.area, top: written.area.top + n, bottom: written.area.top + n });
  const conflicts = rows.slice(0, mostListed).map((n) => ({
    where: areaWhere(grid.name, row(n)),
    reason: 'This row was changed after Goodmark wrote it, so the sheet is kept.',
  }));
  const added = firstOutside(grid, written.area);
  if (added)
    conflicts.push({ where: added, reason: 'This cell was added to the sheet by someone else, so the sheet is kept.' });
  return { grid, conflicts: [...conflicts, ...kept] };
}

/**
 * Sheets that may be one of ours that is not found: a program that numbers sheets anew leaves nothing else to know a
 * renamed one by, and somebody's copy of it looks the same. So they stay, and are named.
 */
function lookingAlike({ grids }: Standing, { name, wanted, area, prints }: WrittenSheet): readonly Conflict[] {
  const rows = new Set(unpacked(prints));
  const holdsTheSame = (grid: Grid) => rows.size > 2 && sorted(printsByRow(area, valuesOf(grid))) === sorted(prints);
  return grids
    .filter((grid) => ownSheetName(grid) === wanted || holdsTheSame(grid))
    .map((grid) => ({
      where: cellWhere(grid.name, 0, 0),
      reason: `This sheet looks like ${name}, which is not found: renamed by another program, or a copy, so it is kept. Delete it if nobody needs it.`,
    }));
}

/** Nothing of anybody's is lost with it: writing stopped before it was filled, or somebody cleared it. */
export const isBlank = ({ values }: Grid): boolean =>
  values.every((cells) => (cells ?? []).every((value) => (value ?? null) === null));

/**
 * A sheet of another name under the number of ours, with no row as we wrote it: Excel gives the number of a deleted
 * sheet to the next that is added.
 */
export function isAnother(
  grid: Grid,
  { name, area }: Pick<WrittenSheet, 'name' | 'area'>,
  prints: readonly number[],
): boolean {
  if (sameSheetName(grid.name, name) || grid.name.startsWith(`${name} (`)) return false;
  const blank = unpacked(printsByRow(area, () => null))[0];
  const here = new Set(unpacked(printsByRow(area, valuesOf(grid))));
  return !prints.some((print) => print !== blank && here.has(print));
}

const sorted = (prints: string): string => unpacked(prints).toSorted().join();

function firstOutside(grid: Grid, area: Area): Where | undefined {
  for (const [row, cells] of grid.values.entries())
    for (const [column, value] of (cells ?? []).entries())
      if ((value ?? null) !== null && (row > area.bottom || column > area.right))
        return cellWhere(grid.name, row, column);
  return undefined;
}

/** Anything on the sheet that we did not put there, and anything elsewhere that needs the sheet. */
function somethingElse(standing: Standing, ours: Grid, { table }: WrittenSheet): string | null {
  if (ours.tables.some(({ area }) => !table || areaReference(area) !== areaReference(table.area)))
    return 'Someone added comments, tables or links to this sheet, so it is kept.';
  const foreign = standing.foreignOn(ours);
  if (foreign !== null) return foreign;
  const reads = (formula: string) =>
    referencesTo(ours.name, formula, false).length > 0 || (table !== undefined && formula.includes(`${table.name}[`));
  for (const grid of standing.grids)
    for (const [key, formula] of grid.formulas)
      if (grid.id !== ours.id && reads(formula))
        return `The formula in ${cellWhere(grid.name, Math.floor(key / 16_384), key % 16_384)} reads this sheet, so it is kept.`;
  const named = standing.names.find(({ name, refersTo }) => !name.startsWith('_xlnm.') && reads(refersTo));
  return named ? `The name ${named.name} refers to this sheet, so it is kept.` : null;
}

/** Why nothing of it can be taken out: a protection, which is not ours to take off. */
export function heldBack(standing: Standing, { sheets, columns }: Written): Problem | null {
  const said = (code: string, what: string, menu: string, path: readonly Where[]): Problem => ({
    code,
    severity: 'stop',
    path,
    message: `${what} cannot be taken out. Nothing was taken out.`,
    hint: `Take the protection off in Excel (Review, ${menu}), and revert again.`,
  });
  for (const { area, ...one } of columns) {
    const grid = gridOf(standing, { ...one, name: one.sheet });
    if (grid?.isProtected)
      return said(
        'sheet-protected',
        `The sheet ${grid.name} is protected, so what Goodmark wrote there`,
        'Unprotect Sheet',
        [areaWhere(grid.name, area)],
      );
  }
  return standing.structureProtected && sheets.some((sheet) => gridOf(standing, sheet))
    ? said(
        'structure-protected',
        'The structure of the workbook is protected, so the sheets that Goodmark wrote',
        'Protect Workbook',
        [],
      )
    : null;
}

/** Which cells of a block of ours are as we left them, wherever they stand now. `grid` is absent when the sheet is gone. */
export function checkColumns(
  standing: Standing,
  written: WrittenColumns,
): Pick<BlockNow, 'area' | 'rows'> & { readonly grid?: Grid; readonly conflicts: readonly Conflict[] } {
  const grid = gridOf(standing, { ...written, name: written.sheet });
  if (!grid) return { area: written.area, rows: [], conflicts: [] };
  const { area, rows, changed } = blockNow(grid, written);
  const reason = 'This cell was changed after Goodmark wrote it, so it is left as it is.';
  const conflicts =
    changed.length > mostListed
      ? [
          {
            where: areaWhere(grid.name, area),
            reason: `${changed.length} of these cells were changed after Goodmark wrote them, so they are left as they are.`,
          },
        ]
      : changed.map(([row, column]) => ({ where: cellWhere(grid.name, row, column), reason }));
  return { grid, area, rows, conflicts };
}
