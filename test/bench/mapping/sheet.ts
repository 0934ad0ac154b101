/** Writes a grid the way a person would describe a sheet: rows of cells, and what is bold, merged or formatted. */

import { parseWhere } from '../../../core/facts/where';
import { type Area, type CellValue, cellKey, type Grid } from '../../../core/source';

export interface Look {
  readonly bold?: readonly string[];
  readonly filled?: readonly string[];
  readonly merges?: readonly string[];
  /** Number format by area: `{ 'C4:C9': '0%' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly frozenRows?: number;
  readonly visibility?: Grid['visibility'];
  readonly table?: string;
  readonly hiddenRows?: readonly number[];
}

const areaOf = (reference: string): Area => {
  const where = parseWhere(`S!${reference}`);
  if (!where) throw new Error(`No area: ${reference}`);
  return where.area;
};

function keysIn(references: readonly string[] = []): Set<number> {
  const keys = new Set<number>();
  for (const { top, left, bottom, right } of references.map(areaOf))
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) keys.add(cellKey(row, column));
  return keys;
}

/** A text that begins with `=` is a formula; what it was last worked out to follows after ` -> `. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[], look: Look = {}): Grid {
  const formulas = new Map<number, string>();
  const values = rows.map((cells, row) =>
    cells.map((cell, column): CellValue => {
      const formula = typeof cell === 'string' ? /^(=.*?) -> (.*)$/.exec(cell) : null;
      if (!formula) return cell;
      formulas.set(cellKey(row, column), formula[1] ?? '');
      const shown = formula[2] ?? '';
      return shown !== '' && Number.isFinite(Number(shown)) ? Number(shown) : shown;
    }),
  );
  const formats = new Map<number, string>();
  for (const [reference, format] of Object.entries(look.formats ?? {}))
    for (const key of keysIn([reference])) formats.set(key, format);
  return {
    id: name,
    name,
    visibility: look.visibility ?? 'visible',
    values,
    formulas,
    formats,
    bold: keysIn(look.bold),
    filled: keysIn(look.filled),
    merges: (look.merges ?? []).map(areaOf),
    frozenRows: look.frozenRows ?? 0,
    frozenColumns: 0,
    hiddenRows: new Set(look.hiddenRows ?? []),
    hiddenColumns: new Set(),
    tables: look.table === undefined ? [] : [{ name: 'Table1', area: areaOf(look.table), headerRow: true }],
    filters: [],
    validations: [],
    isProtected: false,
  };
}
