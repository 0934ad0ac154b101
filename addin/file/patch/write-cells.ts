import { columnLetters } from '../../../core/facts/where';
import { Damage, fileProblem } from '../../workbook/damage';
import { type FoundRow, walkRows } from './row-walk';
import { addToRuns, type Runs } from './runs';
import type { SheetFrame } from './sheet-frame';
import type { Splice } from './splice';

/** Cells to put into one row, left to right; `xml` is the whole `<c>` element. */
export interface RowOfCells {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly xml: string }[];
}

/** What cannot be seen in the sheet afterwards, and is needed to put every byte of it back. Plain JSON. */
export interface CellsUndo {
  /** Rows that were not there. */
  readonly newRows: Runs;
  /** Rows that were there as empty elements. */
  readonly emptyRows: Runs;
  /** Blank cells of the buyer's that ours took the place of: their XML with `*` for the address. */
  readonly blanks: readonly { readonly column: number; readonly xml: string; readonly rows: Runs }[];
}

const occupied = (part: string, row: number, column: number) =>
  new Damage(
    fileProblem(
      'cell-occupied',
      `Nothing was written: ${columnLetters(column)}${row + 1} is no longer empty.`,
      'Preview the changes again, and write them then.',
      part,
    ),
  );

/** Splices that add cells to a sheet, found in one pass over it. Rows come in ascending order. */
export function writeCells(
  frame: SheetFrame,
  rows: readonly RowOfCells[],
): { readonly splices: readonly Splice[]; readonly undo: CellsUndo } {
  const splices: Splice[] = [];
  const newRows: [number, number][] = [];
  const emptyRows: [number, number][] = [];
  const blanks = new Map<string, { column: number; xml: string; rows: [number, number][] }>();
  const { prefix } = frame;
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));

  const keepBlank = (row: number, column: number, xml: string) => {
    const template = xml.replace(/(\sr=")[^"]*/, '$1*');
    const key = `${column} ${template}`;
    const known = blanks.get(key) ?? { column, xml: template, rows: [] };
    blanks.set(key, known);
    addToRuns(known.rows, row);
  };

  const fill = (row: number, found: FoundRow, cells: RowOfCells['cells']) => {
    let at = 0;
    for (const cell of cells) {
      while ((found.cells[at]?.column ?? Number.POSITIVE_INFINITY) < cell.column) at++;
      const here = found.cells[at];
      if (here?.column === cell.column) {
        if (!here.blank || found.cells[at + 1]?.addressed === false) throw occupied(frame.part, row, cell.column);
        keepBlank(row, cell.column, frame.xml.slice(here.start, here.end));
        splices.push({ start: here.start, end: here.end, text: cell.xml });
        continue;
      }
      if (here?.addressed === false) throw occupied(frame.part, row, cell.column);
      const start = here?.start ?? found.cellsEnd;
      splices.push({ start, end: start, text: cell.xml });
    }
  };

  const text = (cells: RowOfCells['cells']) => cells.map((cell) => cell.xml).join('');
  let appended = '';
  walkRows(
    frame,
    rows.map((row) => row.row),
    rows.reduce((first, { cells }) => Math.min(first, cells[0]?.column ?? first), Number.POSITIVE_INFINITY),
    (row, found) => {
      const cells = byRow.get(row) ?? [];
      if (cells.length === 0) return;
      if (typeof found === 'number') {
        const xml = `<${prefix}row r="${row + 1}">${text(cells)}</${prefix}row>`;
        addToRuns(newRows, row);
        if (frame.data.empty) appended += xml;
        else splices.push({ start: found, end: found, text: xml });
      } else if (found.empty) {
        addToRuns(emptyRows, row);
        splices.push({ start: found.openEnd - 2, end: found.openEnd, text: `>${text(cells)}</${prefix}row>` });
      } else fill(row, found, cells);
    },
  );
  if (appended !== '') {
    const { openEnd } = frame.data;
    splices.push({ start: openEnd - 2, end: openEnd, text: `>${appended}</${prefix}sheetData>` });
  }
  return { splices, undo: { newRows, emptyRows, blanks: [...blanks.values()] } };
}
