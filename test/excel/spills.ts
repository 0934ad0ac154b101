/** Formulas that fill more cells than their own, and what becomes of them when something else is written there. */
import type { Area } from '../../core/source';
import type { BookSheet } from './book';

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
