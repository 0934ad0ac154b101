/** The whole of a pack's SQL as one text to run: tables to load, and views to read. */
import type { Pack } from '../../packs/pack';
import { forms, type SqlColumn } from './columns';
import { keys, type SqlTable } from './sql';

/** Engines differ in nothing but the names of types: these suit DuckDB, PostgreSQL and Trino, then Spark, then BigQuery. */
const types = {
  standard: { text: 'VARCHAR', number: 'DOUBLE PRECISION', 'yes-no': 'BOOLEAN' },
  spark: { text: 'STRING', number: 'DOUBLE', 'yes-no': 'BOOLEAN' },
  bigquery: { text: 'STRING', number: 'FLOAT64', 'yes-no': 'BOOL' },
} as const;

export type Engine = keyof typeof types;
export const engines: readonly string[] = Object.keys(types);
export const isEngine = (name: string): name is Engine => Object.hasOwn(types, name);

/** A pack's own words stand in comments only with letters, digits and plain signs: nothing in them can end one. */
const comment = (text: string): string => `-- ${text.replace(/[^\p{L}\p{N} .,:()/&%-]/gu, ' ')}`;

export function createTable({ name, columns }: SqlTable, engine: Engine): string {
  const typed = types[engine];
  const lines = [
    ...keys.map((key) => ({ code: `${key} ${typed.text}`, note: '' })),
    ...columns.map((column) => ({ code: `${column.name} ${typed[column.type]}`, note: noteOf(column) })),
  ];
  const last = lines.length - 1;
  const text = lines.map(({ code, note }, n) => `  ${code}${n === last ? '' : ','}${note === '' ? '' : ` -- ${note}`}`);
  return `CREATE TABLE ${name} (\n${text.join('\n')}\n)`;
}

const noteOf = ({ field, form }: SqlColumn): string => `${field}. ${forms[form].meaning}`;

/** In order: create the tables, load them, then the views hold the answers. */
export function sqlScript(pack: Pack, tables: readonly SqlTable[], engine: Engine): string {
  const statements = tables.flatMap((table) => [
    `${createTable(table, engine)};`,
    `CREATE VIEW ${table.on}_verdicts AS\n${table.verdicts};`,
    `CREATE VIEW ${table.on}_findings AS\n${table.findings.join('\nUNION ALL\n')};`,
  ]);
  return [comment(`${pack.title}, version ${pack.version} (${pack.id})`), ...statements].join('\n\n');
}
