/** Takes what we wrote ourselves out of what we read, so that a scored workbook scores the same again. */
import { areaWhere, parseWhere } from '../../core/facts/where';
import { type Area, type CellValue, type Grid, valueAt, type Where } from '../../core/source';
import { typedHash } from './content-hash';
import { ownHeadings } from './output/own-names';
import { isOwnSheet } from './output/which-sheet';
import { isAnother } from './placing/removal';
import type { AsRead, OwnPart, Receipt } from './port';

export const writesOf = (receipts: readonly Receipt[]): readonly OwnPart[] => receipts.flatMap(({ writes }) => writes);

/** `grids`: all sheets; one that only took the number of a sheet of ours after that was deleted is none of ours. */
export const withoutTaken = (receipts: readonly Receipt[], grids: readonly Grid[]): readonly Receipt[] =>
  receipts.map((one) => ({ ...one, writes: one.writes.filter((write) => !isTaken(write, grids)) }));

function isTaken({ sheet, area, wanted, opening }: OwnPart, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid || wanted === undefined || !opening || isOwnSheet(grid)) return false;
  return isAnother(grid, { name: wanted, area }, opening);
}

export function withoutOwnParts(grids: readonly Grid[], writes: readonly OwnPart[]): Grid[] {
  const ours = new Set(writes.flatMap(({ newSheet, sheet }) => (newSheet ? [sheet] : [])));
  return grids
    .filter((grid) => !ours.has(grid.name) && !isOwnSheet(grid))
    .map((grid) => {
      const areas = ownAreas(grid, writes);
      return areas.length === 0
        ? grid
        : { ...grid, values: grid.values.map((row, index) => row && blanked(row, index, areas)) };
    });
}

/** Columns of ours on a sheet: where they were written, or where rows and columns that came and went have carried them. */
export function ownAreas(grid: Grid, writes: readonly OwnPart[]): readonly Area[] {
  const written = writes.flatMap(({ newSheet, where }) => {
    const place = newSheet ? undefined : parseWhere(where);
    return place?.sheet === grid.name ? [place.area] : [];
  });
  const at = (one: Area, other: Area) => one.top === other.top && one.left === other.left;
  // A sheet that was copied, or a step that Excel undid, leaves cells of ours that no record is of.
  const found = ownColumns(grid, writes.length === 0 ? usualTop : undefined);
  const moved = found.filter((one) => !written.some((area) => at(one, area)));
  const stayed = written.flatMap((area) => {
    const here = found.find((one) => at(one, area));
    if (here) return [{ ...area, bottom: Math.max(area.bottom, here.bottom) }];
    return moved.length > 0 ? [] : [area];
  });
  return [...stayed, ...moved];
}

function blanked(row: readonly CellValue[], index: number, areas: readonly Area[]): readonly CellValue[] {
  const here = areas.filter(({ top, bottom }) => index >= top && index <= bottom);
  return here.length === 0
    ? row
    : row.map((value, column) => (here.some(({ left, right }) => column >= left && column <= right) ? null : value));
}

/** What is handed along with a plan: what was typed into the sheets as they were read. */
export const asRead = async (grids: readonly Grid[], own: readonly OwnPart[]): Promise<AsRead> => ({
  own,
  typed: await typedHash(withoutOwnParts(grids, own)),
});

/** Sheets and columns of ours known by their names alone, for a workbook whose receipts are lost. */
export function ownPartsByName(grids: readonly Grid[]): readonly OwnPart[] {
  return grids.flatMap((grid): OwnPart[] => {
    const { name: sheet } = grid;
    const part = (area: Area, newSheet: boolean): OwnPart => ({ sheet, area, where: areaWhere(sheet, area), newSheet });
    return isOwnSheet(grid) ? [part(usedArea(grid), true)] : ownColumns(grid).map((area) => part(area, false));
  });
}

/** In words: "the sheet Goodmark log", "the columns Bids!J3:L40". */
export const inWords = ({ sheet, where, newSheet }: { sheet: string; where: Where; newSheet: boolean }): string =>
  newSheet ? `the sheet ${sheet}` : `the columns ${where}`;

const usedArea = ({ values }: Grid): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, values.length - 1),
  right: Math.max(0, ...values.map((row) => (row?.length ?? 0) - 1)),
});

/** Rows in which headings mostly stand: a workbook that has no record is not searched to its end. */
const usualTop = 200;

function ownColumns(grid: Grid, rows?: number): readonly Area[] {
  const found: Area[] = [];
  for (const [top, row] of grid.values.slice(0, rows).entries())
    for (const [left, value] of (row ?? []).entries()) {
      if (typeof value !== 'string') continue;
      const headings = ownHeadings.find(
        ([first, ...rest]) => first === value && rest.every((text, n) => valueAt(grid, top, left + n + 1) === text),
      );
      const right = left + (headings?.length ?? 0) - 1;
      if (headings) found.push({ top, left, bottom: lastRow(grid, top, left, right), right });
    }
  return found;
}

/** A blank row may have been inserted; a text in the first column, which holds numbers, is the buyer's. */
function lastRow(grid: Grid, top: number, left: number, right: number): number {
  let last = top;
  for (let row = top + 1; row < grid.values.length && typeof valueAt(grid, row, left) !== 'string'; row++)
    for (let column = left; column <= right; column++) if (valueAt(grid, row, column) !== null) last = row;
  return last;
}
