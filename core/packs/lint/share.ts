/** Shares compared with what looks like percent: a weight of 10 % is 0.1, and none comes to 10. */
import { fieldOf, type Subject } from '../../evaluate/fields';
import type { Problem } from '../../result';
import type { Condition, Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { leavesIn } from './leaves';

/** A share of a target may be a few times the whole. */
const mostTimes = 5;

function numbersOf(leaf: ReturnType<typeof leavesIn>[number]): readonly number[] {
  if ('atLeast' in leaf) return [leaf.atLeast];
  if ('atMost' in leaf) return [leaf.atMost];
  if ('between' in leaf) return leaf.between;
  return 'is' in leaf && typeof leaf.is === 'number' ? [leaf.is] : [];
}

export function shareAdvice({ rules, hints = [] }: Pack): readonly Problem[] {
  const found = (id: string, on: Subject, condition: Condition, path: readonly (string | number)[]) =>
    leavesIn(condition).flatMap((leaf) => {
      const field = fieldOf(on, leaf.field);
      const percent = field?.type === 'share' ? numbersOf(leaf).find((number) => number > mostTimes) : undefined;
      return percent === undefined
        ? []
        : [
            packProblem(
              'share-in-percent',
              path,
              `${id} compares the share ${leaf.field} with ${percent}, ${percent} times the whole.`,
              `If ${percent} % is meant, write ${percent / 100}.`,
            ),
          ];
    });
  return [
    ...rules.flatMap(({ id, on, when, expect }, index) => [
      ...(when ? found(id, on, when, ['rules', index, 'when']) : []),
      ...found(id, on, expect, ['rules', index, 'expect']),
    ]),
    ...hints.flatMap(({ id, on, when }, index) => found(id, on, when, ['hints', index, 'when'])),
  ];
}
