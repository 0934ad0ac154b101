/** What the open workbook holds, as hashes. */
import type { Grid } from '../../core/source';
import { hashOfPieces, rowPieces, withoutResults } from '../workbook/content-hash';
import type { Standing } from '../workbook/placing/standing';

/** Hash of the cells read, as `Reading.sha256` wants it where there is no file. */
export const contentHash = (grids: readonly Grid[]): Promise<string> =>
  hashOfPieces(
    grids.flatMap((grid) => [() => [grid.name, [...grid.formulas]], ...rowPieces(grid, (row) => grid.values[row])]),
  );

/** Hash of all that a plan rests on: what a person typed, where, and what stands in the way of writing. */
export const basisHash = ({
  grids,
  names,
  structureProtected,
  readOnly,
}: Pick<Standing, 'grids' | 'names' | 'structureProtected' | 'readOnly'>): Promise<string> =>
  hashOfPieces([
    () => [names, structureProtected, readOnly],
    ...grids.flatMap((grid) => [
      () => [
        grid.id,
        grid.name,
        grid.isProtected,
        grid.merges,
        grid.tables,
        grid.filters,
        [...grid.hiddenRows],
        [...grid.hiddenColumns],
        [...grid.formulas],
      ],
      ...rowPieces(grid, (row) => withoutResults(grid, row)),
    ]),
  ]);
