import type { Problem } from '../result';

/** A problem that keeps a pack from being loaded; `path` leads into its JSON. */
export const packProblem = (
  code: string,
  path: readonly (string | number)[],
  message: string,
  hint: string,
): Problem => ({
  code,
  severity: 'stop',
  path: path.map(String),
  message,
  hint,
});
