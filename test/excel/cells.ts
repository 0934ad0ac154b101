/** Reads and writes cells the way Excel does when values come from outside: text that looks like more becomes more. */
import { type Area, cellKey } from '../../core/source';
import type { BookSheet, Cell, Look } from './book';
import { accessDenied, invalidArgument } from './host-object';

const longestText = 32_767;

export const cellAt = (sheet: BookSheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** A cell with nothing in it is no cell. */
export function putCell(sheet: BookSheet, row: number, column: number, cell: Cell): void {
  const look = Object.fromEntries(Object.entries(cell.look ?? {}).filter(([, value]) => value !== undefined));
  const { look: _old, ...content } = cell;
  const kept: Cell = Object.keys(look).length > 0 ? { ...content, look } : content;
  if (Object.keys(kept).length === 0) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), kept);
}

/** Where a cell goes; `null` where it goes away. */
export type Move = (row: number, column: number) => readonly [row: number, column: number] | null;

/** Carries every cell of a sheet along, as inserting, deleting and sorting does. */
export function carryCells({ cells }: BookSheet, move: Move): void {
  const before = [...cells];
  cells.clear();
  for (const [key, cell] of before) {
    const to = move(Math.floor(key / 16_384), key % 16_384);
    if (to) cells.set(cellKey(...to), cell);
  }
}

export function setLook(sheet: BookSheet, area: Area, look: { readonly [K in keyof Look]: Look[K] | undefined }): void {
  if (sheet.isProtected) throw accessDenied('Range.format');
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const merged = { ...cell?.look, ...look };
      const known = Object.entries(merged).filter(([, value]) => value !== undefined);
      putCell(sheet, row, column, { ...cell, look: Object.fromEntries(known) });
    }
}

/** An error is a text that was never written as one. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return !cell?.quoted && /^#[A-Z/0_]+[!?]?$/.test(value) ? 'Error' : 'String';
}

/** What a cell holds after a value or formula was set from outside; `null` leaves it, empty text clears it. */
export function written(before: Cell | undefined, given: unknown, location: string): Cell {
  const look = before?.look ? { look: before.look } : {};
  if (given === null) return before ?? {};
  if (given === '') return look;
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given, ...look };
  if (typeof given !== 'string') throw invalidArgument(location);
  if (given.length > longestText + 1) throw invalidArgument(location, 'The text is too long for a cell.');
  if (given.startsWith("'")) return { value: given.slice(1), quoted: true, ...look };
  if (before?.look?.numberFormat === '@') return { value: given, ...look };
  if (/^[=@]/.test(given) || /^[+-][^\d.]/.test(given)) return { value: 0, formula: asFormula(given), ...look };
  return { value: coerced(given), ...look };
}

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

/** Excel takes numbers, percentages, dates, truth values and error names for what they look like. */
function coerced(text: string): string | number | boolean {
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return bare.toLowerCase() === 'true';
  if (/^[+-]?[£$€]?\d[\d,]*(\.\d*)?$|^[+-]?\.?\d+(\.\d*)?e[+-]?\d+$/i.test(bare))
    return Number(bare.replace(/[£$€,]/g, ''));
  if (/^\d+(\.\d+)?%$/.test(bare)) return Number.parseFloat(bare) / 100;
  // Any day will do: what matters is that the text is gone.
  if (/^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$|^[a-z]{3,9} \d{1,4}$/i.test(bare)) return 45_000;
  return text;
}

/** The values of an area as a matrix, blank as empty text. */
export function matrix<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The smallest area that holds all values, or all cells; `null` where there are none. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean, within?: Area): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === undefined && cell.formula === undefined) continue;
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
    area = area
      ? {
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return area;
}
