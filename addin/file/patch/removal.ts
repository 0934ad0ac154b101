/** What can be taken out of the workbook again, and what someone has changed since and must stay. */
import { areaWhere, cellWhere } from '../../../core/facts/where';
import type { Area, Grid, Where } from '../../../core/source';
import type { OfficePackage } from '../package';
import type { SheetEntry, WorkbookInfo } from '../read/workbook';
import { referencesTo } from './references-to';
import type { RowOfColumns } from './remove-cells';
import { sameSheetName } from './sheet-name';
import {
  differing,
  heldPositions,
  printsByCell,
  printsByRow,
  valuesOf,
  type WrittenColumns,
  type WrittenSheet,
} from './written';

export interface Conflict {
  readonly where: Where;
  readonly reason: string;
}

/** The workbook as it stands, read once for all questions. */
export interface Present {
  readonly pkg: OfficePackage;
  readonly book: WorkbookInfo;
  readonly grids: readonly Grid[];
}

interface Known {
  readonly name: string;
  readonly sheetId: string;
}

/** The sheet as it is now: Excel keeps its number when it is renamed, other programs keep its name. */
export const gridOf = ({ grids }: Present, known: Known): Grid | undefined =>
  grids.find((grid) => grid.id === known.sheetId && sameSheetName(grid.name, known.name)) ??
  grids.find((grid) => sameSheetName(grid.name, known.name)) ??
  grids.find((grid) => grid.id === known.sheetId);

export const entryOf = ({ book }: Present, grid: Grid): SheetEntry | undefined =>
  book.sheets.find((sheet) => sheet.id === grid.id);

/** Beyond this many, changed cells are not listed one by one. */
const mostListed = 50;

/** Whether a sheet of ours is as we left it. `entry` is absent when somebody deleted the sheet. */
export function checkSheet(
  present: Present,
  written: WrittenSheet,
): { readonly entry?: SheetEntry; readonly conflicts: readonly Conflict[] } {
  const grid = gridOf(present, written);
  const entry = grid && entryOf(present, grid);
  if (!grid || !entry) return { conflicts: [] };
  const rows = differing(written.prints, printsByRow(written.area, valuesOf(grid)));
  const row = (n: number): Area => ({ ...written.area, top: written.area.top + n, bottom: written.area.top + n });
  const conflicts = rows.slice(0, mostListed).map((n) => ({
    where: areaWhere(grid.name, row(n)),
    reason: 'This row was changed after Goodmark wrote it, so the sheet is kept.',
  }));
  const added = firstOutside(grid, written.area);
  if (added)
    conflicts.push({ where: added, reason: 'This cell was added to the sheet by someone else, so the sheet is kept.' });
  const other = somethingElse(present, entry);
  if (other !== null) conflicts.push({ where: cellWhere(grid.name, 0, 0), reason: other });
  return { entry, conflicts };
}

function firstOutside(grid: Grid, area: Area): Where | undefined {
  for (const [row, cells] of grid.values.entries())
    for (const [column, value] of (cells ?? []).entries())
      if ((value ?? null) !== null && (row > area.bottom || column > area.right))
        return cellWhere(grid.name, row, column);
  return undefined;
}

/** Anything on the sheet that we did not put there, and anything elsewhere that needs the sheet. */
function somethingElse({ pkg, book, grids }: Present, entry: SheetEntry): string | null {
  for (const { kind, target } of pkg.relationships(entry.part)) {
    if (kind === 'printerSettings') continue;
    if (kind !== 'drawing') return 'Someone added comments, tables or links to this sheet, so it is kept.';
    if ((pkg.part(target)?.match(/<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/g)?.length ?? 0) > 1)
      return 'Someone added a chart or picture to this sheet, so it is kept.';
  }
  for (const grid of grids)
    for (const [key, formula] of grid.formulas)
      if (grid.id !== entry.id && referencesTo(entry.name, formula, false).length > 0)
        return `The formula in ${cellWhere(grid.name, Math.floor(key / 16_384), key % 16_384)} reads this sheet, so it is kept.`;
  const named = book.names.find(
    ({ name, refersTo }) => !name.startsWith('_xlnm.') && referencesTo(entry.name, refersTo, false).length > 0,
  );
  return named ? `The name ${named.name} refers to this sheet, so it is kept.` : null;
}

/** Which cells of a block of ours are as we left them, by row. `entry` is absent when the sheet is gone. */
export function checkColumns(
  present: Present,
  written: WrittenColumns,
): { readonly entry?: SheetEntry; readonly rows: readonly RowOfColumns[]; readonly conflicts: readonly Conflict[] } {
  const grid = gridOf(present, { name: written.sheet, sheetId: written.sheetId });
  const entry = grid && entryOf(present, grid);
  if (!grid || !entry) return { rows: [], conflicts: [] };
  const { area } = written;
  const width = area.right - area.left + 1;
  const changed = differing(written.prints, printsByCell(area, valuesOf(grid)));
  const kept = new Set(changed);
  const held = heldPositions(written.prints);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, n) => ({
    row: area.top + n,
    columns: new Set(
      Array.from({ length: width }, (_unused, column) => column)
        .filter((column) => held.has(n * width + column) && !kept.has(n * width + column))
        .map((column) => area.left + column),
    ),
  }));
  const reason = 'This cell was changed after Goodmark wrote it, so it is left as it is.';
  const conflicts =
    changed.length > mostListed
      ? [
          {
            where: areaWhere(grid.name, area),
            reason: `${changed.length} of these cells were changed or moved after Goodmark wrote them, so they are left as they are.`,
          },
        ]
      : changed.map((n) => ({
          where: cellWhere(grid.name, area.top + Math.floor(n / width), area.left + (n % width)),
          reason,
        }));
  return { entry, rows, conflicts };
}
