import type { Grid } from '../../../core/source';

/** What a person says a table is. */
export interface LabelledTable {
  readonly sheet: string;
  /** Last heading row as the sheet numbers it, from 1; `null` where there is none. */
  readonly header: number | null;
  /** First column as a letter, or in transposed tables and forms the first row as a number. */
  readonly from: string | number;
  /**
   * One word a column (or row): the fact, `-` for none, `?` for not judged, `price/line-amount` where either is right,
   * `mark*5` for five columns alike.
   */
  readonly facts: string;
}

/** A workbook of invented bids with what is right for each of its tables. */
export interface LabelledBook {
  readonly name: string;
  readonly sheets: readonly Grid[];
  readonly tables: readonly LabelledTable[];
  /** Not looked at while the vocabulary and the rules were being improved; only its figures were. */
  readonly heldOut?: boolean;
}
