/** Whether the buyer's sheets still stand as a change was planned on them: co-authors may do anything at any moment. */
import { type Area, cellKey, type Grid, valueAt } from '../../core/source';
import { Damage } from '../workbook/damage';
import { holds, overlaps } from '../workbook/placing/areas';
import type { Context } from './api';
import type { Batches } from './batches';
import { type Change, touchedBy } from './change';
import { stop } from './office-errors';
import { rangeAt } from './range-area';

/** A place on a sheet of the buyer that a change fills, or empties of cells of ours. */
export interface Held {
  readonly grid: Grid;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly isOurs: boolean;
}

export const movedAway = ({ sheets, columns }: Change): Damage => {
  const isRevert = sheets.length === 0 && columns.length === 0;
  return new Damage(
    stop(
      'plan-stale',
      `Somebody changed the sheet in the very moment of writing. ${isRevert ? 'Nothing was taken out.' : 'Nothing was written.'}`,
      isRevert ? 'Revert again.' : 'Preview the changes again, and write them then.',
    ),
  );
};

/** Cells that were asked for again. */
type Asked = Omit<Held, 'isOurs'>;

/** Bytes in an answer that a value of the buyer's usually takes, and one of ours, which may be a sentence. */
const bytesOfTheirs = 32;
const bytesOfOurs = 250;

/**
 * Queues a look at the buyer's sheets. What it gives is called once that was sent, and throws `Damage` `plan-stale` where
 * the buyer's rows do not stand beside the cells of ours that are about them, where a place to fill is no longer blank, or
 * where one to empty no longer holds what is ours. The first two columns of a table tell one row from another, and its
 * last whether a column came or went.
 */
export async function standsAsPlanned(
  context: Context,
  batches: Batches,
  change: Change,
  held: readonly Held[] = [],
): Promise<() => void> {
  const ours = held.filter(({ isOurs }) => isOurs);
  const known = [...besideOurs(context, change), ...ours.map(firstColumn)];
  const blank = held.filter((one) => !one.isOurs && !ours.some((other) => covers(other, one)));
  for (const { area, range } of known) await batches.add(bytesOfTheirs * heightOf(area), () => range.load('values'));
  for (const one of blank) {
    const each = ours.some((other) => meets(other, one)) ? bytesOfOurs : bytesOfTheirs;
    const cells = heightOf(one.area) * (one.area.right - one.area.left + 1);
    await batches.add(each * cells, () => one.range.load('values'));
  }
  return () => {
    if (!known.every(isAsRead) || !blank.every((one) => isStillBlank(one, ours))) throw movedAway(change);
  };
}

const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;

const meets = (one: Held, other: Held): boolean => one.grid.id === other.grid.id && overlaps(one.area, other.area);

const covers = (one: Held, other: Held): boolean => one.grid.id === other.grid.id && holds(one.area, other.area);

const firstColumn = ({ grid, area, range }: Held): Asked => ({
  grid,
  area: { ...area, right: area.left },
  range: range.getColumn(0),
});

function besideOurs({ workbook: { worksheets } }: Context, change: Change): readonly Asked[] {
  const isOurs = (id: string, column: number) =>
    touchedBy(change).some(({ sheetId, area }) => sheetId === id && column >= area.left && column <= area.right);
  return change.columns.flatMap(({ grid, block: { area }, beside }) =>
    [...new Set([beside.left, Math.min(beside.left + 1, beside.right), beside.right])]
      .filter((column) => !isOurs(grid.id, column))
      .map((column) => {
        const one = { ...area, left: column, right: column };
        return { grid, area: one, range: rangeAt(worksheets.getItem(grid.id), one) };
      }),
  );
}

const isAsRead = ({ grid, area: { top, left }, range }: Asked): boolean =>
  range.values.every(([found], n) => {
    // What a formula gives changes with the clock and with other cells; where it stands does not.
    if (grid.formulas.has(cellKey(top + n, left))) return true;
    return (found === '' ? null : found) === valueAt(grid, top + n, left);
  });

/** But for what is ours, and goes first. */
const isStillBlank = ({ grid: { id }, area: { top, left }, range }: Held, ours: readonly Held[]): boolean =>
  range.values.every((cells, n) =>
    cells.every((found, m) => {
      const cell = { top: top + n, left: left + m, bottom: top + n, right: left + m };
      return found === '' || ours.some(({ grid, area }) => grid.id === id && overlaps(area, cell));
    }),
  );
