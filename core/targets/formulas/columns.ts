/** The columns of a sheet of checks beside its verdicts: what several formulas ask, and what one formula is too long for. */
import { columnLetters } from '../../facts/where';

/** Stands for the number of the row in a formula that is to be written in many; no text of a formula holds it. */
export const anyRow = '\0';
const widestRow = 7;

export interface FormulaColumn {
  readonly heading: string;
  /** Begins with `=`. */
  readonly formula: (row: number) => string;
}

export const column = (heading: string, formula: string): FormulaColumn => ({
  heading,
  formula: (row) => `=${formula.replaceAll(anyRow, String(row))}`,
});

/** How long a formula will be at most, wherever it stands. */
export const lengthOf = (formula: string): number =>
  formula.length + (formula.split(anyRow).length - 1) * (widestRow - 1);

export class HelperColumns {
  readonly columns: FormulaColumn[] = [];
  private readonly cells = new Map<string, string>();
  private readonly first: number;

  /** `first`: the number of the column they begin at, counted from 0. */
  constructor(first: number) {
    this.first = first;
  }

  /** The cell of a formula, in a column of its own; the same formula has one column. */
  cell(heading: string, formula: string): string {
    const known = this.cells.get(formula);
    if (known !== undefined) return known;
    const cell = `${columnLetters(this.first + this.columns.length)}${anyRow}`;
    this.cells.set(formula, cell);
    this.columns.push(column(heading, formula));
    return cell;
  }
}
