import { type CellValue, cellKey, type Grid, valueAt, type Where } from '../../source';
import type { CellInput } from '../cells/cell';
import { cellWhere, columnLetters } from '../where';

/** Areas merged over more cells than this are page decoration, not a name over its rows. */
const largestMerge = 20_000;

/** One grid with its merges resolved: what every gatherer reads cells through. */
export interface Sheet {
  readonly grid: Grid;
  where(row: number, column: number): Where;
  /** The cell itself; a covered cell of a merge is blank. */
  cell(row: number, column: number): CellInput;
  /** The value, or the value of the merged cell that covers it. */
  carried(row: number, column: number): CellValue;
  /** True for a cell that a merge beginning further up or to the left covers. */
  isCovered(row: number, column: number): boolean;
}

export const openSheet = (grid: Grid): Sheet => new OpenSheet(grid);

/** A class and not a literal of functions: those would be compiled anew for each sheet. */
class OpenSheet implements Sheet {
  readonly grid: Grid;
  private readonly prefix: string;
  /** `Bids!C` by column. */
  private readonly columnNames: string[] = [];
  /** `7` by row: every column needs the same ones. */
  private readonly rowNames: string[] = [];
  private readonly anchors: ReadonlyMap<number, Anchor>;
  /** Columns in which some cell has a format, and some a formula: cells of the others need no looking up. */
  private readonly formatted: ReadonlySet<number>;
  private readonly calculated: ReadonlySet<number>;
  private readonly hasHidden: boolean;

  constructor(grid: Grid) {
    this.grid = grid;
    this.prefix = cellWhere(grid.name, 0, 0).slice(0, -2);
    this.anchors = anchorsOf(grid);
    this.formatted = columnsOf(grid.formats);
    this.calculated = columnsOf(grid.formulas);
    this.hasHidden = grid.hiddenRows.size + grid.hiddenColumns.size > 0;
  }

  where(row: number, column: number): Where {
    this.columnNames[column] ??= this.prefix + columnLetters(column);
    this.rowNames[row] ??= String(row + 1);
    return `${this.columnNames[column]}${this.rowNames[row]}`;
  }

  cell(row: number, column: number): CellInput {
    const { grid } = this;
    return {
      value: valueAt(grid, row, column),
      where: this.where(row, column),
      format: this.formatted.has(column) ? grid.formats.get(cellKey(row, column)) : undefined,
      formula: this.calculated.has(column) ? grid.formulas.get(cellKey(row, column)) : undefined,
      hidden: this.hasHidden && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)),
    };
  }

  carried(row: number, column: number): CellValue {
    const value = valueAt(this.grid, row, column);
    if (value !== null || this.anchors.size === 0) return value;
    const anchor = this.anchors.get(cellKey(row, column));
    return anchor === undefined ? null : valueAt(this.grid, anchor.row, anchor.column);
  }

  isCovered(row: number, column: number): boolean {
    return this.anchors.has(cellKey(row, column));
  }
}

function columnsOf(cells: ReadonlyMap<number, unknown>): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const key of cells.keys()) columns.add(key % cellKey(1, 0));
  return columns;
}

interface Anchor {
  readonly row: number;
  readonly column: number;
}

function anchorsOf(grid: Grid): ReadonlyMap<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  for (const { top, left, bottom, right } of grid.merges) {
    if ((bottom - top + 1) * (right - left + 1) > largestMerge) continue;
    const anchor = { row: top, column: left };
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) anchors.set(cellKey(row, column), anchor);
  }
  return anchors;
}
