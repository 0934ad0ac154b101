/** Our SQL on DuckDB, embedded: what a body that runs a pack over its own tables would do. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { Row } from '../../../core/evaluate/condition';
import type { Pack } from '../../../core/packs/pack';
import { loadedRow } from '../../../core/targets/sql/columns';
import { sqlScript } from '../../../core/targets/sql/script';
import { type SqlTable, toSql } from '../../../core/targets/sql/sql';

export interface LoadedRow {
  readonly bid: string | null;
  readonly row: Row;
}

export type Answer = Readonly<Record<string, unknown>>;

/** The whole script is run as it is printed; rows go in through prepared statements, as data. */
export async function onDuckDb(pack: Pack, rowsOf: (table: SqlTable) => readonly LoadedRow[]) {
  const sql = toSql(pack);
  if (!sql.ok) throw new Error(JSON.stringify(sql.problems));
  const tables = sql.value;
  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await database.connect();
  await connection.run(sqlScript(pack, tables, 'standard'));
  for (const table of tables) {
    const appender = await connection.createAppender(table.name);
    for (const [index, { bid, row }] of rowsOf(table).entries()) {
      appender.appendVarchar('one');
      if (bid === null) appender.appendNull();
      else appender.appendVarchar(bid);
      appender.appendVarchar(String(index));
      for (const loaded of loadedRow(table.columns, row))
        if (loaded === null) appender.appendNull();
        else if (typeof loaded === 'string') appender.appendVarchar(loaded);
        else if (typeof loaded === 'number') appender.appendDouble(loaded);
        else appender.appendBoolean(loaded);
      appender.endRow();
    }
    appender.closeSync();
  }
  return {
    tables,
    async all(query: string): Promise<readonly Answer[]> {
      return (await connection.runAndReadAll(query)).getRowObjectsJS();
    },
    close() {
      connection.closeSync();
      database.closeSync();
    },
  };
}
