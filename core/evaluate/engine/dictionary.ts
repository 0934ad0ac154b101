import { isBlank, type Value } from '../condition';
import type { Cell } from './columns';

/** Every different value once, in the order they came. Blanks, whatever they look like, are the first. */
export class Dictionary {
  readonly values: Value[];
  /** Where in `values` what a cell says is; of every cell there has been. */
  readonly places: ReadonlyMap<Cell, number>;
  private readonly known = new Map<Cell, number>();

  constructor(values: Value[] = [undefined]) {
    this.values = values;
    this.places = this.known;
    for (let code = 1; code < values.length; code++) this.known.set(values[code], code);
  }

  codeOf(cell: Cell): number {
    return this.known.get(cell) ?? this.add(cell);
  }

  private add(cell: Cell): number {
    const value = cell ?? undefined;
    const code = isBlank(value) ? 0 : this.values.push(value) - 1;
    this.known.set(cell, code);
    return code;
  }
}
