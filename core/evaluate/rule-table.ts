/** A table of columns that rules run on. */
import type { Verdict } from '../assessment';
import type { Rule } from '../packs/pack';
import type { Where } from '../source';
import type { Value } from './condition';

export interface RuleTable {
  readonly on: Rule['on'];
  readonly rows: number;
  /** By field name of `fields.ts`; a column that is absent is blank in every row. */
  readonly columns: Readonly<Record<string, readonly Value[]>>;
  /**
   * The cells behind a field of a row, or the row's own cell where the field has none. For a share, those that have it
   * where the rule is met, and otherwise those that lack it. More than `most` need not be given.
   */
  where(row: number, field?: string, verdict?: Verdict, most?: number): readonly Where[];
  /** Where every field of a row has one cell: those of many rows, each once, which then need no list each. */
  readonly cells?: (rows: readonly number[], field: string) => readonly Where[];
  /** Bidder's name; `null` for the tender. */
  bid(row: number): string | null;
  /** How a derived field came about, or why it is blank, in a sentence; `undefined` where there is nothing to add. */
  note(row: number, field: string): string | undefined;
}
