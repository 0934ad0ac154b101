import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../result';
import { type Setup, setupSchema } from './setup';

/** Untrusted JSON to a set-up, or every problem with it: where in the document, and what to do. */
export function admitSetup(document: unknown): Result<Setup> {
  const parsed = v.safeParse(setupSchema, document);
  if (parsed.success) return ok(parsed.output);
  return fail(
    ...parsed.issues.slice(0, 20).map((issue): Problem => {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const place = path.length > 0 ? path.join('.') : 'the document';
      return {
        code: 'setup-invalid',
        severity: 'stop',
        path,
        message: `The set-up does not fit at ${place}: ${issue.message}.`,
        hint: 'Mend it as the set-up schema (core/setup/setup.schema.json) says, or write a new one with --write-setup.',
      };
    }),
  );
}
