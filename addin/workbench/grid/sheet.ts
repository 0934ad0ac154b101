import type { Area } from '../../../core/source';

/** What a sheet's tab says. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** False for charts and the like. */
  readonly hasCells: boolean;
  /** Cells that Goodmark wrote. */
  readonly own: readonly Area[];
}

/** One sheet as the grid draws it: everything but its cells. Rows and columns count from 0, sizes are in CSS pixels. */
export interface Sheet extends Tab {
  /** Used rows and columns. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Only sizes that are not the usual ones; 0 is hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
}

export const usualHeight = 20;
export const usualWidth = 64;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
