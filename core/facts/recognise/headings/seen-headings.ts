/** Rows of headings found before in the same workbook: sheets by bidder, lot or evaluator mostly share theirs. */
import { type Grid, valueAt } from '../../../source';
import type { OccupiedRow } from '../sheet/occupied';

export interface HeaderRow {
  readonly row: number;
  /** 0 to 1: how far above the threshold, and above the next best row. */
  readonly confidence: number;
}

/** Fewer cells are said again by chance. */
const fewest = 3;

/** The last ones are looked through; a workbook of many layouts has them mixed. */
const remembered = 4;

interface Seen {
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  readonly confidence: number;
}

export class SeenHeadings {
  private readonly seen: Seen[] = [];

  /** Remembers a row, if it is wide enough and all of text. */
  add(grid: Grid, occupied: OccupiedRow | undefined, confidence: number): void {
    if (!occupied || occupied.columns.length < fewest) return;
    const { row, columns } = occupied;
    const texts = columns.map((column) => valueAt(grid, row, column)).filter((value) => typeof value === 'string');
    if (texts.length < columns.length) return;
    this.seen.unshift({ columns, texts, confidence });
    this.seen.length = Math.min(this.seen.length, remembered);
  }

  /** The first of these rows that says the very same in the same columns as a row of headings before. */
  find(grid: Grid, rows: readonly OccupiedRow[]): HeaderRow | undefined {
    for (const { row, columns } of rows)
      for (const seen of this.seen)
        if (
          columns.length === seen.columns.length &&
          columns.every((column, at) => column === seen.columns[at] && valueAt(grid, row, column) === seen.texts[at])
        )
          return { row, confidence: seen.confidence };
    return undefined;
  }
}
