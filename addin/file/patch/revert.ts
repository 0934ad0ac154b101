/** Takes out what one apply wrote, cell by cell and sheet by sheet, and leaves what someone changed since. */
import { areaWhere } from '../../../core/facts/where';
import { grouped } from '../../workbook/placing/grouped';
import { checkColumns, checkSheet, type RowOfColumns } from '../../workbook/placing/removal';
import type { RevertReport } from '../../workbook/port';
import type { StyleChange } from './apply';
import type { Draft } from './draft';
import { entryOf, type Present } from './present';
import type { SheetUndo, WrittenFile } from './sheet-undo';
import { takeOutCells, takeOutSheet } from './take-out';

/** Changes the draft and gives the records that stay; `styles` is what the apply did to the style sheet, if this sitting still knows. */
export function revertInto(
  draft: Draft,
  present: Present,
  records: readonly WrittenFile[],
  written: WrittenFile,
  styles: StyleChange | undefined,
): { readonly report: RevertReport; readonly records: readonly WrittenFile[] } {
  const removed: RevertReport['removed'][number][] = [];
  const conflicts: RevertReport['conflicts'][number][] = [];
  for (const sheet of written.sheets) {
    const check = checkSheet(present, sheet);
    conflicts.push(...check.conflicts);
    if (!check.grid || check.conflicts.length > 0) continue;
    takeOutSheet(draft, entryOf(present, check.grid));
    removed.push(areaWhere(check.grid.name, sheet.area));
  }
  for (const [sheetId, blocks] of grouped(written.columns, (columns) => columns.sheetId)) {
    const undo = written.undo.find((one) => one.sheetId === sheetId);
    const rows = new Map<number, Set<number>>();
    let part: string | undefined;
    let whole = true;
    for (const columns of blocks) {
      const check = checkColumns(present, columns);
      conflicts.push(...check.conflicts);
      part ??= check.grid && entryOf(present, check.grid).part;
      whole &&= check.conflicts.length === 0;
      if (check.rows.some((row) => row.columns.size > 0) && check.grid)
        removed.push(areaWhere(check.grid.name, check.area));
      for (const row of check.rows) rows.set(row.row, new Set([...(rows.get(row.row) ?? []), ...row.columns]));
    }
    if (part !== undefined) takeOutCells(draft, part, inOrder(rows), undo, whole);
  }
  if (styles && draft.text(styles.part) === styles.after) draft.set(styles.part, styles.before);
  const others = records.filter((one) => one !== written).map((one) => rebased(one, written.undo));
  return { report: { removed, conflicts }, records: others };
}

const inOrder = (rows: ReadonlyMap<number, ReadonlySet<number>>): readonly RowOfColumns[] =>
  [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => ({ row, columns }));

/** A later apply found the sheet's frame as this one had left it; now it must put back what was before both. */
function rebased(other: WrittenFile, gone: readonly SheetUndo[]): WrittenFile {
  const undo = other.undo.map((one) => {
    const before = gone.find((known) => known.sheetId === one.sheetId);
    const swap = <K extends 'dimension' | 'cols'>(key: K) =>
      one[key] && before?.[key] && one[key].was === before[key].now ? { ...one[key], was: before[key].was } : one[key];
    return { ...one, dimension: swap('dimension'), cols: swap('cols') };
  });
  return { ...other, undo };
}
