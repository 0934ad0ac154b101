/** What looks like ours and has no record: numbers that nothing verifies or keeps up to date. */
import { areaWhere, cellWhere } from '../../core/facts/where';
import type { Problem } from '../../core/result';
import type { Grid } from '../../core/source';
import { isOwnSheet, ownSheetName } from './output/which-sheet';
import { ownAreas } from './own-parts';
import { isBlank } from './placing/removal';
import type { OwnPart } from './port';
import { listed, notice } from './session-problems';

/** `own`: what is recorded. */
export const unrecorded = (grids: readonly Grid[], own: readonly OwnPart[]): readonly Problem[] => [
  ...unrecordedSheets(grids, own),
  ...unrecordedColumns(grids, own),
];

/** Somebody's copy, one left when its receipts were lost, or a sheet of the buyer under a name of ours. */
function unrecordedSheets(grids: readonly Grid[], own: readonly OwnPart[]): readonly Problem[] {
  const recorded = new Set(own.flatMap(({ newSheet, sheet }) => (newSheet ? [sheet] : [])));
  const there = new Set(grids.map(({ name }) => name));
  // One that is recorded and gone may be the very one that somebody renamed elsewhere.
  const gone = new Set(
    own.flatMap(({ newSheet, sheet, wanted }) => (newSheet && !there.has(sheet) ? [wanted ?? sheet] : [])),
  );
  const sheets = grids
    .filter((grid) => isOwnSheet(grid) && !recorded.has(grid.name) && !isBlank(grid))
    .filter((grid) => !gone.has(ownSheetName(grid) ?? grid.name))
    .map(({ name }) => name);
  if (sheets.length === 0) return [];
  const isOne = sheets.length === 1;
  return [
    notice(
      'sheets-not-recorded',
      `${isOne ? 'The sheet' : 'The sheets'} ${listed(sheets)} ${isOne ? 'looks' : 'look'} like Goodmark’s, but ${isOne ? 'is not what it' : 'are not what it'} wrote here last: ${isOne ? 'a copy' : 'copies'}, or older. The numbers there are neither verified nor kept up to date, and not read as part of the tender.`,
      `Delete ${isOne ? 'it' : 'them'} if nobody needs ${isOne ? 'it' : 'them'}; give a sheet of the tender a name that does not begin with Goodmark.`,
      sheets.map((name) => cellWhere(name, 0, 0)),
    ),
  ];
}

/** A sheet was copied with them, or Excel's own undo brought them back. */
function unrecordedColumns(grids: readonly Grid[], own: readonly OwnPart[]): readonly Problem[] {
  const recorded = new Set(own.flatMap(({ newSheet, sheet }) => (newSheet ? [] : [sheet])));
  const columns = grids
    .filter((grid) => !recorded.has(grid.name) && !isOwnSheet(grid))
    .flatMap((grid) => ownAreas(grid, []).map((area) => areaWhere(grid.name, area)));
  if (columns.length === 0) return [];
  return [
    notice(
      'columns-not-recorded',
      `It is not recorded that Goodmark wrote the columns ${listed(columns)}: they came with a copy of the sheet, or back with an undo. The numbers there are neither verified nor kept up to date, and not read as part of the tender.`,
      'Delete them if nobody needs them.',
      columns,
    ),
  ];
}
