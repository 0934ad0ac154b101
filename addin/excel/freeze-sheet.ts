/** Freezes the formulas of one sheet, whole or not at all. */
import { areaWhere, cellWhere } from '../../core/facts/where';
import type { Area, Grid } from '../../core/source';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { bytesOf, bytesShown, type FrozenArea } from './formula-areas';
import { officeCode, officeProblem } from './office-errors';
import { rangeAt } from './range-area';
import { type Thawed, thaw } from './thaw';

/** Errors that only say that there is no result: of these nothing is kept. */
const noResult = /^#(BUSY!|GETTING_DATA|NAME\?|SPILL!|CONNECT!|BLOCKED!|UNKNOWN!|CALC!)$/;

interface Shown {
  readonly one: FrozenArea;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Why the sheet was left as it is, in sentences; `null` when it is frozen. What Excel refuses is told in the same way. */
export async function freezeSheet(excel: ExcelApi, grid: Grid, whole: readonly FrozenArea[]): Promise<string | null> {
  const areas = whole.flatMap(pieces);
  let isTouched = false;
  try {
    const before = await inExcel(excel, (context) => shownIn(context, grid, areas));
    const lacking = before.flatMap(withoutResult)[0];
    if (lacking)
      return `${cellWhere(grid.name, lacking.row, lacking.column)} shows ${lacking.shows}, which is no result to keep.`;
    isTouched = true;
    await inExcel(excel, (context) => write(context, grid, before));
    const after = await inExcel(excel, (context) => shownIn(context, grid, areas));
    if (valuesOf(after) === valuesOf(before)) return null;
    const back = await thaw(excel, grid, areas);
    return back
      ? `Excel made something else of the values, so the formulas were put back.${inFirst(grid, back)}`
      : halfFrozen;
  } catch (error) {
    const code = officeCode(error);
    if (code === undefined) throw error;
    const back = isTouched ? await thaw(excel, grid, areas) : { inFirstCells: [] };
    if (!back) return halfFrozen;
    const outcome = back.inFirstCells.length === 0 ? 'Its formulas are as they were.' : 'Its formulas were put back.';
    const { message, hint } = officeProblem(code, outcome);
    return `${message}${inFirst(grid, back)} ${hint}`;
  }
}

const inFirst = ({ name }: Grid, { inFirstCells }: Thawed): string =>
  inFirstCells
    .map(
      (area) =>
        ` The formula of ${areaWhere(name, area)} was entered with Ctrl+Shift+Enter: it stands in ${cellWhere(name, area.top, area.left)} now, and fills the others from there.`,
    )
    .join('');

const halfFrozen =
  'This failed half-way, and not every formula could be put back. Undo there, or close the workbook without saving; where it saves by itself, go back under File > Info > Version History.';

const mostCells = 5_000;

/** An area in pieces that fit a request, cut between rows. */
function pieces({ area, formulas }: FrozenArea): readonly FrozenArea[] {
  const height = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const found: FrozenArea[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    found.push({ area: { ...area, top, bottom }, formulas: formulas.slice(top - area.top, bottom - area.top + 1) });
  }
  return found;
}

function withoutResult({ one: { area }, values, types }: Shown) {
  return values.flatMap((row, n) =>
    row.flatMap((value, m) =>
      types[n]?.[m] === 'Error' && noResult.test(String(value))
        ? [{ row: area.top + n, column: area.left + m, shows: String(value) }]
        : [],
    ),
  );
}

const valuesOf = (shown: readonly Shown[]): string => JSON.stringify(shown.map(({ values }) => values));

const rangeOf = (context: Context, { id }: Grid, area: Area): Excel.Range =>
  rangeAt(context.workbook.worksheets.getItem(id), area);

async function shownIn(context: Context, grid: Grid, areas: readonly FrozenArea[]): Promise<readonly Shown[]> {
  const batches = new Batches(context, byteBudget);
  const asked: { readonly one: FrozenArea; readonly range: Excel.Range }[] = [];
  for (const one of areas)
    await batches.add(bytesShown(one), () => {
      const range = rangeOf(context, grid, one.area);
      range.load('values,valueTypes');
      asked.push({ one, range });
    });
  await batches.send();
  return asked.map(({ one, range }) => ({ one, values: range.values, types: range.valueTypes }));
}

async function write(context: Context, grid: Grid, shown: readonly Shown[]): Promise<void> {
  const batches = new Batches(context, byteBudget);
  for (const { one, values, types } of shown) {
    const held = values.map((row, n) => row.map((value, m) => kept(value, types[n]?.[m])));
    await batches.add(bytesOf(held), () => {
      rangeOf(context, grid, one.area).values = held;
    });
  }
  await batches.send();
}

/** Text keeps the leading apostrophe of text, or Excel would make numbers and formulas of what looks like them. */
const kept = (value: unknown, type: unknown): unknown =>
  typeof value === 'string' && value !== '' && type !== 'Error' ? `'${value}` : value;
