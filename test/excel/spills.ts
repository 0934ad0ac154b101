/** Formulas that fill more cells than their own, and what becomes of them when something else is written there. */
import type { Area } from '../../core/source';
import type { Book, BookSheet, Cell } from './book';
import { HostError } from './host-object';

/** All cells that the formula of a cell fills, its own included; `null` where it fills no others. */
export function spillOf(sheet: BookSheet, key: number): Area | null {
  const keys = childrenOf(sheet, key);
  if (keys.length === 0) return null;
  const all = [key, ...keys];
  const rows = all.map((one) => Math.floor(one / 16_384));
  const columns = all.map((one) => one % 16_384);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** Whether all cells of an area belong to a spill; `null` where only some do. */
export function inSpill(sheet: BookSheet, { top, left, bottom, right }: Area): boolean | null {
  let inside = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const key = row * 16_384 + column;
      if (sheet.cells.get(key)?.spilledFrom !== undefined || childrenOf(sheet, key).length > 0) inside++;
    }
  return inside === 0 ? false : inside === (bottom - top + 1) * (right - left + 1) ? true : null;
}

function childrenOf(sheet: BookSheet, key: number): readonly number[] {
  const isChild = (child: number) => sheet.cells.get(child)?.spilledFrom === key;
  // A spill is a rectangle, so a cell with none beside or below it has none at all.
  if (!isChild(key + 1) && !isChild(key + 16_384)) return [];
  return [...sheet.cells.keys()].filter(isChild);
}

/** Before a cell is written: a formula takes its spill away with it, and is blocked by what comes in its way. */
export function unspill(sheet: BookSheet, key: number): void {
  const from = sheet.cells.get(key)?.spilledFrom;
  for (const child of childrenOf(sheet, from ?? key)) {
    const { look } = sheet.cells.get(child) ?? {};
    if (look) sheet.cells.set(child, { look });
    else sheet.cells.delete(child);
  }
  const anchor = from === undefined ? undefined : sheet.cells.get(from);
  if (from !== undefined && anchor) sheet.cells.set(from, { ...anchor, value: '#SPILL!' });
}

/** Excel changes no part of an array; by which code it says so is not documented. */
export function checkArrays({ cells }: BookSheet, { top, left, bottom, right }: Area): void {
  const isIn = (key: number) => {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    return row >= top && row <= bottom && column >= left && column <= right;
  };
  const arrays = new Set(
    [...cells].flatMap(([key, { arrayOf }]) => (arrayOf !== undefined && isIn(key) ? [arrayOf] : [])),
  );
  for (const [key, { arrayOf }] of arrays.size > 0 ? cells : [])
    if (arrayOf !== undefined && arrays.has(arrayOf) && !isIn(key))
      throw new HostError('InvalidOperation', "You can't change part of an array.", 'Range.values');
}

/** What formulas gave when the workbook was opened, by sheet, cell and formula: the cells that each fills. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, Cell['value']>>;

const resultKey = (sheet: BookSheet, key: number, formula: string): string => `${sheet.id} ${key} ${formula}`;

export function resultsIn({ sheets }: Book): Results {
  const found = new Map<string, Map<number, Cell['value']>>();
  for (const sheet of sheets)
    for (const [key, cell] of sheet.cells) {
      const { formula, value, spilledFrom } = cell;
      if (formula !== undefined && spilledFrom === undefined) {
        const cells = found.get(resultKey(sheet, key, formula)) ?? new Map<number, Cell['value']>();
        found.set(resultKey(sheet, key, formula), cells.set(key, value));
      }
      if (formula !== undefined && cell.arrayOf !== undefined) {
        // Entered as any other formula, each of its cells would fill as many as all of them.
        const all = [...sheet.cells].filter(([, other]) => other.arrayOf === cell.arrayOf);
        const by = key - cell.arrayOf;
        found.set(resultKey(sheet, key, formula), new Map(all.map(([one, other]) => [one + by, other.value])));
      }
      const from = spilledFrom === undefined ? undefined : sheet.cells.get(spilledFrom);
      if (spilledFrom === undefined || from?.formula === undefined) continue;
      const cells = found.get(resultKey(sheet, spilledFrom, from.formula)) ?? new Map<number, Cell['value']>();
      found.set(resultKey(sheet, spilledFrom, from.formula), cells.set(key, value));
    }
  return found;
}

/** After a write: nothing here can work a formula out, but one that is put back gives again what it gave. */
export function workOut(sheet: BookSheet, results: Results): void {
  for (const [key, cell] of [...sheet.cells]) {
    const result =
      cell.formula === undefined || cell.arrayOf !== undefined
        ? undefined
        : results.get(resultKey(sheet, key, cell.formula));
    if (!result) continue;
    const isFree = (one: number) => {
      const there = sheet.cells.get(one);
      return one === key || there?.spilledFrom === key || (there?.value ?? there?.formula) === undefined;
    };
    const isBlocked = ![...result.keys()].every(isFree);
    for (const [one, value] of isBlocked ? [[key, '#SPILL!'] as const] : result) {
      if (value === undefined) continue;
      sheet.cells.set(one, { ...sheet.cells.get(one), value, ...(one !== key && { spilledFrom: key }) });
    }
  }
}
