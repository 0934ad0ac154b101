import * as v from 'valibot';
import { misfit, pathOf } from '../misfit';
import { fail, ok, type Problem, type Result } from '../result';
import { type Setup, setupSchema } from './setup';

const knownKeys = [
  ...Object.keys(setupSchema.pipe[0].entries),
  ...['name', 'weight', 'childWeights', 'method', 'readFrom', 'minimum', 'bidder', 'reason', 'mark', 'where', 'fact'],
];

/** Untrusted JSON to a set-up, or every problem with it: where in the document, and what to do. */
export function admitSetup(document: unknown): Result<Setup> {
  const parsed = v.safeParse(setupSchema, document);
  if (parsed.success) return ok(parsed.output);
  return fail(
    ...parsed.issues.slice(0, 20).map(
      (issue): Problem => ({
        code: 'setup-invalid',
        severity: 'stop',
        path: pathOf(issue),
        message: `The set-up does not fit: ${misfit(issue, 'the document', knownKeys)}`,
        hint: 'Mend it as the set-up schema (core/setup/setup.schema.json) says, or write a new one with --write-setup.',
      }),
    ),
  );
}
