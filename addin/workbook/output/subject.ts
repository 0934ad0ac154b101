import type { OutputSheet } from '../port';

/** What a row of one of our own sheets is about, so that "Why" can follow the selected cell. */
export interface Subject {
  readonly bid: string;
  readonly lot: string | null;
  /** The whole bid when `null`. */
  readonly criterion: string | null;
  /** Columns of the row that are about one criterion rather than the bid. */
  readonly criterionColumns: readonly { readonly column: number; readonly criterion: string }[];
}

export interface OwnSheet {
  readonly sheet: OutputSheet;
  /** By zero-based row. */
  readonly subjects: ReadonlyMap<number, Subject>;
}
