/** Rows and columns that come and go: what becomes of cells, and of ranges that somebody holds. */
import type { Area } from '../../core/source';
import type { Move } from './cells';

export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** The first that is inserted, or goes. */
  readonly at: number;
  /** How many come; below zero, how many go. */
  readonly by: number;
}

export const moveOf = (shift: Shift): Move => {
  const to = (n: number) => (n < shift.at ? n : shift.by < 0 && n < shift.at - shift.by ? null : n + shift.by);
  return (row, column) => {
    const [newRow, newColumn] = shift.axis === 'rows' ? [to(row), column] : [row, to(column)];
    return newRow === null || newColumn === null ? null : [newRow, newColumn];
  };
};

/** An area that grows with what comes inside it, and shrinks with what goes; `null` where all of it goes. */
export function areaAfter(area: Area, { axis, at, by }: Shift): Area | null {
  const from = (n: number) => (n < at ? n : Math.max(at, n + by));
  const to = (n: number) => (n < at ? n : Math.max(at - 1, n + by));
  const { top, left, bottom, right } = area;
  const now =
    axis === 'rows' ? { ...area, top: from(top), bottom: to(bottom) } : { ...area, left: from(left), right: to(right) };
  return now.bottom < now.top || now.right < now.left ? null : now;
}
