/** One sheet of a pack as rows under headings, with the cell that each value stands in. */
import { cellWhere } from '../../facts/where';
import { type CellValue, cellKey, type Grid, valueAt, type Where } from '../../source';

export interface Cell {
  readonly value: Exclude<CellValue, null>;
  readonly format: string | undefined;
  readonly where: Where;
}

export interface SheetRow {
  readonly where: Where;
  /** By heading; blank cells are absent. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface SheetTable {
  readonly headings: ReadonlyMap<string, Where>;
  readonly rows: readonly SheetRow[];
}

/** Rows above the headings are the author's own: a title, a note. */
const rowsSearched = 20;

/** `undefined` where no row of the sheet holds the headings asked for. */
export function tableOf(grid: Grid, wanted: readonly string[]): SheetTable | undefined {
  const names = wanted.map((name) => name.toLowerCase());
  const top = Array.from({ length: rowsSearched }, (_, row) => row).find((row) => {
    const texts = headingsIn(grid, row).map(({ text }) => text.toLowerCase());
    return names.every((name) => texts.includes(name));
  });
  if (top === undefined) return undefined;
  const headings = headingsIn(grid, top);
  const rows: SheetRow[] = [];
  for (let row = top + 1; row < grid.values.length; row++) {
    const cells = new Map<string, Cell>();
    for (const { text, column } of headings) {
      const value = valueAt(grid, row, column);
      if (value === null || value === '') continue;
      cells.set(text, {
        value,
        format: grid.formats.get(cellKey(row, column)),
        where: cellWhere(grid.name, row, column),
      });
    }
    if (cells.size > 0) rows.push({ where: cellWhere(grid.name, row, headings[0]?.column ?? 0), cells });
  }
  return { headings: new Map(headings.map(({ text, column }) => [text, cellWhere(grid.name, top, column)])), rows };
}

function headingsIn(grid: Grid, row: number): readonly { readonly text: string; readonly column: number }[] {
  return (grid.values[row] ?? []).flatMap((value, column) =>
    typeof value === 'string' && value.trim() !== '' ? [{ text: value.trim(), column }] : [],
  );
}
