/** How a command ends: what to print and the code for whoever called it. */
import type { Problem } from '../../core/result';
import { problemsText } from './print';

export interface Outcome {
  /** 0: done and sound. 1: done, and something is to be looked at. 2: it could not be done. */
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const done = (stdout: string, exit: 0 | 1 = 0): Outcome => ({ exit, stdout, stderr: '' });
export const stopped = (problems: readonly Problem[]): Outcome => ({
  exit: 2,
  stdout: '',
  stderr: problemsText(problems),
});

/** Runs a command as a program: a fault of ours must not pass for a result, which is what Node's own code would say. */
export async function asProgram(run: (argv: readonly string[]) => Promise<Outcome>): Promise<void> {
  process.on('uncaughtException', (fault) => {
    process.stderr.write(`This is a fault in Goodmark, not in your file; nothing was written.\n${fault.stack}\n`);
    process.exit(2);
  });
  const { exit, stdout, stderr } = await run(process.argv.slice(2));
  if (stderr) process.stderr.write(`${stderr}\n`);
  // The code is set rather than forced, so that a long document reaches a pipe whole.
  if (stdout) process.stdout.write(`${stdout}\n`);
  process.exitCode = exit;
}
