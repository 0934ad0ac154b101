/** What a custom function is: one literal per file, from which its code, its metadata and its help page come. */

/** What stands in a cell instead of a value. Excel lets only these two errors carry a sentence. */
export interface CellError {
  /** `#VALUE!`: what was given does not fit. `#N/A`: it fits, and no number can be had from it. */
  readonly error: '#VALUE!' | '#N/A';
  readonly message: string;
}

/** A blank is an empty text: Excel makes a 0 of anything that is more nothing than that. */
export type CellResult = number | string | CellError;
export type Matrix = readonly (readonly CellResult[])[];

export const misfit = (message: string): CellError => ({ error: '#VALUE!', message });
export const noNumber = (message: string): CellError => ({ error: '#N/A', message });

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export interface Parameter {
  readonly name: string;
  /** One sentence; Excel shows it while the formula is typed. */
  readonly description: string;
  /** `any` takes text and numbers, and blanks as such where this Excel can tell them apart. */
  readonly type: 'any' | 'number' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface HelpTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface CustomFunction {
  /** Its name behind the namespace, for good: formulas in workbooks rest on it. */
  readonly id: string;
  /** One sentence; Excel shows it in the list of functions. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  /** What a buyer should know, a sentence or two each. */
  readonly notes: readonly string[];
  readonly tables?: readonly HelpTable[];
  /** Worked on the help page, and a test. The cells of `sheet` begin at A1. */
  readonly example: {
    readonly sheet: readonly (readonly (string | number)[])[];
    readonly formula: string;
    readonly arguments: readonly unknown[];
    readonly result: Matrix;
  };
  /** Pure: the same arguments give the same cells. One argument for each parameter; absent ones are `null`. */
  readonly run: (args: readonly unknown[]) => Matrix | CellError;
}
