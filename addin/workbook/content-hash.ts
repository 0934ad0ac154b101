/** What sheets hold, as a hash: made in pieces, because all of it at once would hold the interface up. */
import { type CellValue, cellKey, type Grid } from '../../core/source';
import { pace } from './pace';
import { sha256 } from './sha256';

/** Rows that go into one piece. */
const rowsAtOnce = 1_000;

type Rows = readonly (readonly CellValue[] | undefined)[];

/** The rows of a sheet, a thousand at a time. */
export const rowPieces = ({ values }: Grid, rowOf: (row: number) => readonly CellValue[] | undefined): (() => Rows)[] =>
  Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, n) => () => {
    const rows = Array.from({ length: Math.min(rowsAtOnce, values.length - n * rowsAtOnce) }, (_row, m) => m);
    return rows.map((row) => rowOf(n * rowsAtOnce + row));
  });

/** A row without the results of its formulas: they change only with what they read, or with the clock. */
export function withoutResults({ values, formulas }: Grid, row: number): readonly CellValue[] | undefined {
  const cells = values[row];
  return formulas.size === 0 ? cells : cells?.map((value, n) => (formulas.has(cellKey(row, n)) ? null : value));
}

/** Hash of the pieces' hashes. Where one piece ends and the next begins counts. */
export async function hashOfPieces(pieces: readonly (() => unknown)[]): Promise<string> {
  const paced = pace();
  const hashes: string[] = [];
  for (const piece of pieces) {
    await paced();
    hashes.push(await sha256(new TextEncoder().encode(JSON.stringify(piece()))));
  }
  return sha256(new TextEncoder().encode(hashes.join()));
}

/**
 * What a person typed: cells and formulas, wherever blank ones end. The same before and after cells of ours came or
 * went, once those are taken out of the grids.
 */
export const typedHash = (grids: readonly Grid[]): Promise<string> =>
  hashOfPieces(
    grids.flatMap((grid) => [
      () => [grid.name, [...grid.formulas]],
      ...rowPieces(grid, (row) => trimmed(withoutResults(grid, row))),
    ]),
  );

function trimmed(cells: readonly CellValue[] = []): readonly CellValue[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return end === cells.length ? cells : cells.slice(0, end);
}
