/** Where formulas of ours stand, with all the cells that each of them fills. */
import type { Area, Grid } from '../../core/source';
import { overlaps } from '../workbook/placing/areas';
import { byteBudget, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { rectangles } from './change';
import { callsOurs } from './own-formulas';
import { areaOf } from './read-frames';

export interface FrozenArea {
  readonly area: Area;
  readonly formula: string;
  /** One formula at the top left fills the rest. Without this, every cell has the formula. */
  readonly spills: boolean;
}

/** By sheet, in the order of the sheets; a sheet without such formulas is absent. */
export async function frozenAreas(
  excel: ExcelApi,
  grids: readonly Grid[],
): Promise<ReadonlyMap<Grid, readonly FrozenArea[]>> {
  const found = grids
    .map((grid) => ({ grid, own: [...grid.formulas].filter(([, formula]) => callsOurs(formula)) }))
    .filter(({ own }) => own.length > 0);
  if (found.length === 0) return new Map();
  return inExcel(excel, async (context) => {
    const batches = new Batches(context, byteBudget);
    const asked: {
      readonly grid: Grid;
      readonly key: number;
      readonly formula: string;
      readonly spill: Excel.Range;
    }[] = [];
    for (const { grid, own } of found)
      for (const [key, formula] of own)
        await batches.add(900, () => {
          const sheet = context.workbook.worksheets.getItem(grid.id);
          const { top, left } = cellArea(key);
          const cell = sheet.getRangeByIndexes(top, left, 1, 1);
          const spill = cell.getSpillingToRangeOrNullObject();
          spill.load('rowIndex,columnIndex,rowCount,columnCount');
          asked.push({ grid, key, formula, spill });
        });
    await batches.send();
    return new Map(
      found.map(({ grid }) => {
        const here = asked.filter((one) => one.grid === grid);
        const spills = here
          .filter(({ spill }) => !spill.isNullObject)
          .map(({ spill, formula }) => ({ area: areaOf(spill), formula, spills: true }));
        // Some Excels give the formula of a spill for all of its cells.
        const single = here.filter(
          ({ key, spill }) => spill.isNullObject && !spills.some(({ area }) => overlaps(area, cellArea(key))),
        );
        return [grid, [...spills, ...alike(single)]] as const;
      }),
    );
  });
}

const cellArea = (key: number): Area => {
  const row = Math.floor(key / 16_384);
  const column = key % 16_384;
  return { top: row, left: column, bottom: row, right: column };
};

/** Cells of one formula side by side go together: an array formula of old can only be changed as a whole. */
function alike(cells: readonly { readonly key: number; readonly formula: string }[]): readonly FrozenArea[] {
  const byFormula = new Map<string, Map<number, Set<number>>>();
  for (const { key, formula } of cells.toSorted((a, b) => a.key - b.key)) {
    const rows = byFormula.get(formula) ?? new Map<number, Set<number>>();
    const { top: row, left: column } = cellArea(key);
    byFormula.set(formula, rows.set(row, (rows.get(row) ?? new Set()).add(column)));
  }
  return [...byFormula].flatMap(([formula, rows]) =>
    rectangles([...rows].map(([row, columns]) => ({ row, columns }))).map((area) => ({ area, formula, spills: false })),
  );
}
