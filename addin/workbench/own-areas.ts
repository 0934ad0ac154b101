import type { Area } from '../../core/source';
import type { Kept } from '../workbook/port';

/** What Goodmark has written in the workbook and can take back, by the name of the sheet. */
export function ownAreas(kept: Kept | null): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { sheet, area } of (kept?.receipts ?? []).flatMap(({ writes }) => writes))
    areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  return areas;
}
