/** Columns whose cells are the sums of columns before them: a total, whatever its heading. */
import { type CellValue, cellKey, valueAt } from '../../../../source';
import { roughNumber } from '../../../cells/kinds';
import type { Draft } from '../../sheet/draft';

const looked = 30;

/** A total has its parts near it; in a sheet of thousands of columns not all are tried with all. */
const farthest = 60;

/** `=SUM(B4:E4)`: a sum along its own row. */
const alongRow = /^=\s*(?:ROUND\()?SUM\(\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)\)/i;

/** Indexes of the columns that add up at least two neighbours to their left, row by row. */
export function columnsAddingUp(draft: Draft): ReadonlySet<number> {
  const figures = draft.columns.filter(({ profile }) => profile.figures >= 0.5);
  const rows = draft.dataRows.slice(0, looked);
  const found = new Set<number>();
  for (let at = 1; at < figures.length; at++) {
    const index = figures[at]?.index ?? 0;
    const byFormula = rows.filter((row) => {
      const match = alongRow.exec(draft.grid.formulas.get(cellKey(row, index)) ?? '');
      return match !== null && Number(match[1]) === row + 1 && match[1] === match[2];
    }).length;
    if (byFormula >= rows.length / 2 && byFormula > 0) found.add(index);
    else if (
      sumsUp(
        draft,
        rows,
        figures.slice(Math.max(0, at - farthest), at).map((column) => column.index),
        index,
      )
    )
      found.add(index);
  }
  return found;
}

/** Whether the column is the sum of the last two or more of the columns before it. */
function sumsUp({ grid }: Draft, rows: readonly number[], before: readonly number[], total: number): boolean {
  const totals = rows.map((row) => figure(valueAt(grid, row, total)));
  const sums = rows.map(() => 0);
  const counts = rows.map(() => 0);
  for (let start = before.length - 1; start >= 0; start--) {
    let agree = 0;
    let compared = 0;
    for (const [at, row] of rows.entries()) {
      const piece = figure(valueAt(grid, row, before[start] ?? 0)) ?? 0;
      sums[at] = (sums[at] ?? 0) + piece;
      if (piece !== 0) counts[at] = (counts[at] ?? 0) + 1;
      const value = totals[at];
      if (value === undefined || value === 0 || (counts[at] ?? 0) < 2) continue;
      compared += 1;
      if (Math.abs((sums[at] ?? 0) - value) <= 0.001 * Math.abs(value)) agree += 1;
    }
    if (compared >= 2 && agree >= 0.7 * compared) return true;
  }
  return false;
}

const figure = (value: CellValue): number | undefined =>
  typeof value === 'string' && value.length > 24 ? undefined : roughNumber(value);
