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
    const sheets = await ownFormulas(excel, book.grids);
    const whys = await freezeEach(excel, book, sheets);
    const done = sheets.filter(({ grid }) => whys.get(grid.id) === null);
    return ok({
      frozen: done.flatMap(({ grid, areas }) =>
        areas.map(({ area }) => ({ where: areaWhere(grid.name, area), cells: sizeOf(area) })),
      ),
      left: [
        ...namesLeft(book),
        ...sheets.flatMap(({ grid, areas }) => {
          const why = whys.get(grid.id);
          return why ? [{ where: list(areas.map(({ area }) => areaWhere(grid.name, area))), why }] : [];
        }),
      ],
    });
  }, 'Nothing was frozen.');

/** Why each sheet is left as it is, by its id; `null` where it is frozen. What hangs on a sheet is frozen before it. */
async function freezeEach(
  excel: ExcelApi,
  book: BookRead,
  sheets: readonly OwnFormulas[],
): Promise<ReadonlyMap<string, string | null>> {
  const whys = new Map<string, string | null>();
  for (let waiting = sheets; waiting.length > 0; waiting = waiting.filter(({ grid }) => !whys.has(grid.id))) {
    const before = whys.size;
    for (const { grid, areas, spills } of waiting)
      if (grid.isProtected) whys.set(grid.id, 'The sheet is protected.');
      else if (hangsOn(book, { grid, spills }, whys) === null) whys.set(grid.id, await freezeSheet(excel, grid, areas));
    if (whys.size === before) for (const own of waiting) whys.set(own.grid.id, hangsOn(book, own, whys));
  }
  return whys;
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const namesLeft = ({ names }: BookRead): FreezeReport['left'][number][] =>
  names
    .filter(({ refersTo }) => callsOurs(refersTo))
    .map(({ name }) => ({
      where: name,
      why: 'It is a name with a formula of its own: delete the name where it is not needed.',
    }));

/** Another formula that says `B2#` would lose what it refers to, unless it is frozen before or with it. */
function hangsOn(
  { grids }: BookRead,
  { grid, spills }: Pick<OwnFormulas, 'grid' | 'spills'>,
  whys: ReadonlyMap<string, string | null>,
): string | null {
  const anchors: ReadonlyMap<Where, Area> = new Map(
    spills.map((area) => [`${columnLetters(area.left)}${area.top + 1}`, area]),
  );
  for (const other of anchors.size === 0 ? [] : grids)
    for (const [key, formula] of other.formulas) {
      if (callsOurs(formula) && (other === grid || whys.get(other.id) === null)) continue;
      const used = spillsUsed(formula).find(
        ({ sheet, cell }) => (sheet ?? other.name).toLowerCase() === grid.name.toLowerCase() && anchors.has(cell),
      );
      const area = used && anchors.get(used.cell);
      if (used && area)
        return `${cellWhere(other.name, Math.floor(key / 16_384), key % 16_384)} uses ${used.cell}#: write ${areaWhere(grid.name, area)} there first.`;
    }
  return null;
}
