/** A pack as native formulas that anyone can audit without Goodmark: one row a subject, one column a field. See ../README.md. */

import { fieldsOf } from '../../evaluate/condition';
import { fieldOf, type Subject } from '../../evaluate/fields';
import { columnLetters } from '../../facts/where';
import type { Pack } from '../../packs/pack';
import { ok, type Result } from '../../result';
import { type Check, checksByTable, conditionsOf } from '../check';
import { problemsIn, type Unsayable } from '../problems';
import type { Question } from '../question';
import { anyRow, column, type FormulaColumn, HelperColumns } from './columns';
import { ConditionFormulas } from './condition';

export interface FormulaTable {
  readonly on: Subject;
  readonly checks: readonly Check[];
  /** Name of the sheet of facts: its first row holds `Row` and the names of the fields. */
  readonly factsSheet: string;
  readonly fields: readonly string[];
  readonly checksSheet: string;
  /** `Row`, one column a check, and the columns they are worked out with. Row 2 is the first that is judged. */
  readonly columns: readonly FormulaColumn[];
}

const sheets: Readonly<Record<Subject, readonly [facts: string, checks: string]>> = {
  tender: ['Tender', 'Tender checks'],
  bid: ['Bids', 'Bid checks'],
  commitment: ['Commitments', 'Commitment checks'],
  supplier: ['Suppliers', 'Supplier checks'],
  notice: ['Notices', 'Notice checks'],
};

/** A row without a name has no verdict: it is not there. */
function verdictFormula({ id, when, expect }: Check, conditions: ConditionFormulas, helpers: HelperColumns): string {
  const held = `CHOOSE(1+${conditions.degree(expect, id)},"unmet","unclear","met")`;
  if (when === undefined) return `IF($A${anyRow}="","",${held})`;
  const applies = helpers.cell(`${id}: applies`, conditions.degree(when, `${id}: applies`));
  return `IF($A${anyRow}="","",IF(${applies}=0,"not-applicable",IF(${applies}=1,"unclear",${held})))`;
}

function tableOf(on: Subject, checks: readonly Check[]): FormulaTable {
  const [factsSheet, checksSheet] = sheets[on];
  const fields = [...new Set(checks.flatMap(conditionsOf).flatMap(fieldsOf))];
  const helpers = new HelperColumns(1 + checks.length);
  const cellOf = (field: string) => `${factsSheet}!${columnLetters(1 + fields.indexOf(field))}${anyRow}`;
  const isDate = (field: string) => fieldOf(on, field)?.type === 'date';
  const conditions = new ConditionFormulas(helpers, cellOf, isDate);
  const verdicts = checks.map((check) => column(check.id, verdictFormula(check, conditions, helpers)));
  const name = column('Row', `IF(${factsSheet}!A${anyRow}="","",${factsSheet}!A${anyRow})`);
  return { on, checks, factsSheet, fields, checksSheet, columns: [name, ...verdicts, ...helpers.columns] };
}

const outOfReach: Unsayable = {
  code: 'number-out-of-reach',
  what: 'a number that no spreadsheet holds',
  hint: 'Use a number between 1E-307 and 9.99E307.',
};
const inReach = (value: number): boolean => value === 0 || (Math.abs(value) >= 1e-307 && Math.abs(value) <= 9.99e307);

const unsayable = (question: Question): readonly Unsayable[] => {
  const numbers =
    question.kind === 'equal'
      ? question.numbers
      : question.kind === 'within'
        ? [question.least ?? 0, question.most ?? 0]
        : [];
  return numbers.every(inReach) ? [] : [outOfReach];
};

/** One for each table the pack asks about. Problems: what a pack says that no formula can. */
export function toFormulas(pack: Pack): Result<readonly FormulaTable[]> {
  const tables = checksByTable(pack);
  const problems = problemsIn(
    tables.flatMap(({ checks }) => checks),
    unsayable,
  );
  return problems.length > 0 ? { ok: false, problems } : ok(tables.map(({ on, checks }) => tableOf(on, checks)));
}
