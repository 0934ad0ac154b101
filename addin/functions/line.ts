/** A column or row of cells as a function is given it, and results in the same shape. */
import { dissect } from '../../core/facts/cells/amount-text';
import { type CellError, type CellResult, isCellError, type Matrix, misfit } from './custom-function';

interface Line {
  readonly cells: readonly unknown[];
  readonly across: boolean;
}

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Cells of a whole column and of a whole row. */
const wholeLines = [1_048_576, 16_384];

/**
 * One column or one row; a single cell is a column of one. A whole one is refused: a million results have no room but
 * beside the first row, and fewer would stand beside the wrong bids.
 */
export function lineOf(argument: unknown, name: string): Line | CellError {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const matrix = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  if (wholeLines.some((length) => length === matrix.length || length === matrix[0]?.length))
    return misfit(`Give only the cells with ${name}, such as B2:B6, and not a whole column or row.`);
  if (matrix.length === 1) return { cells: matrix[0] ?? [], across: true };
  if (matrix.some((row) => row.length !== 1)) return misfit(`Give ${name} as one column or one row.`);
  return { cells: matrix.map(([cell]) => cell), across: false };
}

export const shapedAs = ({ across }: Line, results: readonly CellResult[]): Matrix =>
  across ? [results] : results.map((result) => [result]);

/** An error of Excel comes as an object with its code. */
export const errorIn = (cell: unknown): string | null =>
  typeof cell === 'object' && cell !== null && 'code' in cell ? String(cell.code) : null;

/** A cell as a sentence names it. */
const shown = (cell: unknown): string => errorIn(cell) ?? `"${String(cell)}"`;

/** "£12.50": nothing but a number, and yet a text. */
export const isNumberAsText = (cell: unknown): cell is string => {
  const amount = typeof cell === 'string' ? dissect(cell) : null;
  return typeof amount === 'object' && amount !== null && amount.unit === '';
};

export const typedAnew = (what: string, cell: unknown): CellError =>
  misfit(`${what} ${shown(cell)} is a number kept as text. Type it anew as a number.`);

/** One cell for each of `line`: as many as it has, or one for all. */
export function besides(line: Line, argument: unknown, name: string): readonly unknown[] | CellError {
  const other = lineOf(argument, name);
  if (isCellError(other)) return other;
  const [only] = other.cells;
  if (other.cells.length === 1) return line.cells.map(() => only);
  if (other.cells.length === line.cells.length) return other.cells;
  return misfit(
    `Give ${name} for each of the ${line.cells.length} cells, or once for all; ${other.cells.length} came.`,
  );
}

/** The number in a cell that is not blank; `at` counts from 1. */
export function numberIn(cell: unknown, at: number): number | CellError {
  if (typeof cell !== 'number')
    return typeof cell === 'string' && typeof dissect(cell) === 'object'
      ? typedAnew(`Cell ${at}:`, cell)
      : misfit(`Cell ${at}: ${shown(cell)} is not a number.`);
  return cell < 0 ? misfit(`Cell ${at}: ${cell} is below 0.`) : cell;
}
