/** A pack as plain SQL, for a national body that runs it over millions of rows on the engine it has. See ../README.md. */
import type { Pack } from '../../packs/pack';
import { ok, type Result } from '../../result';
import { type Check, checksByTable } from '../check';
import { columnsOf, type SqlColumn } from './columns';
import { verdictSql } from './condition';
import { textLiteral } from './literal';
import { problemsOf } from './problems';
import { verdictNames } from './verdict-names';

export interface SqlTable {
  readonly on: Check['on'];
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

function tableSql(on: Check['on'], checks: readonly Check[]): SqlTable {
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

/** One for each table the pack asks about. Problems: what a pack says that no column or literal can. */
export function toSql(pack: Pack): Result<readonly SqlTable[]> {
  const tables = checksByTable(pack);
  const problems = problemsOf(tables.flatMap(({ checks }) => checks));
  return problems.length > 0 ? { ok: false, problems } : ok(tables.map(({ on, checks }) => tableSql(on, checks)));
}
