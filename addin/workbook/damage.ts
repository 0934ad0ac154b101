import { fail, ok, type Problem, type Result } from '../../core/result';

/**
 * A package part that cannot be used, found while reading deep inside it. It is the one thing thrown on bad input, so
 * that `part('xl/styles.xml')` can stay a plain text; `guarded` turns it back into a problem at the module's edge.
 */
export class Damage extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Damage';
    this.problem = problem;
  }
}

/** Runs `work`; a damaged part becomes its problem, anything else thrown is a bug and stays one. */
export function guarded<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Damage) return fail(error.problem);
    throw error;
  }
}

/** `guarded` for work that waits. */
export async function guardedAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Damage) return fail(error.problem);
    throw error;
  }
}

/** A stop problem about the whole file, or about one part of it. */
export const fileProblem = (code: string, message: string, hint: string, part?: string): Problem => ({
  code,
  severity: 'stop',
  path: part === undefined ? [] : [part],
  message,
  hint,
});

export const corrupt = (what: string, part?: string): Problem =>
  fileProblem(
    'corrupt-workbook',
    `This workbook is damaged: ${what}.`,
    'Open it in Excel, let Excel repair it, save it under a new name and open that copy here.',
    part,
  );

export const bomb = (what: string, part?: string): Problem =>
  fileProblem(
    'zip-bomb',
    `This file unpacks to far more than a workbook holds: ${what}.`,
    'Ask whoever sent it for a fresh copy saved from Excel, and do not open this one.',
    part,
  );

export const tooLarge = (what: string, part?: string): Problem =>
  fileProblem(
    'too-large',
    `This workbook is too large to read safely: ${what}.`,
    'Copy the sheets that hold the tender into a new workbook, without empty formatted rows, and open that one.',
    part,
  );
