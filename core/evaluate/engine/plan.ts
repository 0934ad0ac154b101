/** A program made ready for a table: every condition decided for every value, and lanes ready to be run in sheaves. */
import { fieldsOf, met, unclear, unmet } from '../condition';
import type { Column } from './columns';
import type { Decisions } from './decisions';
import { type Asked, facetsOf } from './facets';
import type { Bundle, Program } from './program';
import { blockRows, Sheaf } from './sheaf';

/** What a condition on several fields says, as a column that is worked out: a degree a row, which is its code too. */
interface Crossing extends Asked {
  readonly column: Column;
  readonly fields: readonly string[];
}

const everyDegree = { degrees: Uint8Array.of(unmet, unclear, met) };

export class Plan {
  readonly program: Program;
  readonly decisions: Decisions;
  /** One for each bundle of the program. */
  readonly sheaves: readonly Sheaf[];
  private readonly crossings: readonly Crossing[];

  constructor(program: Program, decisions: Decisions) {
    this.program = program;
    this.decisions = decisions;
    const numbers = program.conditions.map((_, number) => number);
    this.crossings = numbers.flatMap((number) => this.crossingOf(number) ?? []);
    this.sheaves = program.bundles.map((bundle) => this.sheafOf(bundle));
  }

  get rows(): number {
    return this.decisions.table.rows;
  }

  /** What it takes beside the table. */
  get bytes(): number {
    const columns = this.crossings.reduce((sum, { column }) => sum + column.codes.byteLength, 0);
    return this.sheaves.reduce((sum, sheaf) => sum + sheaf.bytes, columns);
  }

  /** Takes up what was written into a row. False where the plan does not know the value, and must be made anew. */
  take(row: number, field: string): boolean {
    for (const { condition, column, fields } of this.crossings)
      if (fields.includes(field)) this.judgeRows(condition, column, row, row + 1);
    const column = this.decisions.column(field);
    return this.sheaves.every((sheaf) => sheaf.learn(column, column.codes[row] ?? 0));
  }

  private crossingOf(number: number): Crossing | undefined {
    const condition = this.program.conditions[number];
    const fields = condition ? fieldsOf(condition) : [];
    if (fields.length < 2) return undefined;
    const column = { values: [unmet, unclear, met], codes: new Uint16Array(this.rows) };
    for (let from = 0; from < this.rows; from += blockRows)
      this.judgeRows(number, column, from, Math.min(this.rows, from + blockRows));
    return { condition: number, answer: everyDegree, column, fields };
  }

  private judgeRows(number: number, column: Column, from: number, to: number): void {
    const condition = this.program.conditions[number];
    if (condition) column.codes.set(this.decisions.ofRows(condition, from, to), from);
  }

  private sheafOf({ lanes }: Bundle): Sheaf {
    const numbers = new Set(lanes.flatMap((lane) => lane.map(({ condition }) => condition)));
    const crossing = this.crossings.filter(({ condition }) => numbers.has(condition));
    const byField = new Map<string, number[]>();
    for (const number of numbers) {
      const condition = this.program.conditions[number];
      const [field = '', another] = condition ? fieldsOf(condition) : [];
      if (another !== undefined) continue;
      const list = byField.get(field);
      if (list) list.push(number);
      else byField.set(field, [number]);
    }
    const facets = [...byField].flatMap(([field, asked]) => {
      const conditions = asked.flatMap((number) => this.program.conditions[number] ?? []);
      const answers = this.decisions.on(field, conditions);
      return facetsOf(
        this.decisions.column(field),
        answers.map((answer, at) => ({ condition: asked[at] ?? 0, answer })),
      );
    });
    const crossed = crossing.flatMap((one) => facetsOf(one.column, [one]));
    return new Sheaf(lanes, [...facets, ...crossed], this.rows);
  }
}
