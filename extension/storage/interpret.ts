/**
 * What a stored thing means. Whatever lies there, this never throws: what is corrupt, or was written by a newer Goodmark,
 * gives the fallback and says so. It knows no browser, so that every kind of wreck can be shown to it.
 */
import * as v from 'valibot';
import type { Problem } from '../../core/result';
import type { AreaName } from '../browser';

export interface Kind<T> {
  readonly area: Exclude<AreaName, 'managed'>;
  readonly key: string;
  /** What it is, as the start of a sentence: "The shortlist". */
  readonly title: string;
  readonly version: number;
  readonly shape: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** Makes a value of an older version into one of this; only its result is checked. */
  readonly migrate?: (value: unknown, from: number) => unknown;
}

export interface Read<T> {
  readonly value: T;
  readonly problem: Problem | null;
}

const envelope = v.object({ version: v.pipe(v.number(), v.integer()), value: v.unknown() });

export function interpret<T>(
  kind: Pick<Kind<T>, 'title' | 'version' | 'shape' | 'fallback' | 'migrate'>,
  found: unknown,
): Read<T> {
  if (found === undefined) return { value: kind.fallback, problem: null };
  const opened = v.safeParse(envelope, found);
  if (!opened.success) return { value: kind.fallback, problem: damaged(kind.title) };
  const { version, value } = opened.output;
  if (version > kind.version) return { value: kind.fallback, problem: tooNew(kind.title) };
  const checked = v.safeParse(kind.shape, version === kind.version ? value : migrated(kind, value, version));
  return checked.success
    ? { value: checked.output, problem: null }
    : { value: kind.fallback, problem: damaged(kind.title) };
}

/** What an older version left may be damaged too, and then trips whoever migrates it. */
function migrated<T>({ migrate }: Pick<Kind<T>, 'migrate'>, value: unknown, from: number): unknown {
  try {
    return migrate?.(value, from);
  } catch {
    return undefined;
  }
}

export const newer = 'stored-by-newer-version';

const tooNew = (title: string): Problem => ({
  code: newer,
  severity: 'notice',
  path: [],
  message: `${title} was saved by a newer version of Goodmark, and is left as it is.`,
  hint: 'Update Goodmark on this computer.',
});

const damaged = (title: string): Problem => ({
  code: 'stored-value-damaged',
  severity: 'notice',
  path: [],
  message: `${title} could not be read, so Goodmark starts without it.`,
  hint: 'Set it again; what could not be read is replaced.',
});
