import { type Leaf, leavesOf } from '../../evaluate/condition';
import type { Subject } from '../../evaluate/fields';
import type { Condition, Pack } from '../pack';

/** Those that something should pass: what is ruled out, as a placeholder is, is another matter. */
export const leavesWanted = (condition: Condition): readonly Leaf[] =>
  'all' in condition
    ? condition.all.flatMap(leavesWanted)
    : 'any' in condition
      ? condition.any.flatMap(leavesWanted)
      : 'not' in condition
        ? []
        : [condition];

/** A test with whose it is, of what it is asked, and the condition it stands in. */
export interface Asked {
  readonly id: string;
  readonly on: Subject;
  readonly leaf: Leaf;
  readonly path: readonly (string | number)[];
}

/** The tests of every rule and hint. */
export function askedIn({ rules, hints = [] }: Pack, leaves = leavesOf): readonly Asked[] {
  const within = (id: string, on: Subject, condition: Condition, path: readonly (string | number)[]) =>
    leaves(condition).map((leaf) => ({ id, on, leaf, path }));
  return [
    ...rules.flatMap(({ id, on, when, expect }, index) => [
      ...(when ? within(id, on, when, ['rules', index, 'when']) : []),
      ...within(id, on, expect, ['rules', index, 'expect']),
    ]),
    ...hints.flatMap(({ id, on, when }, index) => within(id, on, when, ['hints', index, 'when'])),
  ];
}
