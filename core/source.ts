/** What a host hands over: plain, structured-cloneable grids. Nothing here knows Excel, a file or a browser. */

/** The place a value came from, as its host names it: `Bids!C7` or `'Lot 1'!C7:C9` in a workbook. */
export type Where = string;

/** A number, a text, a truth value, or `null` for a blank cell. An Excel error arrives as its text, "#REF!". */
export type CellValue = string | number | boolean | null;

/** Zero-based and inclusive on all four sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rule that the sheet itself puts on its cells: a list to choose from, or a numeric range. */
export interface Validation {
  readonly area: Area;
  readonly list?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * One sheet. `values[row][column]` starts at A1, is ragged, and may lack rows (sparse): absent means blank.
 * Cells hold what the sheet shows as its value: for a formula, the value it was last calculated to.
 */
export interface Grid {
  /** Stable within the workbook while it is open, even when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** Formula text with its leading `=`, by the key of `cellKey`; only cells that have one. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number format code (`0%`, `dd/mm/yyyy`), by the key of `cellKey`; only cells that are not General. */
  readonly formats: ReadonlyMap<number, string>;
  /** Cells set in bold, and cells with a fill, by the key of `cellKey`: evidence for headings. */
  readonly bold: ReadonlySet<number>;
  readonly filled: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** Rows and columns above and left of the freeze line; 0 where nothing is frozen. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly headerRow: boolean;
  }[];
  readonly filters: readonly Area[];
  readonly validations: readonly Validation[];
  readonly isProtected: boolean;
}

/** A visible sheet of values and nothing else, as a text file gives it. */
export const plainGrid = (id: string, name: string, values: Grid['values']): Grid => ({
  id,
  name,
  visibility: 'visible',
  values,
  formulas: new Map(),
  formats: new Map(),
  bold: new Set(),
  filled: new Set(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  filters: [],
  validations: [],
  isProtected: false,
});

/** Excel has 16,384 columns, so a row and a column fit one safe integer. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The cell's value; `null` when blank or outside the sheet. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue => grid.values[row]?.[column] ?? null;
