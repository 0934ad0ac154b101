/** Sheets of nothing but passes and fails, bidders across: no marks, but whoever fails is out. */
import { type CellValue, type Grid, valueAt } from '../../source';
import { readText } from '../cells';
import { nameKey } from '../names/name-key';
import { cellWhere } from '../where';
import type { Register } from './register';

const verdict = /^\s*(?:pass(?:ed)?|fail(?:ed)?|(?:not |non-?)?compliant|n\/?a|yes)\s*$/i;
const fail = /^\s*(?:fail(?:ed)?|(?:not |non-?)compliant)\s*$/i;
const most = 400;
/** No verdict is longer. */
const longestVerdict = 24;

/** A fail under a bidder's name, in rows whose cells under all names are verdicts. */
export function gatherCompliance(grids: readonly Grid[], register: Register): void {
  const known = new Set(register.bidders().map(({ id }) => id));
  if (known.size < 2) return;
  for (const grid of grids) {
    // Nearly every sheet: names are looked for only where somebody fails.
    if (!hasFail(grid)) continue;
    let names: readonly { readonly column: number; readonly id: string }[] = [];
    for (let row = 0; row < Math.min(grid.values.length, most); row++) {
      const named = (grid.values[row] ?? []).flatMap((value, column) => {
        const id = typeof value === 'string' && value.length <= 80 ? nameKey(value) : '';
        return known.has(id) ? [{ column, id }] : [];
      });
      if (new Set(named.map(({ id }) => id)).size > 1) names = named;
      else failsIn(grid, row, names, register);
    }
  }
}

function hasFail({ values }: Grid): boolean {
  for (let row = 0; row < Math.min(values.length, most); row++) {
    const cells = values[row] ?? noCells;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'string' && value.length <= longestVerdict && beginsLikeFail(value) && fail.test(value))
        return true;
    }
  }
  return false;
}

const noCells: readonly CellValue[] = [];

/** Nearly every text begins with another letter, which is sooner seen than the words are looked for. */
function beginsLikeFail(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= 32 || first > 126 || 'FfNnCc'.includes(text.charAt(0));
}

function failsIn(grid: Grid, row: number, names: readonly { column: number; id: string }[], register: Register): void {
  const cells = names.map(({ column, id }) => ({ id, column, value: valueAt(grid, row, column) }));
  if (cells.length < 2 || !cells.every(({ value }) => typeof value === 'string' && verdict.test(value))) return;
  for (const { id, column, value } of cells)
    if (typeof value === 'string' && fail.test(value))
      register.addStatus(id, null, readText({ value, where: cellWhere(grid.name, row, column) }));
}
