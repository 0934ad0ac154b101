/** Columns whose cells are the sums of columns before them: a total, whatever its heading. */
import { type CellValue, cellKey, valueAt } from '../../../../source';
import type { Draft } from '../../sheet/draft';
import { roughNumber } from '../../sheet/kinds';

const looked = 30;

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
      at >= 2 &&
      startsOf(at).some((start) =>
        sumsUp(
          draft,
          rows,
          figures.slice(start, at).map((column) => column.index),
          index,
        ),
      )
    )
      found.add(index);
  }
  return found;
}

const startsOf = (at: number): readonly number[] => Array.from({ length: at - 1 }, (_, start) => start);

function sumsUp({ grid }: Draft, rows: readonly number[], parts: readonly number[], total: number): boolean {
  let agree = 0;
  let compared = 0;
  for (const row of rows) {
    const value = figure(valueAt(grid, row, total));
    const pieces = parts.map((part) => figure(valueAt(grid, row, part)));
    if (value === undefined || value === 0 || pieces.filter((piece) => piece !== undefined && piece !== 0).length < 2)
      continue;
    compared += 1;
    const sum = pieces.reduce<number>((whole, piece) => whole + (piece ?? 0), 0);
    if (Math.abs(sum - value) <= 0.001 * Math.abs(value)) agree += 1;
  }
  return compared >= 2 && agree >= 0.7 * compared;
}

const figure = (value: CellValue): number | undefined =>
  typeof value === 'string' && value.length > 24 ? undefined : roughNumber(value);
