/** A pack as plain SQL, for a national body that runs it over millions of rows on the engine it has. See ../README.md. */

import type { Leaf } from '../../evaluate/condition';
import type { Subject } from '../../evaluate/fields';
import type { Pack } from '../../packs/pack';
import { ok, type Result } from '../../result';
import { type Check, checksByTable } from '../check';
import { problemsIn, type Unsayable } from '../problems';
import type { Question } from '../question';
import { canBeNamed, columnsOf, type SqlColumn } from './columns';
import { verdictSql } from './condition';
import { canBeWritten, textLiteral } from './literal';
import { verdictNames } from './verdict-names';

export interface SqlTable {
  readonly on: Subject;
  /** The table to load: `commitment_facts`. */
  readonly name: string;
  /** After the three of `keys`. */
  readonly columns: readonly SqlColumn[];
  /** A SELECT with the keys and one column a rule: met, unmet, unclear or not-applicable. */
  readonly verdicts: string;
  /** One SELECT a rule: how many rows of each bid have which verdict. Any number of them go together with UNION ALL. */
  readonly findings: readonly string[];
}

/** Of every table: whose row it is, and a name to find it by again. `bid` is NULL where the row belongs to none. */
export const keys = ['tender_id', 'bid', 'row_id'] as const;

function tableSql(on: Subject, checks: readonly Check[]): SqlTable {
  const name = `${on}_facts`;
  const names = verdictNames(checks);
  const verdicts = checks.map((check, index) => `  ${verdictSql(check)} AS ${names[index]}`);
  return {
    on,
    name,
    columns: columnsOf(checks),
    verdicts: `SELECT\n  ${keys.join(', ')},\n${verdicts.join(',\n')}\nFROM ${name}`,
    findings: checks.map(
      (check) =>
        `SELECT ${textLiteral(check.id)} AS rule, tender_id, bid, verdict, COUNT(*) AS row_count\n` +
        `FROM (SELECT tender_id, bid, ${verdictSql(check)} AS verdict FROM ${name}) AS judged\n` +
        'GROUP BY tender_id, bid, verdict',
    ),
  };
}

const unseen: Unsayable = {
  code: 'text-not-portable',
  what: 'a text that holds a character nobody can see',
  hint: 'Write the text anew, with letters, digits and signs alone.',
};
const nameless: Unsayable = {
  code: 'field-without-column',
  what: 'something, and no column can be named after it',
  hint: 'Use a field of the list that the pack documentation gives.',
};

const unsayable = (question: Question, { field }: Leaf): readonly Unsayable[] => [
  ...(canBeNamed(field) ? [] : [nameless]),
  ...(question.kind === 'equal' && !question.texts.every(canBeWritten) ? [unseen] : []),
];

/** One for each table the pack asks about. Problems: what a pack says that no column or literal can. */
export function toSql(pack: Pack): Result<readonly SqlTable[]> {
  const tables = checksByTable(pack);
  const problems = problemsIn(
    tables.flatMap(({ checks }) => checks),
    unsayable,
  );
  return problems.length > 0 ? { ok: false, problems } : ok(tables.map(({ on, checks }) => tableSql(on, checks)));
}
