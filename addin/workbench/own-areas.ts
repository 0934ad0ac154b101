import * as v from 'valibot';
import type { Area } from '../../core/source';
import type { State } from '../workbook/port';

const side = v.pipe(v.number(), v.integer(), v.minValue(0));
const writtenSchema = v.object({
  receipt: v.object({
    writes: v.array(
      v.object({ sheet: v.string(), area: v.object({ top: side, left: side, bottom: side, right: side }) }),
    ),
  }),
});

/** What Goodmark has written in the workbook, by the name of the sheet, as the state kept in it says. */
export function ownAreas(state: State | null): ReadonlyMap<string, readonly Area[]> {
  const parsed = v.safeParse(writtenSchema, state);
  const areas = new Map<string, Area[]>();
  if (parsed.success)
    for (const { sheet, area } of parsed.output.receipt.writes) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  return areas;
}
