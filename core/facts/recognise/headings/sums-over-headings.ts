/** Bidders' sums between their names and the headings below: "Tansy DAC" over "210,000" over "Marks | Comment". */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { namesOf } from '../../headings/naming';
import type { OccupiedRow } from '../sheet/occupied';

/** So many rows of sums may stand there: without VAT, with it, and a corrected one. */
const most = 3;

/** How many rows of figures, one under each name, stand right above this row of headings; most often none. */
export function sumsOver(grid: Grid, rows: readonly OccupiedRow[], heading: number): number {
  let at = heading - 1;
  while (at > 0 && heading - at <= most && isSums(grid, rows[at])) at -= 1;
  const count = heading - 1 - at;
  const [names, below] = [rows[at], rows[heading]];
  if (count === 0 || !names || !below || names.columns.length < 2) return 0;
  const isOver = names.columns.every(
    (column) => below.columns.includes(column) && typeof valueAt(grid, names.row, column) === 'string',
  );
  const areUnder = rows
    .slice(at + 1, heading)
    .every(({ columns }) => columns.slice(1).every((column) => names.columns.includes(column)));
  return isOver && areUnder ? count : 0;
}

/** A label, which names neither weights nor highest marks, and figures beside it. */
function isSums(grid: Grid, row: OccupiedRow | undefined): boolean {
  const [first, ...others] = row?.columns ?? [];
  if (!row || first === undefined || others.length < 2) return false;
  const label = valueAt(grid, row.row, first);
  const fact = typeof label === 'string' ? namesOf(label)[0]?.fact : undefined;
  return (
    typeof label === 'string' &&
    fact !== 'weight' &&
    fact !== 'maximum' &&
    others.every((column) =>
      isNumeric(kindOf(valueAt(grid, row.row, column), grid.formats.get(cellKey(row.row, column)))),
    )
  );
}
