/** Where formulas of ours stand, with all the cells that they fill. */
import { type Area, cellKey, type Grid } from '../../core/source';
import { overlaps } from '../workbook/placing/areas';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { rectangles } from './change';
import { callsOurs } from './own-formulas';
import { areaOf, placed } from './range-area';

/** Cells side by side. */
export interface FrozenArea {
  readonly area: Area;
  /** By row and column; empty where a formula beside it fills the cell. */
  readonly formulas: readonly (readonly string[])[];
}

/** About as many bytes as a request about the cells takes. */
export const bytesOf = (cells: unknown): number => 1_500 + JSON.stringify(cells).length;

/** Sentences in cells are longer than numbers: what an answer will weigh is not known before. */
export const bytesShown = ({ formulas }: FrozenArea): number =>
  1_500 + 250 * formulas.reduce((sum, row) => sum + row.length, 0);

export interface OwnFormulas {
  readonly grid: Grid;
  readonly areas: readonly FrozenArea[];
  /** What formulas with more than one result fill, each with its formula at the top left. */
  readonly spills: readonly Area[];
}

/** One for each sheet that has such formulas. */
export async function ownFormulas(excel: ExcelApi, grids: readonly Grid[]): Promise<readonly OwnFormulas[]> {
  const found = grids
    .map((grid) => ({ grid, own: new Map([...grid.formulas].filter(([, formula]) => callsOurs(formula))) }))
    .filter(({ own }) => own.size > 0);
  if (found.length === 0) return [];
  return inExcel(excel, async (context) => {
    const all: OwnFormulas[] = [];
    for (const { grid, own } of found) {
      const spills = await spillsOf(context, grid, own);
      all.push({ grid, spills, areas: areasOf(own, spills) });
    }
    return all;
  });
}

/** Few formulas spill, so whole areas are asked first and single cells only where something does. */
async function spillsOf(context: Context, grid: Grid, own: ReadonlyMap<number, string>): Promise<readonly Area[]> {
  const sheet = context.workbook.worksheets.getItem(grid.id);
  const rangeOf = ({ top, left, bottom, right }: Area) =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const batches = new Batches(context, byteBudget);
  const areas: { readonly area: Area; readonly range: Excel.Range }[] = [];
  for (const area of joined(own.keys()))
    await batches.add(900, () => {
      const range = rangeOf(area);
      range.load('hasSpill');
      areas.push({ area, range });
    });
  await batches.send();
  // `null` where only some cells do.
  const spilling = areas.filter(({ range }) => range.hasSpill !== false);
  const asked: Excel.Range[] = [];
  for (const key of own.keys()) {
    const cell = cellArea(key);
    if (!spilling.some(({ area }) => overlaps(area, cell))) continue;
    await batches.add(900, () => {
      const spill = rangeOf(cell).getSpillingToRangeOrNullObject();
      spill.load(placed);
      asked.push(spill);
    });
  }
  await batches.send();
  return asked.filter(({ isNullObject }) => !isNullObject).map(areaOf);
}

function areasOf(own: ReadonlyMap<number, string>, spills: readonly Area[]): readonly FrozenArea[] {
  // Some Excels give the formula of a spill for all of its cells: only the first one has it.
  const formulas = new Map(own);
  for (const spill of spills) for (const key of keysIn(spill)) if (key !== firstOf(spill)) formulas.set(key, '');
  return joined(formulas.keys()).map((area) => ({
    area,
    formulas: rowsOf(area).map((row) => columnsOf(area).map((column) => formulas.get(cellKey(row, column)) ?? '')),
  }));
}

const firstOf = ({ top, left }: Area): number => cellKey(top, left);

const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const rowsOf = ({ top, bottom }: Area): readonly number[] => span(top, bottom);
const columnsOf = ({ left, right }: Area): readonly number[] => span(left, right);
const keysIn = (area: Area): readonly number[] =>
  rowsOf(area).flatMap((row) => columnsOf(area).map((column) => cellKey(row, column)));

function cellArea(key: number): Area {
  const row = Math.floor(key / 16_384);
  const column = key % 16_384;
  return { top: row, left: column, bottom: row, right: column };
}

/** The cells as rectangles: an array formula of old can only be changed as a whole. */
function joined(keys: Iterable<number>): readonly Area[] {
  const rows = new Map<number, Set<number>>();
  for (const key of [...keys].sort((a, b) => a - b)) {
    const { top, left } = cellArea(key);
    rows.set(top, (rows.get(top) ?? new Set()).add(left));
  }
  const areas = rectangles([...rows].map(([row, columns]) => ({ row, columns })));
  return areas.toSorted((a, b) => a.top - b.top || a.left - b.left);
}
