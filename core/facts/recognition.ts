import type { Area, Where } from '../source';
import type { FactId } from './vocabulary';

/** What a table is for, decided by the facts found in it. A table may serve two ends: bids with prices and marks. */
export type Purpose =
  | 'bids'
  | 'prices'
  | 'marks'
  | 'commitments'
  | 'criteria'
  | 'unit-values'
  | 'needs'
  | 'statements'
  | 'unknown';

/**
 * How the table is laid out:
 * - `row-per-bid`: one row a bidder;
 * - `long`: one row a bidder and item, commitment or criterion;
 * - `matrix`: items, commitments or criteria in rows, bidders across (one column or one group of columns each);
 * - `sheet-per-bid`, `sheet-per-evaluator`: the same table on several sheets, the sheet says whose it is;
 * - `transposed`: bidders across, one fact a row;
 * - `form`: labels in one column, values in the next;
 * - `reference`: no bidder in it: criteria with weights, unit values, needs.
 */
export type Layout =
  | 'row-per-bid'
  | 'long'
  | 'matrix'
  | 'sheet-per-bid'
  | 'sheet-per-evaluator'
  | 'transposed'
  | 'form'
  | 'reference';

export type RowClass =
  | 'data'
  | 'blank'
  | 'title'
  | 'header'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'rank'
  | 'footnote'
  | 'column-numbers';

/** One column (in a transposed table or a form: one row) and the fact it was taken for. */
export interface ColumnMapping {
  /** Zero-based column on the sheet; in `transposed` and `form` layouts, the zero-based row. */
  readonly index: number;
  /** `Bids!C3`: the heading cell, whose column is what the buyer confirms. */
  readonly where: Where;
  /** The heading as the buyer wrote it; a merged two-row heading is `top | bottom`. */
  readonly heading: string;
  /** `null`: not used for scoring. */
  readonly fact: FactId | null;
  /** In words: "the heading is a known price heading and 4 of 4 cells are money". */
  readonly reason: string;
  /** Best score less second best, 0 to 1. Below `doubtfulBelow`, or for duplicates, the buyer must tick it. */
  readonly margin: number;
  readonly doubtful: boolean;
  /** Up to three cells as shown. */
  readonly samples: readonly string[];
  /** Next best facts, for the buyer to choose from. */
  readonly alternatives: readonly {
    readonly fact: FactId;
    readonly score: number;
  }[];
  /** What the heading or its group says the column is about. */
  readonly about: {
    /** Bidder's name over a column or group of columns, and its cell. */
    readonly bidder?: { readonly name: string; readonly where: Where };
    /** Criterion a mark belongs to: "Method statement (20%)" gives name "Method statement", weight text "20%". */
    readonly criterion?: { readonly name: string; readonly where: Where };
    readonly evaluator?: string;
    readonly lot?: string;
    /** As written in the heading: "(20%)", "Score 1-5" or "out of 10", "ex VAT". Never guessed. */
    readonly weight?: string;
    readonly maximum?: number;
    readonly vat?: 'ex' | 'inc';
  };
}

export interface RowNote {
  readonly row: number;
  readonly class: RowClass;
  /** Why, in words, for every class but `data` and `blank`. */
  readonly reason?: string;
}

/** The rows of data, and of nothing else. */
export function dataRowsIn(notes: readonly RowNote[]): number[] {
  const rows: number[] = [];
  for (let at = 0; at < notes.length; at++) {
    const note = notes[at];
    if (note?.class === 'data') rows.push(note.row);
  }
  return rows;
}

export interface RecognisedTable {
  /** The `Where` of its whole area: `Bids!A3:H12`. */
  readonly id: Where;
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly layout: Layout;
  readonly purposes: readonly Purpose[];
  /** In words, why this layout and purpose. */
  readonly reason: string;
  /** First and last header row, zero-based; `null` in a form. */
  readonly header: {
    readonly top: number;
    readonly bottom: number;
    readonly confidence: number;
  } | null;
  readonly columns: readonly ColumnMapping[];
  /** In a transposed table, the columns of the bidders: others weigh its rows or remark on them. */
  readonly across?: readonly number[];
  /** Every row of the area below the header (in a transposed table: rows stay sheet rows). */
  readonly rows: readonly RowNote[];
  /** Whose sheet it is, in sheet-per-bid and sheet-per-evaluator layouts, and where that is said. */
  readonly owner?: { readonly name: string; readonly where: Where };
  /** The lot that the sheet's name, a title above the table or a section says, if any. */
  readonly lot?: { readonly name: string; readonly where: Where };
  /** Text of title and section rows above the table, for stated methods and scales: "Score 0-5". */
  readonly titles: readonly { readonly text: string; readonly where: Where }[];
}

/** A label and its value found outside tables: "Price formula" -> "lowest price / price x 40". */
export interface Statement {
  readonly label: string;
  readonly labelWhere: Where;
  readonly text: string;
  readonly where: Where;
  /** The fact the label names, if the vocabulary knows it. */
  readonly fact: FactId | null;
}

/** The label of a statement that a small table of what prices score was read as. */
export const priceBands = 'Price bands';

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly statements: readonly Statement[];
  /** Every sheet, read or not: hidden, template and old sheets are listed with the reason. */
  readonly sheets: readonly {
    readonly name: string;
    readonly read: boolean;
    readonly reason: string;
    /** Hidden rows and columns that were read all the same. */
    readonly hiddenRows: number;
    readonly hiddenColumns: number;
  }[];
  /** The names of criteria by their references, by name key; empty for a reference that several share. */
  readonly references?: Readonly<Record<string, string>>;
  /** The marks that words such as "Good" stand for, by name key, where a key of the workbook says so. */
  readonly grades?: Readonly<Record<string, number>>;
}

/** What a buyer confirmed or changed: kept in the set-up, and obeyed before any guess. */
export interface MappingChoice {
  /** The heading cell, as in `ColumnMapping.where`. */
  readonly where: Where;
  readonly fact: FactId | null;
  /** Given when the buyer says which bidder or criterion a column is about. */
  readonly bidder?: string;
  readonly criterion?: string;
}
