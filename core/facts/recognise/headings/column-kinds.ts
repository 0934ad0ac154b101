/** Whether figures and dates stand below a cell, as they do below headings and not below most words. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, type Kind, kindOf } from '../../cells/kinds';
import type { OccupiedRow } from '../sheet/occupied';
import type { Texts } from '../sheet/texts';

/** Rows below a heading that it is compared with. */
export const compared = 12;

export const isTyped = (kind: Kind): boolean =>
  isNumeric(kind) || kind === 'date' || kind === 'yes-no' || kind === 'postcode';

/** The cells of one column: what kind each is, and how many down to each are filled, typed or missing. */
export class ColumnKinds {
  readonly kinds: Kind[] = [];
  private readonly filled: Uint8Array;
  private readonly typed: Uint8Array;
  private readonly missing: Uint8Array;

  constructor(grid: Grid, rows: readonly OccupiedRow[], column: number, texts: Texts) {
    this.filled = new Uint8Array(rows.length + 1);
    this.typed = new Uint8Array(rows.length + 1);
    this.missing = new Uint8Array(rows.length + 1);
    for (const { row } of rows) {
      const value = valueAt(grid, row, column);
      const kind =
        typeof value === 'string' ? texts.of(value).kind : kindOf(value, grid.formats.get(cellKey(row, column)));
      const at = this.kinds.push(kind);
      this.filled[at] = (this.filled[at - 1] ?? 0) + (kind === 'blank' ? 0 : 1);
      this.typed[at] = (this.typed[at - 1] ?? 0) + (isTyped(kind) ? 1 : 0);
      this.missing[at] = (this.missing[at - 1] ?? 0) + (kind === 'missing' ? 1 : 0);
    }
  }

  /** The cells below a heading are figures, dates and the like, with or without some that are missing. */
  isTypedBelow(at: number): boolean {
    const typedOnes = countBelow(this.typed, at);
    return typedOnes > 0 && (typedOnes + countBelow(this.missing, at)) / countBelow(this.filled, at) >= 0.6;
  }
}

/** Of counts down to each row, those in the rows that a heading in this one is compared with. */
const countBelow = (counts: Uint8Array, at: number): number =>
  (counts[Math.min(at + 1 + compared, counts.length - 1)] ?? 0) - (counts[at + 1] ?? 0);
