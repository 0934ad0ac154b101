/** Freezes the formulas of one sheet, whole or not at all. */
import { cellWhere } from '../../core/facts/where';
import type { Area, Grid } from '../../core/source';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import type { FrozenArea } from './formula-areas';
import { officeCode, officeProblem } from './office-errors';

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
    return (await thaw(excel, grid, areas))
      ? 'Excel made something else of the values, so the formulas were put back.'
      : halfFrozen;
  } catch (error) {
    const code = officeCode(error);
    if (code === undefined) throw error;
    if (isTouched && !(await thaw(excel, grid, areas))) return halfFrozen;
    const { message, hint } = officeProblem(code, 'Its formulas are as they were.');
    return `${message} ${hint}`;
  }
}

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

const rangeOf = (context: Context, grid: Grid, { top, left, bottom, right }: Area): Excel.Range =>
  context.workbook.worksheets.getItem(grid.id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** About as many bytes as a request about the cells takes. */
const bytesOf = (cells: unknown): number => 1_500 + JSON.stringify(cells).length;

/** Sentences in cells are longer than numbers: what an answer will weigh is not known before. */
const bytesShown = ({ formulas }: FrozenArea): number =>
  1_500 + 250 * formulas.reduce((sum, row) => sum + row.length, 0);

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

/** Tries more than once, because what failed may only have been a moment's trouble; `false` when it stays so. */
async function thaw(excel: ExcelApi, grid: Grid, areas: readonly FrozenArea[]): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt++)
    try {
      if (await inExcel(excel, (context) => areFormulas(context, grid, areas))) return true;
      if (attempt < 3) await inExcel(excel, (context) => writeFormulas(context, grid, areas));
    } catch (error) {
      if (officeCode(error) === undefined) throw error;
    }
  return false;
}

/** Every formula is there, and none is kept by a value from filling its neighbours. */
async function areFormulas(context: Context, grid: Grid, areas: readonly FrozenArea[]): Promise<boolean> {
  const batches = new Batches(context, byteBudget);
  const asked: { readonly one: FrozenArea; readonly range: Excel.Range }[] = [];
  for (const one of areas)
    await batches.add(bytesShown(one) + bytesOf(one.formulas), () => {
      const range = rangeOf(context, grid, one.area);
      range.load('formulas,values');
      asked.push({ one, range });
    });
  await batches.send();
  return asked.every(({ one, range }) =>
    one.formulas.every((row, n) =>
      row.every(
        (formula, m) => formula === '' || (range.formulas[n]?.[m] === formula && range.values[n]?.[m] !== '#SPILL!'),
      ),
    ),
  );
}

/** Cells without a formula are emptied: a formula fills its neighbours again only when nothing stands in them. */
async function writeFormulas(context: Context, grid: Grid, areas: readonly FrozenArea[]): Promise<void> {
  const batches = new Batches(context, byteBudget);
  for (const { area, formulas } of areas)
    await batches.add(bytesOf(formulas), () => {
      rangeOf(context, grid, area).formulas = formulas.map((row) => [...row]);
    });
  await batches.send();
}
