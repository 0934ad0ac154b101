/** Passes and fails, on sheets of nothing else with bidders across or in columns: no marks, but whoever fails is out. */
import { type CellValue, type Grid, valueAt } from '../../source';
import { type CellInput, readText } from '../cells';
import { nameKey } from '../names/name-key';
import { cellWhere } from '../where';
import type { Frame } from './frame';
import type { Register } from './register';
import type { Gathering, View } from './views';

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

/** A column of passes and fails that is no mark, "Insurance in place", in a table of bids: the same. */
export function gatherGates({ frame, bidders, lots }: View, { register }: Gathering): void {
  if (frame.table.layout !== 'row-per-bid') return;
  for (const { index, fact, heading } of frame.table.columns) {
    if (fact !== null || heading === '') continue;
    const cells = verdictsIn(frame, index);
    if (!cells?.some(({ value }) => passes(value))) continue;
    for (const [at, cell] of cells.entries()) {
      const bidder = bidders[at] ?? null;
      if (bidder !== null && fails(cell.value)) register.addStatus(bidder, lots[at] ?? null, readText(cell));
    }
  }
}

/** The cells of a column, where all that is said in it are verdicts. */
function verdictsIn({ entries, sheet }: Frame, column: number): readonly CellInput[] | undefined {
  const cells: CellInput[] = [];
  for (const entry of entries) {
    const cell = sheet.cell(entry, column);
    if (cell.value !== null && !(typeof cell.value === 'string' && verdict.test(cell.value))) return undefined;
    cells.push(cell);
  }
  return cells;
}

const passes = (value: CellValue): boolean =>
  typeof value === 'string' && /^\s*(?:pass(?:ed)?|compliant)\s*$/i.test(value);
const fails = (value: CellValue): boolean => typeof value === 'string' && fail.test(value);

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
