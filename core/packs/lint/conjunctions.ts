/** A condition as the ways in which it can be met: each a list of tests that must all hold. */
import type { Leaf } from '../../evaluate/condition';
import type { Condition } from '../pack';

/** A test, or that it must fail. */
export interface Literal {
  readonly leaf: Leaf;
  readonly holds: boolean;
}

export type Conjunction = readonly Literal[];

/** More ways than this are not looked through: a condition of a person has a handful. */
const mostWays = 64;

/** `undefined` where there are too many ways to say anything. */
export function waysToMeet(condition: Condition, holds = true): readonly Conjunction[] | undefined {
  if ('not' in condition) return waysToMeet(condition.not, !holds);
  if ('all' in condition) return holds ? together(condition.all, true) : either(condition.all, false);
  if ('any' in condition) return holds ? either(condition.any, true) : together(condition.any, false);
  return [[{ leaf: condition, holds }]];
}

function either(parts: readonly Condition[], holds: boolean): readonly Conjunction[] | undefined {
  const ways: Conjunction[] = [];
  for (const part of parts) {
    const own = waysToMeet(part, holds);
    if (!own || ways.length + own.length > mostWays) return undefined;
    ways.push(...own);
  }
  return ways;
}

function together(parts: readonly Condition[], holds: boolean): readonly Conjunction[] | undefined {
  let ways: readonly Conjunction[] = [[]];
  for (const part of parts) {
    const own = waysToMeet(part, holds);
    if (!own || ways.length * own.length > mostWays) return undefined;
    ways = ways.flatMap((way) => own.map((more) => [...way, ...more]));
  }
  return ways;
}
