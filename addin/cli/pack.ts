/** `npm run pack`: everything a team does with packs, in a terminal or a build. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sameFile } from './files';
import { asProgram, done, type Outcome, stopped } from './outcome';
import { check } from './pack/check';
import { type Command, problem } from './pack/command';
import { describe } from './pack/describe';
import { diff } from './pack/diff';
import { endKey } from './pack/end-key';
import { test } from './pack/examples';
import { explain } from './pack/explain';
import { makeKey } from './pack/keys';
import { merge } from './pack/merge';
import { scaffold } from './pack/new';
import { publish } from './pack/publish';
import { revoke } from './pack/revoke';
import { seal, verify } from './pack/seal';
import { fromSheet, toSheet } from './pack/sheet';
import { toFormulasBook } from './pack/to-formulas';
import { toSqlScript } from './pack/to-sql';
import { withdraw } from './pack/withdraw';

const commands: Readonly<Record<string, Command>> = {
  new: scaffold,
  check,
  explain,
  test,
  describe,
  'to-sheet': toSheet,
  'from-sheet': fromSheet,
  diff,
  merge,
  key: makeKey,
  seal,
  verify,
  publish,
  withdraw,
  'end-key': endKey,
  revoke,
  'to-sql': toSqlScript,
  'to-formulas': toFormulasBook,
};

const usage = [
  'A pack is a JSON file or the id of a bundled one. One that stands on another (extends) is put together with it: a',
  'bundled one, one that lies in the same folder, or one named with --base, by its id and the hash of its text.',
  '',
  ...Object.values(commands).map(({ takes, does }) => `  npm run pack -- ${takes}\n      ${does}`),
  '',
  'Ends with 0 when all is well, 1 when there is something to look at, 2 when it could not be done.',
].join('\n');

export async function run([name = '', ...rest]: readonly string[]): Promise<Outcome> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    return ['', 'help', '--help', '-h'].includes(name) ? done(usage) : wrong(`No command is called ${name}.`);
  const called = parse(command, rest);
  if (typeof called === 'string') return wrong(called);
  const { positionals, values } = called;
  const { out } = values;
  if (typeof out === 'string' && !out.endsWith(command.writes ?? ''))
    return stopped([
      problem(
        'wrong-extension',
        ['--out'],
        `${out} would be taken for something else than it is.`,
        `Give it a name ending in ${command.writes}.`,
      ),
    ]);
  const read = [...positionals, ...Object.values(values).flat()].filter((one) => typeof one === 'string');
  // What is named as the output is itself among the values, once.
  if (typeof out === 'string' && read.filter((one) => sameFile(one, out)).length > 1)
    return stopped([
      problem('out-is-input', ['--out'], `${out} would be written over itself.`, 'Give --out another name.'),
    ]);
  if (positionals.length < command.least || positionals.length > command.most)
    return wrong(`It is called as "npm run pack -- ${command.takes}".`);
  return command.run({
    given: positionals,
    option(asked) {
      const value = values[asked];
      return typeof value === 'string' ? value : undefined;
    },
    each(asked) {
      const value = values[asked];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
  });
}

function parse({ options = {} }: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node goes on about arguments that begin with a hyphen.
    return error instanceof Error ? error.message.replace(/\. To specify .*/s, '.') : String(error);
  }
}

const wrong = (message: string): Outcome =>
  stopped([problem('usage', [], message, 'Run "npm run pack" to see every command.')]);

if (process.argv[1] === fileURLToPath(import.meta.url)) await asProgram(run);
