/** What conditions say of the values of a table: each condition is asked once of each different value, never of each row. */
import type { Condition } from '../../packs/pack';
import { fieldsOf, type Leaf, leafTest, met, unclear, unmet, type Value } from '../condition';
import { fold, type Reader, words } from '../words';
import { type Codes, type Column, columnOf, type Table } from './columns';
import { nameOf } from './program';

/** A degree (unmet, unclear or met) for each value of a column. */
export type Degrees = Uint8Array;

type Test = (value: Value, reader: Reader) => number;

/** What a condition on one field says of a value of it. */
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

/** Many conditions ask about one text after another: the last one is remembered, and a million of them are not. */
class LastText implements Reader {
  private folded = { text: '', as: '' };
  private parted = { text: '', as: ' ' };

  fold(text: string): string {
    if (text !== this.folded.text) this.folded = { text, as: fold(text) };
    return this.folded.as;
  }

  words(text: string): string {
    if (text !== this.parted.text) this.parted = { text, as: words(text) };
    return this.parted.as;
  }
}

/** What a condition on one field says of each value; the list is replaced by a longer one as values are added. */
export interface Answer {
  readonly degrees: Degrees;
}

interface Answered extends Answer {
  readonly test: Test;
  degrees: Degrees;
  /** How many values it has been asked of. */
  known: number;
}

class ColumnDecisions {
  readonly column: Column;
  private readonly answered = new Map<string, Answered>();
  private readonly reader = new LastText();

  constructor(column: Column) {
    this.column = column;
  }

  /** Answers for all values there are: those that came since a condition was last asked are added. */
  of(conditions: readonly Condition[]): readonly Answer[] {
    const asked = conditions.map((condition) => this.answeredOf(condition));
    const { values } = this.column;
    const behind = asked.filter(({ known }) => known < values.length);
    for (const one of behind) one.degrees = longer(one.degrees, values.length);
    const first = Math.min(...behind.map(({ known }) => known));
    for (let code = first; code < values.length; code++)
      for (const { test, degrees, known } of behind) if (code >= known) degrees[code] = test(values[code], this.reader);
    for (const one of behind) one.known = values.length;
    return asked;
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

/** Keeps what it has decided: of a pack in which one rule was changed, only that rule's conditions are asked anew. */
export class Decisions {
  readonly table: Table;
  private readonly columns = new Map<string, ColumnDecisions>();

  constructor(table: Table) {
    this.table = table;
  }

  /** Conditions on one field. */
  on(field: string, conditions: readonly Condition[]): readonly Answer[] {
    return this.columnOf(field).of(conditions);
  }

  column(field: string): Column {
    return this.columnOf(field).column;
  }

  /** What a condition on any number of fields says of some rows, one degree a row. */
  ofRows(condition: Condition, from: number, to: number): Degrees {
    const [field, another] = fieldsOf(condition);
    if (another === undefined) return this.ofField(condition, field ?? '', from, to);
    const result = new Uint8Array(to - from);
    if ('not' in condition) {
      const degrees = this.ofRows(condition.not, from, to);
      for (let row = 0; row < result.length; row++) result[row] = met - (degrees[row] ?? unclear);
    } else if ('all' in condition) {
      result.fill(met);
      for (const part of condition.all) lower(result, this.ofRows(part, from, to));
    } else if ('any' in condition) {
      for (const part of condition.any) raise(result, this.ofRows(part, from, to));
    }
    return result;
  }

  /** What a condition on one field says of a row. */
  ofRow(condition: Leaf, row: number): number {
    const [answer] = this.on(condition.field, [condition]);
    return answer?.degrees[this.column(condition.field).codes[row] ?? 0] ?? unclear;
  }

  private ofField(condition: Condition, field: string, from: number, to: number): Degrees {
    const [answer] = this.on(field, [condition]);
    const result = new Uint8Array(to - from);
    if (answer) decode(result, answer.degrees, this.column(field).codes, from);
    return result;
  }

  /** A field the table lacks is blank in every row; so is the field of a condition that asks about none. */
  private columnOf(field: string): ColumnDecisions {
    const before = this.columns.get(field);
    if (before) return before;
    const made = new ColumnDecisions(this.table.columns.get(field) ?? columnOf([], this.table.rows));
    this.columns.set(field, made);
    return made;
  }
}

function decode(result: Degrees, degrees: Degrees, codes: Codes, from: number): void {
  for (let at = 0; at < result.length; at++) result[at] = degrees[codes[from + at] ?? 0] ?? unclear;
}

function lower(degrees: Degrees, by: Degrees): void {
  for (let row = 0; row < degrees.length; row++) degrees[row] = Math.min(degrees[row] ?? unclear, by[row] ?? unclear);
}

function raise(degrees: Degrees, by: Degrees): void {
  for (let row = 0; row < degrees.length; row++) degrees[row] = Math.max(degrees[row] ?? unclear, by[row] ?? unclear);
}
