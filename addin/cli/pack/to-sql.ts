import { engines, isEngine, sqlScript } from '../../../core/targets/sql/script';
import { toSql } from '../../../core/targets/sql/sql';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, problem } from './command';
import { baseOption, loadWhole, takesBase } from './load';

/** Engines take the same queries; only the names of types in CREATE TABLE differ. */
export const toSqlScript: Command = {
  takes: `to-sql <pack> [--engine ${engines.join('|')}] [--out file.sql] ${takesBase}`,
  does: 'writes the pack as plain SQL, for an engine that runs it over millions of rows',
  least: 1,
  most: 1,
  options: { engine: { type: 'string' }, out: { type: 'string' }, ...baseOption },
  async run({ given: [named = ''], option, each }) {
    const engine = option('engine') ?? 'standard';
    if (!isEngine(engine))
      return stopped([
        problem('unknown-engine', ['--engine'], `No engine is called ${engine}.`, `Choose ${engines.join(', ')}.`),
      ]);
    const pack = await loadWhole(named, each('base'));
    if (!pack.ok) return stopped(pack.problems);
    const tables = toSql(pack.value);
    if (!tables.ok) return stopped(tables.problems);
    const script = sqlScript(pack.value, tables.value, engine);
    const out = option('out');
    if (out === undefined) return done(script);
    const written = await writeWhole(out, `${script}\n`);
    return written.ok ? done(`SQL written to ${out}.`) : stopped(written.problems);
  },
};
