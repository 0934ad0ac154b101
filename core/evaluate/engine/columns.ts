/** A table of facts as the engine holds it: of each column every different value once, and for each row its place. */
import type { Value } from '../condition';
import { Dictionary } from './dictionary';

/** As sheets hand values over: empty text and `null` are blank. */
export type Cell = Value | null;

export type Codes = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface Column {
  /** Every different value once. The first is blank, whether or not a row is. */
  readonly values: Value[];
  /** Row by row, the place of its value in `values`. */
  codes: Codes;
}

/** Plain data: it can be posted to a worker, and the buffers of its codes handed over. */
export interface Table {
  readonly rows: number;
  /** By field. A field that is absent is blank in every row. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** The last code that 16 bits hold. */
export const mostNarrow = 0xffff;

class ColumnBuilder {
  private readonly dictionary = new Dictionary();
  private codes: Codes;

  constructor(rows: number) {
    this.codes = new Uint16Array(rows);
  }

  /** The cells of one place in these rows. */
  addRows(rows: readonly (readonly Cell[])[], place: number, from: number, to: number): void {
    const { places } = this.dictionary;
    // Not a call for each cell: a small table is done before the browser has compiled any of this.
    for (let row = from; row < to; row++) {
      const cell = rows[row]?.[place];
      // First its code: the first that is too long for the list makes it another list.
      const code = places.get(cell) ?? this.add(cell);
      this.codes[row] = code;
    }
  }

  addCells(cells: readonly Cell[]): void {
    const { places } = this.dictionary;
    for (let row = 0; row < this.codes.length; row++) {
      const code = places.get(cells[row]) ?? this.add(cells[row]);
      this.codes[row] = code;
    }
  }

  column(): Column {
    return { values: this.dictionary.values, codes: this.codes };
  }

  private add(cell: Cell): number {
    const code = this.dictionary.codeOf(cell);
    if (code > mostNarrow) this.codes = wide(this.codes);
    return code;
  }
}

/** Room for more than 65,535 values. */
export const wide = (codes: Codes): Codes => (codes instanceof Uint32Array ? codes : Uint32Array.from(codes));

/** As many rows at a time as stay in the processor's cache while each column takes its cells from them. */
const atOnce = 256;

/** From rows of cells, one below the other; `fields` names their columns, and leaves out with `null` what nobody asks for. */
export function tableOfRows(fields: readonly (string | null)[], rows: readonly (readonly Cell[])[]): Table {
  const builders = fields.map((field) => (field === null ? null : new ColumnBuilder(rows.length)));
  for (let from = 0; from < rows.length; from += atOnce) {
    const to = Math.min(rows.length, from + atOnce);
    for (let place = 0; place < builders.length; place++) builders[place]?.addRows(rows, place, from, to);
  }
  return {
    rows: rows.length,
    columns: new Map(fields.flatMap((field, place) => columnNamed(field, builders[place]))),
  };
}

const columnNamed = (field: string | null, builder: ColumnBuilder | null | undefined) =>
  field === null || !builder ? [] : [[field, builder.column()] as const];

export function columnOf(cells: readonly Cell[], rows: number): Column {
  const builder = new ColumnBuilder(rows);
  builder.addCells(cells);
  return builder.column();
}

/** What to name when a table is posted, so that its codes are handed over and not copied. */
export const transferables = ({ columns }: Table): ArrayBuffer[] =>
  [...columns.values()].map(({ codes }) => codes.buffer);
