/** What rows are counted by: a bid, or a bid and a measure. Rows with the same values in these fields are one group. */
import type { Value } from '../condition';
import type { Column } from './columns';
import type { Decisions } from './decisions';

const pair = 2 ** 32;

/** Numbers pairs of a group of the fields before and a value of the next: each different one once. */
class Pairs {
  readonly keys: number[] = [];
  private readonly numbers = new Map<number, number>();

  of(group: number, code: number): number {
    const key = group * pair + code;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

export class Groups {
  /** Row by row the number of its group. */
  readonly rows: Uint32Array;
  private readonly fields: readonly string[];
  private readonly columns: readonly Column[];
  /** One for each field after the first, whose codes are the groups as they are. */
  private readonly pairs: readonly Pairs[];

  /** Rows by group, and where each group begins; made when first asked for. */
  private sorted: { readonly rows: Uint32Array; readonly starts: Uint32Array } | null = null;

  constructor(decisions: Decisions, fields: readonly string[]) {
    this.fields = fields;
    this.columns = fields.map((field) => decisions.column(field));
    this.pairs = fields.slice(1).map(() => new Pairs());
    this.rows = new Uint32Array(decisions.table.rows);
  }

  /** Reads these rows anew. */
  read(from: number, to: number): void {
    this.sorted = null;
    const [first, ...others] = this.columns;
    if (first) this.rows.set(first.codes.subarray(from, to), from);
    others.forEach((column, at) => {
      const pairs = this.pairs[at];
      if (pairs) pairUp(this.rows, pairs, column, from, to);
    });
  }

  has(field: string): boolean {
    return this.fields.includes(field);
  }

  /** How many there are; of the first field's values, some may have no row. */
  get count(): number {
    const last = this.pairs.at(-1);
    return last ? last.keys.length : (this.columns[0]?.values.length ?? 1);
  }

  /** The rows of a group, in order. */
  rowsOf(group: number): Uint32Array {
    this.sorted ??= sortedBy(this.rows, this.count);
    return this.sorted.rows.subarray(this.sorted.starts[group], this.sorted.starts[group + 1]);
  }

  /** The values that rows of a group share, one for each field. */
  valuesOf(group: number): readonly Value[] {
    const values: Value[] = [];
    let rest = group;
    for (let at = this.columns.length - 1; at >= 0; at--) {
      const key = at === 0 ? rest : (this.pairs[at - 1]?.keys[rest] ?? 0);
      values.unshift(this.columns[at]?.values[key % pair]);
      rest = Math.floor(key / pair);
    }
    return values;
  }
}

function pairUp(rows: Uint32Array, pairs: Pairs, { codes }: Column, from: number, to: number): void {
  for (let row = from; row < to; row++) rows[row] = pairs.of(rows[row] ?? 0, codes[row] ?? 0);
}

/** A counting sort. */
function sortedBy(groups: Uint32Array, count: number): { readonly rows: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(groups.length);
  for (const [row, group] of groups.entries()) {
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { rows, starts };
}
