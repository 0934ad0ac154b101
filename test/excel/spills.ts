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

const childrenOf = (sheet: BookSheet, key: number): readonly number[] =>
  [...sheet.cells].filter(([, cell]) => cell.spilledFrom === key).map(([child]) => child);

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
