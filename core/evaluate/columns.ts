/** Decides a condition for every row at once: one pass a field, one pass a combination of fields. */
import type { Condition } from '../packs/pack';
import { fieldsOf, leafTest, met, unclear, unmet, type Value } from './condition';
import type { RuleTable } from './rule-table';
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

/** A table under judgement, with what was read of it so far: what one rule has read serves the next. */
export interface Judged {
  readonly table: RuleTable;
  readonly reader: Reader;
  readonly encodings: Map<string, Encoded>;
}

export const judged = (table: RuleTable, reader: Reader): Judged => ({ table, reader, encodings: new Map() });

function encodingOf({ table, encodings }: Judged, field: string): Encoded {
  const known = encodings.get(field);
  if (known) return known;
  const made = encode(table.columns[field] ?? blankColumn, table.rows);
  encodings.set(field, made);
  return made;
}

type Test = (value: Value, reader: Reader) => number;

/** What a condition on one field says of a value. */
function testOf(condition: Condition): Test {
  if ('not' in condition) {
    const test = testOf(condition.not);
    return (value, reader) => met - test(value, reader);
  }
  if ('all' in condition) {
    const tests = condition.all.map(testOf);
    return (value, reader) => Math.min(met, ...tests.map((test) => test(value, reader)));
  }
  if ('any' in condition) {
    const tests = condition.any.map(testOf);
    return (value, reader) => Math.max(unmet, ...tests.map((test) => test(value, reader)));
  }
  return leafTest(condition);
}

/** A condition on one field is decided once for each distinct value. */
function byValue(condition: Condition, field: string, on: Judged): Degrees {
  const { distinct, codes } = encodingOf(on, field);
  const test = testOf(condition);
  const degrees = new Uint8Array(distinct.length);
  for (let place = 0; place < distinct.length; place++) degrees[place] = test(distinct[place], on.reader);
  return decoded(degrees, codes);
}

/** Row by row, what was decided for the row's value. */
function decoded(degrees: Degrees, codes: Uint32Array): Degrees {
  const rows = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[row] = degrees[codes[row] ?? 0] ?? unclear;
  return rows;
}

function least(parts: readonly Condition[], on: Judged): Degrees {
  const result = new Uint8Array(on.table.rows).fill(met);
  for (const part of parts) {
    const degrees = decide(part, on);
    for (let row = 0; row < result.length; row++)
      result[row] = Math.min(result[row] ?? unclear, degrees[row] ?? unclear);
  }
  return result;
}

const opposite = (degrees: Degrees): Degrees => {
  const result = new Uint8Array(degrees.length);
  for (let row = 0; row < result.length; row++) result[row] = met - (degrees[row] ?? unclear);
  return result;
};

function greatest(parts: readonly Condition[], on: Judged): Degrees {
  const result = new Uint8Array(on.table.rows).fill(unmet);
  for (const part of parts) {
    const degrees = decide(part, on);
    for (let row = 0; row < result.length; row++)
      result[row] = Math.max(result[row] ?? unclear, degrees[row] ?? unclear);
  }
  return result;
}

export function decide(condition: Condition, on: Judged): Degrees {
  const [field, another] = fieldsOf(condition);
  if (another === undefined) return byValue(condition, field ?? '', on);
  if ('all' in condition) return least(condition.all, on);
  if ('any' in condition) return greatest(condition.any, on);
  return 'not' in condition ? opposite(decide(condition.not, on)) : byValue(condition, condition.field, on);
}
