/** From counts to points and values: costs rules times groups, whatever the rows. A changed weight or unit value costs no more. */
import { fail, ok, type Result } from '../../result';
import { countOf, type Tallies } from './tallies';

/** What a rule is worth: whole points, or a whole number of their smallest part. */
export interface Worth {
  readonly criterion: string;
  readonly points: number;
}

export interface Score {
  readonly points: number;
  /** The sum of what the rows that meet the criterion's rules state, times the group's unit value. */
  readonly value: number;
}

/** For each criterion the score of each of these groups. Sums are exact, or there are none. */
export function aggregate(
  tallies: Tallies,
  rules: readonly Worth[],
  groups: readonly number[],
  unitValue: (group: number) => number = () => 1,
): Result<ReadonlyMap<string, readonly Score[]>> {
  const scores = new Map<string, Score[]>();
  for (const [rule, { criterion, points }] of rules.entries()) {
    const before = scores.get(criterion) ?? groups.map(() => ({ points: 0, value: 0 }));
    const after = before.map((score, at) => {
      const { met, sum } = countOf(tallies, rule, groups[at] ?? 0);
      return { points: score.points + met * points, value: score.value + sum * unitValue(groups[at] ?? 0) };
    });
    const inexact = after.some(({ points, value }) => !Number.isSafeInteger(points) || !Number.isSafeInteger(value));
    if (inexact)
      return fail({
        code: 'score-not-exact',
        severity: 'stop',
        path: [criterion],
        message: `The points or values of ${criterion} are no whole numbers that can be added up exactly.`,
        hint: 'Give points and unit values as whole numbers of their smallest part, or count in a larger one.',
      });
    scores.set(criterion, after);
  }
  return ok(scores);
}
