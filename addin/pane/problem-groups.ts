import type { Problem } from '../../core/result';

const order = { stop: 0, unranked: 1, notice: 2 } as const;

/** Problems of one kind together, the worst kind first; within a kind, and among equals, in the order they came. */
export function groupProblems(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const rank = ([first]: readonly Problem[]) => (first ? order[first.severity] : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
