import type { Leaf } from '../../evaluate/condition';
import type { Condition } from '../pack';

/** Every test in a condition, whichever way it counts. */
export const leavesIn = (condition: Condition): readonly Leaf[] =>
  'all' in condition
    ? condition.all.flatMap(leavesIn)
    : 'any' in condition
      ? condition.any.flatMap(leavesIn)
      : 'not' in condition
        ? leavesIn(condition.not)
        : [condition];
