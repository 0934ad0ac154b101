import type { Problem } from '../../result';
import { type Criterion, pathOf } from '../criteria';
import type { MethodOf, Need, Prepared } from '../method';

/** A criterion's method with its parameters, or the questions that are still open, as problems of that criterion. */
export function prepare<N extends Need>(
  method: MethodOf<N>,
  parameters: Readonly<Record<string, unknown>>,
  criterion: Criterion,
  problems: Problem[],
): Prepared<N> | null {
  const prepared = method.prepare(parameters);
  if (prepared.ok) return prepared.value;
  problems.push(
    ...prepared.problems.map((problem) => ({
      ...problem,
      path: [...pathOf(criterion), ...problem.path],
      message: `${criterion.id}: ${problem.message}`,
    })),
  );
  return null;
}
