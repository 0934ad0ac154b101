import { columnLetters } from '../../../core/facts/where';
import type { RowOfColumns } from '../../workbook/placing/removal';
import { type FoundRow, walkRows } from './row-walk';
import { inRuns } from './runs';
import type { SheetFrame } from './sheet-frame';
import type { Splice } from './splice';
import type { CellsUndo } from './write-cells';

/** The inverse of `writeCells`: the buyer's blank cells come back, and rows that only we needed go. */
export function removeCells(frame: SheetFrame, rows: readonly RowOfColumns[], undo: CellsUndo): readonly Splice[] {
  const byRow = new Map(rows.map((row) => [row.row, row.columns]));
  const splices: Splice[] = [];
  walkRows(
    frame,
    rows.map((row) => row.row),
    0,
    (row, found) => {
      if (typeof found !== 'number')
        splices.push(...withoutCells(frame, row, found, byRow.get(row) ?? new Set(), undo));
    },
  );
  return splices;
}

function withoutCells(
  frame: SheetFrame,
  row: number,
  found: FoundRow,
  columns: ReadonlySet<number>,
  undo: CellsUndo,
): readonly Splice[] {
  const splices: Splice[] = [];
  for (const cell of found.cells) {
    if (!columns.has(cell.column)) continue;
    const blank = undo.blanks.find((known) => known.column === cell.column && inRuns(known.rows, row));
    const text = blank?.xml.replace('"*"', `"${columnLetters(cell.column)}${row + 1}"`) ?? '';
    splices.push({ start: cell.start, end: cell.end, text });
  }
  const left = found.cells.length - splices.filter((splice) => splice.text === '').length;
  if (left > 0 || splices.length === 0) return splices;
  const tag = frame.xml.slice(found.start, found.openEnd);
  // Excel adds spans and a height in pixels to every row it saves; anything else was put there by a person.
  const bare = !/\s(?!r=|spans=|[\w]+:dyDescent=)[\w:]+=/.test(tag);
  if (inRuns(undo.newRows, row) && bare) return [{ start: found.start, end: found.end, text: '' }];
  if (inRuns(undo.emptyRows, row)) return [{ start: found.openEnd - 1, end: found.end, text: '/>' }];
  return splices;
}
