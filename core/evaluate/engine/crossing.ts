/** A condition on several fields becomes a column of its own, worked out row by row of what its parts say. */
import type { Condition } from '../../packs/pack';
import { fieldsOf, met, unclear, unmet } from '../condition';
import type { Codes, Column } from './columns';
import type { Decisions } from './decisions';
import { type Degrees, lower, mirror, raise } from './degrees';
import { blockRows } from './sheaf';

export class Crossing {
  /** Its values are the three degrees, and the code of each is the degree itself. */
  readonly column: Column;
  private readonly condition: Condition;
  private readonly decisions: Decisions;
  private readonly fields: readonly string[];

  constructor(condition: Condition, decisions: Decisions) {
    this.condition = condition;
    this.decisions = decisions;
    this.fields = fieldsOf(condition);
    const { rows } = decisions.table;
    this.column = { values: [unmet, unclear, met], codes: new Uint16Array(rows) };
    for (let from = 0; from < rows; from += blockRows) this.judge(from, Math.min(rows, from + blockRows));
  }

  asks(field: string): boolean {
    return this.fields.includes(field);
  }

  judge(from: number, to: number): void {
    this.column.codes.set(degreesOf(this.condition, this.decisions, from, to), from);
  }
}

function degreesOf(condition: Condition, decisions: Decisions, from: number, to: number): Degrees {
  const [field, another] = fieldsOf(condition);
  const degrees = new Uint8Array(to - from);
  if (another === undefined) {
    const [answer] = decisions.on(field ?? '', [condition]);
    if (answer) decode(degrees, answer.degrees, decisions.column(field ?? '').codes, from);
  } else if ('not' in condition) {
    mirror(degrees, degreesOf(condition.not, decisions, from, to));
  } else if ('all' in condition) {
    degrees.fill(met);
    for (const part of condition.all) lower(degrees, degreesOf(part, decisions, from, to));
  } else if ('any' in condition) {
    for (const part of condition.any) raise(degrees, degreesOf(part, decisions, from, to));
  }
  return degrees;
}

// This runs for every row.

function decode(degrees: Degrees, ofValues: Degrees, codes: Codes, from: number): void {
  for (let at = 0; at < degrees.length; at++) degrees[at] = ofValues[codes[from + at] ?? 0] ?? unclear;
}
