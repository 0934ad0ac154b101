/** Puts formulas back where values had taken their place. */
import type { Area, Grid } from '../../core/source';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { bytesOf, bytesShown, type FrozenArea } from './formula-areas';
import { officeCode } from './office-errors';
import { rangeAt } from './range-area';

export interface Thawed {
  /**
   * Cells that one formula was entered for with Ctrl+Shift+Enter. Office.js writes no such formula: in each of its cells it
   * would be in its own way, so it stands in the first of them and fills the others.
   */
  readonly inFirstCells: readonly Area[];
}

/** What is to stand in an area, and what stood there. */
interface Put extends FrozenArea {
  readonly was: FrozenArea['formulas'];
}

/** Tries more than once, because what failed may only have been a moment's trouble; `null` when it stays so. */
export async function thaw(excel: ExcelApi, grid: Grid, areas: readonly FrozenArea[]): Promise<Thawed | null> {
  let wanted = areas.map((one): Put => ({ ...one, was: one.formulas }));
  for (let attempt = 0; attempt < 4; attempt++)
    try {
      const found = await inExcel(excel, (context) => look(context, grid, wanted));
      if (found.every((state) => state === 'there'))
        return { inFirstCells: wanted.flatMap((one) => (one.formulas === one.was ? [] : arraysIn(one))) };
      wanted = wanted.map((one, n) => (found[n] === 'blocked' ? { ...one, formulas: firstOnly(one.was) } : one));
      if (attempt < 3) await inExcel(excel, (context) => write(context, grid, wanted));
    } catch (error) {
      if (officeCode(error) === undefined) throw error;
    }
  return null;
}

/** `blocked`: formulas that are to fill their neighbours are kept from it. */
async function look(
  context: Context,
  grid: Grid,
  wanted: readonly Put[],
): Promise<readonly ('there' | 'blocked' | 'missing')[]> {
  const batches = new Batches(context, byteBudget);
  const asked: { readonly one: Put; readonly range: Excel.Range }[] = [];
  for (const one of wanted)
    await batches.add(bytesShown(one) + bytesOf(one.formulas), () => {
      const range = rangeAt(context.workbook.worksheets.getItem(grid.id), one.area);
      range.load('formulas,values');
      asked.push({ one, range });
    });
  await batches.send();
  return asked.map(({ one, range: { formulas, values } }) => {
    const all = one.was.flatMap((row, n) =>
      row.map((was, m) => ({ was, put: one.formulas[n]?.[m], formula: formulas[n]?.[m], value: values[n]?.[m] })),
    );
    if (all.some(({ value }) => value === '#SPILL!')) return 'blocked';
    const isBack = ({ was, put, formula, value }: (typeof all)[number]) =>
      put === '' ? was === '' || value !== '' : formula === put;
    return all.every(isBack) ? 'there' : 'missing';
  });
}

/** Cells without a formula are emptied: a formula fills its neighbours again only when nothing stands in them. */
async function write(context: Context, grid: Grid, wanted: readonly Put[]): Promise<void> {
  const batches = new Batches(context, byteBudget);
  for (const { area, formulas } of wanted)
    await batches.add(bytesOf(formulas), () => {
      const range = rangeAt(context.workbook.worksheets.getItem(grid.id), area);
      range.formulas = formulas.map((row) => [...row]);
    });
  await batches.send();
}

type Formulas = FrozenArea['formulas'];

const firstOnly = (formulas: Formulas): Formulas =>
  formulas.map((row, n) =>
    row.map((formula, m) => (formula === row[m - 1] || formula === formulas[n - 1]?.[m] ? '' : formula)),
  );

/** Where one formula was that of more cells than its first. */
function arraysIn({ area, was, formulas }: Put): readonly Area[] {
  return formulas.flatMap((row, n) =>
    row.flatMap((formula, m) => {
      if (formula === '') return [];
      const right = lastFrom(m, (column) => was[n]?.[column] === formula);
      const bottom = lastFrom(n, (line) => was[line]?.[m] === formula);
      if (right === m && bottom === n) return [];
      return [{ top: area.top + n, left: area.left + m, bottom: area.top + bottom, right: area.left + right }];
    }),
  );
}

/** The last of those from `first` on that are so. */
function lastFrom(first: number, isSo: (at: number) => boolean): number {
  let last = first;
  while (isSo(last + 1)) last++;
  return last;
}
