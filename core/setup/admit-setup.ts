import * as v from 'valibot';
import { nearest } from '../facts/names/labels';
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
    ...parsed.issues.slice(0, 20).map((issue): Problem => {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const place = path.length > 0 ? path.join('.') : 'the document';
      return {
        code: 'setup-invalid',
        severity: 'stop',
        path,
        message: `The set-up does not fit at ${place}: ${matter(issue)}.`,
        hint: 'Mend it as the set-up schema (core/setup/setup.schema.json) says, or write a new one with --write-setup.',
      };
    }),
  );
}

/** What is wrong, in words; a key nobody knows is named, with the known one that comes nearest. */
function matter(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || issue.expected !== 'never') return issue.message;
  const key = String(issue.path?.at(-1)?.key ?? '');
  const [near] = nearest(key, knownKeys);
  return `there is no "${key}"${near === undefined ? '' : `; did you mean "${near}"`}`;
}
