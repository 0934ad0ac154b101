/** Passes and fails, on sheets of nothing else with bidders across or in columns: no marks, but whoever fails is out. */
import { type CellValue, type Grid, valueAt } from '../../source';
import { type CellInput, readText } from '../cells';
import { fails, isVerdict, passes, saysNo } from '../cells/verdict';
import { nameKey } from '../names/name-key';
import type { Reading } from '../tender';
import { cellWhere } from '../where';
import type { Frame } from './frame';
import type { Register } from './register';
import type { Gathering, View } from './views';

/** Under or beside such words a plain "No" is a fail: "Mandatory requirements met". "SME" and "Local" are none. */
const mandatory =
  /\b(?:mandatory|minimum (?:requirements?|standards?)|compl(?:iant|iance|ies)|eligib\w+|requirements? met|meets? (?:the )?requirements?|pass(?:ed)?|gate(?:way)?|shortlist\w*|invited|taken forward|gorfodol|cydymffurf\w+)\b/i;
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
    const isMandatory = mandatory.test(heading);
    const cells = verdictsIn(frame, index, isMandatory);
    if (!cells?.some(({ value }) => passes(value, isMandatory))) continue;
    for (const [at, cell] of cells.entries()) {
      const bidder = bidders[at] ?? null;
      if (bidder !== null && fails(cell.value, isMandatory))
        register.addStatus(bidder, lots[at] ?? null, failure(cell, heading));
    }
  }
}

/** The cells of a column, where all that is said in it are verdicts. */
function verdictsIn({ entries, sheet }: Frame, column: number, isMandatory: boolean): readonly CellInput[] | undefined {
  const cells: CellInput[] = [];
  for (const entry of entries) {
    const cell = sheet.cell(entry, column);
    if (cell.value !== null && !isVerdict(cell.value, isMandatory)) return undefined;
    cells.push(cell);
  }
  return cells;
}

/** A "No" is told with what it answers; what is said in Welsh is a fail all the same. */
function failure(cell: CellInput, heading: string): Reading<string> {
  const said = readText(cell);
  return said.kind === 'value' && (saysNo(said.value) || /methu|cydymffurfio/i.test(said.value))
    ? { ...said, value: 'fail', raw: `${heading}: ${said.raw.trim()}` }
    : said;
}

function hasFail({ values }: Grid): boolean {
  for (let row = 0; row < Math.min(values.length, most); row++) {
    const cells = values[row] ?? noCells;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (value === false) return true;
      if (typeof value === 'string' && value.length <= longestVerdict && beginsLikeFail(value) && fails(value, true))
        return true;
    }
  }
  return false;
}

const noCells: readonly CellValue[] = [];

/** Nearly every text begins with another letter, which is sooner seen than the words are looked for. */
function beginsLikeFail(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= 32 || first > 126 || beginnings[first] === true;
}

/** By the code of a letter. */
const beginnings: readonly (boolean | undefined)[] = Array.from({ length: 127 }, (_, code) =>
  'FfNnMmWwDd'.includes(String.fromCharCode(code)),
);

/** "R2 | Delivery in 8 weeks | Mandatory": a cell of the row says so, and nothing else. */
const isSaidMandatory = ({ values }: Grid, row: number): boolean =>
  (values[row] ?? noCells).some(
    (value) =>
      typeof value === 'string' && /^\W*(?:mandatory|essential|must(?: have)?|required|gorfodol)\W*$/i.test(value),
  );

function failsIn(grid: Grid, row: number, names: readonly { column: number; id: string }[], register: Register): void {
  const cells = names.map(({ column, id }) => ({ id, column, value: valueAt(grid, row, column) }));
  const label = String(
    (grid.values[row] ?? noCells).find((value) => typeof value === 'string' && value.trim() !== '') ?? '',
  );
  const isMandatory = mandatory.test(label) || isSaidMandatory(grid, row);
  if (cells.length < 2 || !cells.every(({ value }) => isVerdict(value, isMandatory))) return;
  for (const { id, column, value } of cells)
    if (fails(value, isMandatory))
      register.addStatus(id, null, failure({ value, where: cellWhere(grid.name, row, column) }, label));
}
