import type { OutputCell } from '../port';

type Cells = readonly OutputCell[];

/**
 * Rows of cells by row of the sheet, made from what each row is about whenever somebody asks: a plan looks at ten
 * thousand of them once, and need not keep their cells.
 */
export class RowsWhenAsked<T> implements ReadonlyMap<number, Cells> {
  private readonly rows: number[] = [];
  /** By row. */
  private readonly items: T[] = [];
  private readonly cells: (item: T) => Cells;

  constructor(cells: (item: T) => Cells) {
    this.cells = cells;
  }

  /** Each row once, from the top down. */
  add(row: number, item: T): void {
    this.rows.push(row);
    this.items[row] = item;
  }

  get size(): number {
    return this.rows.length;
  }

  has(row: number): boolean {
    return this.items[row] !== undefined;
  }

  get(row: number): Cells | undefined {
    const item = this.items[row];
    return item === undefined ? undefined : this.cells(item);
  }

  keys(): MapIterator<number> {
    return this.rows.values();
  }

  *entries(): MapIterator<[number, Cells]> {
    for (const row of this.rows) yield [row, this.get(row) ?? []];
  }

  *values(): MapIterator<Cells> {
    for (const row of this.rows) yield this.get(row) ?? [];
  }

  [Symbol.iterator](): MapIterator<[number, Cells]> {
    return this.entries();
  }

  forEach(call: (cells: Cells, row: number, all: ReadonlyMap<number, Cells>) => void): void {
    for (const [row, cells] of this) call(cells, row, this);
  }
}
