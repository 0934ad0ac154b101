/** What conditions say of the values of a table: each condition is asked once of each different value, never of each row. */
import type { Condition } from '../../packs/pack';
import { type Degree, fieldsOf, leafTest, met, type Test, unclear, unmet, type Value } from '../condition';
import { Values } from '../values';
import { plainReader, type Reader } from '../words';
import { type Column, columnOf, type Table } from './columns';
import { Crossing } from './crossing';
import { type Degrees, lower, mirror, raise } from './degrees';
import { nameOf } from './program';

/** What a condition on one field says of values of it. */
function testOf(condition: Condition): Test {
  if ('not' in condition) {
    const test = testOf(condition.not);
    return (values, degrees) => {
      test(values, degrees);
      mirror(degrees, degrees);
    };
  }
  if ('all' in condition) return together(condition.all.map(testOf), met, lower);
  if ('any' in condition) return together(condition.any.map(testOf), unmet, raise);
  return leafTest(condition);
}

function together(tests: readonly Test[], none: Degree, combine: typeof lower): Test {
  return (values, degrees) => {
    const part = new Uint8Array(degrees.length);
    degrees.fill(none);
    for (const test of tests) {
      test(values, part);
      combine(degrees, part);
    }
  };
}

/** What a condition on one field says of each value; the list is replaced by a longer one as values are added. */
export interface Answer {
  readonly degrees: Degrees;
}

/** Many conditions ask about the same texts: what was read of that many is kept at a time, and of a million it is not. */
const atOnce = 1024;

interface Answered extends Answer {
  readonly test: Test;
  degrees: Degrees;
  /** How many values it has been asked of. */
  known: number;
}

class ColumnDecisions {
  readonly column: Column;
  private readonly answered = new Map<string, Answered>();
  private readonly reader: Reader;
  private decided = 0;

  constructor(column: Column, reader: Reader) {
    this.column = column;
    this.reader = reader;
  }

  /** Answers for all values there are. */
  of(conditions: readonly Condition[]): readonly Answer[] {
    const asked = conditions.map((condition) => this.answeredOf(condition));
    this.extend(asked);
    return asked;
  }

  /** Asks every condition asked so far of the values that came since. */
  catchUp(): void {
    if (this.decided < this.column.values.length) this.extend([...this.answered.values()]);
    this.decided = this.column.values.length;
  }

  get bytes(): number {
    return [...this.answered.values()].reduce((sum, { degrees }) => sum + degrees.byteLength, 0);
  }

  private extend(asked: readonly Answered[]): void {
    const { values } = this.column;
    const behind = asked.filter(({ known }) => known < values.length);
    if (behind.length === 0) return;
    for (const one of behind) one.degrees = longer(one.degrees, values.length);
    for (let from = Math.min(...behind.map(({ known }) => known)); from < values.length; from += atOnce) {
      const to = Math.min(values.length, from + atOnce);
      const some = new Values(values.slice(from, to), this.reader);
      for (const { test, degrees } of behind) test(some, degrees.subarray(from, to));
    }
    for (const one of behind) one.known = values.length;
  }

  /** Forgets what other conditions say. */
  keep(names: ReadonlySet<string>): void {
    for (const name of this.answered.keys()) if (!names.has(name)) this.answered.delete(name);
  }

  private answeredOf(condition: Condition): Answered {
    const name = nameOf(condition);
    const before = this.answered.get(name);
    if (before) return before;
    const made = { test: testOf(condition), degrees: new Uint8Array(0), known: 0 };
    this.answered.set(name, made);
    return made;
  }
}

/** With room for as many, and for some that may yet come. */
function longer(degrees: Degrees, length: number): Degrees {
  if (degrees.length >= length) return degrees;
  const made = new Uint8Array(degrees.length === 0 ? length : Math.ceil(length * 1.5));
  made.set(degrees);
  return made;
}

/** A crossing's values are degrees, and say themselves. */
export const everyDegree: Answer = { degrees: Uint8Array.of(unmet, unclear, met) };

/** Keeps what it has decided: of a pack in which one rule was changed, only that rule's conditions are asked anew. */
export class Decisions {
  readonly table: Table;
  private readonly reader: Reader;
  private readonly columns = new Map<string, ColumnDecisions>();
  private readonly crossings = new Map<string, Crossing>();

  /** `reader`: another, where others ask about the same texts. */
  constructor(table: Table, reader: Reader = plainReader) {
    this.table = table;
    this.reader = reader;
  }

  /** Conditions on one field. */
  on(field: string, conditions: readonly Condition[]): readonly Answer[] {
    return this.columnOf(field).of(conditions);
  }

  column(field: string): Column {
    return this.columnOf(field).column;
  }

  /** What a condition on several fields says, as a column that is worked out. */
  crossing(condition: Condition): Column {
    const name = nameOf(condition);
    const before = this.crossings.get(name);
    if (before) return before.column;
    const made = new Crossing(condition, this);
    this.crossings.set(name, made);
    return made.column;
  }

  /** Forgets what conditions other than these say, so that a slider may be moved all day. */
  keep(conditions: readonly Condition[]): void {
    const names = new Set(conditions.map(nameOf));
    for (const column of this.columns.values()) column.keep(names);
    for (const name of this.crossings.keys()) if (!names.has(name)) this.crossings.delete(name);
  }

  /** Takes up what was written into a field of a row. */
  take(row: number, field: string): void {
    this.columnOf(field).catchUp();
    for (const crossing of this.crossings.values()) if (crossing.asks(field)) crossing.judge(row, row + 1);
  }

  get bytes(): number {
    const decided = [...this.columns.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return [...this.crossings.values()].reduce((sum, { column }) => sum + column.codes.byteLength, decided);
  }

  /** What a condition says of any row: looked up once here, so that it costs a row little. */
  ofRows(condition: Condition): (row: number) => number {
    const [field = '', another] = fieldsOf(condition);
    const column = another === undefined ? this.column(field) : this.crossing(condition);
    const [answer] = another === undefined ? this.on(field, [condition]) : [everyDegree];
    return (row) => answer?.degrees[column.codes[row] ?? 0] ?? unclear;
  }

  /** What a field of a row says; a blank is `undefined`, whatever it looked like. */
  valueAt(row: number, field: string): Value {
    const { values, codes } = this.column(field);
    return values[codes[row] ?? 0];
  }

  /** A field the table lacks is blank in every row; so is the field of a condition that asks about none. */
  private columnOf(field: string): ColumnDecisions {
    const before = this.columns.get(field);
    if (before) return before;
    const made = new ColumnDecisions(this.table.columns.get(field) ?? columnOf([], this.table.rows), this.reader);
    this.columns.set(field, made);
    return made;
  }
}
