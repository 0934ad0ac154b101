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

/** Why the sheet was left as it is, as a sentence; `null` when it is frozen. */
export async function freezeSheet(excel: ExcelApi, grid: Grid, whole: readonly FrozenArea[]): Promise<string | null> {
  const areas = whole.flatMap(pieces);
  const before = await inExcel(excel, (context) => shownIn(context, grid, areas));
  const lacking = before.flatMap(withoutResult)[0];
  if (lacking)
    return `${cellWhere(grid.name, lacking.row, lacking.column)} shows ${lacking.shows}, which is no result to keep.`;
  try {
    await inExcel(excel, (context) => write(context, grid, before));
    const after = await inExcel(excel, (context) => shownIn(context, grid, areas));
    if (valuesOf(after) === valuesOf(before)) return null;
    await thaw(excel, grid, areas);
    return 'Excel made something else of the values, so the formulas were put back.';
  } catch (error) {
    const code = officeCode(error);
    if (code === undefined) throw error;
    await thaw(excel, grid, areas);
    const { message, hint } = officeProblem(code, 'Its formulas were put back.');
    return `${message} ${hint}`;
  }
}

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

/** Cells without a formula are emptied: a formula fills its neighbours again only when nothing stands in them. */
async function thaw(excel: ExcelApi, grid: Grid, areas: readonly FrozenArea[]): Promise<void> {
  await inExcel(excel, async (context) => {
    const batches = new Batches(context, byteBudget);
    for (const { area, formulas } of areas)
      await batches.add(bytesOf(formulas), () => {
        rangeOf(context, grid, area).formulas = formulas.map((row) => [...row]);
      });
    await batches.send();
  });
}
