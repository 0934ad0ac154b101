/** Puts the values that our functions show in the place of their formulas, so that a workbook reads without us. */
import { list } from '../../core/facts/names/labels';
import { areaWhere, cellWhere, columnLetters } from '../../core/facts/where';
import { ok, type Result } from '../../core/result';
import type { Area, Where } from '../../core/source';
import type { ExcelApi } from './api';
import { type OwnFormulas, ownFormulas } from './formula-areas';
import { freezeSheet } from './freeze-sheet';
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
    for (const own of await ownFormulas(excel, book.grids)) {
      const { grid, areas } = own;
      const why = grid.isProtected
        ? 'The sheet is protected.'
        : (hangsOn(book, own) ?? (await freezeSheet(excel, grid, areas)));
      if (why === null)
        frozen.push(...areas.map(({ area }) => ({ where: areaWhere(grid.name, area), cells: sizeOf(area) })));
      else left.push({ where: list(areas.map(({ area }) => areaWhere(grid.name, area))), why });
    }
    return ok({ frozen, left });
  }, 'Nothing was frozen.');

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const namesLeft = ({ names }: BookRead): FreezeReport['left'][number][] =>
  names
    .filter(({ refersTo }) => callsOurs(refersTo))
    .map(({ name }) => ({
      where: name,
      why: 'It is a name with a formula of its own: delete the name where it is not needed.',
    }));

/** Another formula that says `B2#` would lose what it refers to. */
function hangsOn({ grids }: BookRead, { grid, spills }: OwnFormulas): string | null {
  const anchors: ReadonlyMap<Where, Area> = new Map(
    spills.map((area) => [`${columnLetters(area.left)}${area.top + 1}`, area]),
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
