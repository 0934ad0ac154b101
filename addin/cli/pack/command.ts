/** One command of `npm run pack`. */
import type { ParseArgsConfig } from 'node:util';
import { fail, type Problem, type Result } from '../../../core/result';
import type { Outcome } from '../outcome';

export interface Call {
  /** What stands after the command's name, as many as its usage names. */
  readonly given: readonly string[];
  /** Value of an option; `undefined` where it was not given. */
  option(name: string): string | undefined;
  /** Values of an option that may be given again and again. */
  each(name: string): readonly string[];
}

export interface Command {
  /** "check <pack>": what it takes, in the form people type it. */
  readonly takes: string;
  readonly does: string;
  /** How many files it takes. */
  readonly least: number;
  readonly most: number;
  /** How the name of what it writes with --out ends: programs go by that. */
  readonly writes?: '.json' | '.xlsx';
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  run(call: Call): Promise<Outcome>;
}

export const problem = (code: string, path: readonly string[], message: string, hint: string): Problem => ({
  code,
  severity: 'stop',
  path,
  message,
  hint,
});

export const refuse = (code: string, message: string, hint: string): Result<never> =>
  fail(problem(code, [], message, hint));
