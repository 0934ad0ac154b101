import { DuckDBInstance } from '@duckdb/node-api';
import type { Value } from '../../core/evaluate/condition';
import { evaluate } from '../../core/evaluate/evaluate';
import type { RuleTable } from '../../core/evaluate/rule-table';
import { packs } from '../../core/packs/register';
import { loadedValue } from '../../core/targets/sql/columns';
import { createTable } from '../../core/targets/sql/script';
import { type SqlTable, toSql } from '../../core/targets/sql/sql';
import { type Contender, compare, type Ratio } from './measure';

const rows = 100_000;
const bids = 40;

/** One in seven of each field is blank, and nearly every text is its own. */
function columnsOf(fields: readonly string[]): Readonly<Record<string, readonly Value[]>> {
  const kinds: Readonly<Record<string, (row: number) => Value>> = {
    quantity: (row) => row % 500,
    goals: (row) => row % 3,
    outcomeKnown: (row) => row % 2 === 0,
    date: (row) => `20${24 + (row % 5)}-03-31`,
  };
  const text = (row: number) =>
    `${row % 1000} hours of volunteering, co-design and the real living wage in ward ${row % 97}`;
  return Object.fromEntries(
    fields.map((field, n) => [
      field,
      Array.from({ length: rows }, (_, row) => ((row + n) % 7 === 0 ? undefined : (kinds[field] ?? text)(row))),
    ]),
  );
}

async function loaded(table: SqlTable, values: Readonly<Record<string, readonly Value[]>>) {
  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await database.connect();
  await connection.run(createTable(table, 'standard'));
  const appender = await connection.createAppender(table.name);
  for (let row = 0; row < rows; row++) {
    appender.appendVarchar('one');
    appender.appendVarchar(`Bid ${row % bids}`);
    appender.appendVarchar(String(row));
    for (const column of table.columns) {
      const value = loadedValue(column, values[column.field]?.[row]);
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else if (typeof value === 'number') appender.appendDouble(value);
      else appender.appendBoolean(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** The findings of a bundled pack on 100,000 commitments: our engine, and our SQL on DuckDB with one thread. */
export async function packTargets(): Promise<readonly Ratio[]> {
  const [pack] = packs;
  const sql = pack && toSql(pack);
  const table = sql?.ok ? sql.value.find(({ on }) => on === 'commitment') : undefined;
  if (!pack || !table) throw new Error('No bundled pack asks about commitments.');
  const columns = columnsOf([...new Set(table.columns.map(({ field }) => field))]);
  const connection = await loaded(table, columns);
  const ruleTable: RuleTable = {
    on: 'commitment',
    rows,
    columns,
    where: () => [],
    bid: (row) => `Bid ${row % bids}`,
    note: () => undefined,
  };
  const asked = { ...pack, rules: pack.rules.filter(({ on }) => on === 'commitment') };
  const checksum = (met: number, all: number) => `${met} of ${all} met`;
  const ours: Contender = {
    name: 'engine',
    work() {
      const found = evaluate(asked, [ruleTable]);
      const sum = (some: typeof found) => some.reduce((total, { count }) => total + count, 0);
      return checksum(sum(found.filter(({ verdict }) => verdict === 'met')), sum(found));
    },
  };
  const duckDb: Contender = {
    name: 'DuckDB',
    async work() {
      const found = await connection.runAndReadAll(
        `SELECT SUM(CASE WHEN verdict = 'met' THEN row_count ELSE 0 END), SUM(row_count) FROM (${table.findings.join(' UNION ALL ')}) AS findings`,
      );
      const [counts = []] = found.getRows();
      return checksum(Number(counts[0]), Number(counts[1]));
    },
  };
  const { ratio, detail } = await compare(ours, duckDb, 5);
  return [{ name: 'findings, engine over our SQL on DuckDB', value: ratio, target: {}, unit: 'ratio', detail }];
}
