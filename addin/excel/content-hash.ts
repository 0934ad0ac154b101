/** What a workbook holds, as bytes to take a hash of. */
import { cellKey, type Grid } from '../../core/source';
import type { BookRead } from './read-workbook';

const bytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

/** The cells read, as `Reading.sha256` wants them where there is no file. */
export const contentOf = (grids: readonly Grid[]): Uint8Array<ArrayBuffer> =>
  bytes(grids.map(({ name, values, formulas }) => [name, values, [...formulas]]));

/**
 * What a plan rests on. Results of formulas are left out: they change only with what they read, or with the clock, and
 * neither moves a cell.
 */
export const basisOf = ({ grids, names, structureProtected }: BookRead): Uint8Array<ArrayBuffer> =>
  bytes([
    names,
    structureProtected,
    grids.map((grid) => [
      grid.id,
      grid.name,
      grid.isProtected,
      grid.merges,
      grid.tables,
      grid.filters,
      [...grid.hiddenRows],
      [...grid.hiddenColumns],
      [...grid.formulas],
      grid.values.map((row, n) => row?.map((value, m) => (grid.formulas.has(cellKey(n, m)) ? null : value))),
    ]),
  ]);
