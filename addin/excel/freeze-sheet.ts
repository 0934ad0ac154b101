/** Freezes the formulas of one sheet, whole or not at all. */
import { areaWhere } from '../../core/facts/where';
import type { Grid } from '../../core/source';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import type { FrozenArea } from './frozen-areas';
import { officeCode, officeProblem } from './office-errors';

/** Errors that only say that there is no result: of these nothing is kept. */
const noResult = /^#(BUSY!|GETTING_DATA|NAME\?|SPILL!|CONNECT!|BLOCKED!|UNKNOWN!|CALC!)$/;

interface Shown {
  readonly one: FrozenArea;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Why the sheet was left as it is, as a sentence; `null` when it is frozen. */
export async function freezeSheet(excel: ExcelApi, grid: Grid, areas: readonly FrozenArea[]): Promise<string | null> {
  const before = await inExcel(excel, (context) => shownIn(context, grid, areas));
  for (const { one, values, types } of before) {
    const empty = values.flat().find((value, n) => types.flat()[n] === 'Error' && noResult.test(String(value)));
    if (empty !== undefined)
      return `${areaWhere(grid.name, one.area)} shows ${String(empty)}, which is no result to keep.`;
  }
  try {
    await inExcel(excel, (context) => write(context, grid, before));
    const after = await inExcel(excel, (context) => shownIn(context, grid, areas));
    if (JSON.stringify(after.map(({ values }) => values)) === JSON.stringify(before.map(({ values }) => values)))
      return null;
    await thaw(excel, grid, areas);
    return 'Excel made something else of the values, so the formulas were put back.';
  } catch (error) {
    const code = officeCode(error);
    if (code === undefined) throw error;
    await thaw(excel, grid, areas);
    return officeProblem(code, 'Its formulas were put back.').message;
  }
}

const rangeOf = (context: Context, grid: Grid, { top, left, bottom, right }: FrozenArea['area']): Excel.Range =>
  context.workbook.worksheets.getItem(grid.id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

const bytesOf = ({ area: { top, left, bottom, right } }: FrozenArea): number =>
  1_500 + 60 * (bottom - top + 1) * (right - left + 1);

async function shownIn(context: Context, grid: Grid, areas: readonly FrozenArea[]): Promise<readonly Shown[]> {
  const batches = new Batches(context, byteBudget);
  const asked: { readonly one: FrozenArea; readonly range: Excel.Range }[] = [];
  for (const one of areas)
    await batches.add(bytesOf(one), () => {
      const range = rangeOf(context, grid, one.area);
      range.load('values,valueTypes');
      asked.push({ one, range });
    });
  await batches.send();
  return asked.map(({ one, range }) => ({ one, values: range.values, types: range.valueTypes }));
}

async function write(context: Context, grid: Grid, shown: readonly Shown[]): Promise<void> {
  const batches = new Batches(context, byteBudget);
  for (const { one, values, types } of shown)
    await batches.add(bytesOf(one), () => {
      rangeOf(context, grid, one.area).values = values.map((row, n) =>
        row.map((value, m) => kept(value, types[n]?.[m])),
      );
    });
  await batches.send();
}

/** Text keeps the leading apostrophe of text, or Excel would make numbers and formulas of what looks like them. */
const kept = (value: unknown, type: unknown): unknown =>
  typeof value === 'string' && value !== '' && type !== 'Error' ? `'${value}` : value;

/** A spilling formula needs the cells below it empty before it can fill them again. */
async function thaw(excel: ExcelApi, grid: Grid, areas: readonly FrozenArea[]): Promise<void> {
  await inExcel(excel, async (context) => {
    const batches = new Batches(context, byteBudget);
    for (const one of areas)
      await batches.add(bytesOf(one), () => {
        const { area, formula, spills } = one;
        const range = rangeOf(context, grid, area);
        range.clear('Contents');
        const first = spills ? rangeOf(context, grid, { ...area, bottom: area.top, right: area.left }) : range;
        const height = spills ? 1 : area.bottom - area.top + 1;
        const width = spills ? 1 : area.right - area.left + 1;
        first.formulas = Array.from({ length: height }, () => Array.from({ length: width }, () => formula));
      });
    await batches.send();
  });
}
