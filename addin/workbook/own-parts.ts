/** Takes what we wrote ourselves out of what we read, so that a scored workbook scores the same again. */
import { parseWhere } from '../../core/facts/where';
import type { CellValue, Grid } from '../../core/source';
import { ownSheetPrefix } from './output/outputs';
import type { Receipt } from './port';

export function withoutOwnParts(grids: readonly Grid[], receipt: Receipt | null): Grid[] {
  const writes = receipt?.writes ?? [];
  const ours = new Set(writes.flatMap(({ newSheet, sheet }) => (newSheet ? [sheet] : [])));
  return grids
    .filter((grid) => !ours.has(grid.name) && !grid.name.startsWith(ownSheetPrefix))
    .map((grid) => {
      const areas = writes.flatMap(({ newSheet, where }) => {
        const place = newSheet ? undefined : parseWhere(where);
        return place?.sheet === grid.name ? [place.area] : [];
      });
      return areas.length === 0
        ? grid
        : { ...grid, values: grid.values.map((row, index) => row && blanked(row, index, areas)) };
    });
}

function blanked(
  row: readonly CellValue[],
  index: number,
  areas: readonly { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[],
): readonly CellValue[] {
  const here = areas.filter(({ top, bottom }) => index >= top && index <= bottom);
  return here.length === 0
    ? row
    : row.map((value, column) => (here.some(({ left, right }) => column >= left && column <= right) ? null : value));
}
