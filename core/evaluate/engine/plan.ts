/** A program made ready for a table: every condition decided for every value, and the lanes of each bundle as a sheaf. */
import { fieldsOf } from '../condition';
import { type Decisions, everyDegree } from './decisions';
import { type Facet, facetsOf } from './facets';
import type { Bundle, Program } from './program';
import { Sheaf } from './sheaf';

export class Plan {
  readonly program: Program;
  /** One for each bundle of the program. */
  readonly sheaves: readonly Sheaf[];
  private readonly decisions: Decisions;

  constructor(program: Program, decisions: Decisions) {
    this.program = program;
    this.decisions = decisions;
    this.sheaves = program.bundles.map(
      (bundle) => new Sheaf(bundle.lanes, this.facetsFor(bundle), decisions.table.rows),
    );
  }

  get bytes(): number {
    return this.sheaves.reduce((sum, sheaf) => sum + sheaf.bytes, 0);
  }

  /** Takes up what was written into a row. False where a value is like none before, and the plan must be made anew. */
  take(row: number, field: string): boolean {
    const column = this.decisions.column(field);
    return this.sheaves.every((sheaf) => sheaf.learn(column, column.codes[row] ?? 0));
  }

  private facetsFor({ lanes }: Bundle): readonly Facet[] {
    const numbers = new Set(lanes.flatMap((lane) => lane.map(({ condition }) => condition)));
    const byField = new Map<string, number[]>();
    const facets: Facet[] = [];
    for (const number of numbers) {
      const condition = this.conditionOf(number);
      const [field = '', another] = fieldsOf(condition);
      const before = byField.get(field);
      if (another !== undefined)
        facets.push(...facetsOf(this.decisions.crossing(condition), [{ condition: number, answer: everyDegree }]));
      else if (before) before.push(number);
      else byField.set(field, [number]);
    }
    for (const [field, asked] of byField) {
      const answers = this.decisions.on(
        field,
        asked.map((number) => this.conditionOf(number)),
      );
      const pairs = answers.map((answer, at) => ({ condition: asked[at] ?? 0, answer }));
      facets.push(...facetsOf(this.decisions.column(field), pairs));
    }
    return facets;
  }

  private conditionOf(number: number) {
    const condition = this.program.conditions[number];
    if (!condition) throw new Error(`The program has no condition ${number}.`);
    return condition;
  }
}
