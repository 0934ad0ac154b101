/** A pack on a table: run once, then kept true as cells are edited and rules are changed. */
import { fail, ok, type Problem, type Result } from '../../result';
import { Amounts, type Factor } from './amounts';
import { type Cell, mostNarrow, type Table, wide } from './columns';
import { Decisions } from './decisions';
import { Dictionary } from './dictionary';
import { Groups } from './groups';
import { Plan } from './plan';
import type { Program } from './program';
import { addRows, bytesOf, noTallies, type Tallies } from './tallies';

/** Which fields rows are counted by, and what is added up of those that meet a rule: nothing, or a product of fields. */
export interface Asked {
  readonly by: readonly string[];
  readonly amount: readonly Factor[];
}

export interface Edit {
  readonly row: number;
  readonly field: string;
  readonly value: Cell;
}

export class Evaluation {
  readonly table: Table;
  readonly groups: Groups;
  readonly amounts: Amounts;
  readonly decisions: Decisions;
  private readonly dictionaries = new Map<string, Dictionary>();
  private planned: Plan;
  private counted: Tallies;

  private constructor(program: Program, decisions: Decisions, groups: Groups, amounts: Amounts) {
    this.table = decisions.table;
    this.decisions = decisions;
    this.groups = groups;
    this.amounts = amounts;
    this.planned = new Plan(program, decisions);
    this.counted = this.countAll();
  }

  static of(program: Program, table: Table, { by, amount }: Asked): Result<Evaluation> {
    const decisions = new Decisions(table);
    const groups = new Groups(decisions, by);
    groups.read(0, table.rows);
    const amounts = new Amounts(decisions, amount);
    const problems = amounts.read(0, table.rows);
    return problems.length > 0 ? fail(...problems) : ok(new Evaluation(program, decisions, groups, amounts));
  }

  /** Of all lists it holds beside the table's own values: what grows with rows, rules and groups. */
  get bytes(): number {
    const codes = [...this.table.columns.values()].reduce((sum, column) => sum + column.codes.byteLength, 0);
    const rows = this.groups.rows.byteLength + this.amounts.rows.byteLength;
    return codes + rows + this.decisions.bytes + this.planned.bytes + bytesOf(this.counted);
  }

  get plan(): Plan {
    return this.planned;
  }

  get tallies(): Tallies {
    return this.counted;
  }

  /** Other rules on the same table: conditions that were decided before stay decided. */
  change(program: Program): void {
    this.planned = new Plan(program, this.decisions);
    this.decisions.keep(program.conditions);
    this.counted = this.countAll();
  }

  /** Costs the rows that are edited, however many there are beside them. Edits that are refused leave all as it was. */
  edit(edits: readonly Edit[]): Result<Tallies> {
    const refused = edits.flatMap((edit) => this.refuse(edit));
    if (refused.length > 0) return fail(...refused);
    const undo: Edit[] = [];
    for (const { row, field, value } of edits) {
      undo.unshift({ row, field, value: this.decisions.valueAt(row, field) });
      const problems = this.write(row, field, value);
      if (problems.length === 0) continue;
      for (const before of undo) this.write(before.row, before.field, before.value);
      return fail(...problems);
    }
    return ok(this.counted);
  }

  private refuse({ row, field, value }: Edit): readonly Problem[] {
    if (Number.isInteger(row) && row >= 0 && row < this.table.rows)
      return this.amounts.refuse(field, value ?? undefined);
    return [
      {
        code: 'no-such-row',
        severity: 'stop',
        path: [field, String(row)],
        message: `There is no row ${row}; there are ${this.table.rows}, counted from 0.`,
        hint: 'Name a row of the table, or read the table anew.',
      },
    ];
  }

  /** Takes the row out of the counts, writes, and counts it anew; not where its amount could not be added up. */
  private write(row: number, field: string, value: Cell): readonly Problem[] {
    this.count(row, -1);
    const column = this.decisions.column(field);
    const before = column.codes[row] ?? 0;
    const code = this.dictionaryOf(field).codeOf(value);
    if (code > mostNarrow) column.codes = wide(column.codes);
    column.codes[row] = code;
    const problems = this.amounts.has(field) ? this.amounts.read(row, row + 1) : [];
    if (problems.length > 0) {
      column.codes[row] = before;
      this.amounts.read(row, row + 1);
    }
    this.decisions.take(row, field);
    if (!this.planned.take(row, field)) this.planned = new Plan(this.planned.program, this.decisions);
    if (this.groups.has(field)) this.groups.read(row, row + 1);
    this.count(row, 1);
    return problems;
  }

  private countAll(): Tallies {
    const tallies = noTallies(this.planned.program.bundles);
    addRows(tallies, this, 0, this.table.rows, 1);
    return tallies;
  }

  private count(row: number, sign: 1 | -1): void {
    addRows(this.counted, this, row, row + 1, sign);
  }

  private dictionaryOf(field: string): Dictionary {
    const before = this.dictionaries.get(field);
    if (before) return before;
    const made = new Dictionary(this.decisions.column(field).values);
    this.dictionaries.set(field, made);
    return made;
  }
}
