/** Where a block of ours stands now: rows and columns may have been inserted, deleted, sorted or moved since it was written. */
import type { Area, Grid } from '../../../core/source';
import type { RowOfColumns } from './removal';
import { blankPrint, printOf, printsByCell, unpacked, valuesOf, type WrittenColumns } from './written';

export interface BlockNow {
  /** From its headings to its last row. */
  readonly area: Area;
  /** Cells that are as we wrote them. */
  readonly rows: readonly RowOfColumns[];
  /** Cells that somebody changed, by row and column. */
  readonly changed: readonly (readonly [row: number, column: number])[];
}

type Line = readonly number[];

const isHeld = (line: Line): boolean => line.some((print) => print !== blankPrint);
const heldIn = (line: Line, left: number): ReadonlySet<number> =>
  new Set([...line.keys()].filter((n) => line[n] !== blankPrint).map((n) => left + n));
const keyOf = (line: Line): string => line.join();

/** At the place where the most of its rows are as we wrote them: its own, or another under the same headings. */
export function blockNow(grid: Grid, { area, prints }: Pick<WrittenColumns, 'area' | 'prints'>): BlockNow {
  const width = area.right - area.left + 1;
  const all = unpacked(prints);
  const written = Array.from({ length: all.length / width }, (_, n) => all.slice(n * width, (n + 1) * width));
  // Mostly nobody touched it.
  if (printsByCell(area, valuesOf(grid)) === prints) {
    const full = new Set(Array.from({ length: width }, (_, n) => area.left + n));
    const rows = written.map((line, n) => ({
      row: area.top + n,
      columns: line.includes(blankPrint) ? heldIn(line, area.left) : full,
    }));
    return { area, rows, changed: [] };
  }
  const here = blockAt(grid, written, area);
  const others = headingsLike(grid, written[0] ?? []).map((place) => blockAt(grid, written, place));
  return others.reduce((best, one) => (one.rows.length > best.rows.length ? one : best), here);
}

/** Places of these headings anywhere on the sheet. */
function headingsLike(grid: Grid, headings: Line): readonly Pick<Area, 'top' | 'left'>[] {
  const at = valuesOf(grid);
  return grid.values.flatMap((cells, top) =>
    [...(cells ?? []).keys()]
      .filter((left) => headings.every((print, n) => printOf(at(top, left + n)) === print))
      .map((left) => ({ top, left })),
  );
}

/** Rows are known by what stands in them: first in their places, then elsewhere; what is left was changed. */
function blockAt(grid: Grid, written: readonly Line[], { top, left }: Pick<Area, 'top' | 'left'>): BlockNow {
  const now = linesFrom(grid, top, left, written[0]?.length ?? 0);
  const sought = new Map([...written.entries()].filter(([, line]) => isHeld(line)));
  const ours = new Map<number, ReadonlySet<number>>();
  const changed: (readonly [row: number, column: number])[] = [];
  const take = (row: number, offset: number, line: Line) => {
    ours.set(row, heldIn(line, left));
    now.delete(row);
    sought.delete(offset);
  };
  for (const [offset, line] of [...sought])
    if (keyOf(now.get(top + offset) ?? []) === keyOf(line)) take(top + offset, offset, line);
  const end = top + written.length - 1;
  const moved = takeMoved(now, sought, take);
  const bottom = moved ? Math.max(top, ...ours.keys()) : end;
  for (const [row, found] of now) {
    if (row > bottom) continue;
    const line = sought.get(row - top) ?? found.map(() => blankPrint);
    const same = [...found.keys()].filter((n) => found[n] === line[n] && found[n] !== blankPrint);
    if (same.length > 0) ours.set(row, new Set(same.map((n) => left + n)));
    for (const n of found.keys()) if (found[n] !== line[n]) changed.push([row, left + n]);
  }
  const rows = [...ours].sort(([a], [b]) => a - b).map(([row, columns]) => ({ row, columns }));
  return { area: { top, left, bottom, right: left + (written[0]?.length ?? 1) - 1 }, rows, changed };
}

/** Whether any row was found in another place. */
function takeMoved(
  now: ReadonlyMap<number, Line>,
  sought: ReadonlyMap<number, Line>,
  take: (row: number, offset: number, line: Line) => void,
): boolean {
  const offsets = new Map<string, number[]>();
  for (const [offset, line] of sought) {
    const alike = offsets.get(keyOf(line)) ?? [];
    offsets.set(keyOf(line), alike);
    alike.push(offset);
  }
  let moved = false;
  for (const [row, line] of [...now]) {
    const offset = offsets.get(keyOf(line))?.shift();
    if (offset === undefined) continue;
    take(row, offset, line);
    moved = true;
  }
  return moved;
}

/** The prints of every row that holds something in so many columns, from `top` down. */
function linesFrom(grid: Grid, top: number, left: number, width: number): Map<number, Line> {
  const at = valuesOf(grid);
  const lines = new Map<number, Line>();
  for (let row = top; row < grid.values.length; row++) {
    const line = Array.from({ length: width }, (_, n) => printOf(at(row, left + n)));
    if (isHeld(line)) lines.set(row, line);
  }
  return lines;
}
