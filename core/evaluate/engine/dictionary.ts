import { isBlank, type Value } from '../condition';
import type { Cell } from './columns';

/** Every different value once, in the order they came. Blanks, whatever they look like, are the first. */
export class Dictionary {
  readonly values: Value[];
  private readonly codes = new Map<Cell, number>();

  constructor(values: Value[] = [undefined]) {
    this.values = values;
    for (let code = 1; code < values.length; code++) this.codes.set(values[code], code);
  }

  codeOf(cell: Cell): number {
    return this.codes.get(cell) ?? this.add(cell);
  }

  private add(cell: Cell): number {
    const value = cell ?? undefined;
    const code = isBlank(value) ? 0 : this.values.push(value) - 1;
    this.codes.set(cell, code);
    return code;
  }
}
