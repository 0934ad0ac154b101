/** What a workbook holds, as a hash: made in pieces, because all of it at once would hold the interface up. */
import { type CellValue, cellKey, type Grid } from '../../core/source';
import { sha256 } from '../workbook/sha256';
import { pace } from './pace';
import type { BookRead } from './read-workbook';

/** Rows that go into one piece. */
const rowsAtOnce = 1_000;

/** Hash of the cells read, as `Reading.sha256` wants it where there is no file. */
export const contentHash = (grids: readonly Grid[]): Promise<string> =>
  hashOfPieces(
    grids.flatMap((grid) => [
      () => [grid.name, [...grid.formulas]],
      ...rowPieces(grid).map((rows) => () => rows.map((row) => grid.values[row])),
    ]),
  );

/**
 * Hash of what a plan rests on. Results of formulas are left out: they change only with what they read, or with the
 * clock, and neither moves a cell.
 */
export const basisHash = ({ grids, names, structureProtected }: BookRead): Promise<string> =>
  hashOfPieces([
    () => [names, structureProtected],
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
      ...rowPieces(grid).map((rows) => () => rows.map((row) => withoutResults(grid, row))),
    ]),
  ]);

function withoutResults({ values, formulas }: Grid, row: number): readonly CellValue[] | undefined {
  const cells = values[row];
  return formulas.size === 0 ? cells : cells?.map((value, n) => (formulas.has(cellKey(row, n)) ? null : value));
}

const rowPieces = ({ values }: Grid): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, n) =>
    Array.from({ length: Math.min(rowsAtOnce, values.length - n * rowsAtOnce) }, (_, row) => n * rowsAtOnce + row),
  );

/** Hash of the pieces' hashes. Where one piece ends and the next begins counts. */
async function hashOfPieces(pieces: readonly (() => unknown)[]): Promise<string> {
  const paced = pace();
  const hashes: string[] = [];
  for (const piece of pieces) {
    await paced();
    hashes.push(await sha256(new TextEncoder().encode(JSON.stringify(piece()))));
  }
  return sha256(new TextEncoder().encode(hashes.join()));
}
