/** Decides a condition for every row at once: one pass a leaf, one pass a combination. */
import type { Condition } from '../packs/pack';
import { type Degree, type Leaf, leafTest, met, unclear, unmet, type Value } from './condition';
import type { RuleTable } from './table';
import type { Reader } from './words';

/** One `Degree` a row. */
export type Degrees = Uint8Array;

/** A column's distinct values, and for each row the place of its value among them. */
interface Encoded {
  readonly distinct: readonly Value[];
  readonly codes: Uint32Array;
}

function encode(column: readonly Value[], rows: number): Encoded {
  const places = new Map<Value, number>();
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = column[row];
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    codes[row] = place;
  }
  return { distinct: [...places.keys()], codes };
}

const blankColumn: readonly Value[] = [];

/** Made once for a table, so that what one rule has read serves the next. */
export function deciderOf(table: RuleTable, reader: Reader): (condition: Condition) => Degrees {
  const { rows, columns } = table;
  const encodings = new Map<string, Encoded>();
  const encodingOf = (field: string): Encoded => {
    const known = encodings.get(field);
    if (known) return known;
    const made = encode(columns[field] ?? blankColumn, rows);
    encodings.set(field, made);
    return made;
  };

  /** Each distinct value is tested once. */
  const leaf = (asked: Leaf): Degrees => {
    const { distinct, codes } = encodingOf(asked.field);
    const test = leafTest(asked);
    const verdicts = Uint8Array.from(distinct, (value) => test(value, reader));
    const degrees = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) degrees[row] = verdicts[codes[row] ?? 0] ?? unclear;
    return degrees;
  };

  const merged = (parts: readonly Condition[], start: Degree, pick: (a: number, b: number) => number): Degrees => {
    const result = new Uint8Array(rows).fill(start);
    for (const part of parts) {
      const degrees = decide(part);
      for (let row = 0; row < rows; row++) result[row] = pick(result[row] ?? unclear, degrees[row] ?? unclear);
    }
    return result;
  };

  const decide = (condition: Condition): Degrees => {
    if ('all' in condition) return merged(condition.all, met, Math.min);
    if ('any' in condition) return merged(condition.any, unmet, Math.max);
    if ('not' in condition) return decide(condition.not).map((degree) => met - degree);
    return leaf(condition);
  };
  return decide;
}
