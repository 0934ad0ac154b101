/** Puts the values that our functions show in the place of their formulas, so that a workbook reads without us. */
import { areaWhere, cellWhere } from '../../core/facts/where';
import { ok, type Result } from '../../core/result';
import type { Grid, Where } from '../../core/source';
import type { ExcelApi } from './api';
import { freezeSheet } from './freeze-sheet';
import { type FrozenArea, frozenAreas } from './frozen-areas';
import { settled } from './office-errors';
import { callsOurs, spillsUsed } from './own-formulas';
import { type BookRead, readBook } from './read-workbook';

export interface FreezeReport {
  readonly frozen: readonly { readonly where: Where; readonly cells: number }[];
  /** Formulas of ours that are still there, and why, as a sentence. */
  readonly left: readonly { readonly where: Where; readonly why: string }[];
}

/** Whole or not at all for each sheet. Other formulas, and protected sheets, are never touched. */
export const freezeFunctions = (excel: ExcelApi): Promise<Result<FreezeReport>> =>
  settled(async () => {
    const book = await readBook(excel);
    const frozen: FreezeReport['frozen'][number][] = [];
    const left: FreezeReport['left'][number][] = namesLeft(book);
    const areas = await frozenAreas(excel, book.grids);
    for (const [grid, own] of areas) {
      const why = grid.isProtected
        ? 'The sheet is protected.'
        : (hangsOn(book, grid, own) ?? (await freezeSheet(excel, grid, own)));
      if (why === null)
        frozen.push(...own.map(({ area }) => ({ where: areaWhere(grid.name, area), cells: sizeOf(area) })));
      else left.push({ where: own.map(({ area }) => areaWhere(grid.name, area)).join(', '), why });
    }
    return ok({ frozen, left });
  }, 'Nothing was frozen.');

const sizeOf = ({ top, left, bottom, right }: FrozenArea['area']): number => (bottom - top + 1) * (right - left + 1);

const namesLeft = ({ names }: BookRead): FreezeReport['left'][number][] =>
  names
    .filter(({ refersTo }) => callsOurs(refersTo))
    .map(({ name }) => ({
      where: name,
      why: 'It is a name with a formula of its own: delete the name where it is not needed.',
    }));

/** Another formula that says `B2#` would lose what it refers to. */
function hangsOn({ grids }: BookRead, grid: Grid, areas: readonly FrozenArea[]): string | null {
  const anchors = new Map(
    areas
      .filter(({ spills }) => spills)
      .map(({ area }) => [cellWhere('', area.top, area.left).replace(/^.*!/, ''), area] as const),
  );
  for (const other of anchors.size === 0 ? [] : grids)
    for (const [key, formula] of other.formulas) {
      if (callsOurs(formula) && !other.isProtected) continue;
      const used = spillsUsed(formula).find(
        ({ sheet, cell }) => (sheet ?? other.name).toLowerCase() === grid.name.toLowerCase() && anchors.has(cell),
      );
      const area = used && anchors.get(used.cell);
      if (used && area)
        return `${cellWhere(other.name, Math.floor(key / 16_384), key % 16_384)} uses ${used.cell}#: write ${areaWhere(grid.name, area)} there first.`;
    }
  return null;
}
