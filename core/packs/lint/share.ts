/** Shares compared with what looks like percent: a weight of 10 % is 0.1, and none comes to 10. */
import type { Leaf } from '../../evaluate/condition';
import { fieldOf } from '../../evaluate/fields';
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { askedIn } from './leaves';

/** A share of a target may be a few times the whole. */
const mostTimes = 5;

function numbersOf(leaf: Leaf): readonly number[] {
  if ('atLeast' in leaf) return [leaf.atLeast];
  if ('atMost' in leaf) return [leaf.atMost];
  if ('between' in leaf) return leaf.between;
  return 'is' in leaf && typeof leaf.is === 'number' ? [leaf.is] : [];
}

export const shareAdvice = (pack: Pack): readonly Problem[] =>
  askedIn(pack).flatMap(({ id, on, leaf, path }) => {
    const isShare = fieldOf(on, leaf.field)?.type === 'share';
    const percent = isShare ? numbersOf(leaf).find((number) => number > mostTimes) : undefined;
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
